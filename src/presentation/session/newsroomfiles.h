// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/newsroomplaces.h"

#include <QFuture>

#include <memory>

namespace nashra {
class StoreExecutor;
}

namespace nashra::presentation {

/// Shared with the worker, so that work that is under way outlives the window.
using SharedPlaces = std::shared_ptr<const NewsroomPlaces>;

/// Makes a newsroom file on a worker. Errors: Conflict (there is a file), NotFound (no such folder), Forbidden (no
/// permission to write into it), and those of NewsroomPlaces::make().
[[nodiscard]] QFuture<Result<void>> makeNewsroomFile(const SharedPlaces &places, const QString &file,
                                                     const NewNewsroom &newsroom);

/// Copies the open newsroom on a worker; answers the size of the copy in bytes. Errors: as makeNewsroomFile(), and
/// those of NewsroomPlaces::backUp().
[[nodiscard]] QFuture<Result<qint64>> backUpNewsroom(const SharedPlaces &places, const QString &file);

/// The same of a newsroom whose file is not where it was (FileMoved): out of the stores, which still have it open. What
/// is saved waits behind it, and would be refused anyway. Errors: as backUpNewsroom().
[[nodiscard]] QFuture<Result<qint64>> rescueNewsroom(StoreExecutor &stores, const SharedPlaces &places,
                                                     const QString &file);

/// Why there is no such file now, and what to do, in the language of the window.
[[nodiscard]] QString newFileText(const Error &error, const QString &file);

} // namespace nashra::presentation
