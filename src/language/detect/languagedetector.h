// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace nashra::language {

/// The language of a text by its script: whichever of Arabic and Latin has more letters. Nothing where there are
/// neither. Pure and thread-safe; reads at most the first 20,000 units.
[[nodiscard]] std::optional<Language> detectLanguage(QStringView text);

/// Whether a paragraph is of the other language than its article: eight words or more, the first one and four letters
/// of five in the other's script. Of most paragraphs one letter is read.
[[nodiscard]] bool isForeignPassage(QStringView text, Language article);

} // namespace nashra::language
