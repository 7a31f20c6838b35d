// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wrongphrases.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// What may be written onto a word, nothing first.
QStringList particlesOf(Language language, QStringView word)
{
    if (language == Language::English)
        return {QString()};
    const QStringList conjunctions{QString(), u"و"_s, u"ف"_s};
    // The article loses its alef after ل: a form of its own, left alone.
    return word.startsWith(u"ال") ? conjunctions + QStringList{u"ب"_s, u"ك"_s}
                                  : conjunctions + QStringList{u"ب"_s, u"ك"_s, u"ل"_s};
}

} // namespace

WrongPhrases::WrongPhrases(Language language, const QList<WrongPhrase> &phrases)
{
    for (const WrongPhrase &phrase : phrases) {
        QList<Place> places;
        for (const QStringList &words : phrase.words) {
            Place place;
            for (const QString &word : words) {
                if (word == WrongPhrase::sentenceStart) {
                    place.words << wordkey::stop;
                    continue;
                }
                if (word.endsWith(u'*')) {
                    place.beginnings << word.chopped(1);
                    continue;
                }
                for (const QString &particle : particlesOf(language, word))
                    place.words << wordkey::of(particle + word);
            }
            places << place;
        }
        const QString &wrong = phrase.words[phrase.wrongAt].first();
        for (const QString &particle : particlesOf(language, wrong)) {
            m_byWrongWord.insert(wordkey::of(particle + wrong), m_phrases.size());
            m_phrases << Phrase{places, phrase.wrongAt, particle + phrase.right};
        }
    }
}

std::optional<QString> WrongPhrases::rightWordAt(const WordText &text, qsizetype at) const
{
    const auto [from, to] = m_byWrongWord.equal_range(text.tokens[at].key);
    for (auto row = from; row != to; ++row) {
        const Phrase &phrase = m_phrases[*row];
        const qsizetype first = at - phrase.wrongAt;
        if (first < 0 || first + phrase.places.size() > text.tokens.size())
            continue;
        qsizetype i = 0;
        while (i < phrase.places.size() && (i == phrase.wrongAt || isAt(phrase.places[i], text, first + i)))
            ++i;
        if (i == phrase.places.size())
            return phrase.right;
    }
    return std::nullopt;
}

bool WrongPhrases::isAt(const Place &place, const WordText &text, qsizetype at)
{
    const WordToken &token = text.tokens[at];
    if (token.kind != WordToken::Kind::Word)
        return token.kind == WordToken::Kind::Stop && place.words.contains(wordkey::stop);
    const QStringView word = text.wordOf(token);
    return place.words.contains(token.key) ||
           std::any_of(place.beginnings.cbegin(), place.beginnings.cend(),
                       [=](const QString &beginning) { return word.startsWith(beginning); });
}

} // namespace nashra::language
