// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// The first sentence of an article, all hints: "style.lede.passive" (it opens with an empty passive: "It was announced
/// that", "A meeting was held", "تم", "جرى"), "style.lede.repeats" (it says the headline again word for
/// word). Its length is LengthChecker's.
class LedeChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
