// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/nametokens.h"
#include "language/entities/namewords.h"

#include <QStringView>

#include <vector>

namespace nashra::language {

/// The words of one unit of text as the neighbours of names in it, read by one thread. The text has to outlive it.
class UnitWords
{
public:
    explicit UnitWords(QStringView text);

    [[nodiscard]] int count() const { return int(m_tokens.tokens().size()); }
    [[nodiscard]] const NameToken &at(int word) const { return m_tokens.tokens()[size_t(word)]; }
    [[nodiscard]] std::span<const NameToken> words(int from, int to) const
    {
        return m_tokens.tokens().subspan(size_t(from), size_t(to - from));
    }
    [[nodiscard]] QStringView keyOf(int word) const { return m_tokens.keyView(at(word)); }
    [[nodiscard]] int position(int word) const { return m_positions[size_t(word)]; }
    [[nodiscard]] int position(int word, int letters) const { return m_tokens.position(at(word), letters); }
    [[nodiscard]] int end(int word) const { return m_tokens.end(at(word)); }
    /// The word that a place in the text is in or before; count() behind the last one.
    [[nodiscard]] int wordAt(int position) const;

    [[nodiscard]] bool isCapital(int word) const
    {
        return m_text[position(at(word).gap == Gap::Glued ? word - 1 : word)].isUpper();
    }
    [[nodiscard]] bool isAllCapitals(int word) const;
    [[nodiscard]] bool isNumber(int word) const { return keyOf(word).front().isDigit(); }
    [[nodiscard]] bool beginsSentence(int word) const;
    /// "D. R.", which is no "Dr".
    [[nodiscard]] bool isInitials(int word) const;
    /// Whether the word goes on with what the one before it began, over the possessive of that if need be.
    [[nodiscard]] bool continuesPhrase(int word) const;
    /// "باسم" after a speaker is "in the name of" and nobody's name.
    [[nodiscard]] bool isOnBehalf(int word) const;
    /// Capitals say nothing: a headline in which nearly every word has one.
    [[nodiscard]] bool isTitleCase() const { return m_isTitleCase; }

    /// An Arabic adjective that says where somebody is from: "السوري".
    [[nodiscard]] bool isArabicOrigin(int word) const;

    /// How many words a phrase of the kind has that ends right before the word, the longest one; 0: none does. Arabic
    /// particles before it do not count.
    [[nodiscard]] int phraseBefore(WordKind kind, int word) const;
    /// As phraseBefore(), whatever parts the word from it.
    [[nodiscard]] int phraseEnding(WordKind kind, int word) const;
    /// How many words a person's title has that ends right before the word: "President", "Minister of Transport".
    [[nodiscard]] int titleBefore(int word) const;
    /// Whether the word alone, behind its particles, is one of a kind; whatever longer phrase begins with it.
    [[nodiscard]] bool isOf(WordKind kind, int word) const;
    /// As phraseBefore() for one that begins at the word.
    [[nodiscard]] int phraseAt(WordKind kind, int word) const;

private:
    [[nodiscard]] const NameWords &listsOf(int word) const;
    [[nodiscard]] int longestOf(WordKind kind) const;
    template <typename Test>
    bool anyReading(int from, std::span<const NameToken> rest, const Test &passes) const;
    [[nodiscard]] bool isPhrase(WordKind kind, int from, int to, bool isBegun = false) const;

    QStringView m_text;
    NameTokens m_tokens;
    std::vector<int> m_positions;
    mutable std::vector<quint64> m_kinds; ///< of the words, 0 where not yet read
    bool m_isTitleCase = false;
};

} // namespace nashra::language
