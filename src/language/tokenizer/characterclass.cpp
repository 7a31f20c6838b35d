// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer/characterclass.h"

namespace nashra::language {

namespace {

constexpr QStringView apostrophes = u"'\u2019\u02BC";
constexpr QStringView hyphens = u"-\u2010\u2011";
constexpr QStringView signs = u".:/\\_@#";
constexpr char16_t softHyphen = 0x00AD;

bool isInvisible(char16_t c)
{
    return c == softHyphen || c == 0x061C || (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

quint16 letterBits(QChar c)
{
    quint16 bits = CharacterClasses::OtherLetter;
    if (c.script() == QChar::Script_Latin)
        bits = CharacterClasses::Latin;
    else if (c.script() == QChar::Script_Arabic)
        bits = CharacterClasses::Arabic;
    if (c.isUpper() || c.isTitleCase())
        bits |= CharacterClasses::Upper;
    else if (c.isLower())
        bits |= CharacterClasses::Lower;
    return bits;
}

quint16 bitsOf(QChar c)
{
    if (apostrophes.contains(c))
        return CharacterClasses::Apostrophe;
    if (hyphens.contains(c))
        return CharacterClasses::Hyphen;
    if (signs.contains(c))
        return CharacterClasses::Sign;
    if (isInvisible(c.unicode()))
        return CharacterClasses::Attached | CharacterClasses::Invisible;
    if (c.isMark() || isArabicMark(c.unicode()))
        return CharacterClasses::Attached;
    if (c.isSpace())
        return CharacterClasses::Space;
    if (c.isHighSurrogate())
        return CharacterClasses::HighSurrogate;
    if (c.isNumber())
        return CharacterClasses::Digit;
    return c.isLetter() ? letterBits(c) : 0;
}

} // namespace

CharacterClasses::CharacterClasses()
{
    for (int unit = 0; unit < 0x10000; ++unit)
        m_bits[unit] = bitsOf(QChar(char16_t(unit)));
}

const CharacterClasses &CharacterClasses::get()
{
    static const CharacterClasses classes;
    return classes;
}

} // namespace nashra::language
