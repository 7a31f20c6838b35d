// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryuserstore.h"

#include "core/user/userrules.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

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

Result<User> MemoryUserStore::change(UserId id, const Change &change, UserId actorId)
{
    Result<User> wanted = user(id);
    if (!wanted)
        return wanted;
    if (const auto changed = change(*wanted); !changed)
        return tl::unexpected(changed.error());
    return save(*wanted, actorId);
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
        if (const auto fits = checkBeside(users.values(), saved); !fits)
            return tl::unexpected(fits.error());
        const bool isNew = !users.contains(saved.id);
        if (!isNew && users.value(saved.id) == saved)
            return saved;
        users.insert(saved.id, saved);
        m_newsroom.data.changes.users = true;
        m_newsroom.record(isFirst ? saved.id : actorId, isNew ? u"user.create"_s : u"user.save"_s, saved.id.toString(),
                          0, rolesText(saved));
        return saved;
    });
}

} // namespace nashra::testlib
