// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/quotefinder.h"

namespace nashra::language {

/// A quote and what it was before; rows of the two lists given.
struct QuotePair
{
    qsizetype before = 0;
    qsizetype now = 0;

    bool operator==(const QuotePair &) const = default;
};

/// The quotes of a text that were edited since an earlier state of it, by the words they share and who speaks. Quotes
/// that say the same (marks, blanks and the sign at the end aside) are not listed, nor those that were added or taken
/// out. Near-linear: a word run that very many quotes share is no evidence.
[[nodiscard]] QList<QuotePair> editedQuotes(const QList<Quote> &before, const QList<Quote> &now);

} // namespace nashra::language
