// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"
#include "language/entities/latincontext.h"
#include "language/entities/latinroles.h"

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
        , m_context(text)
        , m_roles(text, m_context)
    {
    }

    [[nodiscard]] bool isCapitalWord(int word) const;
    /// Where the run of capitals that begins at the word ends; owners: how many possessives it may go on behind.
    [[nodiscard]] int endOfRun(int word, int owners = 2) const;
    [[nodiscard]] std::optional<NameGuess> guess(int from, int to) const;

private:
    [[nodiscard]] bool isParticle(int word) const;
    [[nodiscard]] bool isShortened(int word) const;
    [[nodiscard]] bool isSyllable(int word) const;
    [[nodiscard]] bool isGiven(int word) const;
    [[nodiscard]] bool isNameBehindHouse(int word) const;
    [[nodiscard]] int endOfHouse(int from, int end) const;
    [[nodiscard]] NameGuess behindTitle(int from, int to) const;
    [[nodiscard]] NameGuess behindOccupation(int from, int to) const;
    [[nodiscard]] std::optional<NameGuess> byContext(int from, int to) const;
    [[nodiscard]] bool isNoName(const NameGuess &guess, int from, int to) const;
    [[nodiscard]] bool isOffices(const RoleWords &role, const NameGuess &guess) const;
    [[nodiscard]] std::optional<NameGuess> person(int from, int to) const;
    [[nodiscard]] std::optional<NameGuess> kin(int from, int to) const;
    // Houses (latincandidates_houses.cpp)
    [[nodiscard]] int behindTrade(int from, int to) const;
    [[nodiscard]] bool isToldHouse(int from, int to) const;
    [[nodiscard]] bool isHouseByShape(int from, int to, int end) const;
    [[nodiscard]] std::optional<NameGuess> listed(int from, int to) const;
    [[nodiscard]] std::optional<NameGuess> house(int from, int to) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
    LatinContext m_context;
    LatinRoles m_roles;
};

} // namespace nashra::language
