// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QProcess;

namespace nashra::app {

/// Has the process run this program with a newsroom in a window of its own. Everybody on the machine can read the
/// arguments of a process, so a password is put into its environment, where libpq finds it, and goes to that window
/// alone; login may be empty.
void prepareAnotherWindow(QProcess &process, const QString &location, const QString &login);

} // namespace nashra::app
