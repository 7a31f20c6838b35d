// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

/// What the delegates of lists share.
namespace nashra::widgets::rowpainting {

/// Selection, hover and focus as the style paints them, without text and icon.
void paintBackground(QPainter &painter, QStyleOptionViewItem option);

/// How a line runs: a text somebody wrote as its letters do; what the window says of it, around a text that is kept
/// apart, as the window does, whatever letters come first in it.
[[nodiscard]] Qt::LayoutDirection baseDirection(const QString &text, Qt::LayoutDirection window);

/// One line, cut where it does not fit, on the leading edge of the window whatever the text is written in; the text's
/// own letters order its words.
void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
               Qt::LayoutDirection direction, const QString &text);

/// The same on several lines, broken between words; the last line is cut where there is more.
void paintLines(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
                Qt::LayoutDirection direction, const QString &text, int lines);

/// A line in bold with one below it, a few pixels apart, each as paintLine() does it; rect says where, not how high.
void paintTwoLines(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &head,
                   const QColor &ink, const QString &facts, const QColor &muted, int gap);

/// Sentences of a window with each line in its direction, where names of the other one stand in front: a label would
/// take their letters for the line's.
[[nodiscard]] QString sentences(const QString &text, Qt::LayoutDirection direction);

/// Both with an arrow from the first to the second, in the reading order of a window whatever they are written in: from
/// right to left the first stands on the right and the arrow points to the left.
[[nodiscard]] QString change(const QString &from, const QString &to, Qt::LayoutDirection direction);

} // namespace nashra::widgets::rowpainting
