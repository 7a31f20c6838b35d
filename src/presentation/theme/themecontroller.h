// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/theme/theme.h"

#include <QObject>

namespace nashra::presentation {

enum class ThemeChoice { System, Light, Dark };

/// Which theme is shown: the person's choice, or what the system is set to. The app applies theme() to its windows.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    ThemeController(Theme light, Theme dark, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return usesDark() ? m_dark : m_light; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// What the system's own palette is; asked before the program sets one, and whenever the platform says it changed.
    void setSystemPalette(const QPalette &palette);

signals:
    void themeChanged();
    void choiceChanged(nashra::presentation::ThemeChoice choice);

private:
    [[nodiscard]] bool usesDark() const;

    Theme m_light;
    Theme m_dark;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isSystemDark = false;
};

[[nodiscard]] QString themeChoiceName(ThemeChoice choice); ///< "system", "light", "dark"
[[nodiscard]] ThemeChoice themeChoiceFromName(QStringView name);

} // namespace nashra::presentation
