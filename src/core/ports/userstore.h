// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/user/user.h"

namespace nashra {

/// The people of the newsroom. Same thread and audit as ArticleStore.
class UserStore
{
public:
    virtual ~UserStore() = default;

    [[nodiscard]] virtual Result<QList<User>> users() const = 0; ///< by login
    [[nodiscard]] virtual Result<User> user(UserId id) const = 0;
    [[nodiscard]] virtual Result<User> userByLogin(const QString &login) const = 0;
    /// Creates or changes. The first user of a new newsroom may be anybody; later only a chief may. Errors: Forbidden
    /// (items = {"chief"} where the last working chief would go), InvalidInput (login), Conflict (login taken).
    [[nodiscard]] virtual Result<User> save(const User &user, UserId actor) = 0;
};

} // namespace nashra
