// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/articlequotes.h"

#include <algorithm>

namespace nashra::language {

namespace {

qsizetype firstInk(const QString &text)
{
    const auto ink = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return ink - text.begin();
}

/// The quotation left open at the end of a paragraph that the next one goes on with; null where there is none.
const QuoteSpan *openAtEnd(const QuoteReading &reading)
{
    const auto span = std::find_if(reading.spans.rbegin(), reading.spans.rend(),
                                   [](const QuoteSpan &s) { return s.open >= 0 && s.close < 0 && s.depth == 0; });
    return span != reading.spans.rend() ? &*span : nullptr;
}

/// The quotation that begins with the paragraph; null where there is none.
const QuoteSpan *openAtStart(const QuoteReading &reading, const QString &text)
{
    return !reading.spans.isEmpty() && reading.spans.first().open == firstInk(text) ? &reading.spans.first() : nullptr;
}

} // namespace

ArticleQuotes readArticleQuotes(const QStringList &paragraphs, Language language)
{
    ArticleQuotes quotes;
    for (const QString &text : paragraphs)
        quotes.readings << readQuoteMarks(text, language);
    qsizetype running = -1; // the stretch that runs on into the paragraph at hand
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QuoteReading &reading = quotes.readings[i];
        const QuoteSpan *continuing = running >= 0 ? openAtStart(reading, paragraphs[i]) : nullptr;
        const QuoteSpan *last = openAtEnd(reading);
        const QuoteSpan *next =
            last && i + 1 < paragraphs.size() ? openAtStart(quotes.readings[i + 1], paragraphs[i + 1]) : nullptr;
        const bool doesRunOn = next && next->family == last->family;
        qsizetype runningOn = -1;
        for (const QuoteSpan &span : reading.spans) {
            const bool isInside = span.depth > 0 || runningOn >= 0;
            const bool isLoose = span.open < 0 || (span.close < 0 && !(doesRunOn && &span == last));
            if (isLoose)
                quotes.loose << LooseMark{i, std::max(span.open, span.close), span.family, span.open >= 0};
            if (&span == continuing) {
                quotes.stretches[running].parts << QuotePart{i, span.open, span.close};
                runningOn = doesRunOn && &span == last ? running : -1;
            } else if (!isInside && !isLoose) {
                quotes.stretches << QuoteStretch{span.family, {{i, span.open, span.close}}};
                runningOn = &span == last ? quotes.stretches.size() - 1 : -1;
            }
        }
        running = runningOn;
    }
    return quotes;
}

} // namespace nashra::language
