// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace nashra::storage {

enum class Engine { Sqlite, PostgreSql };

/// What differs between the two engines. Holds no state.
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// "sqlite" or "postgresql": the folder of its migrations.
    [[nodiscard]] QString name() const;
    /// SQLite takes the write lock at once, so that two writers never both read first.
    [[nodiscard]] QString beginSql() const;
    /// By native codes: the drivers' own types differ for the same failure.
    [[nodiscard]] ErrorCode codeOf(const QSqlError &error) const;
    /// An Error that names what was being done.
    [[nodiscard]] Error errorOf(const QSqlError &error, const QString &doing) const;

private:
    Engine m_engine;
};

} // namespace nashra::storage
