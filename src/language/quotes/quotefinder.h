// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "language/entities/entityhit.h"
#include "language/quotes/quotemarks.h"

#include <QHash>

#include <optional>

namespace nashra::language {

/// A stretch of a paragraph in UTF-16 units.
struct BodyRange
{
    ParagraphId paragraph;
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const BodyRange &) const = default;
};

/// Words somebody is quoted with.
struct Quote
{
    QList<BodyRange> ranges; ///< the words without their marks; one for each paragraph the quote runs over
    QString text;            ///< of the ranges, joined by line feeds
    QuoteFamily family = QuoteFamily::Curly;
    QString speaker;                       ///< as the text names them; empty where nobody is named
    std::optional<BodyRange> speakerRange; ///< where the name stands; it may be in an earlier paragraph
    std::optional<EntityId> speakerId;     ///< where the registry has the speaker
    QString verb;                          ///< as it stands: "said", "وأضاف"; empty where the quote only goes on
    bool isIndirect = false; ///< words built into a sentence of the reporter: said it was “a good day”

    bool operator==(const Quote &) const = default;

    /// False where the text leaves open who said it.
    [[nodiscard]] bool isAttributed() const { return !speaker.isEmpty() || !verb.isEmpty(); }
};

/// Finds the quotes of a body and who speaks. The speaker is looked for in the sentence of the quote, before and behind
/// it; where the text says "he added", or a quote only goes on, it is who spoke or was named last. Words in quotation
/// marks that nobody is said to have said are a quote only where they are a sentence; names, titles of works and one to
/// three words set in marks are none. names are the registry's in each paragraph; without them some
/// speakers are missed in Arabic. Pure, linear in the text.
[[nodiscard]] QList<Quote> findQuotes(const ArticleContent &content,
                                      const QHash<ParagraphId, QList<EntityHit>> &names = {});

} // namespace nashra::language
