// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitycomparisonview.h"

#include "presentation/entities/entitycomparisonmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace nashra::widgets {

using presentation::ColorRole;
using presentation::EntityComparisonModel;

namespace {

constexpr int margin = 8;
constexpr int mark = 16; ///< the round sign of what is chosen

/// Cells of several lines, with a round sign where one of a row is chosen.
class ComparisonDelegate : public QStyledItemDelegate
{
public:
    ComparisonDelegate(const EntityComparisonModel &model, const presentation::ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const int width = (view ? view->columnWidth(index.column()) : option.rect.width()) - 2 * margin - markWidth();
        const QRect needed =
            QFontMetrics(fontOf(option, index))
                .boundingRect(QRect(0, 0, std::max(width, mark), 0), Qt::TextWordWrap, index.data().toString());
        return {width, std::max(needed.height(), option.fontMetrics.height()) + 2 * margin};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        rowpainting::paintBackground(*painter, background);
        const presentation::Theme &theme = m_theme.theme();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool isChosen = index.data(EntityComparisonModel::IsChosenRole).toBool();
        const bool isFaint = m_model.isChoosing() && !isChosen;
        painter->save();
        QRect inner = option.rect.adjusted(margin, margin, -margin, -margin);
        if (m_model.isChoosing()) {
            QStyleOptionButton button;
            button.rect = QStyle::visualRect(option.direction, inner, QRect(inner.topLeft(), QSize(mark, mark)));
            button.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
            button.palette = option.palette;
            const QWidget *view = option.widget;
            view->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, painter, view);
            inner = QStyle::visualRect(option.direction, inner, inner.adjusted(markWidth(), 0, 0, 0));
        }
        painter->setFont(fontOf(option, index));
        painter->setPen(theme.color(isSelected ? ColorRole::SelectionText
                                    : isFaint  ? ColorRole::TextMuted
                                               : ColorRole::Text));
        const QString text = index.data().toString();
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment edge = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(inner, int(edge | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap, text);
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    [[nodiscard]] int markWidth() const { return m_model.isChoosing() ? mark + margin : 0; }
    [[nodiscard]] QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QFont font = option.font;
        if (index.data(EntityComparisonModel::IsDifferentRole).toBool())
            font.setWeight(QFont::DemiBold);
        return font;
    }

    const EntityComparisonModel &m_model;
    const presentation::ThemeController &m_theme;
};

} // namespace

EntityComparisonView::EntityComparisonView(EntityComparisonModel &model, const presentation::ThemeController &theme,
                                           QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ComparisonDelegate(model, theme, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
    connect(this, &QTableView::clicked, this, &EntityComparisonView::take);
}

void EntityComparisonView::take(const QModelIndex &index)
{
    if (index.isValid())
        m_model.choose(m_model.fieldAt(index.row()), index.column());
}

void EntityComparisonView::keyPressEvent(QKeyEvent *event)
{
    const bool isTaking =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isTaking && m_model.isChoosing())
        take(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void EntityComparisonView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace nashra::widgets
