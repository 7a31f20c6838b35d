// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entityhistorypanel.h"

#include "presentation/entities/entityhistorymodel.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/hintlistview.h"
#include "widgets/common/rowpainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::EntityHistoryModel;
using presentation::EntityTask;

namespace {

constexpr int margin = 8;

/// What was done, by whom and when, and below it what became another.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    HistoryDelegate(const presentation::ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
        const QString changes = changesOf(index);
        int height = 2 * margin + 2 * option.fontMetrics.lineSpacing();
        if (!changes.isEmpty())
            height += option.fontMetrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, changes).height();
        return {1, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
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
        QRect line = inner;
        line.setHeight(option.fontMetrics.lineSpacing());
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        rowpainting::paintLine(*painter, line, bold, ink, option.direction,
                               index.data(EntityHistoryModel::WhatRole).toString());
        line.translate(0, line.height());
        rowpainting::paintLine(*painter, line, option.font, muted, option.direction,
                               index.data(EntityHistoryModel::ByRole).toString());
        QRect rest = inner;
        rest.setTop(line.bottom() + 1);
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->setLayoutDirection(option.direction);
        const Qt::Alignment edge = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(rest, int(edge | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap, changesOf(index));
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    [[nodiscard]] static QString changesOf(const QModelIndex &index)
    {
        return index.data(EntityHistoryModel::ChangesRole).toStringList().join(u'\n');
    }

    const presentation::ThemeController &m_theme;
};

} // namespace

EntityHistoryPanel::EntityHistoryPanel(presentation::DeskSession &desk, presentation::EntityNames &names,
                                       presentation::EntityOperations &operations,
                                       const presentation::ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_model(new EntityHistoryModel(desk, names, this))
    , m_list(new HintListView)
    , m_restore(new QPushButton)
    , m_undo(new QPushButton)
{
    m_list->setObjectName(u"history"_s);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(theme, this));
    m_restore->setObjectName(u"restore"_s);
    m_undo->setObjectName(u"undoMerge"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityHistoryPanel::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityHistoryPanel::judge);
    connect(m_model, &EntityHistoryModel::failed, this, &EntityHistoryPanel::failed);
    connect(&desk, &presentation::DeskSession::userChanged, this, &EntityHistoryPanel::judge);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const auto info = m_list->currentIndex().data(EntityHistoryModel::RevisionRole).value<EntityRevision>();
        emit restoreWanted(m_model->entity(), m_model->newestRevision(), info.revision);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentIndex().row();
        if (const EntityId part = m_model->splitHere(row); !part.isNull())
            emit undoSplitWanted(part);
        else
            emit undoMergeWanted(m_model->mergedHere(row));
    });
    retranslate();
}

void EntityHistoryPanel::setEntity(EntityId id)
{
    m_model->setEntity(id);
}

void EntityHistoryPanel::judge()
{
    const int row = m_list->currentIndex().row();
    const QString againstRestoring = m_operations.reasonAgainst(EntityTask::Restore);
    const bool isSplit = !m_model->splitHere(row).isNull();
    const QString againstUndoing = m_operations.reasonAgainst(isSplit ? EntityTask::Split : EntityTask::UndoMerge);
    m_restore->setEnabled(m_model->isRestorable(row) && againstRestoring.isEmpty());
    m_restore->setToolTip(againstRestoring.isEmpty() ? tr("Make the entity what it was then; the history goes on")
                                                     : againstRestoring);
    const bool isMerge = !m_model->mergedHere(row).isNull();
    m_undo->setText(isSplit ? tr("Undo this split") : tr("Undo this merge"));
    m_undo->setEnabled((isMerge || isSplit) && againstUndoing.isEmpty());
    const QString help = isSplit ? tr("Make one of this entity and what was split off it again")
                                 : tr("Bring back the entity that was merged into this one");
    m_undo->setToolTip(againstUndoing.isEmpty() ? help : againstUndoing);
}

void EntityHistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityHistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("History"));
    m_list->setHint(tr("Nothing has happened to it yet."));
    m_restore->setText(tr("Restore t&his state"));
    judge();
}

} // namespace nashra::widgets
