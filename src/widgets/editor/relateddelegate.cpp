// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/relateddelegate.h"

#include "core/base/bidi.h"
#include "presentation/articles/relatedarticlesmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QApplication>
#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::RelatedArticlesModel;
using relatedchoice::Choice;

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int box = 16;

} // namespace

RelatedDelegate::RelatedDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RelatedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + gap + 2 * option.fontMetrics.height()};
}

void RelatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto choice = index.data(RelatedArticlesModel::ChoiceRole).value<Choice>();
    const auto ink = [&](ColorRole role) {
        if (isSelected)
            return theme.color(ColorRole::SelectionText);
        return theme.color(choice == Choice::Banned ? ColorRole::TextDisabled : role);
    };

    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    QStyleOptionButton check;
    check.palette = option.palette;
    check.state = QStyle::State_Enabled |
                  (index.data(RelatedArticlesModel::IsRelatedItemRole).toBool() ? QStyle::State_On : QStyle::State_Off);
    check.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {box, box}, inner);
    if (choice != Choice::Banned)
        (option.widget ? option.widget->style() : QApplication::style())
            ->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, option.widget);
    const QRect lines = QStyle::visualRect(option.direction, inner, inner.adjusted(box + margin, 0, 0, 0));
    const auto summary = index.data(RelatedArticlesModel::SummaryRole).value<ArticleSummary>();
    QStringList facts{presentation::terms::statusText(summary.status),
                      isolated(index.data(RelatedArticlesModel::ReasonRole).toString())};
    if (choice != Choice::None)
        facts.prepend(choice == Choice::Pinned ? tr("Pinned") : tr("Banned"));
    rowpainting::paintTwoLines(*painter, lines, option, index.data(Qt::DisplayRole).toString(), ink(ColorRole::Text),
                               facts.join(u" · "_s), ink(ColorRole::TextMuted), gap);
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace nashra::widgets
