// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/entity/mention.h"
#include "core/ports/mentionstore.h"

#include <QHash>
#include <QSet>

namespace nashra {

/// How near stories stand to one of which they may be "Check also". Pure; any thread.
///
///   score   = (names + words) × age
///   names   = sum over the shared entities of ln(1 + articles ÷ articles that mention it), twice that where the story
///             has the name in its headline
///   words   = sum over the words of five letters and more of the other's headline that stand in the story's headline
///             (half of it: in its first paragraphs) of 1 − headlines that have it ÷ (headlines that are compared + 1);
///             at most 2, so that a name of any rarity is more than a turn of phrase
///   age     = ¼ + ¾ × ½ ^ (days since the last change ÷ 14): what is old loses weight, but never all of it
///
/// Equals stand in the order of their last change, the newest first.
namespace relatedness {

/// The story others are looked for.
struct Story
{
    ArticleId id; ///< null where it was never saved
    Language language = Language::English;
    QList<Mention> mentions;
    QSet<QString> headlineWords;  ///< strict keys
    QSet<QString> leadWords;      ///< of the first paragraphs
    QSet<ArticleId> sameStory;    ///< its source and its translations
    QSet<ArticleId> relatedItems; ///< what is "Check also" already
};

/// What the rarity of a name is measured by.
struct Archive
{
    qint64 articles = 0;
    QHash<EntityId, qint64> articlesWith; ///< how many mention each
};

struct Proposal
{
    ArticleSummary article;
    QList<EntityId> shared; ///< what weighs most first
    QStringList words;      ///< shared words of the headline, as keys
    double score = 0;
    bool isRelatedItem = false; ///< is "Check also" already
};

[[nodiscard]] Story storyOf(ArticleId id, const ArticleContent &content, const QList<Mention> &mentions,
                            const QList<ArticleId> &translations);

/// The best first. Left out: the story itself, its source and translations, what is in another language, spiked or
/// killed, and what shares neither name nor word.
[[nodiscard]] QList<Proposal> ranked(const Story &story, const QList<SharedNames> &candidates, const Archive &archive,
                                     Instant now);

} // namespace relatedness
} // namespace nashra
