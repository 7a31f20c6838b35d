// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/newsroom/newsroomsettings.h"
#include "core/user/user.h"

#include <QString>

namespace nashra {

class Stores;

/// A clock that stands where it was put: the demo newsroom is written with the times its stories tell.
class DemoClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void setNow(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// Fills an empty newsroom with the stories of resources/demo: an invented country with its people, about 40 articles
/// in all states, and three bulletins. It goes through the same stores and the same rules as people do, so what it
/// makes is what work would have made. Also the fixture of tests and screenshots.
class DemoNewsroom
{
public:
    /// folder: where the JSON files are; a resource path does. The stores must run on the given clock.
    DemoNewsroom(Stores &stores, DemoClock &clock, QString folder = defaultFolder());

    /// Errors: InvalidInput (detail = file, key and what is wrong with it), and those of the stores.
    [[nodiscard]] Result<void> fill();

    [[nodiscard]] static QString defaultFolder();

private:
    Stores &m_stores;
    DemoClock &m_clock;
    QString m_folder;
};

/// The newsroom.json of such a folder: settings and people (with null ids).
struct DemoPeople
{
    NewsroomSettings settings;
    QList<User> users;
};
[[nodiscard]] Result<DemoPeople> readDemoPeople(const QString &folder);

} // namespace nashra
