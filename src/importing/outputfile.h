// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nashra::importing {

// Files that a person named for writing. A slip of the hand in a file dialog, or one word too few on a command line,
// must not cost a newsroom its stories. Any thread.

/// Whether a file may be there in the place of what is there now. Errors: DatabaseFile (it is a newsroom, or another
/// database of SQLite's, or belongs to one; items = {path}). A database in use is told by what lies beside it and is
/// not opened: a process that closes a file loses its locks on it.
[[nodiscard]] Result<void> checkReplaceable(const QString &path);

/// Writes bytes into the file, which appears whole or not at all. Errors: those of checkReplaceable(), Io.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace nashra::importing
