// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/registrywindow.h"

#include "core/base/bidi.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entitynames.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/errors/errortext.h"
#include "presentation/session/desksession.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/entity/drafttable.h"
#include "widgets/entity/duplicatespanel.h"
#include "widgets/entity/entitypage.h"
#include "widgets/entity/mergepanel.h"
#include "widgets/entity/registrylistpanel.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityEditor;

namespace {

const QString geometryKey = u"registry/geometry"_s;
const QString splitterKey = u"registry/splitter"_s;
const QString pageSplitterKey = u"registry/pageSplitter"_s;

} // namespace

RegistryWindow::RegistryWindow(const WindowParts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_parts(parts)
    , m_editor(new EntityEditor(parts.desk, this))
    , m_names(new presentation::EntityNames(parts.desk, this))
    , m_operations(new presentation::EntityOperations(parts.desk, this))
    , m_messages(new MessageBar(parts.theme))
    , m_sides(new QTabWidget)
    , m_list(new RegistryListPanel(parts.desk, parts.theme))
    , m_duplicates(new DuplicatesPanel(parts.desk, *m_operations, parts.theme))
    , m_new(new QPushButton)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_page(new EntityPage(parts, *m_editor, *m_names, *m_operations))
    , m_mergePanel(new MergePanel(parts.desk, *m_names, *m_operations, parts.theme))
    , m_splitter(new QSplitter)
{
    setObjectName(u"registryWindow"_s);
    layOut();
    addKeys();
    connectParts();
    retranslate();
    restoreSizes();
}

void RegistryWindow::layOut()
{
    m_new->setObjectName(u"newEntity"_s);
    m_sides->setObjectName(u"sides"_s);
    m_sides->setDocumentMode(true);
    m_sides->addTab(m_list, {});
    m_sides->addTab(m_duplicates, {});
    auto *leading = new QWidget;
    auto *side = new QVBoxLayout(leading);
    side->setContentsMargins(0, 0, 0, 8);
    side->addWidget(m_sides, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 0, 8, 0);
    below->addWidget(m_new);
    below->addStretch(1);
    side->addLayout(below);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_mergePanel);
    m_splitter->addWidget(leading);
    m_splitter->addWidget(m_pages);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
}

void RegistryWindow::addKeys()
{
    const auto addKey = [this](const QKeySequence &key, const std::function<void()> &work) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    addKey(u"Ctrl+S"_s, [this] {
        // A cell that is still being written is taken with the rest.
        QWidget *cell = focusWidget();
        auto *table =
            cell && cell->parentWidget() ? qobject_cast<DraftTable *>(cell->parentWidget()->parentWidget()) : nullptr;
        if (table)
            table->setFocus();
        if (m_editor->isDirty() && m_editor->isSavable())
            m_editor->save();
    });
    for (const auto *key : {"Ctrl+N", "Ctrl+E"}) // the main window's key for the same thing as well
        addKey(QString::fromLatin1(key), [this] { m_new->click(); });
    addKey(u"Ctrl+Shift+F4"_s, [this] { askForArticles(); });
    addKey(u"Ctrl+F"_s, [this] { focusSearch(); });
    addKey(u"Ctrl+W"_s, [this] { close(); });
}

