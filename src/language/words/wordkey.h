// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nashra::language {

/// 64 bits that stand for a folded word, or for two or three in a row. Part of the model's format: a change of how they
/// are made is a new WordModel version.
using WordKey = quint64;

namespace wordkey {

/// A polynomial over the letters, so that the hash of a word with one letter changed is a few multiplications.
constexpr quint64 base = 0x9E37'79B9'7F4A'7C15;

constexpr quint64 mixed(quint64 x)
{
    x ^= x >> 32;
    x *= 0xD6E8'FEB8'6659'FD93;
    x ^= x >> 32;
    x *= 0xD6E8'FEB8'6659'FD93;
    x ^= x >> 32;
    return x;
}

constexpr quint64 letter(char16_t c)
{
    return (quint64(c) + 0x51ED) * 0xC2B2'AE3D'27D4'EB4F;
}

constexpr quint64 appended(quint64 polynomial, char16_t c)
{
    return polynomial * base + letter(c);
}

constexpr WordKey ofPolynomial(quint64 polynomial)
{
    return mixed(polynomial);
}

inline WordKey of(QStringView folded)
{
    quint64 polynomial = 0;
    for (const QChar c : folded)
        polynomial = appended(polynomial, c.unicode());
    return ofPolynomial(polynomial);
}

constexpr WordKey ofPair(WordKey first, WordKey second)
{
    return mixed(first * 0x9FB2'1C65'1E98'DF25 + second);
}

constexpr WordKey ofTriple(WordKey first, WordKey second, WordKey third)
{
    return mixed(ofPair(first, second) * 0xA24B'AED4'963E'E407 + third);
}

/// No word has these: letters are folded, and these are signs.
constexpr WordKey number = mixed(letter(u'#'));
constexpr WordKey pause = mixed(letter(u','));
constexpr WordKey stop = mixed(letter(u'.'));

} // namespace wordkey
} // namespace nashra::language
