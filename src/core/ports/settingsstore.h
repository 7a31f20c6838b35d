// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/newsroom/newsroomsettings.h"

#include <functional>

namespace nashra {

class SettingsStore
{
public:
    /// Does what is to be changed to what is decided now. Runs inside the transaction, so that it asks no store.
    using Change = std::function<Result<void>(NewsroomSettings &settings)>;

    virtual ~SettingsStore() = default;

    [[nodiscard]] virtual Result<NewsroomSettings> settings() const = 0;
    /// Reads, changes and keeps in one transaction, so that nothing another program decided meanwhile is lost. Answers
    /// what is decided now. Errors: Forbidden (chiefs only, once there is a user), InvalidInput (see checkChange()),
    /// Conflict (articles lie on a desk that would go; items = {its id, how many}), and those of the change.
    virtual Result<NewsroomSettings> change(const Change &change, UserId actor) = 0;
    /// The same whatever was decided before.
    Result<void> save(const NewsroomSettings &settings, UserId actor)
    {
        const auto kept = change(
            [&settings](NewsroomSettings &now) {
                now = settings;
                return ok();
            },
            actor);
        return kept ? ok() : Result<void>(tl::unexpected(kept.error()));
    }
};

} // namespace nashra
