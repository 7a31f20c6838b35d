// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/actions/keybindings.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/proofing/proofing.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "publishing/exporterregistry.h"
#include "storage/databaseexecutor.h"
#include "storage/journal/filejournalkeeper.h"

#include <QSettings>
#include <QTimer>

#include <memory>

class QApplication;

namespace nashra::widgets {
class ExchangeActions;
class MainWindow;
class WindowActions;
} // namespace nashra::widgets

namespace nashra::app {

class Appearance;

/// What is wanted of the window on the command line.
struct WindowOptions
{
    QString location;
    QString user;                     ///< login; asked for where empty
    std::optional<Language> language; ///< as it was left where there is none
    std::optional<presentation::ThemeChoice> theme;
    QString gone; ///< the newsroom of last time, where this one stands in for it
};

/// The composition root of the window: makes every part, in the order in which they need each other, and joins them.
/// Main thread.
class NewsroomWindow : public QObject
{
    Q_OBJECT

public:
    NewsroomWindow(QApplication &application, WindowOptions options, storage::Location location,
                   presentation::Theme light, presentation::Theme dark);
    ~NewsroomWindow() override;

    /// Opens the newsroom and shows the window when it is there.
    void start();
    /// Shown when the newsroom is open; null before start().
    [[nodiscard]] widgets::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] presentation::ActionRegistry &actions() const { return *m_actions; }
    [[nodiscard]] presentation::PublicationController &publication() { return m_publication; }

signals:
    /// The newsroom could not be opened; there is no window.
    void failed(const nashra::Error &error);

private:
    void restoreChoices();
    void rememberChoices();
    void remember(const QString &key, const QString &value);
    void makeWindow();
    /// Names, dictionaries and rules: what one can do without while the first page of the list is on its way.
    void startLaterParts();
    /// A process of its own: a newsroom that fails takes no other with it.
    void startAnother(const QString &location, const QString &login);
    void sitDown();
    /// After somebody sat down: what a crash left behind, and what a new newsroom may begin with.
    void welcome();
    [[nodiscard]] QString userKey() const;

    WindowOptions m_options;
    QSettings m_settings;
    SystemClock m_clock;
    storage::DatabaseExecutor m_stores;
    storage::FileJournalKeeper m_journals;
    presentation::DeskSession m_desk;
    presentation::SettingsKeyBindings m_keys;
    presentation::ThemeController m_theme;
    std::unique_ptr<Appearance> m_appearance;
    publishing::ExporterRegistry m_exporters;
    presentation::PublicationController m_publication;
    presentation::EntityRegistry m_registry;
    presentation::Proofing m_proofing;
    presentation::MentionsPass m_mentions;
    std::unique_ptr<presentation::ActionRegistry> m_actions;
    std::unique_ptr<widgets::MainWindow> m_window;
    widgets::WindowActions *m_windowActions = nullptr;
    QTimer m_laterParts; ///< runs once the window is shown
    bool m_isListed = false;
    widgets::ExchangeActions *m_exchange = nullptr;
};

} // namespace nashra::app
