// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/csventityreader.h"

namespace nashra::importing {

/// How a file of entities is read.
struct EntityFileOptions
{
    EntityFormat format = EntityFormat::Csv;
    TableOptions table; ///< kind is for the other formats too
};

/// Errors: those of the readers.
[[nodiscard]] Result<std::unique_ptr<EntityReader>> openEntityFile(const QString &path,
                                                                   const EntityFileOptions &options);

/// The first rows of a file, good and bad. Errors: those of the readers.
[[nodiscard]] Result<QList<EntityRow>> previewEntities(const QString &path, const EntityFileOptions &options, int most);

} // namespace nashra::importing
