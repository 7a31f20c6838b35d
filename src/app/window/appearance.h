// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

class QApplication;

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::app {

/// Makes the whole program look and speak as its controllers say: palette, icons, translations, direction. One of it
/// per program; lives as long as the application.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Appearance(QApplication &application, presentation::ThemeController &theme);

    void setLanguage(Language language);

private:
    void applyTheme();
    void load(QTranslator &translator, const QString &file, const QString &folder);

    QApplication &m_application;
    presentation::ThemeController &m_theme;
    QTranslator m_ours;
    QTranslator m_qts;
    Language m_language = Language::English;
};

} // namespace nashra::app
