// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"

#include <optional>

namespace nashra::language {

/// New names in Arabic, which has no capital: only where a title, a given name or what a house is says so. The text has
/// to outlive it.
class ArabicCandidates
{
public:
    explicit ArabicCandidates(const CandidateText &text)
        : m_text(text)
        , m_words(text.words())
    {
    }

    /// The name that begins at the word.
    [[nodiscard]] std::optional<NameGuess> guess(int word) const;

private:
    /// What is known of whether a person's name begins at a word.
    enum class Sign {
        None,
        Title,
        Given,
    };

    [[nodiscard]] bool isGivenName(int word) const;
    [[nodiscard]] bool isPlainGivenName(int word) const;
    [[nodiscard]] bool isFather(int word) const;
    [[nodiscard]] bool mayBeName(int word) const;
    [[nodiscard]] bool looksForeign(int word) const;
    [[nodiscard]] bool isOrigin(int word) const;
    [[nodiscard]] int endOfName(int word, Sign sign) const;
    [[nodiscard]] NameGuess titleOf(int word, bool hasGiven) const;
    [[nodiscard]] int particlesOf(int word) const;
    [[nodiscard]] std::optional<NameGuess> town(int word) const;
    [[nodiscard]] std::optional<NameGuess> house(int word) const;
    [[nodiscard]] std::optional<NameGuess> university(int word) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
};

} // namespace nashra::language
