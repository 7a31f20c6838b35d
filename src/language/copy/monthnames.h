// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace nashra::language {

/// What Arabic copy calls a month.
struct MonthNames
{
    QStringView levant;
    QStringView egypt;
};

/// From January on.
inline constexpr std::array arabicMonths{
    MonthNames{u"كانون الثاني", u"يناير"},  MonthNames{u"شباط", u"فبراير"},
    MonthNames{u"آذار", u"مارس"},           MonthNames{u"نيسان", u"أبريل"},
    MonthNames{u"أيار", u"مايو"},           MonthNames{u"حزيران", u"يونيو"},
    MonthNames{u"تموز", u"يوليو"},          MonthNames{u"آب", u"أغسطس"},
    MonthNames{u"أيلول", u"سبتمبر"},        MonthNames{u"تشرين الأول", u"أكتوبر"},
    MonthNames{u"تشرين الثاني", u"نوفمبر"}, MonthNames{u"كانون الأول", u"ديسمبر"},
};

} // namespace nashra::language
