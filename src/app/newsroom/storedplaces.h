// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/newsroomplaces.h"

namespace nashra::app {

/// The places of newsrooms as storage knows them.
class StoredPlaces final : public NewsroomPlaces
{
public:
    /// location: of the open newsroom, as openNewsroom() takes it.
    explicit StoredPlaces(QString location);

    [[nodiscard]] QString here() const override;
    [[nodiscard]] bool isOnServer() const override;
    [[nodiscard]] Result<void> checkServer(const QString &address) const override;
    [[nodiscard]] Result<void> make(const QString &file, const NewNewsroom &newsroom) const override;
    [[nodiscard]] Result<qint64> backUp(const QString &file) const override;
    /// open: SqlStores.
    [[nodiscard]] Result<qint64> backUpFrom(Stores &open, const QString &file) const override;

private:
    QString m_location;
    SystemClock m_clock; ///< of its own: work that is under way outlives the window
};

} // namespace nashra::app
