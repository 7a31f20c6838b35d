// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entityhit.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace nashra {
struct ArticleContent;
}

namespace nashra::language {

class EntityMatcher;

/// A headline or paragraph and what EntityMatcher::scan() found in it.
struct ScannedUnit
{
    QString text;
    QList<EntityHit> hits;
    bool isHeadline = false; ///< short forms are good there before the full name stands anywhere
};

/// What is known of an article beside its text.
struct ArticleHints
{
    QDate day;                        ///< decides which titles hold
    QHash<QString, EntityId> choices; ///< by choiceKey(): what a person has settled
    QHash<EntityId, qint64> recency;  ///< the later used of two wins, where nothing else tells them apart
};

/// What a choice between the candidates of a hit is remembered by: the same whichever of them the article speaks for.
[[nodiscard]] QString choiceKey(const EntityHit &hit);

/// The names of an article out of those of its units: short forms only where the full name or a title went before; a
/// word that is a name only sometimes ("May", "فتح") only where something says so; of several candidates the one that
/// the words around it, the rest of the article and the hints speak for. A hit that stays ambiguous says so and has the
/// likeliest candidate first. One list for each unit, in the order of the text. Pure, safe on any thread, linear in the
/// article.
[[nodiscard]] QList<QList<EntityHit>> resolveArticle(const EntityMatcher &matcher, const QList<ScannedUnit> &units,
                                                     const ArticleHints &hints);
/// What is to be read of an article: its headline, then each paragraph.
[[nodiscard]] QList<ScannedUnit> scannedUnits(const EntityMatcher &matcher, const ArticleContent &content);
/// All names of an article, as everything that reads one finds them: those of the headline, then of each paragraph.
[[nodiscard]] inline QList<QList<EntityHit>> findNames(const EntityMatcher &matcher, const ArticleContent &content,
                                                       const ArticleHints &hints)
{
    return resolveArticle(matcher, scannedUnits(matcher, content), hints);
}

} // namespace nashra::language
