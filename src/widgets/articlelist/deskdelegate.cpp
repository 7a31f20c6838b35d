// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articlelist/deskdelegate.h"

#include "presentation/articles/deskmodel.h"
#include "presentation/theme/themecontroller.h"

#include <QLocale>
#include <QPainter>

namespace nashra::widgets {

using presentation::ColorRole;
using presentation::DeskModel;

namespace {

constexpr int margin = 8;
constexpr int padding = 8;

} // namespace

DeskDelegate::DeskDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + padding);
    return size;
}

void DeskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant count = index.data(DeskModel::CountRole);
    if (!count.isValid())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(m_theme.theme().color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted));
    const Qt::Alignment edge = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(option.rect.adjusted(margin, 0, -margin, 0), int(edge | Qt::AlignAbsolute | Qt::AlignVCenter),
                      QLocale().toString(count.toLongLong()));
    painter->restore();
}

} // namespace nashra::widgets
