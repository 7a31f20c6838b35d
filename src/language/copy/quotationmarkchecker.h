// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// How quotation marks are set. In a unit: "style.quotes.wrongway", "style.quotes.space" (inside the marks),
/// "style.quotes.doubled" (a stop or comma on both sides of the closing mark), "style.quotes.attribution" (a stop where
/// the sentence goes on to who said it), and in English as hints "style.quotes.introduction" (no comma before a quoted
/// sentence) and "style.quotes.outside" (the stop of a quoted sentence behind the mark). In an article:
/// "style.quotes.unclosed", "style.quotes.unopened" and "style.quotes.mixed" (other marks than the most of it). A quote
/// over paragraphs opens each and closes the last.
class QuotationMarkChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