void RegistryWindow::connectParts()
{
    connect(m_list, &RegistryListPanel::entityChosen, this, &RegistryWindow::openEntity);
    connect(m_list, &RegistryListPanel::entityActivated, this, [this](EntityId id) {
        if (id == m_editor->base().id)
            m_page->focusNames();
        else
            openEntity(id);
    });
    connect(m_list, &RegistryListPanel::failed, this, &RegistryWindow::showError);
    connect(m_duplicates, &DuplicatesPanel::failed, this, &RegistryWindow::showError);
    connect(m_duplicates, &DuplicatesPanel::pairChosen, this, &RegistryWindow::choosePair);
    connect(m_duplicates, &DuplicatesPanel::pairSetApart, this, &RegistryWindow::tellApart);
    connect(m_duplicates, &DuplicatesPanel::pairTakenBack, this, [this](EntityId a, EntityId b) {
        // What was said above, and the way back from it, is past.
        if (m_toldApart == entityPair(a, b))
            m_messages->clear();
    });
    connect(m_duplicates, &DuplicatesPanel::noneChosen, this, [this] {
        if (m_sides->currentWidget() == m_duplicates)
            m_pages->setCurrentWidget(m_empty);
    });
    connect(m_new, &QPushButton::clicked, this,
            [this] { startNew(m_list->kind().value_or(EntityKind::Person), m_list->nameSoughtInVain()); });
    connect(m_sides, &QTabWidget::currentChanged, this, &RegistryWindow::showPage);
    connectEditor();
    connect(m_page, &EntityPage::articlesWanted, this, &RegistryWindow::askForArticles);
    connect(m_page, &EntityPage::mergeWanted, this, &RegistryWindow::askForOther);
    connect(m_page, &EntityPage::splitWanted, this, &RegistryWindow::askForSplit);
    connect(m_page, &EntityPage::removeWanted, this, &RegistryWindow::askBeforeRemoving);
    connect(m_page, &EntityPage::restoreWanted, this, &RegistryWindow::restore);
    connect(m_page, &EntityPage::undoMergeWanted, this, &RegistryWindow::undoMerge);
    connect(m_page, &EntityPage::undoSplitWanted, this, &RegistryWindow::undoSplit);
    connect(m_page, &EntityPage::failed, this, &RegistryWindow::showError);
    connect(m_mergePanel, &MergePanel::mergeWanted, this, &RegistryWindow::merge);
    connect(&m_parts.desk, &presentation::DeskSession::userChanged, this, &RegistryWindow::lookForKept);
    lookForKept();
}

void RegistryWindow::connectEditor()
{
    connect(m_editor, &EntityEditor::twinsFound, this, &RegistryWindow::askAboutTwins);
    connect(m_editor, &EntityEditor::joinedInPart, this, &RegistryWindow::tellLeftOut);
    connect(m_editor, &EntityEditor::opened, this, [this] {
        if (std::exchange(m_isAskingTwins, false)) // what was asked is past
            m_messages->clear();
        if (m_sides->currentWidget() == m_list)
            showPage();
        m_list->select(m_editor->base().id);
        tellDirty();
    });
    connect(m_editor, &EntityEditor::changed, this, [this] {
        if (m_isAskingTwins && !m_editor->isAsked()) {
            m_isAskingTwins = false;
            m_messages->clear();
        }
        tellDirty();
    });
    connect(m_editor, &EntityEditor::failed, this, &RegistryWindow::showError);
    connect(m_editor, &EntityEditor::stayed, this, [this] {
        m_list->select(m_editor->base().id);
        tell(MessageBar::Tone::Hint, tr("%1 stays open: you went on writing.").arg(nameOf(m_editor->draft())));
    });
    connect(m_editor, &EntityEditor::saved, this, [this](const Entity &entity) {
        m_list->reveal(entity.id);
        tell(MessageBar::Tone::Success, tr("%1 is saved.").arg(nameOf(entity)));
    });
}

void RegistryWindow::askForArticles()
{
    if (m_editor->isOpen() && !m_editor->isNew())
        emit articlesWanted(m_editor->base().id);
}

void RegistryWindow::focusSearch()
{
    m_sides->setCurrentWidget(m_list);
    m_list->focusSearch();
}

void RegistryWindow::showPage()
{
    if (m_sides->currentWidget() == m_duplicates) {
        m_duplicates->setFocus(Qt::OtherFocusReason);
        m_duplicates->chooseMarked();
    } else {
        m_pages->setCurrentWidget(m_editor->isOpen() ? static_cast<QWidget *>(m_page) : m_empty);
    }
}

void RegistryWindow::openEntity(EntityId id)
{
    whenClean(
        [this, id] {
            m_sides->setCurrentWidget(m_list);
            m_editor->open(id);
        },
        [this] { m_list->select(m_editor->base().id); });
}

void RegistryWindow::startNew(EntityKind kind, const QString &name)
{
    enter([this, kind, name] {
        m_editor->startNew(kind, name);
        if (name.isEmpty())
            m_page->focusNames();
        else
            m_page->writeName();
    });
}

void RegistryWindow::startWith(const Entity &begun)
{
    enter([this, begun] {
        m_editor->startWith(begun);
        m_page->focusNames();
    });
}

void RegistryWindow::enter(const std::function<void()> &start)
{
    whenClean([this, start] {
        m_sides->setCurrentWidget(m_list);
        start();
    });
}

