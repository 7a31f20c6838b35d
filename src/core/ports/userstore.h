// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/user/user.h"

#include <functional>

namespace nashra {

/// The people of the newsroom. Same thread and audit as ArticleStore.
class UserStore
{
public:
    /// Does what is to be changed to a person as kept now. Runs inside the transaction, so that it asks no store.
    using Change = std::function<Result<void>(User &user)>;

    virtual ~UserStore() = default;

    [[nodiscard]] virtual Result<QList<User>> users() const = 0; ///< by login
    [[nodiscard]] virtual Result<User> user(UserId id) const = 0;
    [[nodiscard]] virtual Result<User> userByLogin(const QString &login) const = 0;
    /// Creates or changes. The first user of a new newsroom may be anybody; later only a chief may. Errors: Forbidden
    /// (items = {"chief"} where the last working chief would go), InvalidInput (login), Conflict (login taken).
    [[nodiscard]] virtual Result<User> save(const User &user, UserId actor) = 0;
    /// Reads, changes and keeps in one transaction, so that nothing another program changed meanwhile is lost. Errors:
    /// those of save(), NotFound, and those of the change.
    [[nodiscard]] virtual Result<User> change(UserId id, const Change &change, UserId actor) = 0;
};

} // namespace nashra
