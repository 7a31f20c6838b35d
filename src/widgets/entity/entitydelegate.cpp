// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitydelegate.h"

#include "core/base/bidi.h"
#include "core/entity/entity.h"
#include "core/findings/finding.h"
#include "presentation/entities/sidebarmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"
#include "widgets/entity/entityicons.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::SidebarModel;

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int dot = 7;

bool isHeading(const QModelIndex &index)
{
    return index.data(SidebarModel::RowRole).value<SidebarModel::Row>() == SidebarModel::Row::Heading;
}

/// The lines under the name that say something.
QStringList detailsOf(const QModelIndex &index)
{
    QStringList details{index.data(SidebarModel::OtherNameRole).toString(),
                        index.data(SidebarModel::DetailRole).toString(),
                        index.data(SidebarModel::StateRole).toString()};
    details.removeAll({});
    return details;
}

ColorRole colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ColorRole::Error;
    case Severity::Warning:
        return ColorRole::Warning;
    case Severity::Hint:
        break;
    }
    return ColorRole::Hint;
}

} // namespace

EntityDelegate::EntityDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A row is as wide as its list, however narrow that is.
    const int step = option.fontMetrics.lineSpacing();
    if (isHeading(index))
        return {1, step + margin + margin / 2};
    const qsizetype lines = 1 + detailsOf(index).size() + index.data(SidebarModel::NotesRole).toStringList().size();
    return {1, 2 * margin + static_cast<int>(lines) * step};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index))
        paintHeading(*painter, option, index);
    else
        paintEntity(*painter, option, index);
    painter->setPen(m_theme.theme().color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void EntityDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const presentation::Theme &theme = m_theme.theme();
    painter.fillRect(option.rect, theme.color(ColorRole::SurfaceAlt));
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    line.setTop(option.rect.bottom() - option.fontMetrics.lineSpacing() - margin / 2);
    line.setHeight(option.fontMetrics.lineSpacing());
    rowpainting::paintLine(painter, line, font, theme.color(ColorRole::TextMuted), option.direction,
                           index.data().toString());
}

void EntityDelegate::paintEntity(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text);
    const QColor muted = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted);

    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    const QRect icon = QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(iconSize, iconSize)));
    entityIcon(index.data(SidebarModel::KindRole).value<EntityKind>()).paint(&painter, icon);
    QRect text = QStyle::visualRect(option.direction, inner, inner.adjusted(iconSize + margin, 0, 0, 0));
    const int step = option.fontMetrics.lineSpacing();
    text.setHeight(step);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString name = index.data().toString();
    const int count = index.data(SidebarModel::CountRole).toInt();
    rowpainting::paintLine(painter, text, bold, ink, option.direction,
                           count > 1 ? u"%1  ×%2"_s.arg(isolated(name), QString::number(count)) : name);
    for (const QString &detail : detailsOf(index)) {
        text.translate(0, step);
        rowpainting::paintLine(painter, text, option.font, muted, option.direction, detail);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = theme.color(colorOf(index.data(SidebarModel::SeverityRole).value<Severity>()));
    for (const QString &note : index.data(SidebarModel::NotesRole).toStringList()) {
        text.translate(0, step);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(
            QStyle::visualRect(option.direction, inner,
                               QRect(inner.left() + (iconSize - dot) / 2, text.top() + (step - dot) / 2, dot, dot)));
        rowpainting::paintLine(painter, text, option.font, ink, option.direction, note);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace nashra::widgets
