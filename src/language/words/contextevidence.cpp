// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/contextevidence.h"

#include <algorithm>
#include <cmath>

namespace nashra::language {

namespace {

constexpr double weightOfTriple = 0.5;
constexpr double weightOfPair = 0.4;
constexpr double weightOfWord = 0.1;

/// What part of the times that a context was seen it was seen with the word; what was never counted is rarer than once.
double share(quint32 count, quint32 ofAll)
{
    return ofAll == 0 ? 0 : std::min(1.0, double(count) / ofAll);
}

} // namespace

WordContext::WordContext(const WordModel &model, const WordText &text, qsizetype at)
    : m_model(model)
    , m_tokens(&text.tokens[at])
{
}

void WordContext::prefetch(WordKey word) const
{
    m_model.prefetch(m_tokens[-1].key, word);
    m_model.prefetch(word, m_tokens[1].key);
}

ContextEvidence WordContext::pairsOf(WordKey word) const
{
    ContextEvidence evidence;
    evidence.before = m_model.count(m_tokens[-1].key, word);
    evidence.after = m_model.count(word, m_tokens[1].key);
    return evidence;
}

ContextEvidence WordContext::completed(ContextEvidence pairs, WordKey word, quint32 count) const
{
    const WordKey before = m_tokens[-1].key;
    const WordKey after = m_tokens[1].key;
    ContextEvidence evidence = pairs;
    evidence.word = count;
    // Three words in a row cannot be known where two of them are not.
    if (evidence.before > 0 && evidence.after > 0)
        evidence.around = m_model.count(before, word, after);
    if (evidence.before > 0)
        evidence.before2 = m_model.count(m_tokens[-2].key, before, word);
    if (evidence.after > 0)
        evidence.after2 = m_model.count(word, after, m_tokens[2].key);
    return evidence;
}

double WordContext::logOdds(const ContextEvidence &other, const ContextEvidence &written) const
{
    return logLikelihood(other) - logLikelihood(written);
}

double WordContext::logLikelihood(const ContextEvidence &evidence) const
{
    const double word = (evidence.word + 0.5) / (double(m_model.wordsSeen()) + 1);
    const auto side = [&](quint32 triple, quint32 ofTriples, quint32 pair, quint32 ofPairs) {
        return weightOfTriple * share(triple, ofTriples) + weightOfPair * share(pair, ofPairs) + weightOfWord * word;
    };
    const WordKey before = m_tokens[-1].key;
    const WordKey after = m_tokens[1].key;
    const double likelihoodBefore =
        side(evidence.before2, m_model.count(m_tokens[-2].key, before), evidence.before, m_model.count(before));
    const double likelihoodAfter =
        side(evidence.after2, m_model.count(after, m_tokens[2].key), evidence.after, m_model.count(after));
    return std::log(likelihoodBefore) + std::log(likelihoodAfter) - std::log(word);
}

} // namespace nashra::language
