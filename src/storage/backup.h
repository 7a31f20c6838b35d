// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nashra {
class Clock;
}

namespace nashra::storage {

class Connection;

/// Writes a copy of a newsroom file while others go on writing: under another name first, checked (integrity of the
/// file and the audit chain), then renamed. Errors: those of checkNewFile(), Io, DiskFull, Corrupt; InvalidInput
/// on PostgreSQL, where pg_dump does this.
[[nodiscard]] Result<void> backup(Connection &connection, const QString &target, const Clock &clock);

} // namespace nashra::storage
