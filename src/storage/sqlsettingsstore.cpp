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

Result<void> SqlSettingsStore::save(const NewsroomSettings &wanted, UserId actorId)
{
    return m_session.write([&]() -> Result<void> {
        Statement people(m_session.connection(), u"SELECT count(*) FROM newsroom_user"_s);
        if (const auto counted = people.step(); !counted)
            return tl::unexpected(counted.error());
        if (people.number(0) > 0) {
            const auto actor = m_session.actor(actorId);
            if (!actor || !actor->roles.testFlag(Role::Chief))
                return fail(ErrorCode::Forbidden, u"only a chief changes the settings"_s);
        }
        if (const auto checked = checkSettings(wanted); !checked)
            return checked;
        if (const auto now = settings(); now && *now == wanted)
            return ok();
        Statement insert(m_session.connection(),
                         u"INSERT INTO setting (name, value) VALUES ('newsroom', ?) ON CONFLICT "
                         "(name) DO UPDATE SET value = excluded.value"_s);
        if (const auto inserted = done(insert.bind(QString::fromUtf8(toJson(wanted))).run()); !inserted)
            return inserted;
        m_session.pending().settings = true;
        return m_session.audit(actorId, u"settings.save"_s, u"settings"_s, 0);
    });
}

} // namespace nashra::storage
