// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/settingsstore.h"

namespace nashra::testlib {

class MemoryNewsroom;

/// The newsroom's settings in memory.
class MemorySettingsStore final : public SettingsStore
{
public:
    explicit MemorySettingsStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<NewsroomSettings> settings() const override;
    Result<NewsroomSettings> change(const Change &change, UserId actor) override;

private:
    [[nodiscard]] qint64 articlesOn(const QString &desk) const;

    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
