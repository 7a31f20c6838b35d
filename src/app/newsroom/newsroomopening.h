// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newnewsroom.h"
#include "storage/sqlstores.h"

namespace nashra::app {

using OpenedNewsroom = std::unique_ptr<storage::SqlStores>;

/// Opens a newsroom that is there; a path that does not exist is never made by a slip of the hand.
/// Errors: NotFound (no such file), Corrupt (not a newsroom), InvalidInput (no usable location), and those of
/// SqlStores::open().
[[nodiscard]] Result<OpenedNewsroom> openNewsroom(const QString &location, storage::Access access, const Clock &clock);

/// Makes a newsroom where there is none: a file that does not exist, or a database without users. A file appears
/// under its name only when it is complete. Errors: Conflict (there is one already; items = {what lies beside it} where
/// that belongs to one that was there before), InvalidInput (location or login), Io, and those of the stores.
[[nodiscard]] Result<void> makeNewsroom(const QString &location, const NewNewsroom &newsroom, const Clock &clock);

/// Makes a newsroom filled with the demonstration stories. Errors: as makeNewsroom().
[[nodiscard]] Result<void> makeDemoNewsroom(const QString &location);

/// The demonstration newsroom in the user's data folder, made where it is not there yet; answers its location.
/// Several programs may ask at once.
[[nodiscard]] Result<QString> provideDemoNewsroom();

} // namespace nashra::app
