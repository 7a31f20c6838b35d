// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorysettingsstore.h"

#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

Result<NewsroomSettings> MemorySettingsStore::settings() const
{
    return m_newsroom.data.settings;
}

Result<NewsroomSettings> MemorySettingsStore::change(const Change &change, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<NewsroomSettings> {
        if (!m_newsroom.data.users.isEmpty()) {
            const auto actor = m_newsroom.actor(actorId);
            if (!actor || !actor->roles.testFlag(Role::Chief))
                return fail(ErrorCode::Forbidden, u"only a chief changes the settings"_s);
        }
        NewsroomSettings wanted = m_newsroom.data.settings;
        if (const auto changed = change(wanted); !changed)
            return tl::unexpected(changed.error());
        if (const auto checked = checkChange(m_newsroom.data.settings, wanted); !checked)
            return tl::unexpected(checked.error());
        if (m_newsroom.data.settings == wanted)
            return wanted;
        for (const QString &desk : goneDesks(m_newsroom.data.settings.desks, wanted.desks)) {
            if (const auto checked = checkDeskGoes(desk, articlesOn(desk)); !checked)
                return tl::unexpected(checked.error());
        }
        m_newsroom.data.settings = wanted;
        m_newsroom.data.changes.settings = true;
        m_newsroom.record(actorId, u"settings.save"_s, u"settings"_s, 0);
        return wanted;
    });
}

qint64 MemorySettingsStore::articlesOn(const QString &desk) const
{
    const auto &all = m_newsroom.data.articles;
    return std::count_if(all.cbegin(), all.cend(),
                         [&](const auto &record) { return record->article.content.desk == desk; });
}

} // namespace nashra::testlib
