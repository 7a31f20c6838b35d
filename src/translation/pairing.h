// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace nashra::translation {

/// A draft in the other language tied to the revision of the source it starts from: slug, desk, urgency, embargo and
/// flags are carried over, every paragraph has an empty partner of the same kind. Its paragraph ids are made of now.
[[nodiscard]] ArticleContent startTranslation(const Article &source, Instant now);

enum class Freshness {
    Fresh,
    Stale,   ///< the source has changed since
    Missing, ///< the source's paragraph has no partner
    Extra,   ///< stands in the translation only
    Removed, ///< the newest source has this paragraph no more
};

/// A line of the view side by side; either id may be null.
struct PairRow
{
    ParagraphId source;
    ParagraphId target;
    Freshness freshness = Freshness::Fresh;

    bool operator==(const PairRow &) const = default;
};

/// Rows in the order of the source as it was translated; what is only in the target follows the paragraph it stands
/// after. newest is the source as it is now, for the freshness.
[[nodiscard]] QList<PairRow> pairRows(const Body &source, const Body &newest, const Body &target,
                                      const QList<ParagraphPair> &pairs);

/// The pairs whose target is still there, each paragraph in one pair at most; the earlier one wins.
[[nodiscard]] QList<ParagraphPair> validPairs(const QList<ParagraphPair> &pairs, const Body &target);

/// The valid pairs, and beside them those an edit must have torn: where as many unpaired source paragraphs as unpaired
/// target paragraphs stand between the same two pairs, they are tied in order (a paragraph typed anew, a whole text
/// pasted over the empty partners). Only paragraphs of the same kind are tied, and nothing across a pair that stands.
/// A text cleared as a whole begins anew: the paragraph left of it is tied to the source's first one.
[[nodiscard]] QList<ParagraphPair> repairPairs(const QList<ParagraphPair> &pairs, const Body &source,
                                               const Body &target);

/// Ties two paragraphs; both lose the partners they had.
[[nodiscard]] QList<ParagraphPair> withPair(QList<ParagraphPair> pairs, ParagraphId source, ParagraphId target);

} // namespace nashra::translation
