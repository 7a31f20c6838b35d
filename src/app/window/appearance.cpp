// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"

#include "app/window/quietstyle.h"
#include "presentation/theme/themecontroller.h"

#include <QApplication>
#include <QIcon>
#include <QImageReader>
#include <QLibraryInfo>
#include <QLocale>
#include <QThreadPool>
#include <QToolTip>

namespace nashra::app {

using namespace Qt::StringLiterals;

QString JoinedTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (m_isJoined && qstrcmp(context, "ActionCatalogue") != 0)
        text.remove(u'&');
    return text;
}

Appearance::Appearance(QApplication &application, presentation::ThemeController &theme)
    : m_application(application)
    , m_theme(theme)
{
    // One look on every desktop: the palette below is meant for this style.
    application.setStyle(new QuietStyle);
    // The first icon that is drawn waits for the readers of all kinds of images; by then they are there.
    QThreadPool::globalInstance()->start([] { QImageReader::supportedImageFormats(); });
    QIcon::setThemeSearchPaths({u":/icons"_s});
    connect(&theme, &presentation::ThemeController::themeChanged, this, &Appearance::applyTheme);
    applyTheme();
}

void Appearance::applyTheme()
{
    const QPalette palette = m_theme.theme().palette();
    QIcon::setThemeName(m_theme.theme().isDark() ? u"breeze-dark"_s : u"breeze"_s);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
}

void Appearance::load(JoinedTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    translator.setJoined(m_language == Language::Arabic);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

void Appearance::setLanguage(Language language)
{
    m_language = language;
    const QString code = languageCode(language);
    // Texts of the program count in the digits of its translations, so dates and numbers do too: the Emirates' Arabic
    // writes 1, 2, 3 with the common names of the months. English has the day first, as its dates are typed here.
    QLocale::setDefault(language == Language::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    load(m_qts, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_ours, u"nashra_"_s + code, u":/i18n"_s);
    m_application.setLayoutDirection(directionOf(language));
}

} // namespace nashra::app
