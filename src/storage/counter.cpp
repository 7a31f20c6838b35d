// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/counter.h"

#include "storage/statement.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<qint64> nextNumber(Connection &connection, const QString &counter, qint64 howMany)
{
    Statement query(connection, u"UPDATE counter SET value = value + ? WHERE name = ? RETURNING value"_s);
    const auto found = query.bind(howMany).bind(counter).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::Corrupt, u"no counter "_s + counter);
    return query.number(0) - howMany + 1;
}

} // namespace nashra::storage
