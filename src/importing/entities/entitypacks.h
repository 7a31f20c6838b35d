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
    QString licence;   ///< SPDX
    QStringList needs; ///< packs that hold what this one's entities are tied to
    qint64 count = 0;
    bool isBasic = false; ///< of use to every newsroom, so that a new one is offered it first
    QString file;         ///< the table

    bool operator==(const EntityPack &) const = default;
};

/// Where the packs that come with the program are.
[[nodiscard]] QString builtInPacksFolder();

/// By id. Errors: Io, Corrupt (a manifest nobody can read; the detail names it).
[[nodiscard]] Result<QList<EntityPack>> packsIn(const QString &folder);

/// The chosen ones with what they need, each once and after what it needs. Errors: NotFound (items = its id).
[[nodiscard]] Result<QList<EntityPack>> packsNeeded(const QList<EntityPack> &packs, const QStringList &chosen);

/// Packs as if they were one file: what one is tied to in another is found whatever id the registry has it under.
[[nodiscard]] std::unique_ptr<EntityReader> openPacks(const QList<EntityPack> &packs);

} // namespace nashra::importing
