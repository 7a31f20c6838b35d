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

/// A folded word of a text. Its places are those of the folded text, see NameTokens::position().
struct NameToken
{
    enum class Role : quint8 {
        Word,
        Article, ///< al, el, ul: left out inside a name
        Servant, ///< abd, abdul, abdel: one and the same
    };

    quint64 hash = 0; ///< of the folded letters; the same for all of one role but Word
    int key = 0;      ///< where its letters begin, see NameTokens::key()
    int keyLength = 0;
    int first = 0; ///< place of its first letter and of its last
    int last = 0;
    Gap gap = Gap::Break; ///< before it
    Role role = Role::Word;
    bool isArabic = false;
    bool hasPossessive = false; ///< "'s" follows
};

/// Cuts a text into folded words with their hashes, in three passes over raw UTF-16 that have next to no branches: fold
/// by table, find the edges of words sixteen units at a time, hash two or three machine words each. Folds letters as
/// textfold::strictKey() does; unlike there an apostrophe inside a Latin word is left out ("Sana'a" is "Sanaa"), and
/// "عبد الله" and "U.N." are one word each. One object reads many texts and keeps its memory; one thread at a time.
class NameTokens
{
public:
    static constexpr int padding = 32; ///< units that may be read beyond a word

    /// The text has to live as long as it is asked for positions.
    void read(QStringView text);

    [[nodiscard]] std::span<const NameToken> tokens() const { return m_tokens; }
    /// The folded letters of a word. At least 24 bytes beyond its beginning may be read.
    [[nodiscard]] const char16_t *key(const NameToken &token) const { return m_keys.data() + token.key; }
    [[nodiscard]] QStringView keyView(const NameToken &token) const { return {key(token), token.keyLength}; }

    /// Where in the text a word's letters begin after the first few folded ones, and where they end, marks and tatweel
    /// included: UTF-16 units.
    [[nodiscard]] int position(const NameToken &token, int letters = 0) const;
    [[nodiscard]] int end(const NameToken &token) const;

    /// Differs where another version of Unicode or of the rules above folds otherwise.
    [[nodiscard]] static quint64 rules();

private:
    /// From a place of the folded text on, the text is that much ahead of it.
    struct Shift
    {
        int place;
        int by;
    };

    void fold();
    int foldRarely(int i, char16_t unit);
    void foldApostrophe(int &i);
    void foldStop(int i);
    void putAll(QStringView folded, int i, int units);
    void leaveOut(int textPosition);
    void cut();
    void take(int begin, int end);
    Gap gapBefore(int begin);
    bool joinServant();
    bool joinInitial();
    [[nodiscard]] bool mayBeShortForm(const NameToken &word) const;
    void copyOf(const NameToken &word, int length);
    void takeTogether(int length);
    void takeLatin();
    [[nodiscard]] int textPosition(int place) const;

    QStringView m_text;
    std::vector<char16_t> m_keys; ///< the folded text; signs by what they part; behind it words put together
    std::vector<Shift> m_shifts;
    std::vector<NameToken> m_tokens;
    int m_size = 0;           ///< of the folded text
    int m_used = 0;           ///< of m_keys
    int m_afterInitial = -1;  ///< the place after a letter that followed a stop
    int m_parted = 0;         ///< where the last word ended
    bool m_joinsNext = false; ///< the last word is the first half of an Arabic compound
};

} // namespace nashra::language
