// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordtokens.h"

#include <algorithm>
#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;
using Kind = WordToken::Kind;

namespace {

constexpr char16_t notOfAWord = 0;
constexpr char16_t dropped = 1;
constexpr char16_t tatweel = 0x0640;
constexpr char16_t nonJoiner = 0x200C;
constexpr char16_t joiner = 0x200D;
constexpr char16_t byteOrderMark = 0xFEFF;

bool isInvisible(char16_t c)
{
    return c == nonJoiner || c == joiner || c == byteOrderMark || c == 0x200E || c == 0x200F || c == 0x061C ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char16_t computedFold(char16_t unit)
{
    const QChar c(unit);
    if (unit == tatweel || c.isMark() || isInvisible(unit))
        return dropped;
    if (c.isDigit())
        return char16_t(u'0' + c.digitValue());
    switch (unit) {
    case u'ٱ':
        return u'ا';
    case u'ی':
        return u'ي';
    case u'ک':
        return u'ك';
    default:
        return c.isLetterOrNumber() ? c.toLower().unicode() : notOfAWord;
    }
}

/// What a unit becomes in a word; a table for the scripts that news is written in.
char16_t fold(char16_t unit)
{
    constexpr std::size_t tabled = 0x700;
    static const std::array<char16_t, tabled> table = [] {
        std::array<char16_t, tabled> folds{};
        for (std::size_t i = 0; i < tabled; ++i)
            folds[i] = computedFold(char16_t(i));
        return folds;
    }();
    return unit < tabled ? table[unit] : computedFold(unit);
}

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(char16_t c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

/// Signs that make the words beside them parts of something else: compounds, addresses, file names.
bool isGlue(char16_t c)
{
    return isHyphen(c) || isApostrophe(c) || c == u'@' || c == u'/' || c == u'_' || c == u'.' || c == u'\\';
}

Kind kindOfSign(char16_t c)
{
    static constexpr QStringView stops = u".!?…؟:;؛\n\u2028\u2029";
    static constexpr QStringView pauses = u",،()[]{}–—/|•\t";
    if (stops.contains(QChar(c)))
        return Kind::Stop;
    return pauses.contains(QChar(c)) ? Kind::Pause : Kind::Word; // a word: parts nothing
}

/// Words whose 's is a verb and not a possessive.
bool takesVerb(QStringView stem)
{
    static constexpr QStringView stems[] = {u"it",  u"he",    u"she", u"that", u"what", u"here", u"there",
                                            u"who", u"where", u"let", u"how",  u"when", u"why"};
    return std::find(std::begin(stems), std::end(stems), stem) != std::end(stems);
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    {
        m_words.folded.reserve(text.size());
        m_words.tokens.reserve(text.size() / 4 + 2 * WordText::padding);
    }

    [[nodiscard]] WordText run()
    {
        pad();
        for (qsizetype i = 0; i < m_text.size();) {
            const char16_t to = fold(m_text[i].unicode());
            if (to > dropped)
                i = readWord(i);
            else if (to == dropped)
                ++i;
            else
                readSign(i++);
        }
        pad();
        return std::move(m_words);
    }

private:
    void pad()
    {
        for (qsizetype i = 0; i < WordText::padding; ++i)
            m_words.tokens << WordToken{wordkey::stop, m_text.size(), 0, 0, 0, Kind::Stop};
    }

    void readSign(qsizetype at)
    {
        const char16_t c = m_text[at].unicode();
        const bool isDash = isHyphen(c) && at > 0 && m_text[at - 1].isSpace();
        const Kind kind = isDash ? Kind::Pause : kindOfSign(c);
        if (kind == Kind::Word)
            return;
        WordToken &last = m_words.tokens.last();
        if (last.kind == Kind::Stop || last.kind == kind)
            return;
        const WordToken sign{kind == Kind::Stop ? wordkey::stop : wordkey::pause, at, 1, 0, 0, kind};
        if (last.kind == Kind::Pause)
            last = sign;
        else
            m_words.tokens << sign;
    }

    [[nodiscard]] char16_t foldAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? fold(m_text[i].unicode()) : notOfAWord;
    }

    /// An apostrophe between letters, a stop between letters or digits, a comma between digits.
    [[nodiscard]] bool joins(qsizetype i) const
    {
        const char16_t c = m_text[i].unicode();
        if (foldAt(i - 1) == notOfAWord || foldAt(i + 1) <= dropped)
            return false;
        if (isApostrophe(c) || c == u'.')
            return true;
        const bool isGrouping = c == u',' || c == u'٬' || c == u'٫';
        return isGrouping && m_text[i - 1].isDigit() && m_text[i + 1].isDigit();
    }

    qsizetype readWord(qsizetype start)
    {
        WordToken token{0, start, 0, m_words.folded.size(), 0, Kind::Word, m_text[start].isUpper()};
        bool hasDigits = false;
        bool hasLetters = false;
        qsizetype end = start; // bidi controls behind the last letter are not the word's to be replaced with it
        qsizetype i = start;
        for (; i < m_text.size(); ++i) {
            const char16_t to = fold(m_text[i].unicode());
            if (to == notOfAWord && !joins(i))
                break;
            if (to == dropped) {
                end = m_text[i].isMark() || m_text[i] == tatweel ? i + 1 : end;
                continue;
            }
            if (to == notOfAWord) {
                const bool isInWord = isApostrophe(m_text[i].unicode());
                token.isWhole = token.isWhole && isInWord;
                m_words.folded += isInWord ? u'\'' : m_text[i];
                continue;
            }
            end = i + 1;
            (to >= u'0' && to <= u'9' ? hasDigits : hasLetters) = true;
            m_words.folded += QChar(to);
        }
        token.length = end - start;
        token.foldedLength = m_words.folded.size() - token.foldedPosition;
        token.kind = hasLetters ? Kind::Word : Kind::Number;
        token.isWhole = token.isWhole && !hasDigits && !isGlued(start, i);
        if (hasLetters)
            dropPossessive(token);
        token.key = hasLetters ? wordkey::of(m_words.wordOf(token)) : wordkey::number;
        m_words.tokens << token;
        return i;
    }

    /// Whether a sign ties the word to what stands on either side; a stop at its end ties nothing.
    [[nodiscard]] bool isGlued(qsizetype start, qsizetype end) const
    {
        const bool isTiedBefore = start > 0 && isGlue(m_text[start - 1].unicode());
        const bool isTiedAfter = end < m_text.size() && isGlue(m_text[end].unicode()) && m_text[end] != u'.' &&
                                 foldAt(end + 1) != notOfAWord;
        return isTiedBefore || isTiedAfter;
    }

    void dropPossessive(WordToken &token) const
    {
        const QStringView word = m_words.wordOf(token);
        if (!word.endsWith(u"'s") || takesVerb(word.chopped(2)))
            return;
        token.foldedLength -= 2;
        const auto dropUnit = [&] {
            do
                --token.length;
            while (fold(m_text[token.position + token.length].unicode()) == dropped);
        };
        dropUnit(); // s
        dropUnit(); // its apostrophe
        while (fold(m_text[token.position + token.length - 1].unicode()) == dropped)
            --token.length;
    }

    QStringView m_text;
    WordText m_words;
};

} // namespace

WordText wordText(QStringView text)
{
    return Tokenizer(text).run();
}

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        const char16_t to = fold(c.unicode());
        if (to > dropped)
            folded += QChar(to);
        else if (isApostrophe(c.unicode()))
            folded += u'\'';
    }
    return folded;
}

} // namespace nashra::language
