// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/quotedelegate.h"

#include "presentation/proofing/quotesmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::QuotesModel;

namespace {

constexpr int margin = 8;
constexpr int dot = 8;
constexpr int wordLines = 2;

} // namespace

QuoteDelegate::QuoteDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {160, 2 * margin + (1 + wordLines) * option.fontMetrics.lineSpacing()};
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text);
    const QColor muted = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted);

    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const int step = option.fontMetrics.lineSpacing();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    QRect head(inner.left(), inner.top(), inner.width(), step);
    if (!index.data(QuotesModel::IsAttributedRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(ColorRole::Stale));
        painter->drawEllipse(placed(QRect(head.left(), head.top() + (step - dot) / 2, dot, dot)));
        head.setLeft(head.left() + dot + margin);
    }
    const QString place = u"¶ %1"_s.arg(index.data(QuotesModel::PlaceRole).toInt());
    const int placeWidth = option.fontMetrics.horizontalAdvance(place);
    QRect end = head;
    end.setLeft(head.right() - placeWidth);
    head.setRight(end.left() - margin);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    rowpainting::paintLine(*painter, placed(head), bold, ink, option.direction, index.data().toString());
    rowpainting::paintLine(*painter, placed(end), option.font, muted, option.direction, place);
    QRect words = inner;
    words.setTop(inner.top() + step);
    words.setHeight(step);
    rowpainting::paintLines(*painter, words, option.font, muted, option.direction,
                            index.data(QuotesModel::WordsRole).toString(), wordLines);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
