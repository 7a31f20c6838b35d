// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nashra::app {

/// The help on a topic: all commands (empty topic), one command, or the commands that begin with the word.
/// Errors: InvalidInput (no such command).
[[nodiscard]] Result<QString> helpText(const QString &topic);

} // namespace nashra::app
