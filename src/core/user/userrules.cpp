// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user/userrules.h"

#include "core/base/plainid.h"
#include "core/base/textsafety.h"

#include <QRegularExpression>
#include <QStringList>

namespace nashra {

using namespace Qt::StringLiterals;

bool isWorkingChief(const User &user)
{
    return user.isActive && user.roles.testFlag(Role::Chief);
}

Result<void> checkUser(const User &user)
{
    if (!isPlainId(user.login))
        return fail(ErrorCode::InvalidInput, u"login "_s + user.login.left(80));
    for (const QString &name : user.name) {
        if (!isSafe(name))
            return fail(ErrorCode::InvalidInput, u"unsafe name"_s);
    }
    return ok();
}

Result<void> checkBeside(const QList<User> &all, const User &user)
{
    bool hasChief = isWorkingChief(user);
    bool hadChief = false;
    for (const User &other : all) {
        hadChief |= isWorkingChief(other);
        if (other.id == user.id)
            continue;
        if (other.login == user.login)
            return fail(ErrorCode::Conflict, u"login %1 is taken"_s.arg(user.login));
        hasChief |= isWorkingChief(other);
    }
    if (hadChief && !hasChief)
        return fail(ErrorCode::Forbidden, u"the last chief stays one"_s, {roleName(Role::Chief)});
    return ok();
}

QString proposedLogin(const QString &name)
{
    static const QRegularExpression apostrophes(u"['’ʼ]"_s);
    const QStringList words = name.simplified().split(u' ');
    for (QString word : words) {
        const QString login = plainIdFrom(word.remove(apostrophes));
        if (!login.isEmpty())
            return login;
    }
    return {};
}

} // namespace nashra
