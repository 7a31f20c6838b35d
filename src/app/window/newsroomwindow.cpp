// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/newsroomwindow.h"

#include "app/newsroom/anotherwindow.h"
#include "app/newsroom/programpaths.h"
#include "app/newsroom/settingsnames.h"
#include "app/newsroom/storedplaces.h"
#include "app/window/appearance.h"
#include "core/base/bidi.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/session/recentnewsrooms.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/exchange/exchangeactions.h"
#include "widgets/main/articleactions.h"
#include "widgets/main/bulletinactions.h"
#include "widgets/main/dossieractions.h"
#include "widgets/main/editoractions.h"
#include "widgets/main/exportactions.h"
#include "widgets/main/findingactions.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/mentionactions.h"
#include "widgets/main/newsroomactions.h"
#include "widgets/main/registryactions.h"
#include "widgets/main/windowactions.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace nashra::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using presentation::DeskSession;
using presentation::onResult;
using presentation::PublicationController;
using presentation::ThemeChoice;
using presentation::ThemeController;

namespace {

constexpr auto longestWaitForList = 2s;
constexpr auto restAfterList = 100ms; // the first page is painted, and keys pressed meanwhile are answered

} // namespace

NewsroomWindow::NewsroomWindow(QApplication &application, WindowOptions options, storage::Location location,
                               presentation::Theme light, presentation::Theme dark)
    : m_options(std::move(options))
    , m_settings(programpaths::settingsFile(), QSettings::IniFormat)
    , m_stores(std::move(location), m_clock)
    , m_journals(programpaths::journalsFolder(m_options.location), m_clock)
    , m_desk(m_stores, m_clock)
    , m_keys(m_settings)
    , m_theme(std::move(light), std::move(dark))
    , m_publication(m_desk, m_exporters)
    , m_registry(m_desk)
    , m_proofing(m_desk, m_registry)
    , m_mentions(m_desk, m_registry)
{
    m_theme.setSystemPalette(application.palette());
    m_exporters.addBuiltIn();
    m_exporters.addFolder(programpaths::exporterFolder());
    m_appearance = std::make_unique<Appearance>(application, m_theme);
    // After the icons have a theme and the texts a language.
    restoreChoices();
    m_actions = std::make_unique<presentation::ActionRegistry>(m_keys);
}

NewsroomWindow::~NewsroomWindow()
{
    // The window and all sessions in it end before what they stand on.
    m_window.reset();
    m_stores.shutdown();
}

void NewsroomWindow::restoreChoices()
{
    const QString savedLanguage = m_settings.value(settingsnames::language).toString();
    const Language ofSystem = QLocale::system().language() == QLocale::Arabic ? Language::Arabic : Language::English;
    const Language language = m_options.language.value_or(languageFromCode(savedLanguage).value_or(ofSystem));
    connect(&m_desk, &DeskSession::uiLanguageChanged, m_appearance.get(),
            [this] { m_appearance->setLanguage(m_desk.uiLanguage()); });
    m_appearance->setLanguage(language);
    m_desk.setUiLanguage(language);

    const QString savedTheme = m_settings.value(settingsnames::theme).toString();
    m_theme.setChoice(m_options.theme.value_or(presentation::themeChoiceFromName(savedTheme)));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_publication.setFolder(m_settings.value(settingsnames::publishFolder, documents + u"/Nashra"_s).toString());
    m_publication.setWireEncoding(m_settings.value(settingsnames::wireEncoding).toString());
    m_publication.setNamesPage(m_settings.value(settingsnames::namesPage).toBool());
    m_publication.setRegistry(&m_registry);
    rememberChoices();
}

void NewsroomWindow::rememberChoices()
{
    connect(&m_desk, &DeskSession::uiLanguageChanged, this,
            [this] { remember(settingsnames::language, languageCode(m_desk.uiLanguage())); });
    connect(&m_theme, &ThemeController::choiceChanged, this, [this](ThemeChoice choice) {
        m_settings.setValue(settingsnames::theme, presentation::themeChoiceName(choice));
    });
    connect(&m_publication, &PublicationController::folderChanged, this,
            [this](const QString &folder) { m_settings.setValue(settingsnames::publishFolder, folder); });
    connect(&m_publication, &PublicationController::wireEncodingChanged, this,
            [this](const QString &id) { m_settings.setValue(settingsnames::wireEncoding, id); });
    connect(&m_publication, &PublicationController::namesPageChanged, this,
            [this](bool isWanted) { m_settings.setValue(settingsnames::namesPage, isWanted); });
    connect(&m_desk, &DeskSession::userChanged, this, [this] { remember(userKey(), m_desk.user().login); });
}

