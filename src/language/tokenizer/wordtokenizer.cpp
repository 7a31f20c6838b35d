// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer/wordtokenizer.h"

#include "language/tokenizer/characterclass.h"

namespace nashra::language {

using Bit = CharacterClasses::Bit;

/// What lies between two hyphens: its end, what it is made of, and how many letters of each kind it has.
struct WordTokenizer::Part
{
    qsizetype end = 0;
    quint16 bits = 0;
    int letters = 0;
    int lowers = 0;
    bool endsLower = false;

    [[nodiscard]] quint16 script() const { return bits & Bit::Letter; }

    void join(const Part &other)
    {
        end = other.end;
        bits |= other.bits;
        letters += other.letters;
        lowers += other.lowers;
        endsLower = other.endsLower;
    }

    /// Capitals, but for the small s of a plural or a possessive.
    [[nodiscard]] bool isAllCaps(char16_t last) const
    {
        constexpr int fewestCapitals = 2;
        if (!(bits & Bit::Upper))
            return false;
        return lowers == 0 || (lowers == 1 && endsLower && last == u's' && letters > fewestCapitals) ||
               (lowers == 1 && endsLower && last == u's' && bits & Bit::Apostrophe);
    }
};

namespace {

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

bool WordTokenizer::openChunk()
{
    qsizetype i = m_at;
    while (i < m_size && m_classes.of(m_text[i]) & Bit::Space)
        ++i;
    m_at = i;
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
    return m_at < m_size;
}

qsizetype WordTokenizer::pairAt(qsizetype at, qsizetype limit) const
{
    if (at + 1 >= limit || !QChar::isLowSurrogate(m_text[at + 1]))
        return 0;
    return QChar::isLetter(QChar::surrogateToUcs4(m_text[at], m_text[at + 1])) ? 2 : 0;
}

WordTokenizer::Part WordTokenizer::partAt(qsizetype at, qsizetype limit) const
{
    Part part;
    part.end = at;
    for (qsizetype i = at; i < limit;) {
        const quint16 c = m_classes.of(m_text[i]);
        qsizetype step = 1;
        quint16 letter = c & Bit::Letter;
        if (c & Bit::HighSurrogate) {
            step = pairAt(i, limit);
            letter = step > 0 ? quint16(Bit::OtherLetter) : quint16(0);
        }
        if (letter) {
            if (part.script() && part.script() != letter)
                break;
            part.bits |= c | letter;
            ++part.letters;
            part.endsLower = c & Bit::Lower;
            part.lowers += part.endsLower;
        } else if (c & (Bit::Digit | Bit::Attached)) {
            part.bits |= c;
        } else if (c & Bit::Apostrophe && part.bits & Bit::Latin && i + 1 < limit &&
                   m_classes.of(m_text[i + 1]) & Bit::Latin) {
            part.bits |= c;
        } else {
            break;
        }
        i += step;
        if (!(c & Bit::Invisible))
            part.end = i;
    }
    return part;
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
    const bool isAllCaps = whole.isAllCaps(m_text[whole.end - 1]);
    if (whole.letters == 0)
        word.kind = WordKind::Number;
    else if (isCompound)
        word.kind = isAllCaps ? WordKind::Slug : WordKind::Word;
    else if (whole.bits & Bit::Digit)
        word.kind = WordKind::Mixed;
    else if (whole.letters == 1)
        word.kind = WordKind::SingleLetter;
    else
        word.kind = isAllCaps ? WordKind::AllCaps : WordKind::Word;
    m_at = whole.end;
}

bool WordTokenizer::next(Word &word)
{
    for (;;) {
        if (m_at >= m_chunkEnd && !openChunk())
            return false;
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
