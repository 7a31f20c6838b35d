// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// Headline and slug: "style.headline.alert" (urgency 1 and 2: 55 characters in English, 60 in Arabic; what is over is
/// marked), "style.headline.stop" (it ends in a full stop), "style.slug.form" (letters, digits, hyphens and strokes, at
/// most 24 characters; the argument is a slug that would do).
class HeadlineChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
