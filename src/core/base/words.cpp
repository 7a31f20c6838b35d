// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

namespace nashra {

namespace {

constexpr char16_t tatweel = 0x0640;
constexpr char16_t nonJoiner = 0x200C;
constexpr char16_t joiner = 0x200D;

/// What a character is to a word.
enum class Part { None, Letter, Attached };

struct Character
{
    Part part = Part::None;
    int length = 1;
};

/// Marks and tatweel belong to a word but make none of their own. The letters of nearly all text are told without
/// looking them up.
Character characterAt(QStringView text, qsizetype i)
{
    const char16_t unit = text[i].unicode();
    if (unit < 0x80) {
        const char16_t small = unit | 0x20;
        const bool isLetter = (small >= u'a' && small <= u'z') || (unit >= u'0' && unit <= u'9');
        return {isLetter ? Part::Letter : Part::None, 1};
    }
    if ((unit >= 0x0621 && unit <= 0x063A) || (unit >= 0x0641 && unit <= 0x064A))
        return {Part::Letter, 1};
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
    const int length = isPair ? 2 : 1;
    if (c == tatweel || QChar::isMark(c))
        return {Part::Attached, length};
    return {QChar::isLetterOrNumber(c) ? Part::Letter : Part::None, length};
}

bool isJoiningSign(char16_t c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'‑' || c == u'.' || c == nonJoiner || c == joiner;
}

/// Signs inside a word join its parts; a thousands or decimal sign only joins digits.
bool joinsWord(QStringView text, qsizetype i)
{
    if (i == 0 || i + 1 >= text.size() || characterAt(text, i + 1).part == Part::None)
        return false;
    const char16_t c = text[i].unicode();
    if (c == u',' || c == u'٬' || c == u'٫')
        return text[i - 1].isDigit() && text[i + 1].isDigit();
    return isJoiningSign(c);
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size();) {
        const Character character = characterAt(text, i);
        if (character.part == Part::Letter) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (character.part == Part::None) {
            inWord = inWord && joinsWord(text, i);
        }
        i += character.length;
    }
    return words;
}

QString cutAtWord(QStringView text, int maxLength)
{
    if (text.size() <= maxLength)
        return text.toString();
    if (maxLength < 1)
        return {};
    qsizetype end = maxLength - 1;
    while (end > 0 && !text[end].isSpace())
        --end;
    if (end == 0) {
        // One long word has to be cut inside, but never between a letter and its marks.
        end = maxLength - 1;
        while (end > 0 && (text[end].isMark() || text[end].isLowSurrogate()))
            --end;
    }
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1].isPunct()))
        --end;
    return text.left(end).toString() + QChar(u'…');
}

} // namespace nashra
