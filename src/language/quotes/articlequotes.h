// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/quotemarks.h"

#include <QStringList>

namespace nashra::language {

/// The part of a quotation that stands in one paragraph.
struct QuotePart
{
    qsizetype paragraph = 0; ///< index
    qsizetype open = 0;      ///< of its opening mark; of the paragraph's first unit where it has none
    qsizetype close = -1;    ///< of its closing mark; -1 where the quotation runs on, or is never closed
};

/// A quotation that is inside no other. One that runs over paragraphs opens each of them and closes only the last.
struct QuoteStretch
{
    QuoteFamily family = QuoteFamily::Curly;
    QList<QuotePart> parts;

    [[nodiscard]] bool isClosed() const { return parts.last().close >= 0; }
};

/// A mark without its partner.
struct LooseMark
{
    qsizetype paragraph = 0;
    qsizetype position = 0;
    QuoteFamily family = QuoteFamily::Curly;
    bool isOpening = false;
};

/// What the quotation marks of a body do.
struct ArticleQuotes
{
    QList<QuoteReading> readings; ///< one for each paragraph
    QList<QuoteStretch> stretches;
    QList<LooseMark> loose;
};

/// Reads the paragraphs of a body in their order. Pure, linear in the text.
[[nodiscard]] ArticleQuotes readArticleQuotes(const QStringList &paragraphs, Language language);

} // namespace nashra::language
