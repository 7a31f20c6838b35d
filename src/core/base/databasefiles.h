// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace nashra {

/// What SQLite puts beside a database, after its name (sqlite.org/tempfiles.html). What lies there it takes for its
/// own: the log of a database that was deleted is played into the next one of that name.
inline constexpr std::array databaseCompanions{QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                               QLatin1StringView("-journal")};

} // namespace nashra
