// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// A paragraph of the other language than its article, as a paste leaves it: "style.language.passage", a hint. The copy
/// desk says nothing of the spelling there.
class PassageChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
};

} // namespace nashra::language
