// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/engine.h"

namespace nashra::contract {

/// A newsroom of the program's own stores, on "sqlite" or "postgresql".
[[nodiscard]] Result<std::unique_ptr<EngineNewsroom>> makeSqlNewsroom(const QString &engine, const Clock &clock);

} // namespace nashra::contract
