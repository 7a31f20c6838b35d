// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/theme/themecontroller.h"

namespace nashra::presentation {

ThemeController::ThemeController(Theme light, Theme dark, QObject *parent)
    : QObject(parent)
    , m_light(std::move(light))
    , m_dark(std::move(dark))
{
}

bool ThemeController::usesDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_isSystemDark);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    const bool usedDark = usesDark();
    m_choice = choice;
    emit choiceChanged(choice);
    if (usesDark() != usedDark)
        emit themeChanged();
}

void ThemeController::setSystemPalette(const QPalette &palette)
{
    const bool usedDark = usesDark();
    // The system does not say "dark"; text lighter than its ground does.
    m_isSystemDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    if (usesDark() != usedDark)
        emit themeChanged();
}

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace nashra::presentation
