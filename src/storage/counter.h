// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nashra::storage {

class Connection;

/// The next value of a counter of the newsroom, or the first of the next few; inside a transaction. Errors: Corrupt (no
/// such counter).
[[nodiscard]] Result<qint64> nextNumber(Connection &connection, const QString &counter, qint64 howMany = 1);

} // namespace nashra::storage
