// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/engine.h"

namespace nashra::contract {

/// A newsroom in a file of its own in a temporary folder.
[[nodiscard]] Result<std::unique_ptr<EngineNewsroom>> makeSqliteNewsroom(const Clock &clock);

/// A newsroom in a schema of its own in the database at the address.
[[nodiscard]] Result<std::unique_ptr<EngineNewsroom>> makePostgreSqlNewsroom(const QString &address,
                                                                             const Clock &clock);

} // namespace nashra::contract
