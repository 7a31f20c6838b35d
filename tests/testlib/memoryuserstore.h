// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/userstore.h"

namespace nashra::testlib {

class MemoryNewsroom;

/// The people of the newsroom in memory.
class MemoryUserStore final : public UserStore
{
public:
    explicit MemoryUserStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<QList<User>> users() const override;
    [[nodiscard]] Result<User> user(UserId id) const override;
    [[nodiscard]] Result<User> userByLogin(const QString &login) const override;
    [[nodiscard]] Result<User> save(const User &user, UserId actor) override;
    [[nodiscard]] Result<User> change(UserId id, const Change &change, UserId actor) override;

private:
    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
