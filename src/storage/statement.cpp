// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <QSqlError>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(QSqlDatabase())
{
    if (auto query = connection.prepared(sql))
        m_query = std::move(*query);
    else
        m_error = query.error();
}

Statement::~Statement()
{
    // The query is kept by the connection; an open cursor would hold its lock.
    m_query.finish();
}

Statement &Statement::bind(const QString &text)
{
    return bindNullable(text.isNull() ? QString(u""_s) : text);
}

Statement &Statement::bind(qint64 number)
{
    return bindNullable(number);
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bindNullable(bytes);
}

Statement &Statement::bindNullable(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Result<void> Statement::execute()
{
    if (m_error)
        return tl::unexpected(*m_error);
    m_isExecuted = true;
    // The answer counts, not lastError(): a lost PostgreSQL connection leaves that empty.
    if (!m_query.exec())
        return tl::unexpected(m_connection.errorOf(m_query.lastError(), m_sql));
    return ok();
}

Result<int> Statement::run()
{
    if (const auto done = execute(); !done)
        return tl::unexpected(done.error());
    return m_query.numRowsAffected();
}

Result<bool> Statement::step()
{
    if (!m_isExecuted) {
        if (const auto done = execute(); !done)
            return tl::unexpected(done.error());
    }
    if (m_query.next())
        return true;
    if (const QSqlError error = m_query.lastError(); error.isValid())
        return tl::unexpected(m_connection.errorOf(error, m_sql));
    return false;
}

} // namespace nashra::storage
