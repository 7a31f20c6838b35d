// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace nashra::language {

/// What a word says about who speaks.
enum class SpeechVerb {
    Verb,       ///< said, قال: its subject speaks
    WeakVerb,   ///< is a verb of speech only where a sentence begins with it or a quotation follows: ذكر, تابع
    Participle, ///< saying, قائلا: the subject of its sentence speaks
    Source,     ///< according, بحسب: who comes after it speaks
    Verdict,    ///< dismissed it as “…”: a verb of speech only before such an "as"
    Reported,   ///< قوله: who comes after the last عن before it speaks
};

/// The key is a word folded by textfold::strictKey().
[[nodiscard]] std::optional<SpeechVerb> englishSpeechVerb(const QString &key);
/// Takes a conjunction written onto the word (و ف) off.
[[nodiscard]] std::optional<SpeechVerb> arabicSpeechVerb(const QString &key);

} // namespace nashra::language
