// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer/wordtokenizer.h"

#include "language/tokenizer/characterclass.h"
#include "language/tokenizer/letterrun.h"

#include <algorithm>

namespace nashra::language {

using Bit = CharacterClasses::Bit;

/// What lies between two hyphens: its end, what it is made of, and how many letters it has.
struct WordTokenizer::Part
{
    qsizetype end = 0;
    quint16 bits = 0;
    qsizetype letters = 0;

    [[nodiscard]] quint16 script() const { return bits & Bit::Letter; }

    void join(const Part &other)
    {
        end = other.end;
        bits |= other.bits;
        letters += other.letters;
    }
};

namespace {

/// Units of a word behind its first that readPlainWord() takes: with what must follow them, sixteen.
constexpr qsizetype longestPlain = 14;

WordScript scriptOf(quint16 bits)
{
    if (bits & Bit::Latin)
        return WordScript::Latin;
    return bits & Bit::Arabic ? WordScript::Arabic : WordScript::Other;
}

} // namespace

WordTokenizer::WordTokenizer(QStringView text, Hyphens hyphens)
    : m_classes(CharacterClasses::get())
    , m_text(text.utf16())
    , m_size(text.size())
    , m_hyphens(hyphens)
{
}

void WordTokenizer::openChunk()
{
    qsizetype i = m_at;
    bool hasSign = false;
    bool isSuspicious = false;
    for (; i < m_size; ++i) {
        const quint16 c = m_classes.of(m_text[i]);
        if (c & Bit::Space)
            break;
        hasSign = hasSign || c & Bit::Sign;
        // The stop that ends a sentence is no reason to look closer.
        isSuspicious = isSuspicious || (hasSign && c & (Bit::Letter | Bit::Digit));
    }
    m_chunkEnd = i;
    m_specials.clear();
    m_special = 0;
    if (isSuspicious)
        findSpecialWords(QStringView(m_text + m_at, m_chunkEnd - m_at), m_at, m_specials);
}

qsizetype WordTokenizer::pairAt(qsizetype at, qsizetype limit) const
{
    if (at + 1 >= limit || !QChar::isLowSurrogate(m_text[at + 1]))
        return 0;
    return QChar::isLetter(QChar::surrogateToUcs4(m_text[at], m_text[at + 1])) ? 2 : 0;
}

WordTokenizer::Part WordTokenizer::partAt(qsizetype at, qsizetype limit) const
{
    // Kept out of the part while it is read: the compiler cannot know that it does not lie in the table.
    qsizetype end = at;
    qsizetype letters = 0;
    unsigned bits = 0;
    for (qsizetype i = at; i < limit;) {
        const unsigned c = m_classes.of(m_text[i]);
        if (const unsigned script = c & Bit::Letter) {
            if (bits & Bit::Letter & ~script)
                break;
            const qsizetype begin = i;
            unsigned next = c;
            do {
                bits |= next;
                ++i;
                if (const qsizetype run = plainLettersAt(m_text + i, limit - i, script == Bit::Arabic);
                    run > 0 && script != Bit::OtherLetter) {
                    bits |= script == Bit::Latin ? unsigned(Bit::Latin | Bit::Lower) : unsigned(Bit::Arabic);
                    i += run;
                }
                next = i < limit ? m_classes.of(m_text[i]) : 0U;
            } while (next & script);
            letters += i - begin;
            end = i;
            if (!(next & (Bit::Digit | Bit::Attached | Bit::Apostrophe | Bit::HighSurrogate)))
                break;
        } else if (c & (Bit::Digit | Bit::Attached)) {
            bits |= c;
            ++i;
            end = c & Bit::Invisible ? end : i;
        } else if (c & Bit::Apostrophe && bits & Bit::Latin && i + 1 < limit &&
                   m_classes.of(m_text[i + 1]) & Bit::Latin) {
            bits |= c;
            ++i;
        } else if (c & Bit::HighSurrogate && !(bits & (Bit::Latin | Bit::Arabic)) && pairAt(i, limit) > 0) {
            bits |= Bit::OtherLetter;
            ++letters;
            i += 2;
            end = i;
        } else {
            break;
        }
    }
    return {end, quint16(bits), letters};
}

/// Capitals, but for the small s of a plural or a possessive.
bool WordTokenizer::isAllCaps(const Part &part) const
{
    constexpr qsizetype fewestCapitals = 2;
    if (!(part.bits & Bit::Upper) || !(part.bits & Bit::Lower))
        return part.bits & Bit::Upper;
    if (m_text[part.end - 1] != u's' || (part.letters <= fewestCapitals && !(part.bits & Bit::Apostrophe)))
        return false;
    return std::count_if(m_text + m_at, m_text + part.end,
                         [this](char16_t c) { return m_classes.of(c) & Bit::Lower; }) == 1;
}

void WordTokenizer::readWord(qsizetype limit, Word &word)
{
    Part whole = partAt(m_at, limit);
    bool isCompound = false;
    while (m_hyphens == Hyphens::Join && whole.end + 1 < limit && m_classes.of(m_text[whole.end]) & Bit::Hyphen &&
           m_classes.of(m_text[whole.end + 1]) & (Bit::Letter | Bit::Digit)) {
        const Part part = partAt(whole.end + 1, limit);
        if (whole.script() && part.script() && whole.script() != part.script())
            break;
        whole.join(part);
        isCompound = true;
    }
    word.position = m_at;
    word.length = whole.end - m_at;
    word.script = scriptOf(whole.bits);
    word.isPlain = !(whole.bits & (Bit::Attached | Bit::Apostrophe));
    word.isCompound = isCompound;
    const bool isCapital = isAllCaps(whole);
    if (whole.letters == 0)
        word.kind = WordKind::Number;
    else if (isCompound)
        word.kind = isCapital ? WordKind::Slug : WordKind::Word;
    else if (whole.bits & Bit::Digit)
        word.kind = WordKind::Mixed;
    else if (whole.letters == 1)
        word.kind = WordKind::SingleLetter;
    else
        word.kind = isCapital ? WordKind::AllCaps : WordKind::Word;
    m_at = whole.end;
}

bool WordTokenizer::readPlainWord(Word &word)
{
    const char16_t *begin = m_text + m_at;
    const quint16 first = m_classes.of(*begin);
    if (!(first & (Bit::Latin | Bit::Arabic)))
        return false;
    const qsizetype run = plainLettersAt(begin + 1, m_size - m_at - 1, first & Bit::Arabic);
    if (run == 0 || run > longestPlain)
        return false;
    const qsizetype length = run + 1;
    const char16_t *end = begin + length;
    const bool isBeforeSign = *end == u',' || *end == u'.' || *end == u'\x60C';
    if (end[isBeforeSign] != u' ')
        return false;
    word = {m_at, length, first & Bit::Latin ? WordScript::Latin : WordScript::Arabic, WordKind::Word, true, false};
    m_at += length + isBeforeSign;
    m_chunkEnd = ++m_at;
    return true;
}

bool WordTokenizer::next(Word &word)
{
    for (;;) {
        if (m_at >= m_chunkEnd) {
            while (m_at < m_size && m_classes.of(m_text[m_at]) & Bit::Space)
                ++m_at;
            if (m_at == m_size)
                return false;
            if (readPlainWord(word))
                return true;
            openChunk();
        }
        const bool hasSpecial = m_special < m_specials.size();
        const qsizetype limit = hasSpecial ? m_specials[m_special].position : m_chunkEnd;
        if (hasSpecial && m_at >= limit) {
            const SpecialWord &special = m_specials[m_special++];
            word = {special.position, special.length, WordScript::Other, special.kind, false, false};
            m_at = special.position + special.length;
            return true;
        }
        const quint16 c = m_classes.of(m_text[m_at]);
        if (c & (Bit::Letter | Bit::Digit) || (c & Bit::HighSurrogate && pairAt(m_at, limit) > 0)) {
            readWord(limit, word);
            return true;
        }
        ++m_at;
    }
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    WordTokenizer tokenizer(text);
    for (Word word; tokenizer.next(word);)
        words.push_back(word);
    return words;
}

} // namespace nashra::language
