// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user/user.h"

#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allRoles{Role::Journalist, Role::SubEditor, Role::Translator, Role::Chief};

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Journalist:
        return u"journalist"_s;
    case Role::SubEditor:
        return u"subeditor"_s;
    case Role::Translator:
        return u"translator"_s;
    case Role::Chief:
        return u"chief"_s;
    }
    return {};
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles) {
        if (roles.testFlag(role))
            names << roleName(role);
    }
    return names;
}

Roles rolesFromNames(const QStringList &names)
{
    Roles roles;
    for (const Role role : allRoles)
        roles.setFlag(role, names.contains(roleName(role)));
    return roles;
}

} // namespace nashra
