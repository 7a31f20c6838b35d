// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/lengthchecker.h"

#include "language/copy/unitfinding.h"
#include "language/quotes/articlequotes.h"
#include "language/quotes/prose.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLede = 35; ///< words of the first sentence, as the large agencies have it
constexpr int longestSentence = 45;
constexpr int longestParagraph = 100;

/// A paragraph with its quotations as one token each.
Prose proseOf(const QString &text, Language language)
{
    QList<TextStretch> quotations;
    for (const QuoteSpan &span : readQuoteMarks(text, language).spans) {
        if (span.depth == 0 && span.open >= 0 && span.close >= 0)
            quotations << TextStretch{span.open, span.close + 1 - span.open};
    }
    return readProse(text, quotations, language);
}

int wordsIn(const Prose &prose, ProseSentence sentence)
{
    return int(std::count_if(prose.tokens.begin() + sentence.first, prose.tokens.begin() + sentence.end,
                             [](const ProseToken &token) { return token.isWord(); }));
}

/// From the first word over the limit to the end of the range of tokens.
TextStretch behind(const Prose &prose, ProseSentence sentence, int limit)
{
    int words = 0;
    for (qsizetype i = sentence.first; i < sentence.end; ++i) {
        if (prose.tokens[i].isWord() && ++words > limit)
            return prose.stretchOf(i, sentence.end - 1);
    }
    return {};
}

Finding hint(const QString &rule, TextStretch stretch)
{
    return unitFinding(rule, Severity::Hint, stretch.position, stretch.length);
}

std::optional<Finding> longestOf(const QString &text, Language language, bool isLede)
{
    const Prose prose = proseOf(text, language);
    if (prose.sentences.isEmpty())
        return std::nullopt;
    if (isLede && wordsIn(prose, prose.sentences.first()) > longestLede)
        return hint(u"style.lede.long"_s, behind(prose, prose.sentences.first(), longestLede));
    const auto longest =
        std::max_element(prose.sentences.begin(), prose.sentences.end(),
                         [&](ProseSentence a, ProseSentence b) { return wordsIn(prose, a) < wordsIn(prose, b); });
    if (wordsIn(prose, *longest) > longestSentence)
        return hint(u"style.length.sentence"_s, behind(prose, *longest, longestSentence));
    const Prose all = readProse(text, {}, language);
    const TextStretch rest = behind(all, {0, all.tokens.size()}, longestParagraph);
    return rest.isEmpty() ? std::nullopt : std::optional(hint(u"style.length.paragraph"_s, rest));
}

} // namespace

QList<Finding> LengthChecker::checkArticle(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    bool isLede = true;
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        const QString text = paragraph.text();
        if (paragraph.kind != ParagraphKind::Text || text.trimmed().isEmpty())
            continue;
        if (const auto finding = longestOf(text, snapshot.content.language, isLede))
            findings << inParagraph(*finding, paragraph.id);
        isLede = false;
    }
    return findings;
}

} // namespace nashra::language
