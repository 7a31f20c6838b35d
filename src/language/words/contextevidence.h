// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words/wordmodel.h"
#include "language/words/wordtokens.h"

namespace nashra::language {

/// How often the archive has a word in a context.
struct ContextEvidence
{
    quint32 word = 0;    ///< anywhere
    quint32 before = 0;  ///< after the same word
    quint32 after = 0;   ///< before the same word
    quint32 around = 0;  ///< between the same two words
    quint32 before2 = 0; ///< after the same two words
    quint32 after2 = 0;  ///< before the same two words

    /// In all the ways a context can be the same.
    [[nodiscard]] quint64 total() const { return quint64(before) + after + around + before2 + after2; }
};

/// The place of a word in a text, and what a model says of words that could stand there.
class WordContext
{
public:
    /// `at` is a word of the text, so that it has two tokens on either side.
    WordContext(const WordModel &model, const WordText &text, qsizetype at);

    /// Begins to fetch what pairsOf() will read.
    void prefetch(WordKey word) const;
    /// The word beside the one before and the one after; the rest of the evidence is left out.
    [[nodiscard]] ContextEvidence pairsOf(WordKey word) const;
    /// All the evidence of a word that the archive has `count` times, from its pairs.
    [[nodiscard]] ContextEvidence completed(ContextEvidence pairs, WordKey word, quint32 count) const;
    /// How much likelier the other word is here than the one written, by both sides: natural logarithm of
    /// P(other | before) P(other | after) / P(other) over the same of the word. Pairs, triples and the word by itself
    /// are interpolated (Jelinek and Mercer 1980).
    [[nodiscard]] double logOdds(const ContextEvidence &other, const ContextEvidence &written) const;

private:
    [[nodiscard]] double logLikelihood(const ContextEvidence &evidence) const;

    const WordModel &m_model;
    const WordToken *m_tokens; ///< points at the word
};

} // namespace nashra::language
