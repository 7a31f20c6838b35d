// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/nameindex.h"
#include "language/entities/persistentmap.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <vector>

namespace nashra::language {

/// What has changed in a registry since its index was built: entities that came, changed or went, consulted beside the
/// index. A value: a change makes another one that shares almost all with the old, in time that depends on the entity's
/// names alone. Safe on any thread.
class NameChanges
{
public:
    /// Where names end and longer ones go on.
    struct Node
    {
        struct Name
        {
            EntityId entity;
            EntityKind kind;
            NameForm form;
            bool isDerived;
            QByteArray text;
        };
        int goesOn = 0; ///< longer names
        PersistentMap<Name> names;
    };

    [[nodiscard]] bool isEmpty() const { return m_entities.isEmpty(); }

    /// The entity is new or is now so.
    [[nodiscard]] NameChanges with(const Entity &entity) const;
    [[nodiscard]] NameChanges without(EntityId id) const;

    /// Whether what the index says of the entity no longer holds.
    [[nodiscard]] bool isOutdated(EntityId id) const { return m_entities.find(keyOf(id)) != nullptr; }
    /// False: no name begins with the word.
    [[nodiscard]] bool mayBegin(quint64 word) const
    {
        return m_bloom && ((*m_bloom)[(word >> 40) % bloomWords] >> (word & 63) & 1) != 0;
    }
    [[nodiscard]] const Node *find(quint64 hash) const { return m_nodes.find(hash); }
    [[nodiscard]] std::span<const IndexedTitle> titles(EntityId id) const;

private:
    static constexpr size_t bloomWords = 1024;

    struct Changed
    {
        std::vector<std::pair<quint64, Node::Name>> ends; ///< its names by the node they end at
        std::vector<quint64> beginnings;                  ///< nodes they go through, as often as they do
        std::vector<IndexedTitle> titles;
    };

    [[nodiscard]] static quint64 keyOf(EntityId id);
    [[nodiscard]] static Changed taken(const Entity &entity, std::vector<quint64> &firstWords);
    /// Adds the names of what has changed, or takes them away.
    void apply(const Changed &changed, bool isThere);

    PersistentMap<Node> m_nodes;
    PersistentMap<Changed> m_entities; ///< one without names has gone
    std::shared_ptr<const std::array<quint64, bloomWords>> m_bloom;
};

} // namespace nashra::language
