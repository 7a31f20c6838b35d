// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorysettingsstore.h"

#include "testlib/memorynewsroom.h"

using namespace Qt::StringLiterals;

namespace nashra::testlib {

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
