// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/mainwindow.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofing.h"
#include "presentation/session/desksession.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/emptypage.h"
#include "widgets/common/menus.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/entity/mentionsstatus.h"
#include "widgets/entity/namestatus.h"
#include "widgets/findings/findingspanel.h"
#include "widgets/findings/quotespanel.h"
#include "widgets/main/seatnotice.h"
#include "widgets/main/trainingstatus.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::DeskSession;

namespace {

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_list(new ArticleListPanel(parts.desk, parts.theme))
    , m_tabs(new ArticleTabs(parts))
    , m_entities(new EntityPanel(parts))
    , m_findings(new FindingsPanel(parts))
    , m_quotes(new QuotesPanel(parts))
    , m_bulletins(new BulletinPanel(parts))
    , m_messages(new MessageBar(parts.theme))
    , m_listDock(addDock(u"articles"_s, m_list, Qt::LeftDockWidgetArea))
    , m_entitiesDock(addDock(u"entities"_s, m_entities, Qt::RightDockWidgetArea))
    , m_findingsDock(addDock(u"findings"_s, m_findings, Qt::RightDockWidgetArea))
    , m_quotesDock(addDock(u"quotes"_s, m_quotes, Qt::RightDockWidgetArea))
    , m_bulletinsDock(addDock(u"bulletins"_s, m_bulletins, Qt::BottomDockWidgetArea))
    , m_toolbar(addToolBar(u"tools"_s))
    , m_user(new QToolButton)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    layOut();
    connectParts();
    retranslate();
    restore();
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addDock(const QString &name, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

QList<QDockWidget *> MainWindow::docks() const
{
    return {m_listDock, m_entitiesDock, m_findingsDock, m_quotesDock, m_bulletinsDock};
}

void MainWindow::layOut()
{
    tabifyDockWidget(m_findingsDock, m_quotesDock);
    m_findingsDock->raise();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    menus::fill(*menuBar(), m_parts.actions);
    m_toolbar->setObjectName(u"tools"_s);
    m_toolbar->setMovable(false);
    m_toolbar->setIconSize({16, 16});
    menus::fill(*m_toolbar, m_parts.actions);
    addActions(m_parts.actions.actionsOf(presentation::ActionContext::Global));

    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *page = new EmptyPage(*m_tabs, m_parts.actions);
    layout->addWidget(page);
    // What the whole window has to say lies over the counts below the text: tabs, headline and fields stay in reach.
    m_messages->layOver(*page, Qt::BottomEdge);
    setCentralWidget(middle);

    // A few words of every row stay to be read, however small the window is.
    const int letter = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(24 * letter);
    m_entities->setMinimumWidth(20 * letter);

    m_user->setAutoRaise(true);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setIcon(QIcon::fromTheme(u"user-identity"_s));
    connect(m_user, &QToolButton::clicked, m_parts.actions.action(u"user.change"_s), &QAction::trigger);
    statusBar()->addPermanentWidget(new NameStatus(m_parts));
    auto *training = new TrainingStatus(m_parts);
    connect(training, &TrainingStatus::learned, this, [this](qint64 articles) {
        m_messages->show(MessageBar::Tone::Success,
                         tr("Learned from %n article(s) which words stand beside which.", nullptr, int(articles)));
    });
    statusBar()->addPermanentWidget(training);
    statusBar()->addPermanentWidget(new MentionsStatus(m_parts));
    statusBar()->addPermanentWidget(m_user);
}

void MainWindow::showRuleProblems(const QStringList &problems)
{
    constexpr qsizetype mostShown = 3;
    if (problems.isEmpty()) {
        m_messages->show(MessageBar::Tone::Success, tr("All rules of house style can be used again."));
        return;
    }
    QStringList lines{tr("%n rule(s) of house style cannot be used; the others are.", nullptr, int(problems.size()))};
    lines << problems.first(std::min(problems.size(), mostShown));
    if (problems.size() > mostShown)
        lines << u"…"_s;
    m_messages->show(MessageBar::Tone::Warning, lines.join(u'\n'));
}

void MainWindow::connectParts()
{
    connect(m_list, &ArticleListPanel::articleActivated, m_tabs, qOverload<ArticleId>(&ArticleTabs::open));
    connect(m_bulletins, &BulletinPanel::articleActivated, m_tabs, qOverload<ArticleId>(&ArticleTabs::open));
    connect(m_tabs, &ArticleTabs::currentPageChanged, this, &MainWindow::followPage);
    connect(m_tabs, &ArticleTabs::filesDropped, this, &MainWindow::filesDropped);
    connect(m_list, &ArticleListPanel::failed, this, &MainWindow::showError);
    connect(m_tabs, &ArticleTabs::failed, this, &MainWindow::showError);
    connect(m_entities, &EntityPanel::failed, this, &MainWindow::showError);
    connect(m_entities, &EntityPanel::told, m_messages, &MessageBar::show);
    connect(m_entities, &EntityPanel::withdrawn, m_messages, &MessageBar::withdraw);
    connect(m_bulletins, &BulletinPanel::failed, this, &MainWindow::showError);
    connect(&m_parts.proofing, &presentation::Proofing::failed, this, &MainWindow::showError);
    connect(&m_parts.mentions, &presentation::MentionsPass::failed, this, &MainWindow::showError);
    connect(&m_parts.proofing, &presentation::Proofing::dictionaryMissing, this, [this](Language language) {
        m_messages->show(MessageBar::Tone::Hint,
                         tr("No dictionary for %1 is installed, so its spelling is not checked. Any Hunspell "
                            "dictionary of the system will do.")
                             .arg(presentation::terms::languageText(language)));
    });
    connect(&m_parts.proofing, &presentation::Proofing::ruleProblemsFound, this, &MainWindow::showRuleProblems);
    connect(&m_parts.desk, &DeskSession::failed, this, &MainWindow::showError);
    connect(&m_parts.desk, &DeskSession::storeAvailabilityChanged, this, [this](bool isAvailable) {
        if (isAvailable)
            m_messages->show(MessageBar::Tone::Success, tr("The newsroom can be reached again."));
    });
    new SeatNotice(*this);
    connect(&m_parts.desk, &DeskSession::userChanged, this, &MainWindow::retitle);
    connect(&m_parts.desk, &DeskSession::newsroomChanged, this, &MainWindow::retitle);
}

void MainWindow::followPage()
{
    ArticlePage *page = m_tabs->currentPage();
    m_entities->setPage(page);
    m_findings->setPage(page);
    m_quotes->setPage(page);
    if (page) {
        page->setSourceVisible(true);
        m_list->select(page->session().id());
    }
}

void MainWindow::showWorkspace(Workspace workspace)
{
    m_workspace = workspace;
    m_listDock->setVisible(workspace != Workspace::Translate);
    m_entitiesDock->setVisible(true);
    m_findingsDock->setVisible(true);
    m_quotesDock->setVisible(true);
    m_bulletinsDock->setVisible(workspace == Workspace::Edit);
    if (ArticlePage *page = m_tabs->currentPage())
        page->setSourceVisible(true);
}

void MainWindow::reveal(QWidget *panel)
{
    for (QDockWidget *dock : docks()) {
        if (dock->isAncestorOf(panel)) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::showError(const Error &error)
{
    qWarning("%s", qUtf8Printable(error.toLogString()));
    const presentation::ErrorText text = presentation::errorText(error);
    m_messages->show(MessageBar::Tone::Error, m_tabs->hasDirtyPages() ? text.sentence() : text.withoutText());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isClosing) {
        event->accept();
        return;
    }
    // Nobody is asked: what is not saved lies in the journals and is offered at the next start.
    event->ignore();
    remember();
    setEnabled(false);
    m_tabs->closeAll([this](const Result<void> &kept) {
        if (kept) {
            m_isClosing = true;
            // Qt closes no window that is being closed, as this one is while there was nothing to wait for.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        } else {
            setEnabled(true);
            askBeforeLosing(kept.error());
        }
    });
}

void MainWindow::askBeforeLosing(const Error &error)
{
    auto *box = new MessageBox(QMessageBox::Warning, tr("Close"), tr("Text that is not saved could not be kept aside."),
                               QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Not that it is in the journal: that may be what failed.
    box->setInformativeText(presentation::errorText(error).withoutText());
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *lose = box->addButton(tr("&Close without it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(lose, &QPushButton::clicked, this, [this] {
        m_isClosing = true;
        close();
    });
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorDocks();
}

void MainWindow::retranslate()
{
    m_listDock->setWindowTitle(tr("Articles"));
    m_entitiesDock->setWindowTitle(tr("Entities"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_quotesDock->setWindowTitle(tr("Quotes"));
    m_bulletinsDock->setWindowTitle(tr("Bulletins"));
    m_toolbar->setWindowTitle(tr("Tools"));
    retitle();
}

void MainWindow::setPlace(const QString &place)
{
    m_place = place;
    retitle();
}

void MainWindow::retitle()
{
    const DeskSession &desk = m_parts.desk;
    const QString newsroom = textIn(desk.newsroom().name, desk.uiLanguage());
    QStringList title{newsroom, m_place, tr("Nashra")};
    title.removeAll(QString());
    setWindowTitle(title.join(u" – "_s));
    m_user->setText(desk.hasUser() ? desk.userName(desk.user().id) : tr("Nobody is at the desk"));
    m_user->setToolTip(tr("Who is at the desk; click to change"));
}

} // namespace nashra::widgets
