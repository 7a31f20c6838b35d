// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>

class QSettings;

namespace nashra::presentation {

/// A newsroom that was opened on this machine.
struct RecentNewsroom
{
    QString place; ///< absolute path, or address without a password
    LocalizedText name;
    bool isThere = true; ///< false for a file that is gone; nobody asks a server

    bool operator==(const RecentNewsroom &) const = default;
};

constexpr qsizetype mostRecentNewsrooms = 10;

/// Puts it in front of the others, the same place once; writes nothing where it is there already as it is.
void rememberNewsroom(QSettings &settings, const RecentNewsroom &opened);

/// Those that were opened, the last one first, as the settings have them now: another window may have added one. Reads
/// the disk on a worker.
[[nodiscard]] QFuture<Result<QList<RecentNewsroom>>> recentNewsrooms(const QSettings &settings);

} // namespace nashra::presentation
