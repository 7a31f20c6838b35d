// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nashra::storage {

class Connection;

/// What is wrong with a newsroom file below its stores: damaged pages and indexes, rows that point nowhere. Empty where
/// it is sound; at most 100 faults. Reads the whole file. On PostgreSQL, which checks its own pages, always empty.
[[nodiscard]] Result<QStringList> integrityFaults(Connection &connection);

} // namespace nashra::storage
