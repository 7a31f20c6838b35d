// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/registrydelegate.h"

#include "core/base/bidi.h"
#include "presentation/entities/entitylistmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"
#include "widgets/entity/entityicons.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::EntityListModel;

namespace {

constexpr int margin = 8;
constexpr int gap = 2;
constexpr int iconSize = 16;

} // namespace

RegistryDelegate::RegistryDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RegistryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + gap + 2 * option.fontMetrics.height()};
}

void RegistryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    if (!index.data(EntityListModel::EntityRole).isValid())
        return; // the row is on its way
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text);
    const QColor muted = theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted);
    const auto kind = index.data(EntityListModel::KindRole).value<EntityKind>();

    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    QRect icon(inner.topLeft(), QSize(iconSize, iconSize));
    icon.translate(0, (option.fontMetrics.height() - iconSize) / 2);
    entityIcon(kind).paint(painter, QStyle::visualRect(option.direction, inner, icon));
    const QRect lines = QStyle::visualRect(option.direction, inner, inner.adjusted(iconSize + margin, 0, 0, 0));
    QStringList facts{isolated(index.data(EntityListModel::OtherNameRole).toString()),
                      isolated(index.data(EntityListModel::TitleRole).toString())};
    facts.removeAll(QString());
    if (facts.isEmpty())
        facts << presentation::terms::entityKindText(kind);
    rowpainting::paintTwoLines(*painter, lines, option, index.data(EntityListModel::NameRole).toString(), ink,
                               facts.join(u" · "_s), muted, gap);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
