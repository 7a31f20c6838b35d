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
    Result<void> save(const NewsroomSettings &settings, UserId actor) override;

private:
    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
