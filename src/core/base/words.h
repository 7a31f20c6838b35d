// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// Number of words as a journalist counts them, in Latin and Arabic script: runs of letters, marks and digits; tatweel
/// and tashkeel never split a word, "don't", "3.5" and "ceasefire-line" are one word each.
[[nodiscard]] int countWords(QStringView text);

/// Cuts a teaser at a word so that it has at most maxLength characters with the "…" it then ends in; a text that fits
/// is returned as it is. Never cuts between a letter and its marks.
[[nodiscard]] QString cutAtWord(QStringView text, int maxLength);

} // namespace nashra
