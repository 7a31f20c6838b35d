// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingdelegate.h"

#include "presentation/proofing/findingsmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::FindingsModel;

namespace {

constexpr int margin = 8;
constexpr int dot = 8;
constexpr int messageLines = 2;

/// What stands there, and what could stand there instead, in the reading order of the window.
QString headOf(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const auto finding = index.data(FindingsModel::FindingRole).value<Finding>();
    const QString excerpt = index.data(FindingsModel::ExcerptRole).toString();
    if (excerpt.isEmpty())
        return presentation::findingKindText(index.data(FindingsModel::KindRole).value<presentation::FindingKind>());
    const QString fix = finding.fixes.value(0).simplified();
    if (finding.fixes.isEmpty() || fix.isEmpty())
        return excerpt;
    return rowpainting::change(excerpt, fix, direction);
}

} // namespace

FindingDelegate::FindingDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + (1 + messageLines) * option.fontMetrics.lineSpacing()};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const QRect mark =
        QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top() + (step - dot) / 2, dot, dot));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(presentation::colorRoleOf(index.data(FindingsModel::FindingRole).value<Finding>())));
    painter->drawEllipse(mark);

    QRect text = QStyle::visualRect(option.direction, inner, inner.adjusted(dot + margin, 0, 0, 0));
    text.setHeight(step);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    rowpainting::paintLine(*painter, text, bold, ink, option.direction, headOf(index, option.direction));
    text.translate(0, step);
    rowpainting::paintLines(*painter, text, option.font, muted, option.direction, index.data().toString(),
                            messageLines);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
