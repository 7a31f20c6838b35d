// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/ledechecker.h"

#include "core/base/textfold.h"
#include "language/copy/unitfinding.h"
#include "language/quotes/articlequotes.h"
#include "language/quotes/prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestRepeat = 4;  ///< words; a shorter headline may well stand in the lede
constexpr qsizetype openingLength = 120; ///< units that may hold a passive opening

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// The opening words that say that something happened and not who did it.
TextStretch passiveOpening(const QString &text, Language language)
{
    static const QRegularExpression itWas =
        pattern(u"^It (?:was|is|has been|had been) (?:officially |recently |also "
                u")?(?:announced|reported|said|learned|learnt|understood|"
                "decided|revealed|disclosed|stated|noted|agreed|claimed|stressed) (?:\\w+ ){0,3}?that\\b"_s);
    static const QRegularExpression wasHeld = pattern(
        u"^(?:(?:A|An|The|Several|Two|Three|Some) )?(?:[\\p{L}’-]+ ){1,3}?(?:was|were|is|are|has been|have been) "
        "(?:held|conducted|convened|carried out|organised|organized|staged|issued|made|undertaken|performed)\\b"_s);
    static const QRegularExpression arabic =
        pattern(u"^و?(?:تمّ?|تمّ?ت|يتمّ?|سيتمّ?|جرى)(?=\\s+(?:أمس |اليوم |صباح |مساء )?[\\p{Arabic}\\p{M}]{3,})"_s);
    const QString opening = text.left(openingLength);
    for (const QRegularExpression *expression : language == Language::Arabic
                                                    ? QList<const QRegularExpression *>{&arabic}
                                                    : QList<const QRegularExpression *>{&itWas, &wasHeld}) {
        if (const auto match = expression->match(opening); match.hasMatch())
            return {match.capturedStart(), match.capturedLength()};
    }
    return {};
}

/// The first sentence; a quotation is a part of it whatever it holds.
TextStretch firstSentence(const QString &text, Language language)
{
    QList<TextStretch> quotations;
    for (const QuoteSpan &span : readQuoteMarks(text, language).spans) {
        if (span.depth == 0 && span.open >= 0 && span.close >= 0)
            quotations << TextStretch{span.open, span.close + 1 - span.open};
    }
    const Prose prose = readProse(text, quotations, language);
    if (prose.sentences.isEmpty())
        return {};
    return prose.stretchOf(prose.sentences.first().first, prose.sentences.first().end - 1);
}

/// Where the lede has all words of the headline in their order and nothing between.
TextStretch repeatOf(const QString &headline, const QString &lede)
{
    const QStringList wanted = textfold::tokens(textfold::strictKey(headline));
    const textfold::KeyedText keyed = textfold::keyedText(lede);
    if (wanted.size() < shortestRepeat || keyed.tokens.size() < wanted.size())
        return {};
    QStringList words;
    for (const textfold::KeyToken &token : keyed.tokens)
        words << keyed.keyOf(token).toString();
    const auto found = std::search(words.begin(), words.end(), wanted.begin(), wanted.end());
    if (found == words.end())
        return {};
    const textfold::KeyToken &first = keyed.tokens[found - words.begin()];
    const textfold::KeyToken &last = keyed.tokens[found - words.begin() + wanted.size() - 1];
    return {first.position, last.position + last.length - first.position};
}

} // namespace

QList<Finding> LedeChecker::checkArticle(const TextSnapshot &snapshot) const
{
    const QList<Paragraph> &paragraphs = snapshot.content.body.paragraphs;
    const auto lede = std::find_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph &paragraph) {
        return paragraph.kind == ParagraphKind::Text && !paragraph.text().trimmed().isEmpty();
    });
    if (lede == paragraphs.end())
        return {};
    const QString text = lede->text();
    const TextStretch sentence = firstSentence(text, snapshot.content.language);
    const QString first = text.left(sentence.end());
    QList<Finding> findings;
    const auto hint = [&](const QString &rule, TextStretch stretch) {
        if (!stretch.isEmpty())
            findings << inParagraph(unitFinding(rule, Severity::Hint, stretch.position, stretch.length), lede->id);
    };
    hint(u"style.lede.passive"_s, passiveOpening(first, snapshot.content.language));
    hint(u"style.lede.repeats"_s, repeatOf(snapshot.content.headline, first));
    return findings;
}

} // namespace nashra::language
