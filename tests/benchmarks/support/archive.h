// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/stores.h"

#include <functional>

namespace nashra::bench {

/// Called after every batch with the number of articles there are.
using Progress = std::function<void(qint64)>;

/// Enters somebody to write articles, where there is nobody; the first user otherwise.
[[nodiscard]] Result<UserId> provideAuthor(Stores &stores);

/// Imports generated articles, a thousand in a transaction.
[[nodiscard]] Result<void> fillArchive(Stores &stores, qint64 articles, const Progress &progress = {});

/// Path of a newsroom file with so many generated articles, made where it is not there yet, in the folder
/// $NASHRA_BENCH_FOLDER or the temporary folder. Ends the program where it cannot be made.
[[nodiscard]] QString archiveFile(qint64 articles);

} // namespace nashra::bench
