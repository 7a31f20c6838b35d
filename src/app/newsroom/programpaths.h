// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the window and the command line tool keep what belongs to one person. Both go by the same names, so that the
/// one finds what the other made. The folders need not exist.
namespace nashra::app::programpaths {

/// Names the program to Qt; call before anything else here.
void setProgramNames();

[[nodiscard]] QString dataFolder();
/// The file for QSettings, in INI format.
[[nodiscard]] QString settingsFile();
/// The demonstration newsroom.
[[nodiscard]] QString demoNewsroom();
/// What the spelling found of words, kept from one start to the next; it may be deleted at any time.
[[nodiscard]] QString verdictsFile();
/// The names of a newsroom's registry as they are looked for in texts: beside its file, or in the cache folder for one
/// on a server. It may be deleted at any time.
[[nodiscard]] QString nameFile(const QString &location);
/// Where exporters of one's own are put.
[[nodiscard]] QString exporterFolder();
/// Where the autosave journals of a newsroom lie: beside its file, or in the data folder for one on a server.
[[nodiscard]] QString journalsFolder(const QString &location);
/// A name for a location that holds no password and may be a settings key or a file name.
[[nodiscard]] QString locationKey(const QString &location);
/// Where a newsroom lies as it may be kept in settings and shown: absolute, and without a password.
[[nodiscard]] QString withoutSecret(const QString &location);

} // namespace nashra::app::programpaths
