// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

#include <QStringList>

namespace nashra {
class Clock;
}

namespace nashra::app {

class Console;

/// Runs one command line of nashractl, from reading it to its exit code. arguments: without the program's name.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Console &console, const Clock &clock);

} // namespace nashra::app
