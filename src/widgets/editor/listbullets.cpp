// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/listbullets.h"

#include "presentation/editor/documentbridge.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace nashra::widgets::listbullets {

void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled, const QColor &color)
{
    const QTextLayout &layout = *block.layout();
    if (presentation::documentbridge::kindOf(block) != ParagraphKind::ListItem || layout.lineCount() == 0)
        return;
    const QTextLine line = layout.lineAt(0);
    const QPointF origin = layout.position() - scrolled + QPointF(0, line.y());
    const QFontMetricsF metrics(block.document()->defaultFont());
    const qreal radius = metrics.xHeight() * 0.28;
    const qreal gap = metrics.horizontalAdvance(u'n') * 1.4;
    const bool isRightToLeft = presentation::documentbridge::directionOf(block) == Qt::RightToLeft;
    const QRectF text = line.naturalTextRect();
    const qreal x = origin.x() + (isRightToLeft ? text.right() + gap : text.left() - gap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(x, origin.y() + line.ascent() - metrics.xHeight() / 2), radius, radius);
    painter.restore();
}

} // namespace nashra::widgets::listbullets
