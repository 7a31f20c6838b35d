// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/speakertracker.h"

namespace nashra::language {

/// Whether words in quotation marks are a quote, and not a name, the title of a work or a word used with distance.
[[nodiscard]] bool isQuoted(const QString &words, const QuoteAttribution &attribution, Language language);

/// Whether the words are as many as a sentence has: five or more.
[[nodiscard]] bool isSentenceLong(const QString &words);

} // namespace nashra::language
