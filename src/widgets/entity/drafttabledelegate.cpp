// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/drafttabledelegate.h"

#include "presentation/entities/draftrows.h"
#include "presentation/entities/entitytitlesmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::DraftRole;

namespace {

constexpr int margin = 6;

/// Tab in the open list of a choice takes what is marked and goes on from the cell, where Qt would keep the list open.
/// Belongs to the choice.
class ListTab : public QObject
{
public:
    explicit ListTab(QComboBox &choice)
        : QObject(&choice)
        , m_choice(choice)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab)
            return QObject::eventFilter(watched, event);
        m_choice.setCurrentIndex(m_choice.view()->currentIndex().row());
        m_choice.hidePopup();
        // The cell's own Tab.
        QCoreApplication::postEvent(&m_choice, new QKeyEvent(QEvent::KeyPress, key->key(), key->modifiers()));
        return true;
    }

private:
    QComboBox &m_choice;
};

} // namespace

DraftTableDelegate::DraftTableDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize DraftTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Room for the editor of a choice, which has an arrow.
    const int arrow = index.data(DraftRole::ChoicesRole).isValid() ? 28 : 2 * margin;
    // A day that is typed is as wide as its pattern.
    const QString text = index.data(DraftRole::IsDateRole).toBool() && index.data().toString().isEmpty()
                             ? u"2026-05-31"_s
                             : index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * margin + arrow, option.fontMetrics.height() + 2 * margin};
}

void DraftTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isNew = index.data(DraftRole::IsNewRowRole).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor ink = theme.color(isNew ? ColorRole::TextMuted : ColorRole::Text);
    if (index.data(DraftRole::IsRefusedRole).toBool())
        ink = theme.color(ColorRole::Error);
    else if (isSelected)
        ink = theme.color(ColorRole::SelectionText);
    const QVariant direction = index.data(DraftRole::DirectionRole);
    painter->save();
    // A name stands on the edge its language begins at.
    rowpainting::paintLine(*painter, option.rect.adjusted(margin, 0, -margin, 0), option.font, ink,
                           direction.isValid() ? direction.value<Qt::LayoutDirection>() : option.direction,
                           index.data().toString());
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QWidget *DraftTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QVariant choices = index.data(DraftRole::ChoicesRole);
    if (choices.isValid()) {
        auto *combo = new QComboBox(parent);
        combo->addItems(choices.toStringList());
        auto *self = const_cast<DraftTableDelegate *>(this);
        // The cell stays open: letters and arrows choose on, Tab and Return leave it.
        connect(combo, &QComboBox::activated, self, [self, combo] { emit self->commitData(combo); });
        combo->view()->installEventFilter(new ListTab(*combo));
        return combo;
    }
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    const QVariant direction = index.data(DraftRole::DirectionRole);
    if (direction.isValid())
        edit->setLayoutDirection(direction.value<Qt::LayoutDirection>());
    if (index.data(DraftRole::IsDateRole).toBool()) {
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setPlaceholderText(tr("2026-05-31"));
        return edit;
    }
    // What is typed is in the draft with every key: it can be saved as it stands, and the preview follows.
    auto *self = const_cast<DraftTableDelegate *>(this);
    connect(edit, &QLineEdit::textEdited, self, [self, edit] { emit self->commitData(edit); });
    return edit;
}

void DraftTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void DraftTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentIndex());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

void DraftTableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

} // namespace nashra::widgets
