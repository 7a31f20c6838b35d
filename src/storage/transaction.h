// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nashra::storage {

class Connection;

/// A unit of work: rolled back unless committed. Never nested.
class Transaction
{
public:
    /// Errors: Busy (another program holds the write lock), Internal (one is open already), Unavailable.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Errors: those of the engine, FileMoved.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection);

    Connection *m_connection;
};

} // namespace nashra::storage
