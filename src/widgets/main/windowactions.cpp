// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/windowactions.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"
#include "presentation/importing/importcontroller.h"
#include "presentation/recovery/recoverycontroller.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/main/mainwindow.h"
#include "widgets/settings/copydeskdialog.h"
#include "widgets/settings/newsroomdialog.h"
#include "widgets/settings/recoverydialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/shortcutsdialog.h"
#include "widgets/settings/userdialog.h"
#include "widgets/settings/wordlistsdialog.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QProgressDialog>
#include <QStatusBar>
#include <QTimer>

#include <array>
#include <chrono>
#include <utility>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ImportController;
using presentation::RecoveryController;
using presentation::ThemeChoice;

namespace {

constexpr std::chrono::seconds crashTakes{10};

struct ThemeAction
{
    ThemeChoice choice;
    QLatin1StringView id;
};

constexpr std::array themeActions{ThemeAction{ThemeChoice::System, "theme.system"_L1},
                                  ThemeAction{ThemeChoice::Light, "theme.light"_L1},
                                  ThemeAction{ThemeChoice::Dark, "theme.dark"_L1}};

struct WorkspaceAction
{
    MainWindow::Workspace workspace;
    QLatin1StringView id;
};

constexpr std::array workspaceActions{WorkspaceAction{MainWindow::Workspace::Write, "workspace.write"_L1},
                                      WorkspaceAction{MainWindow::Workspace::Edit, "workspace.edit"_L1},
                                      WorkspaceAction{MainWindow::Workspace::Translate, "workspace.translate"_L1}};

} // namespace

WindowActions::WindowActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_imports(new ImportController(window.parts().desk, this))
    , m_recovery(new RecoveryController(window.parts().desk, window.parts().journals, this))
{
    bindFiles();
    bindView();
    bindFocus();
    bindHelp();
    connect(&window, &MainWindow::filesDropped, this, &WindowActions::importFiles);
    connect(&window.parts().actions, &presentation::ActionRegistry::refused, this, &WindowActions::tellRefusal);
    connect(m_imports, &ImportController::finished, this, &WindowActions::tellImported);
    connect(m_recovery, &RecoveryController::failed, &window, &MainWindow::showError);
    connect(&window.parts().desk, &presentation::DeskSession::uiLanguageChanged, this, &WindowActions::refresh);
    connect(&window.parts().desk, &presentation::DeskSession::userChanged, this, &WindowActions::refresh);
    connect(&window.parts().theme, &presentation::ThemeController::choiceChanged, this, &WindowActions::refresh);
    refresh();
}

void WindowActions::bindFiles()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    actions.bind(u"file.import"_s, this, [this] { askForFiles(); });
    actions.bind(u"user.change"_s, this, [this] { changeUser(); });
    actions.bind(u"newsroom.settings"_s, this, [this] { (new NewsroomDialog(m_window.parts(), &m_window))->open(); });
    actions.bind(u"words.lists"_s, this, [this] { (new WordListsDialog(m_window.parts(), &m_window))->open(); });
    actions.bind(u"proofing.settings"_s, this, [this] { (new CopyDeskDialog(m_window.parts(), &m_window))->open(); });
    actions.bind(u"app.settings"_s, this, [this] { (new SettingsDialog(m_window.parts(), &m_window))->open(); });
    actions.bind(u"app.quit"_s, this, [this] { m_window.close(); });
}

void WindowActions::changeUser()
{
    // What one person typed must not be saved in the name of another.
    if (m_window.tabs().hasDirtyPages()) {
        m_window.messages().show(MessageBar::Tone::Warning,
                                 tr("Save or close the articles with unsaved text first: it is the text of %1.")
                                     .arg(m_window.parts().desk.userName(m_window.parts().desk.user().id)));
        return;
    }
    askForUser();
}

void WindowActions::bindView()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    for (const WorkspaceAction &each : workspaceActions) {
        actions.bind(each.id, this, [this, workspace = each.workspace] {
            m_window.showWorkspace(workspace);
            refresh();
        });
    }
    for (const ThemeAction &each : themeActions)
        actions.bind(each.id, this, [this, choice = each.choice] { m_window.parts().theme.setChoice(choice); });
    actions.bind(u"language.english"_s, this, [this] { m_window.parts().desk.setUiLanguage(Language::English); });
    actions.bind(u"language.arabic"_s, this, [this] { m_window.parts().desk.setUiLanguage(Language::Arabic); });
}

void WindowActions::bindFocus()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    actions.bind(u"focus.list"_s, this, [this] {
        m_window.reveal(&m_window.list());
        m_window.list().focusList();
    });
    actions.bind(u"focus.search"_s, this, [this] {
        m_window.reveal(&m_window.list());
        m_window.list().focusSearch();
    });
    actions.bind(u"focus.editor"_s, this, [this] {
        if (ArticlePage *page = m_window.tabs().currentPage())
            page->focusText();
    });
    actions.bind(u"focus.entities"_s, this, [this] {
        m_window.reveal(&m_window.entities());
        m_window.entities().focusList();
    });
    actions.bind(u"focus.message"_s, this, [this] {
        const ArticlePage *page = m_window.tabs().currentPage();
        if (!page || !page->messages().takeFocus())
            m_window.messages().takeFocus();
    });
    actions.bind(u"focus.menus"_s, this, [this] {
        QMenuBar *bar = m_window.menuBar();
        bar->setActiveAction(bar->actions().value(0));
    });
    actions.bind(u"focus.queue"_s, this, [this] {
        m_window.reveal(&m_window.bulletins());
        m_window.bulletins().focusQueue();
    });
}

