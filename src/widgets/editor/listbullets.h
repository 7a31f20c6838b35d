// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPointF;
class QTextBlock;

namespace nashra::widgets::listbullets {

/// Draws the bullet before an item of a list, on the side its text begins; nothing for other paragraphs. Drawn over the
/// text and not made by a QTextList, so that an item stays a plain paragraph of the document. scrolled: what the
/// document is moved by on the screen.
void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled, const QColor &color);

} // namespace nashra::widgets::listbullets
