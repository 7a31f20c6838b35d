// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"
#include "language/entities/latincontext.h"

#include <optional>

namespace nashra::language {

/// Words of what somebody is; to is behind the last.
struct RoleWords
{
    int from = 0;
    int to = 0;
    bool isPlain = false; ///< a role of the lists stands there by itself, which only persons have
};

/// What somebody is in English, with what it is of, to its natural end: "director of the Harbour Union", "deputy head
/// of the port authority's pilots". Looks at a few words on one side only. The text has to outlive it.
class LatinRoles
{
public:
    LatinRoles(const CandidateText &text, const LatinContext &context)
        : m_text(text)
        , m_words(text.words())
        , m_context(context)
    {
    }

    /// Behind a comma, where a name has ended: "X Y, head of protocol".
    [[nodiscard]] std::optional<RoleWords> behind(int word) const;
    /// Before a comma: "his lawyer, X Y", "head of the mission, X Y".
    [[nodiscard]] std::optional<RoleWords> beforeComma(int word) const;
    /// Right before the name: "Governor of the northern province X Y".
    [[nodiscard]] std::optional<RoleWords> tiedBefore(int word) const;
    /// Where a title that begins at the word begins with the noun before it: "[fruit] seller", "[Finance] chief".
    [[nodiscard]] int withNoun(int from) const;

private:
    [[nodiscard]] bool isLink(int word) const;
    [[nodiscard]] bool isStop(int word) const;
    [[nodiscard]] bool endsWhat(int word) const;
    [[nodiscard]] bool isRole(int from, int to) const;
    [[nodiscard]] int roleEnding(int end) const;
    [[nodiscard]] std::optional<RoleWords> owned(int word) const;
    [[nodiscard]] int endOfWhat(int link) const;
    [[nodiscard]] int withModifiers(int from) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
    const LatinContext &m_context;
};

} // namespace nashra::language
