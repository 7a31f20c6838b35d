// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsettingsstore.h"

#include "storage/rows.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<NewsroomSettings> SqlSettingsStore::settings() const
{
    Statement query(m_session.connection(), u"SELECT value FROM setting WHERE name = 'newsroom'"_s);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? newsroomSettingsFromJson(query.text(0).toUtf8()) : NewsroomSettings();
}

Result<NewsroomSettings> SqlSettingsStore::change(const Change &change, UserId actor)
{
    return m_session.write([&] { return changeInTransaction(change, actor); });
}

Result<NewsroomSettings> SqlSettingsStore::changeInTransaction(const Change &change, UserId actorId)
{
    if (const auto locked = lock(u"setting IN SHARE ROW EXCLUSIVE MODE"_s); !locked)
        return tl::unexpected(locked.error());
    if (const auto checked = checkActor(actorId); !checked)
        return tl::unexpected(checked.error());
    const auto now = settings();
    if (!now)
        return now;
    NewsroomSettings wanted = *now;
    if (const auto changed = change(wanted); !changed)
        return tl::unexpected(changed.error());
    if (const auto checked = checkChange(*now, wanted); !checked)
        return tl::unexpected(checked.error());
    if (*now == wanted)
        return wanted;
    if (const auto checked = checkDesksGo(goneDesks(now->desks, wanted.desks)); !checked)
        return tl::unexpected(checked.error());
    Statement insert(m_session.connection(), u"INSERT INTO setting (name, value) VALUES ('newsroom', ?) ON CONFLICT "
                                             "(name) DO UPDATE SET value = excluded.value"_s);
    if (const auto inserted = done(insert.bind(QString::fromUtf8(toJson(wanted))).run()); !inserted)
        return tl::unexpected(inserted.error());
    m_session.pending().settings = true;
    if (const auto told = m_session.audit(actorId, u"settings.save"_s, u"settings"_s, 0); !told)
        return tl::unexpected(told.error());
    return wanted;
}

Result<void> SqlSettingsStore::checkActor(UserId actorId) const
{
    Statement people(m_session.connection(), u"SELECT count(*) FROM newsroom_user"_s);
    if (const auto counted = people.step(); !counted)
        return tl::unexpected(counted.error());
    if (people.number(0) == 0)
        return ok();
    const auto actor = m_session.actor(actorId);
    if (!actor || !actor->roles.testFlag(Role::Chief))
        return fail(ErrorCode::Forbidden, u"only a chief changes the settings"_s);
    return ok();
}

Result<void> SqlSettingsStore::checkDesksGo(const QStringList &desks) const
{
    // What is just being filed has to be counted, and whoever files next has to wait. Before the audit, as there.
    if (const auto locked = desks.isEmpty() ? ok() : lock(u"article_count IN SHARE MODE"_s); !locked)
        return locked;
    for (const QString &desk : desks) {
        Statement query(m_session.connection(), u"SELECT coalesce(sum(count), 0) FROM article_count WHERE desk = ?"_s);
        query.bind(desk);
        if (const auto counted = query.step(); !counted)
            return tl::unexpected(counted.error());
        if (const auto checked = checkDeskGoes(desk, query.number(0)); !checked)
            return checked;
    }
    return ok();
}

Result<void> SqlSettingsStore::lock(const QString &table) const
{
    // SQLite has one writer anyway.
    Connection &connection = m_session.connection();
    return connection.isSqlite() ? ok() : connection.execute(u"LOCK TABLE "_s + table);
}

} // namespace nashra::storage
