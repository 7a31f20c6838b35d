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

/// Leaves out the marks of Alt keys outside the menus: the line under a letter parts it from its neighbours in Arabic,
/// and the text no longer fits where it was measured to.
class JoinedTranslator : public QTranslator
{
    Q_OBJECT

public:
    void setJoined(bool isJoined) { m_isJoined = isJoined; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;

private:
    bool m_isJoined = false;
};

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
    void load(JoinedTranslator &translator, const QString &file, const QString &folder);

    QApplication &m_application;
    presentation::ThemeController &m_theme;
    JoinedTranslator m_ours;
    JoinedTranslator m_qts;
    Language m_language = Language::English;
};

} // namespace nashra::app
