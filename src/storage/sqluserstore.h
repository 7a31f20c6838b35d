// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/userstore.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// The people of the newsroom in SQLite or PostgreSQL.
class SqlUserStore final : public UserStore
{
public:
    explicit SqlUserStore(StoreSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<QList<User>> users() const override;
    [[nodiscard]] Result<User> user(UserId id) const override;
    [[nodiscard]] Result<User> userByLogin(const QString &login) const override;
    [[nodiscard]] Result<User> save(const User &user, UserId actor) override;
    [[nodiscard]] Result<User> change(UserId id, const Change &change, UserId actor) override;

private:
    [[nodiscard]] Result<User> one(const QString &column, const QString &value) const;
    [[nodiscard]] Result<void> lock() const;
    [[nodiscard]] Result<User> saveInTransaction(User user, UserId actor);
    [[nodiscard]] Result<void> write(const User &user) const;

    StoreSession &m_session;
};

} // namespace nashra::storage
