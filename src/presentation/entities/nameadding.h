// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/ports/entitystore.h"
#include "presentation/entities/articlenamelist.h"
#include "presentation/session/desksession.h"

#include <QFuture>

#include <memory>

namespace nashra::language {
class EntityMatcher;
}

namespace nashra::presentation::nameadding {

/// A paragraph and the one it is a translation of.
struct TiedTexts
{
    QString text;
    QString source;
};

/// What the source calls a name of the translation: where both paragraphs have as many unknown names of its kind, the
/// one in its place; else empty. Pure, safe on any thread.
[[nodiscard]] QString nameInSource(const language::NameCandidate &candidate, int position, const TiedTexts &texts,
                                   const language::EntityMatcher &matcher);

/// A new entity of what an article says: the name, its title and, of a translation, what the source calls it. Each is
/// of the language of its letters, since an article may name somebody in those of the other language; a name of the
/// source in the same letters is left out. Pure.
[[nodiscard]] Entity entityOf(const language::NameCandidate &candidate, const QString &otherName);

/// Whether the registry has the name by now; nothing is known to no matcher. Pure.
[[nodiscard]] bool isKnown(const std::shared_ptr<const language::EntityMatcher> &matcher, const QString &name);

/// What came of adding a name.
struct Adding
{
    Entity entity; ///< the new one; as it would be where it was not written
    QList<LikelyTwin>
        twins; ///< of the registry that it may be, mostTwins at most; where there are any, none was written
};

/// Writes a new entity unless the registry may have it already. Looked and written in one job, so that nothing this
/// program writes comes between; two programs on one PostgreSQL may still add two that are alike at the same moment,
/// which "Possible duplicates" then shows. Who may not write is refused before the look. GUI thread; errors: those of
/// EntityStore::save().
[[nodiscard]] QFuture<Result<Adding>> addUnlessThere(DeskSession &desk, const Entity &wanted);
/// Puts a name into the registry unless that may have it already; the source is searched on a thread of its own. texts:
/// where it stands first; empty where the article is no translation. GUI thread; errors: those of EntityStore::save().
[[nodiscard]] QFuture<Result<Adding>> add(DeskSession &desk,
                                          const std::shared_ptr<const language::EntityMatcher> &matcher,
                                          const UnknownName &name, const TiedTexts &texts);
/// Puts it there all the same, as another one. GUI thread; errors: those of EntityStore::save().
[[nodiscard]] QFuture<Result<Entity>> addAnother(DeskSession &desk, const Entity &entity);

/// An entity before a name was put to it, and now; the same twice where it had the name.
struct AddedSpelling
{
    Entity before;
    Entity now;
};

/// Makes a name that an article writes a variant of an entity, or its house form where it has no full name in the
/// language of its letters. Of an entity that was merged away it becomes one of what that went into. GUI thread;
/// errors: those of EntityStore::save().
[[nodiscard]] QFuture<Result<AddedSpelling>> addSpelling(DeskSession &desk, EntityId entity, const QString &name);

/// What finds other spellings of a name in the registry: how its words begin, since spellings differ behind that.
/// Pure.
[[nodiscard]] QString searchFor(const QString &name);

} // namespace nashra::presentation::nameadding
