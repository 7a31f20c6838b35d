// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitydelegate.h"

#include "core/entity/entity.h"
#include "presentation/entities/mentionsmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QIcon>
#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::MentionsModel;

namespace {

constexpr int margin = 8;
constexpr int iconSize = 16;
constexpr int lines = 3;

QString iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"im-user"_s;
    case EntityKind::Organisation:
        return u"group"_s;
    case EntityKind::Place:
        return u"find-location"_s;
    case EntityKind::Event:
        break;
    }
    return u"view-calendar-day"_s;
}

} // namespace

EntityDelegate::EntityDelegate(const presentation::ThemeController &theme, const presentation::DeskSession &desk,
                               QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_desk(desk)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + lines * option.fontMetrics.lineSpacing()};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const QRect icon = QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(iconSize, iconSize)));
    QIcon::fromTheme(iconOf(index.data(MentionsModel::KindRole).value<EntityKind>())).paint(painter, icon);
    QRect text = QStyle::visualRect(option.direction, inner, inner.adjusted(iconSize + margin, 0, 0, 0));
    const int step = option.fontMetrics.lineSpacing();
    text.setHeight(step);

    const bool isArabic = m_desk.uiLanguage() == Language::Arabic;
    const QString english = index.data(MentionsModel::EnglishNameRole).toString();
    const QString arabic = index.data(MentionsModel::ArabicNameRole).toString();
    QString name = isArabic ? arabic : english;
    const QString other = isArabic ? english : arabic;
    if (name.isEmpty())
        name = other;
    const int count = index.data(MentionsModel::CountRole).toInt();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    rowpainting::paintLine(*painter, text, bold, ink, option.direction,
                           count > 1 ? u"%1  ×%2"_s.arg(rowpainting::isolated(name)).arg(count) : name);
    text.translate(0, step);
    rowpainting::paintLine(*painter, text, option.font, muted, option.direction, other == name ? QString() : other);
    text.translate(0, step);
    QString title = index.data(MentionsModel::TitleRole).toString();
    if (title.isEmpty())
        title = presentation::terms::entityKindText(index.data(MentionsModel::KindRole).value<EntityKind>());
    rowpainting::paintLine(*painter, text, option.font, muted, option.direction, title);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
