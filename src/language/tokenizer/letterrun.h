// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace nashra::language {

/// How many of the next sixteen units are small letters of ASCII, or letters of the Arabic alphabet: what nearly all
/// words are made of. The length of a word cannot be foreseen, so that looking at its letters one by one costs a
/// mistaken guess of the processor a word. Zero where there are not sixteen units, or no such instructions: the caller
/// goes on letter by letter.
[[nodiscard]] inline qsizetype plainLettersAt(const char16_t *text, qsizetype size, bool areArabic)
{
#ifdef __SSE2__
    constexpr qsizetype lanes = 16;
    if (size < lanes)
        return 0;
    // Compared as signed numbers, which is right for all bounds used here.
    const auto areBetween = [](__m128i units, short first, short last) {
        return _mm_and_si128(_mm_cmpgt_epi16(units, _mm_set1_epi16(short(first - 1))),
                             _mm_cmplt_epi16(units, _mm_set1_epi16(short(last + 1))));
    };
    const auto areLetters = [&](const char16_t *eight) {
        const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(eight));
        // Tatweel lies between the two halves of the Arabic alphabet.
        return areArabic ? _mm_or_si128(areBetween(units, 0x0621, 0x063A), areBetween(units, 0x0641, 0x064A))
                         : areBetween(units, 'a', 'z');
    };
    const __m128i letters = _mm_packs_epi16(areLetters(text), areLetters(text + lanes / 2));
    const auto others = ~unsigned(_mm_movemask_epi8(letters)) & 0xFFFFU;
    return std::countr_zero(others | 0x10000U);
#else
    Q_UNUSED(text)
    Q_UNUSED(size)
    Q_UNUSED(areArabic)
    return 0;
#endif
}

} // namespace nashra::language
