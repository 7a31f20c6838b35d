// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/articlegenerator.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace nashra::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant firstMade{1'577'836'800'000}; ///< 1 January 2020
constexpr qint64 between = 60'000;
constexpr int drawnSize = 1 << 16;

const QStringList &desks()
{
    static const QStringList names{u"politics"_s, u"economy"_s, u"culture"_s, u"sports"_s, u"science"_s, u"local"_s};
    return names;
}

} // namespace

ArticleGenerator::ArticleGenerator(quint64 seed)
    : m_state(seed)
    , m_english(makeWords(u"bcdfghklmnprstvw", u"aeiou"))
    , m_arabic(makeWords(u"بتثجحخدرزسشصضطعغفقكلمنه", u"اوي"))
{
}

quint64 ArticleGenerator::random()
{
    // SplitMix64: small, fast, the same everywhere.
    quint64 z = m_state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

int ArticleGenerator::random(int from, int to)
{
    return from + int(random() % quint64(to - from + 1));
}

ArticleGenerator::Words ArticleGenerator::makeWords(QStringView consonants, QStringView vowels)
{
    Words words;
    QSet<QString> seen;
    while (words.byRank.size() < vocabulary) {
        // Common words are short.
        const int syllables = 1 + std::min(3, int(words.byRank.size()) / 60 + random(0, 1));
        QString word;
        for (int i = 0; i < syllables; ++i) {
            word += consonants[random(0, int(consonants.size()) - 1)];
            word += vowels[random(0, int(vowels.size()) - 1)];
        }
        if (random(0, 1) == 1)
            word += consonants[random(0, int(consonants.size()) - 1)];
        if (!seen.contains(word)) {
            seen.insert(word);
            words.byRank << word;
        }
    }
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank)
        sum += 1.0 / rank;
    words.drawn.reserve(drawnSize);
    double reached = 0;
    for (int rank = 0; rank < vocabulary; ++rank) {
        reached += drawnSize / (sum * (rank + 1));
        while (words.drawn.size() < std::lround(reached) && words.drawn.size() < drawnSize)
            words.drawn << quint16(rank);
    }
    return words;
}

void ArticleGenerator::appendWords(QString &text, const Words &words, int count)
{
    for (int i = 0; i < count; ++i) {
        const quint64 bits = random();
        // One word in thirty-two comes from the whole vocabulary: names and rarities.
        const int rank = (bits >> 32) % 32 == 0 ? int((bits >> 40) % vocabulary)
                                                : int(words.drawn[qsizetype(bits % quint64(words.drawn.size()))]);
        if (i > 0)
            text += u' ';
        text += words.byRank[rank];
    }
}

QString ArticleGenerator::sentence(const Words &words, int count)
{
    QString text;
    appendWords(text, words, count);
    text[0] = text[0].toUpper();
    return text;
}

const QString &ArticleGenerator::word(Language language, int rank) const
{
    return (language == Language::Arabic ? m_arabic : m_english).byRank[rank];
}

ArticleContent ArticleGenerator::next()
{
    const Instant at{firstMade.ms + m_made * between};
    const bool isArabic = m_made % 2 == 1;
    const Words &words = isArabic ? m_arabic : m_english;
    ArticleContent content;
    content.language = isArabic ? Language::Arabic : Language::English;
    content.slug = u"STORY-%1"_s.arg(++m_made, 7, 10, QChar(u'0'));
    content.headline = sentence(words, random(5, 9));
    content.dateline.place = sentence(words, 1);
    content.byline = sentence(words, 2);
    content.desk = desks()[random(0, int(desks().size()) - 1)];
    content.urgency = random(3, 6);
    const int paragraphs = random(5, 13);
    for (int i = 0; i < paragraphs; ++i) {
        QString text;
        for (int sentences = random(1, 3); sentences > 0; --sentences) {
            if (!text.isEmpty())
                text += u' ';
            text += sentence(words, random(10, 28)) + u'.';
        }
        content.body.paragraphs << makeParagraph(text, at);
    }
    return content;
}

} // namespace nashra::bench
