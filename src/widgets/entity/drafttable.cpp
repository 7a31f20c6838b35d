// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/drafttable.h"

#include "presentation/entities/draftrows.h"
#include "widgets/entity/drafttabledelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace nashra::widgets {

using presentation::DraftRole;

DraftTable::DraftTable(const presentation::ThemeController &theme, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new DraftTableDelegate(theme, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(false);
    verticalHeader()->hide();
    constexpr int air = 12;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + air);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    // What is begun by typing or choosing needs no second click.
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const bool isChoice = index.data(DraftRole::ChoicesRole).isValid();
        const bool isNew = index.data(DraftRole::IsNewRowRole).toBool() && index.column() == 0;
        if ((isNew || isChoice) && state() != EditingState)
            edit(index, QAbstractItemView::AllEditTriggers, nullptr);
        emit cellEntered();
    });
}

void DraftTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto regrow = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, regrow);
    connect(model, &QAbstractItemModel::rowsInserted, this, regrow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, regrow);
    // Saving reads all rows anew; whoever is in the middle of them stays there.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_before = {currentIndex().column(), currentIndex().row()};
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        m_takenOut.clear();
        const int row = std::min(m_before.y(), model->rowCount() - 1);
        if (hasFocus() && row >= 0)
            setCurrentIndex(model->index(row, m_before.x()));
    });
}

QWidget *DraftTable::openCell() const
{
    return state() == EditingState ? indexWidget(currentIndex()) : nullptr;
}

void DraftTable::takeOpenCell()
{
    QWidget *cell = openCell();
    const auto *edit = qobject_cast<QLineEdit *>(cell);
    if (cell && (!edit || edit->isModified()))
        commitData(cell);
}

void DraftTable::closeOpenCell()
{
    takeOpenCell();
    if (QWidget *cell = openCell())
        closeEditor(cell, QAbstractItemDelegate::NoHint);
}

QSize DraftTable::sizeHint() const
{
    const int rows = model() ? std::max(1, model()->rowCount()) : 1;
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth()};
}

QSize DraftTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

bool DraftTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isAsked = trigger == AllEditTriggers || (trigger != NoEditTriggers && editTriggers().testFlag(trigger));
    if (isAsked && index.data(DraftRole::IsEntityRole).toBool() && index.flags().testFlag(Qt::ItemIsEditable)) {
        const bool isTyped = trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress;
        emit entityWanted(index, isTyped ? static_cast<QKeyEvent *>(event)->text() : QString());
        return false;
    }
    if (isAsked && state() != EditingState) {
        m_original = index.data(Qt::EditRole);
        m_wasNew = index.data(DraftRole::IsNewRowRole).toBool();
        m_waiting = m_wasNew ? refusedBeside(index) : QMap<int, QVariant>();
    }
    // A key typed on a text goes on with it: it would be gone with the first letter.
    const bool isGoingOn = isAsked && trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress &&
                           !m_wasNew && !index.data(DraftRole::IsDateRole).toBool();
    if (isAsked)
        emit cellEntered();
    const bool isOpened = isGoingOn && state() != EditingState ? QTableView::edit(index, AllEditTriggers, nullptr)
                                                               : QTableView::edit(index, trigger, event);
    if (auto *line = qobject_cast<QLineEdit *>(openCell()); line && isOpened && isGoingOn) {
        line->end(false);
        QCoreApplication::sendEvent(line, event);
        return true;
    }
    // Who comes by Tab goes on by Tab, which an open list would take.
    if (auto *list = qobject_cast<QComboBox *>(openCell()); list && isOpened && !m_isTabbing)
        QTimer::singleShot(0, list, &QComboBox::showPopup);
    return isOpened;
}

void DraftTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        takeOut();
        return;
    }
    if (state() != EditingState && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            edit(currentIndex(), QAbstractItemView::AllEditTriggers, event);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DraftTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Nothing moves under a button of the mouse that is still down.
    if (current.isValid() && hasFocus() && QApplication::mouseButtons() == Qt::NoButton)
        emit cellEntered();
}

void DraftTable::takeOut()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !current.flags().testFlag(Qt::ItemIsEditable))
        return;
    if (current.column() == 0) {
        takeRowOut(current.row());
        return;
    }
    const QVariant value = current.data(Qt::EditRole);
    // A choice is always one of several.
    if (current.data(DraftRole::ChoicesRole).isValid() || value.toString().isEmpty())
        return;
    model()->setData(current, QString());
    m_takenOut << TakenOut{current.row(), current.column(), {value}};
    emit takenOut(false);
}

