// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/prose.h"

namespace nashra::language {

/// Names in English copy by their capitals: words with a capital that follow each other, with what may stand between
/// ("of", "bin", "al-"). Ranges are tokens, the end excluded; pure.
[[nodiscard]] qsizetype endOfCapitalisedName(const Prose &prose, qsizetype first, qsizetype limit);
/// The first token of the name that ends before the token; the token itself where there is none.
[[nodiscard]] qsizetype startOfCapitalisedName(const Prose &prose, qsizetype end, qsizetype limit);

/// Whether the name may be a person's: not an office ("Minister of Trade"), a day, or words a sentence begins with.
[[nodiscard]] bool isPersonLike(const Prose &prose, qsizetype first, qsizetype end);

/// An office that stands before a name or instead of one: "president", "director".
[[nodiscard]] bool isOffice(const QString &key);

} // namespace nashra::language
