// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace nashra::language {

/// The language of a text by its script: whichever of Arabic and Latin has more letters. Nothing where there are
/// neither. Pure and thread-safe; reads at most the first 20,000 units.
[[nodiscard]] std::optional<Language> detectLanguage(QStringView text);

} // namespace nashra::language
