// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace nashra::app {

/// What nashractl answers to the shell. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Internal = 1,
    Usage = 2,
    NotFound = 3,
    Refused = 4,
    Conflict = 5,
    File = 6,
    Newsroom = 7,
    Fault = 8,
};

struct ExitCodeInfo
{
    ExitCode code;
    const char *meaning;
};

/// All of them, by number; what the help and the manual page list.
[[nodiscard]] std::span<const ExitCodeInfo> exitCodes();

/// The answer to a failure of a command in an open newsroom.
[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace nashra::app