void NewsroomWindow::remember(const QString &key, const QString &value)
{
    // A value that is set is written to the disk and waited for, changed or not, in the middle of the start.
    if (m_settings.value(key).toString() != value)
        m_settings.setValue(key, value);
}

QString NewsroomWindow::userKey() const
{
    return settingsnames::userOfNewsroom + u'/' + programpaths::locationKey(m_options.location);
}

void NewsroomWindow::start()
{
    // The stores open on their threads while the window is made on this one; what its lists ask for waits until then.
    const auto opening = m_stores.open();
    const auto loading = m_desk.load();
    makeWindow();
    onResult(opening, this, [this, loading](const Result<void> &opened) {
        if (!opened) {
            emit failed(opened.error());
            return;
        }
        remember(settingsnames::recentNewsroom, programpaths::withoutSecret(m_options.location));
        onResult(loading, this, [this](const Result<void> &loaded) {
            if (!loaded) {
                emit failed(loaded.error());
                return;
            }
            m_window->show();
            if (!m_options.gone.isEmpty())
                m_window->messages().show(widgets::MessageBar::Tone::Warning,
                                          presentation::newsroomGoneText(m_options.gone));
            presentation::rememberNewsroom(m_settings,
                                           {programpaths::withoutSecret(m_options.location), m_desk.newsroom().name});
            m_laterParts.start(m_isListed ? restAfterList : longestWaitForList);
            sitDown();
        });
    });
}

void NewsroomWindow::startLaterParts()
{
    m_registry.load(programpaths::nameFile(m_options.location));
    m_proofing.start(programpaths::verdictsFile());
    m_mentions.start();
}

void NewsroomWindow::makeWindow()
{
    m_window = std::make_unique<widgets::MainWindow>(widgets::WindowParts{
        m_desk, m_journals, *m_actions, m_theme, m_publication, m_registry, m_proofing, m_mentions, m_settings});
    auto *articles = new widgets::ArticleActions(*m_window);
    new widgets::EditorActions(*m_window);
    new widgets::FindingActions(*m_window);
    new widgets::MentionActions(*m_window);
    new widgets::BulletinActions(*m_window);
    auto *exports = new widgets::ExportActions(*m_window);
    auto *registry = new widgets::RegistryActions(*m_window);
    new widgets::DossierActions(*m_window, *registry);
    m_windowActions = new widgets::WindowActions(*m_window);
    new widgets::NewsroomActions(*m_window, std::make_shared<StoredPlaces>(m_options.location));
    m_exchange = new widgets::ExchangeActions(*m_window);
    connect(articles, &widgets::ArticleActions::articleReleased, exports,
            qOverload<const Article &>(&widgets::ExportActions::publishReleased));
    m_window->setPlace(QFileInfo(programpaths::withoutSecret(m_options.location)).fileName());
    m_laterParts.setSingleShot(true);
    connect(&m_laterParts, &QTimer::timeout, this, &NewsroomWindow::startLaterParts);
    connect(
        &m_window->list(), &widgets::ArticleListPanel::loaded, this,
        [this] {
            m_isListed = true;
            if (m_laterParts.isActive())
                m_laterParts.start(restAfterList);
        },
        Qt::SingleShotConnection);
    connect(m_window.get(), &widgets::MainWindow::newsroomWanted, this, &NewsroomWindow::startAnother);
}

void NewsroomWindow::startAnother(const QString &location, const QString &login)
{
    QProcess process;
    prepareAnotherWindow(process, location, login);
    if (process.startDetached())
        return;
    qWarning("%s", qUtf8Printable(process.errorString()));
    m_window->messages().show(widgets::MessageBar::Tone::Error,
                              //: %1 is a file or an address
                              tr("No window could be started for %1. Start the program once more and open it there.")
                                  .arg(isolated(programpaths::withoutSecret(location))));
}

void NewsroomWindow::sitDown()
{
    connect(&m_desk, &DeskSession::userChanged, this, &NewsroomWindow::welcome);
    if (!m_options.user.isEmpty() && m_desk.setUserByLogin(m_options.user))
        return;
    // The person of last time is the one proposed; whoever sits here says who he is.
    const QString last = m_settings.value(userKey()).toString();
    m_windowActions->askForUser(last);
}

void NewsroomWindow::welcome()
{
    m_windowActions->offerRecovered();
    const QString key = settingsnames::packsOffered + u'/' + programpaths::locationKey(m_options.location);
    if (m_settings.contains(key))
        return;
    m_settings.setValue(key, true);
    m_exchange->offerPacks();
}

} // namespace nashra::app
