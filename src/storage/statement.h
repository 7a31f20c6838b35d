// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace nashra::storage {

/// One prepared statement being run: bind the values in order, then run() or step() through the rows.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &text); ///< a null string is bound as an empty one
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(const QByteArray &bytes);
    Statement &bindNullable(const QVariant &value); ///< an invalid variant is NULL

    /// Executes; answers the number of rows changed.
    [[nodiscard]] Result<int> run();
    /// Executes at the first call; true while there is a row.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    [[nodiscard]] Result<void> execute();

    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_isExecuted = false;
};

} // namespace nashra::storage
