// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nashra::storage {

/// Whether a newsroom's file may be put there: nothing has its name, and nothing beside it belongs to one that had.
/// Any thread. Errors: Conflict (the file is there; items = {what lies beside it} where that is in the way).
[[nodiscard]] Result<void> checkNewFile(const QString &path);

} // namespace nashra::storage
