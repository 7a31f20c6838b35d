// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqluserstore.h"

#include "core/user/userrules.h"
#include "storage/rows.h"

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, login, name_en, name_ar, roles, is_active"_s;

User readUser(const Statement &row)
{
    User user;
    user.id = idAt<UserId>(row, 0);
    user.login = row.text(1);
    if (const QString name = row.text(2); !name.isEmpty())
        user.name[Language::English] = name;
    if (const QString name = row.text(3); !name.isEmpty())
        user.name[Language::Arabic] = name;
    user.roles = rolesFromNames(row.text(4).split(u' ', Qt::SkipEmptyParts));
    user.isActive = row.number(5) != 0;
    return user;
}

QString auditDetail(const User &user)
{
    return user.login + u": "_s + roleNames(user.roles).join(u' ') + (user.isActive ? u""_s : u" (inactive)"_s);
}

} // namespace

Result<QList<User>> SqlUserStore::users() const
{
    Statement query(m_session.connection(), u"SELECT "_s + columns + u" FROM newsroom_user ORDER BY login"_s);
    return readAll<User>(query, readUser);
}

Result<User> SqlUserStore::one(const QString &column, const QString &value) const
{
    Statement query(m_session.connection(), u"SELECT %1 FROM newsroom_user WHERE %2 = ?"_s.arg(columns, column));
    query.bind(value);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"user "_s + value.left(80));
    return readUser(query);
}

Result<User> SqlUserStore::user(UserId id) const
{
    return one(u"id"_s, id.toString());
}

Result<User> SqlUserStore::userByLogin(const QString &login) const
{
    return one(u"login"_s, login);
}

Result<User> SqlUserStore::save(const User &user, UserId actor)
{
    return m_session.write([&]() -> Result<User> {
        if (const auto locked = lock(); !locked)
            return tl::unexpected(locked.error());
        return saveInTransaction(user, actor);
    });
}

Result<User> SqlUserStore::change(UserId id, const Change &change, UserId actor)
{
    return m_session.write([&]() -> Result<User> {
        if (const auto locked = lock(); !locked)
            return tl::unexpected(locked.error());
        Result<User> wanted = user(id);
        if (!wanted)
            return wanted;
        if (const auto changed = change(*wanted); !changed)
            return tl::unexpected(changed.error());
        return saveInTransaction(*wanted, actor);
    });
}

Result<void> SqlUserStore::lock() const
{
    // Two chiefs at once must not each take the role from the other. SQLite has one writer anyway.
    Connection &connection = m_session.connection();
    return connection.isSqlite() ? ok() : connection.execute(u"LOCK TABLE newsroom_user IN SHARE ROW EXCLUSIVE MODE"_s);
}

Result<User> SqlUserStore::saveInTransaction(User user, UserId actorId)
{
    const auto all = users();
    if (!all)
        return tl::unexpected(all.error());
    if (!all->isEmpty()) {
        const auto actor = m_session.actor(actorId);
        if (!actor || !actor->roles.testFlag(Role::Chief))
            return fail(ErrorCode::Forbidden, u"only a chief keeps the list of users"_s);
    }
    if (const auto checked = checkUser(user); !checked)
        return tl::unexpected(checked.error());
    if (user.id.isNull())
        user.id = UserId::make(m_session.now());
    if (const auto fits = checkBeside(*all, user); !fits)
        return tl::unexpected(fits.error());
    if (all->contains(user))
        return user;
    if (const auto written = write(user); !written)
        return tl::unexpected(written.error());
    m_session.pending().users = true;
    // The first one of a newsroom has nobody to be made by.
    const UserId by = all->isEmpty() ? user.id : actorId;
    const bool isNew = std::none_of(all->cbegin(), all->cend(), [&](const User &u) { return u.id == user.id; });
    const QString event = isNew ? u"user.create"_s : u"user.save"_s;
    if (const auto told = m_session.audit(by, event, user.id.toString(), 0, auditDetail(user)); !told)
        return tl::unexpected(told.error());
    return user;
}

Result<void> SqlUserStore::write(const User &user) const
{
    Statement insert(
        m_session.connection(),
        u"INSERT INTO newsroom_user (id, login, name_en, name_ar, roles, is_active) VALUES (?, ?, ?, ?, ?, ?) ON "
        "CONFLICT (id) DO UPDATE SET login = excluded.login, name_en = excluded.name_en, name_ar = "
        "excluded.name_ar, roles = excluded.roles, is_active = excluded.is_active"_s);
    insert.bind(user.id.toString()).bind(user.login).bind(user.name.value(Language::English));
    insert.bind(user.name.value(Language::Arabic)).bind(roleNames(user.roles).join(u' ')).bind(user.isActive ? 1 : 0);
    return done(insert.run());
}

} // namespace nashra::storage