void DraftTable::takeRowOut(int row)
{
    TakenOut taken{row, -1, {}};
    for (int column = 0; column < model()->columnCount(); ++column)
        taken.values << model()->index(row, column).data(Qt::EditRole);
    if (!model()->removeRow(row))
        return;
    m_takenOut << taken;
    setCurrentIndex(model()->index(std::min(row, model()->rowCount() - 1), 0));
    emit takenOut(true);
}

bool DraftTable::bringBack()
{
    if (m_takenOut.isEmpty())
        return false;
    closeOpenCell();
    const TakenOut back = m_takenOut.takeLast();
    const bool isRow = back.column < 0;
    const int row = std::min(back.row, model()->rowCount() - 1);
    const int first = std::max(0, back.column);
    if (isRow ? !model()->insertRow(row) : !model()->index(row, first).data(Qt::EditRole).toString().isEmpty())
        return false;
    for (int i = 0; i < back.values.size(); ++i)
        model()->setData(model()->index(row, first + i), back.values.at(i));
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(model()->index(row, first));
    return true;
}

QMap<int, QVariant> DraftTable::refusedBeside(const QModelIndex &cell) const
{
    QMap<int, QVariant> refused;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex other = cell.siblingAtColumn(column);
        if (column != cell.column() && other.data(DraftRole::IsRefusedRole).toBool())
            refused.insert(column, other.data(Qt::EditRole));
    }
    return refused;
}

void DraftTable::giveUpNewRow(int row)
{
    // What waited in the row for its first value went into it, and waits again in the one that is empty now.
    if (!model()->removeRow(row))
        return;
    for (auto waiting = m_waiting.cbegin(); waiting != m_waiting.cend(); ++waiting)
        model()->setData(model()->index(row, waiting.key()), waiting.value());
}

void DraftTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex written = currentIndex();
    const bool isTabbing =
        hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, isTabbing ? QAbstractItemDelegate::NoHint : hint);
    if (isTabbing) {
        goOn(written, hint == QAbstractItemDelegate::EditNextItem);
        return;
    }
    // Who wrote and went elsewhere begins anew when he comes back.
    const QWidget *focused = QApplication::focusWidget();
    if (hint == QAbstractItemDelegate::NoHint && focused && focused != this && !isAncestorOf(focused))
        setCurrentIndex({});
    if (hint == QAbstractItemDelegate::RevertModelCache && written.isValid()) {
        // Esc takes back what every key has put there.
        if (m_wasNew)
            giveUpNewRow(written.row());
        else
            model()->setData(written, m_original);
    }
    if (hint != QAbstractItemDelegate::SubmitModelCache || !written.isValid())
        return;
    // Return goes on to what is still empty: the next cell, or where the next value is begun.
    const QModelIndex next = written.siblingAtColumn(written.column() + 1);
    const bool isNextEmpty = next.isValid() && !next.data(DraftRole::ChoicesRole).isValid() &&
                             !next.data(DraftRole::IsDateRole).toBool() && next.data(Qt::EditRole).toString().isEmpty();
    if (isNextEmpty)
        setCurrentIndex(next);
    else if (written.row() + 2 == model()->rowCount())
        setCurrentIndex(model()->index(written.row() + 1, 0));
}

/// To the next cell that can be written in, or the one before; beyond the last of them to the next field of the form,
/// where Qt would begin anew in the first.
void DraftTable::goOn(const QModelIndex &from, bool isForward)
{
    const int columns = model()->columnCount();
    const int count = from.isValid() ? columns * model()->rowCount() : 0;
    const int step = isForward ? 1 : -1;
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < count; at += step) {
        const QModelIndex next = model()->index(at / columns, at % columns);
        if (!next.flags().testFlag(Qt::ItemIsEditable))
            continue;
        setCurrentIndex(next);
        m_isTabbing = true;
        // Whoever comes by does not search for another entity.
        if (!next.data(DraftRole::IsEntityRole).toBool())
            edit(next, AllEditTriggers, nullptr);
        m_isTabbing = false;
        return;
    }
    focusNextPrevChild(isForward);
}

void DraftTable::focusInEvent(QFocusEvent *event)
{
    // Before Qt makes the first cell the current one, which would be written over unseen.
    const bool isAsked = event->reason() == Qt::ShortcutFocusReason;
    if ((isAsked || !currentIndex().isValid()) && model() && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit cellEntered();
}

void DraftTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    // A mark in every table of a form says nothing.
    if (state() != EditingState && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason)
        setCurrentIndex({});
}

} // namespace nashra::widgets
