// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/relatedchoice.h"
#include "core/article/relatedness.h"
#include "core/ports/stores.h"

namespace nashra::presentation {

/// The story that others are looked for, as it stands on the screen or in the store.
struct RelatedQuestion
{
    ArticleId article; ///< null where it was never saved
    ArticleContent content;
    QList<Mention> mentions = {}; ///< none: as the store has read them
};

/// What there is to be "Check also".
struct RelatedAnswer
{
    /// The best first. What is pinned, banned or "Check also" already is there whatever it shares, killed and spiked
    /// articles are not.
    QList<relatedness::Proposal> proposals;
    relatedchoice::Choices choices;
    QHash<EntityId, Entity> entities; ///< those that are shared
    qint64 unread = 0;                ///< articles that were not read for names yet
};

/// At most 100 proposals besides those somebody chose. On the thread of the stores; only reads. Cost: some look-ups for
/// each name of the story.
[[nodiscard]] Result<RelatedAnswer> findRelated(Stores &stores, const RelatedQuestion &question, Instant now);

/// The related item that points to the article: its headline, and its first paragraph cut at a word as teaser.
[[nodiscard]] RelatedItem relatedItemFor(ArticleId id, const ArticleContent &content);

} // namespace nashra::presentation
