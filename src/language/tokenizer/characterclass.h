// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nashra::language {

/// What one UTF-16 unit is to a word: a set of the bits below, looked up in a table of all 65,536 units that is made
/// at the first use. Thread-safe.
class CharacterClasses
{
public:
    enum Bit : quint16 {
        Latin = 1 << 0,
        Arabic = 1 << 1,
        OtherLetter = 1 << 2,
        Letter = Latin | Arabic | OtherLetter,
        Upper = 1 << 3,
        Lower = 1 << 4,
        Digit = 1 << 5,     ///< of any family, fractions and superscripts too
        Attached = 1 << 6,  ///< mark, tatweel, joiner, bidi control: never splits a word, never begins one
        Invisible = 1 << 7, ///< with Attached: joiner, soft hyphen, bidi control
        Apostrophe = 1 << 8,
        Hyphen = 1 << 9,
        Space = 1 << 10,
        Sign = 1 << 11, ///< may belong to an address, a path, a tag: . : / \ _ @ #
        HighSurrogate = 1 << 12,
    };

    static const CharacterClasses &get();

    [[nodiscard]] quint16 of(char16_t unit) const { return m_bits[unit]; }

private:
    CharacterClasses();

    quint16 m_bits[0x10000];
};

/// Whether a unit is a sign of vocalisation or a Quranic sign of Arabic, or tatweel: what spelling does not read.
[[nodiscard]] constexpr bool isArabicMark(char16_t c)
{
    return c == 0x0640 || (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x06D6 && c <= 0x06ED) || (c >= 0x08D3 && c <= 0x08FF);
}

} // namespace nashra::language
