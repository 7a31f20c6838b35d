// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QIcon>

namespace nashra::widgets {

/// The sign of a kind of entity.
[[nodiscard]] inline QIcon entityIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QIcon::fromTheme(QStringLiteral("im-user"));
    case EntityKind::Organisation:
        return QIcon::fromTheme(QStringLiteral("group"));
    case EntityKind::Place:
        return QIcon::fromTheme(QStringLiteral("mark-location"));
    case EntityKind::Event:
        break;
    }
    return QIcon::fromTheme(QStringLiteral("view-calendar-day"));
}

} // namespace nashra::widgets
