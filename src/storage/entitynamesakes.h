// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "storage/connection.h"

#include <QHash>

namespace nashra::storage {

/// Who has the house name of another of its kind. The index of lists folds more loosely than names are compared here,
/// so the names of all it has under one key are read and compared. Where those are many they are read once and kept,
/// by their strict keys: it belongs to one transaction or one list, and is told what is written meanwhile.
class EntityNamesakes
{
public:
    explicit EntityNamesakes(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The one with a house name of the entity that has the lowest id, by the English name where both have one; null
    /// where there is none.
    [[nodiscard]] Result<EntityId> find(const Entity &entity);
    void written(const Entity &entity);

private:
    using ByKey = QHash<QString, EntityId>; ///< by namesakeKey()

    /// Of all with the kind and entityOrderKey() of the entity; for one key, the first of them.
    [[nodiscard]] Result<ByKey> alike(const Entity &entity, Language language, qsizetype *count) const;

    Connection &m_connection;
    QHash<QString, ByKey> m_crowded; ///< by kind, language and entityOrderKey()
};

} // namespace nashra::storage
