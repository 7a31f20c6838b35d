// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QStringList>
#include <QStringView>

namespace nashra::language {

/// What is wrong with the letters of a word.
struct WordFault
{
    enum class Kind { None, Homoglyph, Persian, Form };

    Kind kind = Kind::None;
    QStringList fixes; ///< the whole word, best first; empty where it cannot be told
    QString letters;   ///< the letters at fault, each once
};

/// Looks at the letters of one word: Cyrillic and Greek ones that look Latin in a Latin word, Latin ones inside an
/// Arabic word, Persian letters in Arabic copy, presentation forms and ligatures. Words of one script, and words with
/// letters that only Persian and Urdu have, are left alone. Pure, linear in the word.
[[nodiscard]] WordFault faultOf(QStringView word, Language language);

} // namespace nashra::language
