// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsettingsstore.h"

#include "core/base/textsafety.h"
#include "storage/rows.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

bool isSafeIn(const LocalizedText &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](const QString &part) { return isSafe(part); });
}

Result<void> checkSettings(const NewsroomSettings &settings)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,63}\\z"_s);
    if (!isSafeIn(settings.name) || !isSafeIn(settings.agency) || !isSafeIn(settings.datelineTemplate))
        return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    QSet<QString> seen;
    for (const Desk &desk : settings.desks) {
        if (!form.match(desk.id).hasMatch() || seen.contains(desk.id) || !isSafeIn(desk.name))
            return fail(ErrorCode::InvalidInput, u"desk "_s + desk.id.left(80));
        seen.insert(desk.id);
    }
    return ok();
}

} // namespace

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
