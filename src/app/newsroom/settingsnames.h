// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The names under which one person's choices are kept: the only place they are written down.
namespace nashra::app::settingsnames {

inline constexpr QLatin1StringView recentNewsroom("newsroom/recent");     ///< location opened last
inline constexpr QLatin1StringView userOfNewsroom("newsroom/users");      ///< group: location key → login
inline constexpr QLatin1StringView packsOffered("newsroom/packsOffered"); ///< group: location key → true
inline constexpr QLatin1StringView language("window/language");           ///< "en", "ar"
inline constexpr QLatin1StringView theme("window/theme");                 ///< "system", "light", "dark"
inline constexpr QLatin1StringView publishFolder("publishing/folder");
inline constexpr QLatin1StringView wireEncoding("publishing/wireEncoding"); ///< a choice of the wire exporter
inline constexpr QLatin1StringView namesPage("publishing/namesPage");       ///< bool

} // namespace nashra::app::settingsnames
