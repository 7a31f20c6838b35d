// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>

#include <optional>

namespace nashra {
struct Paragraph;
}

namespace nashra::presentation {

/// The language a text is written in where that is another one than its article's: what it begins with, all but a few
/// words, and enough to tell; nothing otherwise. Costs the same for texts of any length.
[[nodiscard]] std::optional<Language> otherLanguageOf(const QList<Paragraph> &text, Language article);

} // namespace nashra::presentation
