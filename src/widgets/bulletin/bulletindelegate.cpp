// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulletin/bulletindelegate.h"

#include "core/bulletin/bulletin.h"
#include "presentation/bulletins/bulletinlistmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::BulletinListModel;
using presentation::ColorRole;

namespace {

constexpr int margin = 8;
constexpr int gap = 3;

} // namespace

BulletinDelegate::BulletinDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize BulletinDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + 2 * option.fontMetrics.height() + gap};
}

void BulletinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto bulletin = index.data(BulletinListModel::BulletinRole).value<Bulletin>();
    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    QRect line = inner;
    line.setHeight(option.fontMetrics.height());
    rowpainting::paintLine(*painter, line, option.font,
                           theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text), option.direction,
                           bulletin.title);
    line.translate(0, option.fontMetrics.height() + gap);
    QStringList facts{presentation::terms::bulletinStatusText(bulletin.status)};
    if (bulletin.number > 0)
        facts << tr("No. %1").arg(bulletin.number);
    facts << presentation::terms::languageText(bulletin.language)
          << tr("%n article(s)", nullptr, static_cast<int>(bulletin.items.size()));
    rowpainting::paintLine(*painter, line, option.font,
                           theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted), option.direction,
                           facts.join(u" · "_s));
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
