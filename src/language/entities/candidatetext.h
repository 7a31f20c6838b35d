// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entityhit.h"
#include "language/entities/unitwords.h"

#include <QList>
#include <QString>

#include <vector>

namespace nashra::language {

/// A stretch of words that may be a name, and those of the title beside it; to is behind the last.
struct NameGuess
{
    int from = 0;
    int to = 0;
    EntityKind kind = EntityKind::Person;
    int titleFrom = 0;
    int titleTo = 0;
    int particles = 0; ///< letters of the first word that are no part of the name: "و" of "ووديع"

    [[nodiscard]] bool hasTitle() const { return titleTo > titleFrom; }
};

/// A unit of text as the finders of new names read it: its words, and which of them known names have taken.
class CandidateText
{
public:
    static constexpr int mostWords = 5; ///< of a name

    CandidateText(const QString &text, const QList<EntityHit> &known);

    [[nodiscard]] const UnitWords &words() const { return m_words; }
    [[nodiscard]] QChar at(int position) const { return m_text[position]; }
    [[nodiscard]] int size() const { return int(m_text.size()); }
    [[nodiscard]] bool isFree(int word) const { return word < m_words.count() && !m_isKnown[size_t(word)]; }
    /// Whether the word says of a known place that something is of it: "Argentine".
    [[nodiscard]] bool isPlaceAdjective(int word) const { return m_isPlaceAdjective[size_t(word)]; }
    /// Nothing but blanks, a hyphen without any, and the like before it.
    [[nodiscard]] bool followsClosely(int word) const;
    [[nodiscard]] bool isBehindComma(int word) const;
    /// Whether the word alone is one of a kind.
    [[nodiscard]] bool isOne(WordKind kind, int word) const { return m_words.phraseAt(kind, word) == 1; }
    /// Without the first letters of the first word.
    [[nodiscard]] QString written(int from, int to, int letters = 0) const;

private:
    QString m_text;
    UnitWords m_words;
    std::vector<bool> m_isKnown;
    std::vector<bool> m_isPlaceAdjective;
};

} // namespace nashra::language
