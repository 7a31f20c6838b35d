// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/proofing/ignoredfinding.h"
#include "presentation/proofing/proofedunit.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace nashra {
class Stores;
}

namespace nashra::presentation {

/// The headline, under the null id, and the paragraphs of an article with what was read of them.
using ProofedUnits = QHash<ParagraphId, ProofedUnit>;

/// The new names that are offered for the registry: their words are asked about there, and not by the spelling, unless
/// one is likelier a slip in a name that the registry has. Pure; linear in the names.
[[nodiscard]] language::KnownWords offeredNames(const QList<Paragraph> &paragraphs, const ProofedUnits &units,
                                                const ProofedUnit::Ignores &ignores);

/// What of the findings of a whole article stands in each paragraph, the headline's under the null id.
[[nodiscard]] QHash<ParagraphId, QList<Finding>> findingsByParagraph(const QList<Finding> &findings);

/// An article of the store with what else reading it takes.
struct ArticleToProof
{
    Article article;
    QList<IgnoredFinding> ignored;          ///< in it and in the newsroom
    std::optional<ArticleContent> approved; ///< as it was last approved, for changed quotes

    /// Asked on the thread of the stores, whose errors it has.
    [[nodiscard]] static Result<ArticleToProof> of(const Article &article, Stores &stores);
};

/// What the copy desk has to say about an article that nobody has open: just what the window shows where it is open and
/// nobody types.
struct ProofedArticle
{
    QList<Finding> findings;   ///< in the headline, about the article, and in the paragraphs in their order
    QList<Finding> ignored;    ///< what is kept silent of them, in the same order
    QList<EntityId> mentioned; ///< all entities that the article may mean, dateline included
};

/// today: where the person sits. Pure, on the thread of the copy desk; takes as long as reading an open article does.
[[nodiscard]] ProofedArticle proofed(const language::CopyDesk &copyDesk, const ArticleToProof &toProof, QDate today);

} // namespace nashra::presentation
