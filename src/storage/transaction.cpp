// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/connection.h"

#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
    connection.m_isInTransaction = true;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (connection.isInTransaction())
        return fail(ErrorCode::Internal, u"a transaction inside a transaction"_s);
    if (const auto begun = connection.execute(connection.dialect().beginSql()); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // Where even this fails the connection is gone, and the server rolls back by itself.
    [[maybe_unused]] const auto rolledBack = m_connection->execute(u"ROLLBACK"_s);
    m_connection->m_isInTransaction = false;
}

Result<void> Transaction::commit()
{
    if (!m_connection)
        return fail(ErrorCode::Internal, u"committed twice"_s);
    // Rather refused, with the text still on the screen, than said to be saved where nobody finds it.
    if (const auto inPlace = m_connection->checkInPlace(); !inPlace)
        return inPlace;
    if (const auto committed = m_connection->execute(u"COMMIT"_s); !committed)
        return committed;
    std::exchange(m_connection, nullptr)->m_isInTransaction = false;
    return ok();
}

} // namespace nashra::storage
