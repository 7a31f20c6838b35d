// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitypanel.h"

#include "core/base/bidi.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/nameinsertion.h"
#include "presentation/entities/sidebarmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/mentioncard.h"
#include "widgets/entity/entitydelegate.h"
#include "widgets/entity/unknownnametasks.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

namespace nashra::widgets {

using presentation::SidebarModel;
using presentation::UnknownName;

namespace {

/// A menu that closes or a window that comes back is no arrival from elsewhere.
bool isArrival(const QEvent &focusIn)
{
    const Qt::FocusReason reason = static_cast<const QFocusEvent &>(focusIn).reason();
    return reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason && reason != Qt::ActiveWindowFocusReason;
}

QObjectList textOf(ArticlePage *page)
{
    return page ? QObjectList{&page->editor(), page->editor().viewport()} : QObjectList();
}

constexpr int firstUnderHeading = 1;

/// Tells a key beside a line of the list's menu; the list itself sees to it.
void tellKey(QAction &line, const QKeySequence &key)
{
    line.setShortcut(key);
    line.setShortcutVisibleInContextMenu(true);
    line.setShortcutContext(Qt::WidgetShortcut);
}

} // namespace

EntityPanel::EntityPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new SidebarModel(parts.desk, parts.registry, this))
    , m_list(new HintListView)
    , m_unknown(new UnknownNameTasks(parts, *this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntityDelegate(parts.theme, this));
    m_list->setUniformItemSizes(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, [this] { showNextMention(); });
    connect(m_list, &QListView::doubleClicked, this, [this] {
        if (m_model->rowKind(currentRow()) != SidebarModel::Row::Unknown)
            activate(false);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &EntityPanel::showMenu);
    connect(m_model, &SidebarModel::rowsChanged, this, &EntityPanel::followRows);
    connect(&parts.registry, &presentation::EntityRegistry::failed, this, &EntityPanel::failed);
    connect(m_unknown, &UnknownNameTasks::failed, this, &EntityPanel::failed);
    connect(m_unknown, &UnknownNameTasks::told, this, &EntityPanel::told);
    connect(m_unknown, &UnknownNameTasks::withdrawn, this, &EntityPanel::withdrawn);
    connect(m_unknown, &UnknownNameTasks::openingWanted, this, &EntityPanel::openingWanted);
    connect(m_unknown, &UnknownNameTasks::enteringWanted, this, &EntityPanel::enteringWanted);
    connect(m_unknown, &UnknownNameTasks::entered, m_model, &SidebarModel::await);
    retranslate();
}

void EntityPanel::setPage(ArticlePage *page)
{
    for (QObject *text : textOf(page))
        text->installEventFilter(this);
    m_page = page;
    m_wasLast = false;
    m_home = {};
    m_unknown->setPage(page);
    m_model->setProofing(page ? &page->proofing() : nullptr);
}

void EntityPanel::followRows()
{
    m_list->doItemsLayout();
    m_unknown->follow(*m_model);
    if (const auto row = m_model->takeAwaited(currentRow()))
        m_list->setCurrentIndex(*row < 0 ? QModelIndex() : m_model->index(*row));
}

int EntityPanel::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

EntityId EntityPanel::currentEntity() const
{
    return currentRow() < 0 ? EntityId() : m_model->idAt(currentRow());
}

void EntityPanel::focusList()
{
    if (currentRow() < 0 && m_model->rowCount() > firstUnderHeading)
        m_list->setCurrentIndex(m_model->index(firstUnderHeading));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool EntityPanel::isInUse() const
{
    // Where the panel stands apart from the main window, that one has a focus of its own, which comes back to the text
    // when somebody goes there for nothing but a menu.
    if (!window()->parentWidget())
        return isAncestorOf(window()->focusWidget());
    const QWidget *focus = QApplication::focusWidget();
    return isAncestorOf(focus) || (m_wasLast && m_page && (!focus || focus == &m_page->editor()));
}

void EntityPanel::followText(const QEvent &event)
{
    const QEvent::Type type = event.type();
    const bool isWork =
        type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::MouseButtonPress;
    if (isWork || (type == QEvent::FocusIn && isArrival(event)))
        m_wasLast = false;
}

bool EntityPanel::showCard()
{
    const EntityId id = currentEntity();
    if (!m_page || id.isNull())
        return false;
    const QRect row = m_list->visualRect(m_list->currentIndex());
    m_page->mentionCard().showOf(id, *m_list->viewport(), m_list->viewport()->mapToGlobal(row.bottomLeft()));
    return true;
}

void EntityPanel::showNextMention(bool isForward)
{
    if (!m_page || currentRow() < 0)
        return;
    ArticleEditor &editor = m_page->editor();
    const auto next = m_model->nextMention(currentRow(), editor.cursorParagraph(), editor.cursorPosition(), isForward);
    if (next)
        editor.showRange(next->paragraph, next->position, next->length);
}

bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list) {
        followText(*event);
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn && m_page) {
        m_wasLast = true;
        if (isArrival(*event))
            m_home = m_page->editor().textCursor();
    }
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool EntityPanel::handleKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    const bool isShifted = modifiers & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(isShifted);
        return true;
    case Qt::Key_Space:
        showNextMention(!isShifted);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        showNextMention((event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
        return true;
    case Qt::Key_F2:
        if (const UnknownName *name = m_model->unknownAt(currentRow()))
            m_unknown->makeSpelling(*name);
        return true;
    case Qt::Key_Delete:
        dismiss();
        return true;
    case Qt::Key_Home:
        m_list->setCurrentIndex(m_model->index(firstUnderHeading));
        return true;
    case Qt::Key_Escape:
        if (QToolTip::isVisible()) // the card of a name
            QToolTip::hideText();
        else
            leave();
        return true;
    default:
        return false;
    }
}

void EntityPanel::leave()
{
    if (!m_page)
        return;
    if (!m_home.isNull())
        m_page->editor().setTextCursor(m_home);
    m_page->focusText();
}

void EntityPanel::activate(bool withTitle)
{
    if (!m_page || currentRow() < 0)
        return;
    switch (m_model->rowKind(currentRow())) {
    case SidebarModel::Row::Entity:
        insert(withTitle);
        break;
    case SidebarModel::Row::Choice:
        choose();
        break;
    case SidebarModel::Row::Unknown:
        if (withTitle)
            m_unknown->enter(*m_model->unknownAt(currentRow()));
        else
            m_unknown->add(*m_model->unknownAt(currentRow()));
        break;
    case SidebarModel::Row::Heading:
        break;
    }
}

void EntityPanel::insert(bool withTitle)
{
    ArticleEditor &editor = m_page->editor();
    const Language language = m_page->session().header().values().language;
    const QString words = m_model->wordsAt(currentRow(), withTitle);
    if (editor.isReadOnly() || words.isEmpty()) {
        m_page->messages().show(
            MessageBar::Tone::Hint,
            editor.isReadOnly()
                ? tr("This article cannot be changed now.")
                : tr("The registry has no name for it in %1.").arg(presentation::terms::languageText(language)));
        return;
    }
    QTextCursor cursor = m_home.isNull() ? editor.textCursor() : m_home;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const QTextBlock first = editor.document()->findBlock(start);
    const QTextBlock last = editor.document()->findBlock(end);
    const QString text = presentation::nameInsertion(words, QStringView(first.text()).left(start - first.position()),
                                                     QStringView(last.text()).mid(end - last.position()), language);
    cursor.beginEditBlock(); // one step to be undone, apart from what is typed around it
    cursor.insertText(text);
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    m_page->focusText();
}

void EntityPanel::choose()
{
    const EntityId chosen = m_model->idAt(currentRow());
    m_model->await(chosen);
    m_parts.proofing.choose(m_page->proofing(), m_model->keyAt(currentRow()), chosen);
}

void EntityPanel::dismiss()
{
    if (!m_page || currentRow() < 0)
        return;
    if (const UnknownName *name = m_model->unknownAt(currentRow())) {
        m_unknown->ignore(*name);
        return;
    }
    presentation::ProofingSession &proofing = m_page->proofing();
    const EntityId id = m_model->idAt(currentRow());
    const QList<QString> keys = proofing.choices().keys(id);
    for (const QString &key : keys)
        m_parts.proofing.choose(proofing, key, {});
}

void EntityPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!m_page || !index.isValid() || m_model->rowKind(index.row()) == SidebarModel::Row::Heading)
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &key, const std::function<void()> &act) {
        tellKey(*menu->addAction(text, this, act), key);
    };
    add(tr("Next mention"), Qt::Key_Space, [this] { showNextMention(); });
    add(tr("Previous mention"), QKeyCombination(Qt::SHIFT, Qt::Key_Space), [this] { showNextMention(false); });
    menu->addSeparator();
    switch (m_model->rowKind(index.row())) {
    case SidebarModel::Row::Entity:
        add(tr("Insert the name"), Qt::Key_Return, [this] { activate(false); });
        add(tr("Insert title and name"), QKeyCombination(Qt::SHIFT, Qt::Key_Return), [this] { activate(true); });
        if (index.data(SidebarModel::IsChosenRole).toBool())
            add(tr("Ask again who is meant"), Qt::Key_Delete, [this] { dismiss(); });
        menu->addSeparator();
        addOpening(*menu, m_model->idAt(index.row()));
        break;
    case SidebarModel::Row::Choice:
        add(tr("This one is meant"), Qt::Key_Return, [this] { activate(false); });
        menu->addSeparator();
        addOpening(*menu, m_model->idAt(index.row()));
        break;
    case SidebarModel::Row::Unknown:
        addUnknown(*menu, *m_model->unknownAt(index.row()));
        break;
    case SidebarModel::Row::Heading:
        break;
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void EntityPanel::addOpening(QMenu &menu, EntityId id)
{
    menu.addAction(tr("All articles with this name"), this, [this, id] { emit articlesWanted(id); });
    menu.addAction(tr("Open in the registry"), this, [this, id] { emit openingWanted(id); });
}

void EntityPanel::addNameLines(QMenu &menu, ParagraphId paragraph, int position)
{
    if (!m_page)
        return;
    const language::EntityHit *known = m_page->proofing().nameAt(paragraph, position);
    if (!known) {
        if (const UnknownName *name = m_model->unknownAt(paragraph, position))
            m_unknown->addTo(menu, *name);
        return;
    }
    // What asks the cursor of the text is of no use in the headline.
    const bool isInHeadline = paragraph.isNull();
    if (isInHeadline && known->isAmbiguous())
        return;
    QString head = isolated(known->name);
    menu.addAction(head.replace(u'&', QStringLiteral("&&")))->setEnabled(false);
    if (isInHeadline) {
        addOpening(menu, known->entity);
        return;
    }
    menu.addAction(m_parts.actions.action(QStringLiteral("mention.card")));
    if (known->isAmbiguous())
        return;
    menu.addAction(m_parts.actions.action(QStringLiteral("mention.articles")));
    menu.addAction(tr("Open in the registry"), this, [this, id = known->entity] { emit openingWanted(id); });
}

void EntityPanel::addUnknown(QMenu &menu, const UnknownName &name)
{
    const UnknownNameTasks::Lines lines = m_unknown->addTo(menu, name);
    tellKey(*lines.add, Qt::Key_Return);
    tellKey(*lines.enter, QKeyCombination(Qt::SHIFT, Qt::Key_Return));
    tellKey(*lines.makeSpelling, Qt::Key_F2);
    tellKey(*lines.ignore, Qt::Key_Delete);
}

void EntityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityPanel::retranslate()
{
    m_list->setAccessibleName(tr("Entities mentioned"));
    m_list->setHint(tr("People, organisations, places and events of the registry show here as soon as the article "
                       "mentions them."));
}

} // namespace nashra::widgets
