// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <QList>

namespace nashra::storage {

/// Reads all rows of a statement into a list; read makes one value of the row it stands on.
template <class T, class F>
[[nodiscard]] Result<QList<T>> readAll(Statement &statement, F read)
{
    QList<T> rows;
    for (auto found = statement.step();; found = statement.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return rows;
        rows << read(statement);
    }
}

/// The id in a column; null where there is none.
template <class IdType>
[[nodiscard]] IdType idAt(const Statement &row, int column)
{
    return IdType::fromString(row.text(column)).value_or(IdType());
}

/// A run whose number of rows does not matter.
[[nodiscard]] inline Result<void> done(Result<int> result)
{
    return result ? ok() : Result<void>(tl::unexpected(std::move(result.error())));
}

} // namespace nashra::storage
