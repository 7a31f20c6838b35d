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
    bool isHouseName = false; ///< written as the newsroom prints it, tashkeel aside
    QString name;             ///< the name it was found by, as the registry has it

    bool operator==(const EntityHit &) const = default;
};

/// Finds the names of a registry in a text: whole words, folded alike in both languages, the longest name first. A
/// stop, comma or bracket between two words parts a name unless the registry has it there too. An acronym counts only
/// in its own letters and a single Latin word only with its capital ("May", "Turkey"). Arabic particles and the article
/// written onto a name (و ف ب ك ل ال) do not hide it, nor does an English possessive. A name two entities share goes to
/// the one whose house form it is, else to the first. Immutable once made; match() is safe from any thread and linear
/// in the text, whatever the size of the registry.
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
        EntityId entity;
        QString text;  ///< as kept
        QString plain; ///< without tashkeel and signs at its end, to tell the house form
        bool isAcronym = false;
        bool needsCapital = false;
        bool isHouse = false;
    };
    struct Text;
    struct Reading;
    struct Found;

    void add(const Entity &entity, const EntityName &name);
    int numberOf(const QString &word);
    int childOf(int node, int word, bool isParted);
    [[nodiscard]] Found longestAt(const Text &text, qsizetype at, const Reading &reading) const;
    [[nodiscard]] const Name *nameAt(int node, QStringView original) const;

    QList<Name> m_names;
    QHash<QString, int> m_words;    ///< folded word to its number
    QHash<quint64, int> m_children; ///< node, word and whether a sign parts it from the word before, to the next node
    QHash<int, QList<int>> m_ends;  ///< rows of m_names whose last word leads to the node, house forms first
    int m_nodes = 1;                ///< 0 is the root
};

} // namespace nashra::language
