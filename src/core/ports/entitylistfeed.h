// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

#include <utility>

namespace nashra {

/// A list as the one batch of an import. On the thread of the store, as any feed.
class EntityListFeed final : public EntityFeed
{
public:
    explicit EntityListFeed(const QList<Entity> &entities)
        : m_entities(entities)
    {
    }

    [[nodiscard]] Result<QList<Entity>> next() override { return std::exchange(m_entities, {}); }
    void taken(const EntityImport &batch) override { m_imported = batch; }
    /// What became of the list, once the import is over.
    [[nodiscard]] const EntityImport &imported() const { return m_imported; }

private:
    QList<Entity> m_entities;
    EntityImport m_imported;
};

} // namespace nashra
