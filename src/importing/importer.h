// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "importing/importedstory.h"

namespace nashra::importing {

/// Reads one file, plain text or HTML, into a story. Safe on any thread; reads regular files only, so no device or pipe
/// can hang it. Errors: Io (detail = file and why), TooLarge, NotText, InvalidInput, each naming the file.
[[nodiscard]] Result<ImportedStory> importFile(const QString &path, Instant now);

/// The same for bytes that came another way; name stands for the file in errors.
[[nodiscard]] Result<ImportedStory> importBytes(const QByteArray &bytes, const QString &name, Instant now);

} // namespace nashra::importing
