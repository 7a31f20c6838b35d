// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "publishing/publisher.h"

#include <QHash>

#include <memory>

namespace nashra {
class Stores;
}

namespace nashra::language {
class EntityMatcher;
}

namespace nashra::publishing {

/// What has to be asked of the stores before names are looked for: what people have settled, and the names themselves.
struct NameQuestion
{
    std::shared_ptr<const language::EntityMatcher> matcher; ///< null: of the entities
    QList<Entity> entities;                                 ///< of the registry, where there is no matcher
    QList<QHash<QString, EntityId>> choices;                ///< of each article
};

/// The entities of one article in the order of their first mention, so far without what the registry knows of them.
using FoundNames = QList<NamedEntity>;

/// First step of withNames(), on the stores' thread. Errors: those of the stores.
[[nodiscard]] Result<NameQuestion> questionOf(Stores &stores, const QList<Article> &articles,
                                              std::shared_ptr<const language::EntityMatcher> matcher);
/// Second step, the work of it: away from the stores, safe on any thread. One list for each article.
[[nodiscard]] QList<FoundNames> namesFound(const NameQuestion &question, const PublishContext &context,
                                           const QList<Article> &articles);
/// Last step, on the stores' thread: what is known of them on each article's day. Errors: those of the stores.
[[nodiscard]] Result<PublishContext> withFound(Stores &stores, PublishContext context, const QList<Article> &articles,
                                               const QList<FoundNames> &found);

/// The entities that the articles name, read from the very text that goes out, with what people have settled about it.
/// A name that may still be several entities' is left out: what goes out says nothing it does not know. All steps at
/// once, on the stores' thread, for who has no other thread; linear in the articles. matcher knows the registry's
/// names; where it is null they are read from the store, all of them. context brings zone and now, for articles without
/// a day. Errors: those of the stores.
[[nodiscard]] Result<PublishContext> withNames(Stores &stores, PublishContext context, const QList<Article> &articles,
                                               std::shared_ptr<const language::EntityMatcher> matcher);

} // namespace nashra::publishing
