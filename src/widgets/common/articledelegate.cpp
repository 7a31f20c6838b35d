// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/articledelegate.h"

#include "core/base/bidi.h"
#include "presentation/articles/articlelistmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QPainter>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ArticleListModel;
using presentation::ColorRole;

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int dot = 8;
constexpr int urgentFrom = 2;
constexpr int summaryRole = ArticleListModel::SummaryRole;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

ArticleDelegate::ArticleDelegate(const presentation::ThemeController &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics small(smallFont(option.font));
    // A row is as wide as its list, however narrow that is.
    return {1, 2 * margin + option.fontMetrics.height() + gap + small.height()};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant row = index.data(summaryRole);
    if (!row.isValid())
        return; // the row is on its way, and painted when it is there
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    rowpainting::paintBackground(*painter, background);
    const auto summary = row.value<ArticleSummary>();

    const presentation::Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
    QRect line = inner;
    line.setHeight(option.fontMetrics.height());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    rowpainting::paintLine(*painter, line, bold, theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text),
                           option.direction, headline(index));

    line = inner;
    line.setTop(inner.top() + option.fontMetrics.height() + gap);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.statusColor(summary.status));
    painter->drawEllipse(QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {dot, dot}, line));
    line = QStyle::visualRect(option.direction, line, line.adjusted(dot + 6, 0, 0, 0));
    QStringList parts{presentation::terms::statusText(summary.status)};
    const QString wrong = problem(index);
    parts += wrong.isEmpty() ? facts(index) : QStringList{wrong};
    parts.removeAll(QString());
    const QColor muted = theme.color(wrong.isEmpty() ? ColorRole::TextMuted : ColorRole::Warning);
    rowpainting::paintLine(*painter, line, smallFont(option.font),
                           isSelected ? theme.color(ColorRole::SelectionText) : muted, option.direction,
                           parts.join(u" · "_s));
    painter->setPen(theme.color(ColorRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QString ArticleDelegate::headline(const QModelIndex &index) const
{
    const QString headline = index.data(summaryRole).value<ArticleSummary>().headline;
    return headline.isEmpty() ? tr("(no headline)") : headline;
}

QString ArticleDelegate::problem(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {};
}

QStringList ArticleDelegate::facts(const QModelIndex &index) const
{
    const auto summary = index.data(summaryRole).value<ArticleSummary>();
    QStringList facts;
    if (summary.urgency <= urgentFrom)
        facts << presentation::terms::urgencyText(summary.urgency);
    if (summary.embargoUntil)
        facts << tr("embargo");
    if (summary.notForPublication)
        facts << tr("not for publication");
    facts << isolated(summary.slug);
    facts << tr("%Ln word(s)", nullptr, summary.words);
    facts << isolated(index.data(ArticleListModel::AuthorNameRole).toString());
    return facts;
}

} // namespace nashra::widgets
