// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryuserstore.h"

#include "core/base/textsafety.h"
#include "testlib/memorynewsroom.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

Result<void> checkUser(const User &user)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,63}\\z"_s);
    if (!form.match(user.login).hasMatch())
        return fail(ErrorCode::InvalidInput, u"login "_s + user.login);
    for (const QString &name : user.name) {
        if (!isSafe(name))
            return fail(ErrorCode::InvalidInput, u"unsafe name"_s);
    }
    return ok();
}

bool isWorkingChief(const User &user)
{
    return user.isActive && user.roles.testFlag(Role::Chief);
}

QString rolesText(const User &user)
{
    return user.login + u": "_s + roleNames(user.roles).join(u' ') + (user.isActive ? u""_s : u" (inactive)"_s);
}

} // namespace

Result<QList<User>> MemoryUserStore::users() const
{
    QList<User> users = m_newsroom.data.users.values();
    std::sort(users.begin(), users.end(), [](const User &a, const User &b) { return a.login < b.login; });
    return users;
}

Result<User> MemoryUserStore::user(UserId id) const
{
    const auto found = m_newsroom.data.users.constFind(id);
    if (found == m_newsroom.data.users.cend())
        return fail(ErrorCode::NotFound, u"user "_s + id.toString());
    return *found;
}

Result<User> MemoryUserStore::userByLogin(const QString &login) const
{
    for (const User &user : m_newsroom.data.users) {
        if (user.login == login)
            return user;
    }
    return fail(ErrorCode::NotFound, u"user "_s + login);
}

Result<User> MemoryUserStore::save(const User &user, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<User> {
        QMap<UserId, User> &users = m_newsroom.data.users;
        const bool isFirst = users.isEmpty();
        if (!isFirst) {
            const auto actor = m_newsroom.actor(actorId);
            if (!actor || !actor->roles.testFlag(Role::Chief))
                return fail(ErrorCode::Forbidden, u"only a chief keeps the list of users"_s);
        }
        if (const auto checked = checkUser(user); !checked)
            return tl::unexpected(checked.error());
        User saved = user;
        if (saved.id.isNull())
            saved.id = UserId::make(m_newsroom.now());
        if (const auto holder = userByLogin(user.login); holder && holder->id != saved.id)
            return fail(ErrorCode::Conflict, u"login taken: "_s + user.login);
        const bool isNew = !users.contains(saved.id);
        const User before = users.value(saved.id);
        if (!isNew && before == saved)
            return saved;
        users.insert(saved.id, saved);
        const bool hasChief = std::any_of(users.cbegin(), users.cend(), isWorkingChief);
        if (!isNew && isWorkingChief(before) && !hasChief)
            return fail(ErrorCode::Forbidden, u"the last chief must stay one"_s);
        m_newsroom.data.changes.users = true;
        m_newsroom.record(isFirst ? saved.id : actorId, isNew ? u"user.create"_s : u"user.save"_s, saved.id.toString(),
                          0, rolesText(saved));
        return saved;
    });
}

} // namespace nashra::testlib
