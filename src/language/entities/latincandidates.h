// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"

#include <optional>

namespace nashra::language {

/// New names in Latin letters: a run of capitals, and what its words or those around it say that it is. The text has to
/// outlive it.
class LatinCandidates
{
public:
    explicit LatinCandidates(const CandidateText &text)
        : m_text(text)
        , m_words(text.words())
    {
    }

    [[nodiscard]] bool isCapitalWord(int word) const;
    /// Where the run of capitals that begins at the word ends.
    [[nodiscard]] int endOfRun(int word) const;
    [[nodiscard]] std::optional<NameGuess> guess(int from, int to) const;

private:
    [[nodiscard]] bool isParticle(int word) const;
    [[nodiscard]] bool isSyllable(int word) const;
    [[nodiscard]] bool isGiven(int word) const;
    [[nodiscard]] NameGuess behindTitle(int from, int to) const;
    [[nodiscard]] int roleBefore(int word) const;
    [[nodiscard]] std::optional<NameGuess> house(int from, int to) const;
    [[nodiscard]] std::optional<NameGuess> person(int from, int to) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
};

} // namespace nashra::language
