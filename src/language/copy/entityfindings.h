// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/proofing/checker.h"

#include <QHash>

#include <functional>
#include <optional>

namespace nashra::language {

class NameTitles;

/// The names of the registry in the copy, by the hits the caller has found. In a unit: "entity.variant" (a variant
/// where the language has a house form, official names of countries apart; without a fix where an
/// article may be missing then, see definitename.h) and "entity.spelling" (the house form in
/// other letters); the fix is the house form, and what several entities are called is left alone. In an article:
/// "entity.mixed" (one name in two forms where the registry has no house form), "entity.untitled" (the first mention of
/// a person whose title is nowhere near it, a hint), "entity.title" (a title right before the name or, behind
/// a comma, after it that is not theirs on the day; the fix is the one that is) "entity.ambiguous" (the first
/// mention of a name that several have, where nothing says who is meant) and "entity.surname" (the last name alone of
/// somebody who was not named before, once for each, a hint; the fixes name who may be meant in full).
class EntityFindings final : public Checker
{
public:
    /// Whether a word, in small letters, is one of a language.
    using IsWord = std::function<bool(const QString &word, Language language)>;

    explicit EntityFindings(const QList<Entity> &entities, IsWord isWord = {});

    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;

private:
    [[nodiscard]] QList<Finding> mixedNames(const TextSnapshot &snapshot) const;
    [[nodiscard]] QList<Finding> undecided(const TextSnapshot &snapshot) const;
    [[nodiscard]] QList<Finding> titles(const TextSnapshot &snapshot) const;
    [[nodiscard]] QList<Finding> surnames(const TextSnapshot &snapshot) const;
    /// Nothing where nobody has a longer name to give.
    [[nodiscard]] std::optional<Finding> surname(const EntityHit &hit, const QString &text, const NameTitles &around,
                                                 const TextSnapshot &snapshot) const;

    QHash<EntityId, Entity> m_entities;
    IsWord m_isWord;
};

} // namespace nashra::language
