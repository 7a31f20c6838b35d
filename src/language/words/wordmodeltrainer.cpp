// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordmodeltrainer.h"

#include "language/words/wordtokens.h"

namespace nashra::language {

namespace {

// While training, slots of 8 bytes: 4, 14 and 24 MB, and 20 MB more for a moment when a table is made anew.
constexpr std::size_t mostWords = 500'000;
constexpr std::size_t mostPairs = 1'750'000;
constexpr std::size_t mostTriples = 3'000'000;

/// In the model. Pairs and triples seen once say little for a word, but that it has been written so before.
constexpr std::size_t keptTriples = 2'000'000;

quint32 leastKept(const CountTable &table, std::size_t most)
{
    quint32 least = 1;
    while (table.sizeFrom(least) > most)
        ++least;
    return least;
}

} // namespace

WordModelTrainer::WordModelTrainer(Language language)
    : m_language(language)
    , m_words(mostWords)
    , m_pairs(mostPairs)
    , m_triples(mostTriples)
{
}

void WordModelTrainer::add(QStringView text)
{
    const QList<WordToken> tokens = wordText(text).tokens;
    for (qsizetype i = 1; i + 1 < tokens.size(); ++i) {
        const WordToken &before = tokens[i - 1];
        const WordToken &token = tokens[i];
        const bool isStop = token.kind == WordToken::Kind::Stop;
        if (token.kind == WordToken::Kind::Word)
            ++m_wordsSeen;
        m_words.add(token.key);
        if (!isStop || before.kind != WordToken::Kind::Stop)
            m_pairs.add(wordkey::ofPair(before.key, token.key));
        // What stands on either side of a stop has nothing to do with each other.
        if (!isStop)
            m_triples.add(wordkey::ofTriple(before.key, token.key, tokens[i + 1].key));
    }
}

WordModel WordModelTrainer::finish() const
{
    return WordModel::made(m_language, m_wordsSeen, {&m_words, &m_pairs, &m_triples},
                           {1, 1, leastKept(m_triples, keptTriples)});
}

} // namespace nashra::language
