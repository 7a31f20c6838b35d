// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QHash>
#include <QList>
#include <QString>

namespace nashra::language {

/// A name of the registry found in a text; positions are UTF-16 units.
struct EntityHit
{
    EntityId entity;
    int position = 0;
    int length = 0;
    bool isHouseName = false; ///< written as the newsroom prints it

    bool operator==(const EntityHit &) const = default;
};

/// Finds the names of a registry in a text: whole words, folded alike in both languages, the longest name first. An
/// acronym counts only in its own letters. Arabic particles written onto a name (و، ف، ب، ك، ل) do not hide it, nor does
/// an English possessive. Immutable once made; match() is safe from any thread and linear in the text.
class EntityMatcher
{
public:
    EntityMatcher() = default;
    explicit EntityMatcher(const QList<Entity> &entities);

    /// In the order of the text; hits never overlap.
    [[nodiscard]] QList<EntityHit> match(const QString &text) const;

private:
    struct Name
    {
        QStringList words; ///< folded
        EntityId entity;
        QString text; ///< as kept
        bool isExact = false;
        bool isHouse = false;
    };
    struct Words;

    void add(const Entity &entity, const EntityName &name);
    [[nodiscard]] const Name *longestAt(const Words &words, qsizetype at, const QString &first) const;

    QList<Name> m_names;
    QHash<QString, QList<qsizetype>> m_byFirstWord; ///< rows of m_names, longest first
};

} // namespace nashra::language
