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

/// Folds eight units at once as NameUnits does, where all of them are letters of ASCII or blanks, as in most of English
/// text. False, and nothing is put, where one is not.
[[nodiscard]] inline bool foldPlain(const char16_t *text, char16_t *keys)
{
#ifdef __SSE2__
    const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i small = _mm_or_si128(units, _mm_set1_epi16(0x20));
    const __m128i areLetters =
        _mm_and_si128(_mm_cmpgt_epi16(small, _mm_set1_epi16('a' - 1)), _mm_cmplt_epi16(small, _mm_set1_epi16('z' + 1)));
    const __m128i areBlanks = _mm_cmpeq_epi16(units, _mm_set1_epi16(' '));
    if (_mm_movemask_epi8(_mm_or_si128(areLetters, areBlanks)) != 0xFFFF)
        return false;
    const __m128i folded =
        _mm_or_si128(_mm_and_si128(areLetters, small), _mm_and_si128(areBlanks, _mm_set1_epi16(nameunit::Blank)));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(keys), folded);
    return true;
#else
    Q_UNUSED(text)
    Q_UNUSED(keys)
    return false;
#endif
}

} // namespace nashra::language
