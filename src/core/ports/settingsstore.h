// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/newsroom/newsroomsettings.h"

namespace nashra {

class SettingsStore
{
public:
    virtual ~SettingsStore() = default;

    [[nodiscard]] virtual Result<NewsroomSettings> settings() const = 0;
    /// Errors: Forbidden (chiefs only, once there is a user).
    virtual Result<void> save(const NewsroomSettings &settings, UserId actor) = 0;
};

} // namespace nashra
