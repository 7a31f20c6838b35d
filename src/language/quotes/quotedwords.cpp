// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotedwords.h"

#include "core/base/words.h"

namespace nashra::language {

namespace {

constexpr int shortestSentence = 5;
constexpr int mostWordsAtADistance = 3; ///< that are set in marks without being a quote

QChar lastInk(const QString &words)
{
    const QString trimmed = words.trimmed();
    return trimmed.isEmpty() ? QChar() : trimmed.back();
}

} // namespace

bool isSentenceLong(const QString &words)
{
    return countWords(words) >= shortestSentence;
}

bool isQuoted(const QString &words, const QuoteAttribution &attribution, Language language)
{
    using Nearness = QuoteAttribution::Nearness;
    const int count = countWords(words);
    if (count == 0 || (attribution.isTitle && attribution.nearness != Nearness::Beside))
        return false;
    const bool endsSentence = QStringView(u".!?…؟,،").contains(lastInk(words));
    switch (attribution.nearness) {
    case Nearness::Beside:
        return true;
    case Nearness::Sentence:
        return count > mostWordsAtADistance;
    case Nearness::Inherited:
        return count > mostWordsAtADistance || endsSentence;
    case Nearness::None:
        break;
    }
    // Arabic sets the stop outside, so there a sentence of its own is known by what stands around it.
    const bool isSentence = endsSentence || (language == Language::Arabic && attribution.isWholeSentence);
    return isSentence && count >= shortestSentence;
}

} // namespace nashra::language
