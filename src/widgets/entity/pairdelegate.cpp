// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/pairdelegate.h"

#include "presentation/entities/articlepairsmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QPainter>

namespace nashra::widgets {

using presentation::ColorRole;

namespace {

constexpr int margin = 8;
constexpr int gap = 2;

} // namespace

PairDelegate::PairDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PairDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + gap + 2 * option.fontMetrics.height()};
}

void PairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    rowpainting::paintTwoLines(*painter, option.rect.adjusted(margin, margin, -margin, -margin), option,
                               index.data().toString(),
                               theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text),
                               index.data(presentation::ArticlePairsModel::FactsRole).toString(),
                               theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted), gap);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
