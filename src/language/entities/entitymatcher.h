// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entityhit.h"
#include "language/entities/namechanges.h"
#include "language/entities/nameindex.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace nashra::language {

/// Finds the names of a registry in a text: whole words, folded alike in both languages, the longest name first. A
/// stop, comma or bracket between two words parts a name unless the registry has it there too; a line break always
/// does. Capitals count (namecase.h). Arabic particles and the article written onto a name (و ف ب ل ك ال) do not hide
/// it, nor does an English possessive; al-, el- and Al are one, and inside a name as good as nothing.
///
/// A value of an index, which may be mapped, and of the changes since it was built. Immutable: copies and changed
/// copies share what they have in common, and any thread may use one. match() and scan() are linear in the text,
/// whatever the size of the registry.
class EntityMatcher
{
public:
    EntityMatcher() = default;
    explicit EntityMatcher(std::shared_ptr<const NameIndex> index);
    /// Builds the index in memory: for registries of some thousands, and for tests.
    explicit EntityMatcher(const QList<Entity> &entities);

    /// With an entity that came or changed, or without one that went; in time that depends on its names alone.
    [[nodiscard]] EntityMatcher with(const Entity &entity) const;
    [[nodiscard]] EntityMatcher without(EntityId id) const;

    /// What a text alone can tell: the names the registry has, short forms too. A name two entities share goes to the
    /// one whose house form it is, else to the first. In the order of the text; hits never overlap.
    [[nodiscard]] QList<EntityHit> match(const QString &text) const;
    /// What resolveArticle() wants to know of each paragraph: also the last names of persons, which are theirs only
    /// after the full name. Depends on nothing but the text and this matcher.
    [[nodiscard]] QList<EntityHit> scan(const QString &text) const;

    /// Whether an entity holds a title (see titleKey()) on the day, or on any where the day is not valid.
    [[nodiscard]] bool hasTitle(EntityId id, quint32 title, QDate day) const;

private:
    [[nodiscard]] QList<EntityHit> read(const QString &text, bool withDerived) const;

    std::shared_ptr<const NameIndex> m_index;
    NameChanges m_changes;
};

} // namespace nashra::language
