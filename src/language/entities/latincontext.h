// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"

#include <optional>

namespace nashra::language {

/// What the words around a run of capitals, and their shape, say that it is. The text has to outlive it.
class LatinContext
{
public:
    explicit LatinContext(const CandidateText &text)
        : m_text(text)
        , m_words(text.words())
    {
    }

    /// Whether a title or occupation of the open class is this word: "seismologist", "left-hander".
    [[nodiscard]] bool isOccupation(int word) const;
    /// An ordinary word with a capital: "Black", "Settlement".
    [[nodiscard]] bool isPlain(int word) const;
    [[nodiscard]] bool isHyphenated(int word) const;
    /// Two words or more that blanks part, none of them one of the language's own: what persons are called by, and
    /// now and then houses and places.
    [[nodiscard]] bool isProperName(int from, int to) const;
    /// "Bae Min-ji"
    [[nodiscard]] bool isKoreanName(int from, int to) const;

    /// The title of a work, a name that is spoken of: “Blue Harbour”.
    [[nodiscard]] bool isQuoted(int from, int to) const;

    /// "Typhoon X", "Tropical Storm X"
    [[nodiscard]] bool isStorm(int from, int to) const;
    /// "X Conference Centre"
    [[nodiscard]] bool isVenue(int from, int to) const;
    /// "in X, a spa town", "in X Y.": behind "in" or "near" and before what ends the phrase.
    [[nodiscard]] bool isLocated(int from, int to) const;
    /// "A B, 55, of X Avenue, Y": where somebody lives.
    [[nodiscard]] bool isAddress(int from, int to) const;

    /// "X, a firm in", "X, a baker who", "X, 52,", "X, west of"
    [[nodiscard]] std::optional<EntityKind> kindBehind(int to) const;
    /// "law firm X", "analyst at X", "near X", "its whip, X,"
    [[nodiscard]] std::optional<EntityKind> kindBefore(int from, int to) const;
    /// Whether a name that nothing else speaks of is a person's where it stands.
    [[nodiscard]] bool isPersonsPlace(int from, int to) const;
    /// Whether a verb follows that only somebody or a house can be the subject of.
    [[nodiscard]] bool isActing(int to) const;

private:
    [[nodiscard]] std::optional<EntityKind> kindOfNoun(int from, int to) const;
    [[nodiscard]] bool isWhose(int word) const;
    [[nodiscard]] std::optional<EntityKind> kindOfOwned(int from, int to) const;
    [[nodiscard]] bool isListItem(int from, int to) const;
    [[nodiscard]] bool isToSomebody(int word) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
};

} // namespace nashra::language
