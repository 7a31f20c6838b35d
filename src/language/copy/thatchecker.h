// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// The Arabic "that" of reported speech, إن behind قال and أن behind all other verbs, with whatever subject, place and
/// day stand between. "style.that.hamza": it is written without its hamza ("قال الوزير ان"); the first fix is the one
/// the sentence asks for. "style.that.said": the hamza is there and the other one is right ("قال الوزير أن الطريق").
/// Silent there where a verb or a preposition between may ask for it. Right behind its verb the wrong one is found by
/// the words' checker.
class ThatChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
};

} // namespace nashra::language
