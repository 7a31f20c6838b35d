// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/settingsstore.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// What the newsroom decided once, as one JSON value.
class SqlSettingsStore final : public SettingsStore
{
public:
    explicit SqlSettingsStore(StoreSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<NewsroomSettings> settings() const override;
    Result<void> save(const NewsroomSettings &settings, UserId actor) override;

private:
    StoreSession &m_session;
};

} // namespace nashra::storage
