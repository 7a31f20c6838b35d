// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// "style.dates.weekday": a weekday beside a date that is another day of the week ("Tuesday, 26 November", "الثلاثاء 26
/// نوفمبر"). A date without a year may be of the article's year, or of the one where it is nearest to the article's
/// day; where the weekday agrees with either nothing is said. The fix is the day of the calendar.
class WeekdayChecker final : public Checker
{
public:
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;
};

} // namespace nashra::language
