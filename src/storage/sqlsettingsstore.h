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
    Result<NewsroomSettings> change(const Change &change, UserId actor) override;

private:
    [[nodiscard]] Result<NewsroomSettings> changeInTransaction(const Change &change, UserId actor);
    [[nodiscard]] Result<void> checkActor(UserId actor) const;
    [[nodiscard]] Result<void> checkDesksGo(const QStringList &desks) const;
    [[nodiscard]] Result<void> lock(const QString &table) const;

    StoreSession &m_session;
};

} // namespace nashra::storage
