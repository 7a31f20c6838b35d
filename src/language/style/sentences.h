// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/scannedtext.h"

namespace nashra::language::style {

/// The sentences of a paragraph in English or Arabic. A stop after an initial, a title or an abbreviation ("Gen.",
/// "U.N.", "د.") ends none, and neither does one inside a number.
/// Pure, linear in the text.
[[nodiscard]] QList<TextRange> sentencesOf(QStringView text);

} // namespace nashra::language::style
