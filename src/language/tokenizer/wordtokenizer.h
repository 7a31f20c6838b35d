// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/tokenizer/specialwords.h"

#include <QStringView>

#include <vector>

namespace nashra::language {

class CharacterClasses;

enum class WordScript { Latin, Arabic, Other };

/// A word of a text; positions are UTF-16 units.
struct Word
{
    qsizetype position = 0;
    qsizetype length = 0;
    WordScript script = WordScript::Other; ///< of its letters; Other where it has none
    WordKind kind = WordKind::Word;
    bool isPlain = true;     ///< letters alone: no marks, tatweel, joiners, apostrophes
    bool isCompound = false; ///< parts joined by hyphens

    [[nodiscard]] qsizetype end() const { return position + length; }
    /// Whether the word is of a kind that spelling reads.
    [[nodiscard]] bool isSpelt() const { return kind == WordKind::Word && script != WordScript::Other; }

    bool operator==(const Word &) const = default;
};

/// Cuts a text into words: letters, marks and digits of one script. Marks, tatweel and joiners never split a word, nor
/// does an apostrophe between Latin letters; hyphens join parts to one compound unless asked not to. Addresses, file
/// names, handles and tags are one word each. Reads the text where it lies, which must outlive the tokenizer; linear in
/// it, and without allocation where no address or tag is in it. One thread.
class WordTokenizer
{
public:
    enum class Hyphens { Join, Split };

    explicit WordTokenizer(QStringView text, Hyphens hyphens = Hyphens::Join);

    /// The next word in the order of the text; false at its end.
    [[nodiscard]] bool next(Word &word);

private:
    struct Part;

    void openChunk();
    /// Two to fifteen plain letters, a stop or comma behind them or not, and a blank: what most of a text is.
    [[nodiscard]] bool readPlainWord(Word &word);
    [[nodiscard]] bool isAllCaps(const Part &part) const;
    [[nodiscard]] Part partAt(qsizetype at, qsizetype limit) const;
    [[nodiscard]] qsizetype pairAt(qsizetype at, qsizetype limit) const;
    void readWord(qsizetype limit, Word &word);

    const CharacterClasses &m_classes;
    const char16_t *m_text;
    qsizetype m_size;
    qsizetype m_at = 0;
    qsizetype m_chunkEnd = 0;            ///< of what lies between two blanks
    std::vector<SpecialWord> m_specials; ///< of the chunk, in order
    std::size_t m_special = 0;           ///< the next of them
    Hyphens m_hyphens;
};

/// All words of a text, for callers that need no speed.
[[nodiscard]] std::vector<Word> wordsOf(QStringView text);

} // namespace nashra::language
