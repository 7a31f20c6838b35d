// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

namespace nashra::language {

/// "style.dates.month": a month of Arabic copy named otherwise than the newsroom names months: of the other set, or
/// alone where it prints both ("آذار/مارس"). Read only beside a day, a year or the word "شهر", as "مارس" is a verb too
/// and "نيسان" a make of cars. The fix is the newsroom's name.
class MonthChecker final : public Checker
{
public:
    /// monthSet: NewsroomSettings::monthSet; an empty one finds nothing.
    explicit MonthChecker(QString monthSet);

    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;

private:
    QString m_monthSet;
};

} // namespace nashra::language