bool RegistryWindow::isDirty() const
{
    return m_editor->isDirty();
}

void RegistryWindow::tellDirty()
{
    const QString reason = m_editor->reasonAgainstEditing();
    m_new->setEnabled(reason.isEmpty());
    m_new->setToolTip(reason.isEmpty() ? tr("Enter a person, organisation, place or event (Ctrl+N)") : reason);
    if (std::exchange(m_wasDirty, isDirty()) != m_wasDirty)
        emit dirtyChanged(m_wasDirty);
}

void RegistryWindow::whenClean(const std::function<void()> &goOn, const std::function<void()> &stay)
{
    if (!isDirty()) {
        goOn();
        return;
    }
    if (findChild<QMessageBox *>())
        return;
    auto *box = new MessageBox(QMessageBox::NoIcon, tr("Registry of names"),
                               tr("Your changes to %1 are not saved.").arg(nameOf(m_editor->draft())),
                               QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *back = box->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    box->setEscapeButton(back);
    // Another save may be on its way, and its answer may be a conflict.
    const auto judge = [this, box, save, back] {
        save->setEnabled(m_editor->isSavable());
        // What Return does loses nothing.
        QPushButton *usual = save->isEnabled() ? save : back;
        if (box->defaultButton() != usual) {
            box->setDefaultButton(usual);
            usual->setFocus();
        }
        const bool isUnfinished = !save->isEnabled() && !m_editor->isBusy() && !m_editor->conflict();
        box->setInformativeText(isUnfinished ? tr("They cannot be saved as they are. %1").arg(m_page->remark())
                                             : QString());
    };
    connect(m_editor, &EntityEditor::changed, box, judge);
    connect(m_editor, &EntityEditor::opened, box, judge);
    connect(m_editor, &EntityEditor::conflictChanged, box, judge);
    judge();
    connect(save, &QPushButton::clicked, this, [this, goOn] { saveAndGoOn(goOn); });
    connect(drop, &QPushButton::clicked, this, [this, goOn] {
        m_editor->revert();
        if (m_editor->isNew())
            m_editor->close();
        goOn();
    });
    connect(back, &QPushButton::clicked, this, [stay] {
        if (stay)
            stay();
    });
    box->open();
}

void RegistryWindow::saveAndGoOn(const std::function<void()> &goOn)
{
    if (!isDirty()) {
        goOn();
        return;
    }
    presentation::onResult(m_editor->save(), this, [goOn](const Result<Entity> &saved) {
        if (saved)
            goOn();
    });
}

void RegistryWindow::showError(const Error &error)
{
    qWarning("%s", qUtf8Printable(error.toLogString()));
    tell(MessageBar::Tone::Error, presentation::errorText(error).sentence());
}

void RegistryWindow::closeEvent(QCloseEvent *event)
{
    if (isDirty() && isVisible()) {
        event->ignore();
        whenClean([this] { close(); });
        return;
    }
    m_parts.settings.setValue(geometryKey, saveGeometry());
    m_parts.settings.setValue(splitterKey, m_splitter->saveState());
    m_parts.settings.setValue(pageSplitterKey, m_page->splitter().saveState());
    m_messages->clear();
    QWidget::closeEvent(event);
}

void RegistryWindow::restoreSizes()
{
    if (!restoreGeometry(m_parts.settings.value(geometryKey).toByteArray()))
        resize(1240, 780);
    if (!m_splitter->restoreState(m_parts.settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({320, 920});
    if (!m_page->splitter().restoreState(m_parts.settings.value(pageSplitterKey).toByteArray()))
        m_page->splitter().setSizes({590, 330});
}

void RegistryWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void RegistryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegistryWindow::retranslate()
{
    setWindowTitle(tr("Registry of names"));
    m_sides->setTabText(0, tr("A&ll names"));
    m_sides->setTabText(1, tr("Possi&ble duplicates"));
    m_new->setText(tr("&New entity"));
    tellDirty();
    m_empty->setText(tr("Choose a name to see what is known of it, or enter a new one with Ctrl+N."));
}

QString RegistryWindow::nameOf(const Entity &entity) const
{
    const QString name = entity.shownName(m_parts.desk.uiLanguage());
    return isolated(name.isEmpty() ? tr("the new entity") : name);
}

} // namespace nashra::widgets
