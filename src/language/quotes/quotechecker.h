// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// Guards what people are quoted with: "quote.unattributed" is a quote whose speaker is named nowhere, "quote.changed"
/// a quote that is no longer what the approved revision had; its fix is the approved text. A quote that was taken out
/// as a whole, or is new, is no finding.
class QuoteChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
