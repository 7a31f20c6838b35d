// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "importing/entities/entityreader.h"

namespace nashra::importing {

/// Entities a newsroom may begin with: a table beside a manifest.
struct EntityPack
{
    QString id; ///< "countries"; the name of its files
    LocalizedText name;
    LocalizedText description;
    QString source;
    QString licence; ///< SPDX
    qint64 count = 0;
    QString file; ///< the table

    bool operator==(const EntityPack &) const = default;
};

/// Where the packs that come with the program are.
[[nodiscard]] QString builtInPacksFolder();

/// By id. Errors: Io, Corrupt (a manifest nobody can read; the detail names it).
[[nodiscard]] Result<QList<EntityPack>> packsIn(const QString &folder);

/// Errors: those of CsvEntityReader::open().
[[nodiscard]] Result<std::unique_ptr<EntityReader>> openPack(const EntityPack &pack);

} // namespace nashra::importing
