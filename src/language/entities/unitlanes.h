// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/nameunits.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace nashra::language {

/// Units that foldPlain() takes at a time.
inline constexpr int plainLanes = 8;

/// Folds eight units at once as NameUnits does, where all of them are letters or digits of ASCII, Arabic letters,
/// blanks or commas, as in most of a text. False, and nothing that counts is put, where one is not.
[[nodiscard]] inline bool foldPlain(const char16_t *text, char16_t *keys)
{
#ifdef __SSE2__
    const auto all = [](char16_t unit) { return _mm_set1_epi16(short(unit)); };
    const auto isBetween = [&](__m128i units, char16_t first, char16_t last) {
        return _mm_and_si128(_mm_cmpgt_epi16(units, all(first - 1)), _mm_cmplt_epi16(units, all(last + 1)));
    };
    const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i small = _mm_or_si128(units, all(0x20));
    const __m128i areLatin = isBetween(small, u'a', u'z');
    const __m128i areBlanks = _mm_cmpeq_epi16(units, all(u' '));
    const __m128i areArabic = _mm_andnot_si128(_mm_cmpeq_epi16(units, all(0x0640)), isBetween(units, u'ء', u'ي'));
    const __m128i areCommas = _mm_or_si128(_mm_cmpeq_epi16(units, all(u',')), _mm_cmpeq_epi16(units, all(u'،')));
    const __m128i areDigits = isBetween(units, u'0', u'9');
    const __m128i areSigns = _mm_or_si128(areBlanks, areCommas);
    const __m128i arePlain = _mm_or_si128(_mm_or_si128(areLatin, areArabic), _mm_or_si128(areSigns, areDigits));
    if (_mm_movemask_epi8(arePlain) != 0xFFFF)
        return false;
    const __m128i areAlef =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi16(units, all(u'أ')), _mm_cmpeq_epi16(units, all(u'إ'))),
                     _mm_cmpeq_epi16(units, all(u'آ')));
    const auto choose = [](__m128i where, __m128i these, __m128i others) {
        return _mm_or_si128(_mm_and_si128(where, these), _mm_andnot_si128(where, others));
    };
    __m128i folded = choose(areLatin, small, units);
    folded = choose(areBlanks, all(nameunit::Blank), folded);
    folded = choose(areCommas, all(nameunit::Sign), folded);
    folded = choose(areAlef, all(u'ا'), folded);
    folded = _mm_sub_epi16(folded, _mm_cmpeq_epi16(units, all(u'ى'))); // ي is the unit after it
    _mm_storeu_si128(reinterpret_cast<__m128i *>(keys), folded);
    return true;
#else
    Q_UNUSED(text)
    Q_UNUSED(keys)
    return false;
#endif
}

/// Units that signsOf() looks at.
inline constexpr int signLanes = 16;

/// A bit for each of sixteen units of a folded text, the first one lowest: set where it is no letter.
[[nodiscard]] inline quint32 signsOf(const char16_t *keys)
{
#ifdef __SSE2__
    const auto areSigns = [keys](int from) {
        const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(keys + from));
        const __m128i above = _mm_subs_epu16(units, _mm_set1_epi16(nameunit::firstLetter - 1));
        return _mm_cmpeq_epi16(above, _mm_setzero_si128());
    };
    return quint32(_mm_movemask_epi8(_mm_packs_epi16(areSigns(0), areSigns(signLanes / 2))));
#else
    quint32 signs = 0;
    for (int i = 0; i < signLanes; ++i)
        signs |= quint32(keys[i] < nameunit::firstLetter) << i;
    return signs;
#endif
}

} // namespace nashra::language