void WindowActions::bindHelp()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    actions.bind(u"app.palette"_s, this, [this] { (new CommandPalette(m_window.parts().actions, &m_window))->show(); });
    actions.bind(u"app.shortcuts"_s, this,
                 [this] { (new ShortcutsDialog(m_window.parts().actions, &m_window))->open(); });
    actions.bind(u"app.about"_s, this, [this] { showAbout(); });
}

void WindowActions::refresh()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const bool isArabic = m_window.parts().desk.uiLanguage() == Language::Arabic;
    actions.setChecked(u"language.english"_s, !isArabic);
    actions.setChecked(u"language.arabic"_s, isArabic);
    for (const ThemeAction &each : themeActions)
        actions.setChecked(each.id, m_window.parts().theme.choice() == each.choice);
    for (const WorkspaceAction &each : workspaceActions)
        actions.setChecked(each.id, m_window.workspace() == each.workspace);
    actions.setState(u"file.import"_s, m_window.parts().desk.hasUser(), tr("nobody is at the desk"));
}

void WindowActions::askForUser(const QString &login)
{
    (new UserDialog(m_window.parts().desk, login, &m_window))->open();
}

void WindowActions::offerRecovered()
{
    const UserId user = m_window.parts().desk.user().id;
    // Once for everybody who sits down, and not when only his roles change.
    if (!user.isNull() && std::exchange(m_offeredTo, user) != user)
        lookForRecovered();
}

void WindowActions::lookForRecovered()
{
    presentation::onResult(m_recovery->refresh(), this, [this](const Result<int> &count) {
        if (count && *count == 0 && !std::exchange(m_hasLookedAgain, true)) {
            // A program that crashed holds its journals until the system has written its remains.
            QTimer::singleShot(crashTakes, this, &WindowActions::lookForRecovered);
            return;
        }
        if (!count || *count == 0)
            return;
        auto *dialog = new RecoveryDialog(*m_recovery, m_window.parts().desk, &m_window);
        connect(dialog, &RecoveryDialog::opened, &m_window,
                [this](presentation::EditingSession *session) { m_window.tabs().adopt(session)->focusText(); });
        connect(dialog, &RecoveryDialog::failed, &m_window, &MainWindow::showError);
        dialog->open();
    });
}

void WindowActions::askForFiles()
{
    auto *dialog = new FileDialog(&m_window, tr("Import files"), {}, ImportController::fileFilter());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &WindowActions::importFiles);
    dialog->open();
}

void WindowActions::importFiles(const QStringList &files)
{
    if (m_imports->isRunning() || !m_window.parts().desk.hasUser())
        return;
    auto *progress = new QProgressDialog(tr("Importing…"), tr("&Stop"), 0, static_cast<int>(files.size()), &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, m_imports, &ImportController::cancel);
    connect(m_imports, &ImportController::progressed, progress,
            [progress](int done, int, const QString &) { progress->setValue(done); });
    connect(m_imports, &ImportController::finished, progress, &QProgressDialog::deleteLater);
    m_imports->start(files, m_window.parts().desk.uiLanguage(), m_window.list().desk());
}

void WindowActions::tellImported(bool wasCancelled)
{
    const QList<ArticleId> &imported = m_imports->imported();
    QStringList sentences;
    if (wasCancelled)
        sentences << tr("Stopped.");
    if (!imported.isEmpty() || m_imports->failures().isEmpty())
        sentences << tr("%n article(s) imported.", nullptr, static_cast<int>(imported.size()));
    for (const presentation::ImportFailure &failure : m_imports->failures()) {
        sentences << u"\u2068%1\u2069: %2"_s.arg(QFileInfo(failure.file).fileName(),
                                                 presentation::errorText(failure.error).sentence());
    }
    const bool isClean = m_imports->failures().isEmpty();
    m_window.messages().show(isClean ? MessageBar::Tone::Success : MessageBar::Tone::Warning, sentences.join(u' '));
    if (!imported.isEmpty())
        m_window.tabs().open(imported.first());
}

void WindowActions::tellRefusal(const QString &id, const QString &reason)
{
    //: %1 is the name of a command, %2 why it cannot be done, in small letters
    const QString sentence = tr("%1: %2.").arg(m_window.parts().actions.action(id)->text().remove(u'…'), reason);
    // Many hands press the key of saving all the time; nothing moves for that.
    if (id == "article.save"_L1)
        m_window.statusBar()->showMessage(sentence, 4'000);
    else
        m_window.messages().show(MessageBar::Tone::Hint, sentence);
}

void WindowActions::showAbout()
{
    auto *box = new MessageBox(QMessageBox::NoIcon, tr("About Nashra"),
                               tr("Nashra %1").arg(QStringLiteral(NASHRA_VERSION)), QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The newsroom editor for Arabic and English.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "Icons: Breeze, by the KDE Visual Design Group, LGPL 3 or later."));
    box->open();
}

} // namespace nashra::widgets
