// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorysettingsstore.h"

#include "core/base/textsafety.h"
#include "testlib/memorynewsroom.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

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
            return fail(ErrorCode::InvalidInput, u"desk "_s + desk.id);
        seen.insert(desk.id);
    }
    return ok();
}

} // namespace

Result<NewsroomSettings> MemorySettingsStore::settings() const
{
    return m_newsroom.data.settings;
}

Result<void> MemorySettingsStore::save(const NewsroomSettings &settings, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (!m_newsroom.data.users.isEmpty()) {
            const auto actor = m_newsroom.actor(actorId);
            if (!actor || !actor->roles.testFlag(Role::Chief))
                return fail(ErrorCode::Forbidden, u"only a chief changes the settings"_s);
        }
        if (const auto checked = checkSettings(settings); !checked)
            return checked;
        if (m_newsroom.data.settings == settings)
            return ok();
        m_newsroom.data.settings = settings;
        m_newsroom.data.changes.settings = true;
        m_newsroom.record(actorId, u"settings.save"_s, u"settings"_s, 0);
        return ok();
    });
}

} // namespace nashra::testlib
