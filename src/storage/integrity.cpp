// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<QStringList> integrityFaults(Connection &connection)
{
    QStringList faults;
    if (!connection.isSqlite())
        return faults;
    Statement pages(connection, u"PRAGMA integrity_check(100)"_s);
    for (auto row = pages.step();; row = pages.step()) {
        // Pages can be so damaged that the check itself stops.
        if (!row && row.error().code == ErrorCode::Corrupt)
            return faults << row.error().detail;
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (pages.text(0) != "ok"_L1)
            faults << pages.text(0).simplified();
    }
    Statement references(connection, u"PRAGMA foreign_key_check"_s);
    for (auto row = references.step(); faults.size() < 100; row = references.step()) {
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        faults << u"%1, row %2: points to no row of %3"_s.arg(references.text(0))
                      .arg(references.number(1))
                      .arg(references.text(2));
    }
    return faults;
}

} // namespace nashra::storage
