// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// How quotation marks are set. In a unit: "quote.marks.wrongway", "quote.marks.space" (inside the marks),
/// "quote.marks.doubled" (a stop or comma on both sides of the closing mark), "quote.marks.attribution" (a stop where
/// the sentence goes on to who said it), and in English as hints "quote.marks.introduction" (no comma before a quoted
/// sentence) and "quote.marks.outside" (the stop of a quoted sentence behind the mark). In an article:
/// "quote.marks.unclosed", "quote.marks.unopened", "quote.marks.mismatched" (one mark opens and another closes),
/// "quote.marks.mixed" (other marks than the most of it) and as a hint "quote.marks.straight" (Arabic copy that has
/// straight or single marks alone). A quote
/// over paragraphs opens each and closes the last.
class QuotationMarkChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
