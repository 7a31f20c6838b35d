// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"

#include <QFlags>
#include <QStringList>

namespace nashra {

enum class Role { Journalist = 1, SubEditor = 2, Translator = 4, Chief = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// "journalist", "subeditor", "translator", "chief".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QStringList roleNames(Roles roles);
[[nodiscard]] Roles rolesFromNames(const QStringList &names); ///< unknown names are left out

/// A person who works in the newsroom.
struct User
{
    UserId id;
    QString login; ///< unique, lower-case ASCII
    LocalizedText name;
    Roles roles;
    bool isActive = true;

    bool operator==(const User &) const = default;
};

/// Who acts, with the roles the store has for him.
struct Actor
{
    UserId id;
    Roles roles;

    bool operator==(const Actor &) const = default;
};

} // namespace nashra
