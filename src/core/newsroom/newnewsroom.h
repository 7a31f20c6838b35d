// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newsroomsettings.h"
#include "core/user/user.h"

namespace nashra {

/// What a newsroom has on its first day.
struct NewNewsroom
{
    User firstUser; ///< with a null id; made a chief, since somebody has to let the others in
    NewsroomSettings settings;

    bool operator==(const NewNewsroom &) const = default;
};

} // namespace nashra
