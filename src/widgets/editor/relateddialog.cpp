// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/relateddialog.h"

#include "presentation/articles/relatedarticlesmodel.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/relateddelegate.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nashra::widgets {

using presentation::RelatedArticlesModel;
using relatedchoice::Choice;

RelatedDialog::RelatedDialog(const WindowParts &parts, ArticlePage &page, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_model(new RelatedArticlesModel(parts.desk, page.proofing(), this))
    , m_list(new HintListView)
    , m_note(new QLabel)
    , m_add(new QPushButton)
    , m_pin(new QPushButton)
    , m_ban(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check also"));
    m_list->setItemDelegate(new RelatedDelegate(parts.theme, this));
    layOut();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isMoving = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RelatedDialog::keepPlace);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RelatedDialog::showState);
    connect(m_model, &RelatedArticlesModel::loadingChanged, this, &RelatedDialog::showState);
    connect(m_model, &RelatedArticlesModel::failed, this, &RelatedDialog::showError);
    connect(&page.session(), &presentation::EditingSession::editabilityChanged, this, &RelatedDialog::showState);
    m_model->load();
    m_list->setFocus();
    resize(640, 480);
}

void RelatedDialog::layOut()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Related articles"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_add, m_pin, m_ban}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        // Return in the list is no click.
        button->setAutoDefault(false);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &RelatedDialog::toggle);
    connect(m_pin, &QPushButton::clicked, this, [this] { choose(Choice::Pinned); });
    connect(m_ban, &QPushButton::clicked, this, [this] { choose(Choice::Banned); });
    connect(m_list, &QListView::doubleClicked, this, &RelatedDialog::toggle);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_list->indexAt(position).isValid())
            showMenu(m_list->viewport()->mapToGlobal(position));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_isMoving || !current.isValid())
            return;
        m_row = current.row();
        m_current = m_model->articleAt(m_row);
        showState();
    });
}

bool RelatedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QDialog::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle();
        return true;
    case Qt::Key_Delete:
        choose(Choice::Banned);
        return true;
    case Qt::Key_P:
    case u'\u062D': // what the key of P writes on an Arabic keyboard
        choose(Choice::Pinned);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void RelatedDialog::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_add, m_pin, m_ban}) {
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(globalPosition);
}

int RelatedDialog::row() const
{
    return m_list->currentIndex().row();
}

Choice RelatedDialog::choiceHere() const
{
    return m_list->currentIndex().data(RelatedArticlesModel::ChoiceRole).value<Choice>();
}

void RelatedDialog::toggle()
{
    if (m_add->isEnabled())
        m_model->toggle(row(), m_page.editor().textCursor());
}

void RelatedDialog::choose(Choice choice)
{
    if (!m_pin->isEnabled())
        return;
    const bool isBack = choiceHere() == choice;
    // What is banned goes to the end, and the next one takes its place in the work.
    if (choice == Choice::Banned && !isBack)
        m_current = m_model->articleAt(row() + 1);
    m_model->choose(row(), isBack ? Choice::None : choice);
}

void RelatedDialog::keepPlace()
{
    m_isMoving = false;
    const int there = m_model->rowOf(m_current);
    const int row = there >= 0 ? there : std::min(m_row, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    showState();
}

void RelatedDialog::showState()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isIn = current.data(RelatedArticlesModel::IsRelatedItemRole).toBool();
    const Choice choice = choiceHere();
    m_add->setText(isIn ? tr("Take &out") : tr("&Add"));
    m_pin->setText(choice == Choice::Pinned ? tr("Un&pin") : tr("&Pin"));
    m_ban->setText(choice == Choice::Banned ? tr("Propose a&gain") : tr("&Never propose"));
    m_add->setEnabled(current.isValid() && m_model->canEdit() && (isIn || choice != Choice::Banned));
    m_pin->setEnabled(current.isValid() && m_model->canChoose());
    m_ban->setEnabled(m_pin->isEnabled());
    m_list->setHint(m_model->isLoading() ? tr("Looking for related articles…")
                                         : tr("No article shares a name of the registry with this one."));
    QStringList notes;
    if (!m_model->canEdit())
        notes << tr("This article cannot be changed now.");
    if (!m_model->canChoose())
        notes << tr("Save the article to pin others or never to have them proposed.");
    if (!m_model->isLoading() && m_model->unread() > 0)
        notes << tr("%Ln article(s) were not read for names yet.", nullptr, static_cast<int>(m_model->unread()));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void RelatedDialog::showError(const Error &error)
{
    m_note->setText(presentation::errorText(error).sentence());
    m_note->show();
}

} // namespace nashra::widgets
