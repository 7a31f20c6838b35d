// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"

namespace nashra::publishing {

/// Writes bytes into the folder under a bare file name: the file appears whole or not at all, and is left alone where
/// it holds the same bytes. Answers whether it was written. Errors: InvalidInput (no safe file name), NotFound (no such
/// folder), ReadOnly, DiskFull, Io; detail and items name the file.
[[nodiscard]] Result<bool> writeWhole(const QString &folder, const QString &fileName, const QByteArray &bytes);

} // namespace nashra::publishing
