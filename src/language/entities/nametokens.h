// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace nashra::language {

/// What stands between a word and the one before it, by how far it parts them.
enum class Gap : quint8 {
    Glued,  ///< nothing: "Abdulrahman" is read as two words
    Joined, ///< blanks, a hyphen, an ampersand, the stop of an initial
    Parted, ///< a comma, a stop, a bracket, a possessive: only a name that has it there too goes over it
    Break,  ///< a line break; no name goes over it
};

/// A folded word of a text. Positions are UTF-16 units of the text.
struct NameToken
{
    enum class Role : quint8 {
        Word,
        Article, ///< al, el, ul: left out inside a name
        Servant, ///< abd, abdul, abdel: one and the same
    };

    quint64 hash = 0; ///< of the folded letters; the same for all of one role but Word
    int position = 0;
    int end = 0; ///< marks and tatweel at the end included
    int key = 0; ///< where its letters begin, see NameTokens::key()
    int keyLength = 0;
    Gap gap = Gap::Break; ///< before it
    Role role = Role::Word;
    quint8 possessive = 0; ///< units of an English possessive that follows
    bool isArabic = false;
    bool isDotted = false; ///< letters with a stop after each
};

/// Cuts a text into folded words with their hashes, in one pass over raw UTF-16. Folds letters as textfold::strictKey()
/// does; unlike there an apostrophe inside a Latin word is left out ("Sana'a" is "Sanaa"), and "عبد الله" and "U.N."
/// are one word each. One object reads many texts and keeps its memory; one thread at a time.
class NameTokens
{
public:
    void read(QStringView text);

    [[nodiscard]] std::span<const NameToken> tokens() const { return m_tokens; }
    /// The folded letters of a word. At least 16 bytes beyond them may be read.
    [[nodiscard]] const char16_t *key(const NameToken &token) const { return m_keys.data() + token.key; }
    [[nodiscard]] QStringView keyView(const NameToken &token) const { return {key(token), token.keyLength}; }

    /// Differs where another version of Unicode or of the rules above folds otherwise.
    [[nodiscard]] static quint64 rules();

    /// Where in the text the word's letters begin after the first few folded ones.
    [[nodiscard]] static int positionAfter(QStringView text, const NameToken &token, int letters);

private:
    int readWord(QStringView text, int i);
    int readGap(QStringView text, int i);
    int readSlowly(QStringView text, int i);
    void appendFolded(QStringView folded, qsizetype unitsToCome);
    bool joinsInitials(QStringView text, const NameToken &token);
    void finish(NameToken token);
    void finishArabic(NameToken &token);
    void finishLatin(NameToken token);

    std::vector<char16_t> m_keys;
    std::vector<NameToken> m_tokens;
    int m_used = 0;           ///< of m_keys
    Gap m_gap = Gap::Break;   ///< before the next word
    bool m_joinsNext = false; ///< the last word is the first half of an Arabic compound
};

/// The hash of a word's folded letters; reads up to 16 bytes beyond them.
[[nodiscard]] quint64 hashOfWord(const char16_t *letters, int count);
/// The hash of a name that goes on with a word.
[[nodiscard]] quint64 hashWith(quint64 begun, quint64 word, Gap gap);

} // namespace nashra::language
