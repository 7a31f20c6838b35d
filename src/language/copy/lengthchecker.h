// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// What is too long to be read in one go, all hints and at most one a paragraph: "style.lede.long" (the first sentence
/// of the article is over 35 words), else "style.length.sentence" (the longest one of a paragraph is over 45), else
/// "style.length.paragraph" (over 100). Marked is what is over the limit. The words of a quotation are not the
/// reporter's to shorten and count in no sentence.
class LengthChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
