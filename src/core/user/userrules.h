// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/user/user.h"

namespace nashra {

/// Whether a person may act as a chief today.
[[nodiscard]] bool isWorkingChief(const User &user);

/// What a user may not be by himself. Errors: InvalidInput (login, unsafe name).
[[nodiscard]] Result<void> checkUser(const User &user);

/// What the others have to say, everybody as stored: a login is taken once, and a newsroom without a working chief
/// could never have one again. Errors: Conflict, Forbidden (items = {"chief"}).
[[nodiscard]] Result<void> checkBeside(const QList<User> &all, const User &user);

/// The login proposed for a person: the first word of the name that makes one; empty where none does.
[[nodiscard]] QString proposedLogin(const QString &name);

} // namespace nashra
