// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "language/tokenizer/wordtokenizer.h"

namespace nashra::language {

/// A word as dictionaries and word lists have it: composed, without Arabic marks and tatweel, joiners and bidi
/// controls, any apostrophe as '. A word that is plain (Word::isPlain) is its own form.
[[nodiscard]] QString lookupForm(QStringView word);

/// The language whose dictionary a script's words are looked up in; not for WordScript::Other.
[[nodiscard]] constexpr Language languageOf(WordScript script)
{
    return script == WordScript::Arabic ? Language::Arabic : Language::English;
}

} // namespace nashra::language
