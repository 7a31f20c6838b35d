// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/hintlistview.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace nashra::widgets {

HintListView::HintListView(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
}

void HintListView::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void HintListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

bool HintListView::viewportEvent(QEvent *event)
{
    const auto *asked = event->type() == QEvent::ContextMenu ? static_cast<QContextMenuEvent *>(event) : nullptr;
    if (!asked || asked->reason() != QContextMenuEvent::Keyboard || !currentIndex().isValid())
        return QListView::viewportEvent(event);
    scrollTo(currentIndex());
    const QPoint row = visualRect(currentIndex()).center();
    QContextMenuEvent ofRow(QContextMenuEvent::Keyboard, row, viewport()->mapToGlobal(row), asked->modifiers());
    return QListView::viewportEvent(&ofRow);
}

void HintListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_hint.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_hint);
}

} // namespace nashra::widgets
