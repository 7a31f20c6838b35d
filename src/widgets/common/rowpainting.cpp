// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowpainting.h"

#include "core/base/bidi.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace nashra::widgets::rowpainting {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView isolates = u"\u2066\u2067\u2068";

} // namespace

Qt::LayoutDirection baseDirection(const QString &text, Qt::LayoutDirection window)
{
    const bool isComposed =
        std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return isolates.contains(letter); });
    if (isComposed)
        return window;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void paintBackground(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, widget);
}

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
               Qt::LayoutDirection direction, const QString &text)
{
    if (text.isEmpty())
        return;
    painter.setPen(color);
    const QFontMetrics metrics(font);
    QTextOption option;
    option.setTextDirection(baseDirection(text, direction));
    option.setWrapMode(QTextOption::NoWrap);
    QString oneLine = text;
    oneLine.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ').replace(QChar::ParagraphSeparator, u' ');
    // Shaping is what a row costs: a text that fits is shaped once, one that does not a second time where it is cut.
    QTextLayout layout(oneLine, font);
    layout.setTextOption(option);
    const auto layOut = [&layout] {
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line;
    };
    QTextLine line = layOut();
    if (line.naturalTextWidth() > rect.width()) {
        layout.setText(metrics.elidedText(oneLine, Qt::ElideRight, rect.width()));
        line = layOut();
    }
    const bool isAtRight = direction == Qt::RightToLeft;
    const qreal left = isAtRight ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
    line.setPosition({left, rect.top() + (rect.height() - line.height()) / 2});
    line.draw(&painter, {});
}

void paintLines(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
                Qt::LayoutDirection direction, const QString &text, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(baseDirection(text, direction));
    layout.setTextOption(option);
    layout.beginLayout();
    QRect row(rect.topLeft(), QSize(rect.width(), QFontMetrics(font).lineSpacing()));
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i + 1 == lines;
        paintLine(painter, row, font, color, direction,
                  isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed());
        row.translate(0, row.height());
    }
    layout.endLayout();
}

void paintTwoLines(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &head,
                   const QColor &ink, const QString &facts, const QColor &muted, int gap)
{
    QRect line = rect;
    line.setHeight(option.fontMetrics.height());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    paintLine(painter, line, bold, ink, option.direction, head);
    line.translate(0, option.fontMetrics.height() + gap);
    paintLine(painter, line, option.font, muted, option.direction, facts);
}

QString sentences(const QString &text, Qt::LayoutDirection direction)
{
    const QChar mark(direction == Qt::RightToLeft ? 0x200F : 0x200E);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const bool startsOtherwise = !line.isEmpty() && (isolates.contains(line.front()) ||
                                                         line.isRightToLeft() != (direction == Qt::RightToLeft));
        if (startsOtherwise)
            line.prepend(mark);
    }
    return lines.join(u'\n');
}

QString change(const QString &from, const QString &to, Qt::LayoutDirection direction)
{
    // Nothing but isolates and an arrow has no direction of its own: the mark in front gives it the window's.
    const bool isRightToLeft = direction == Qt::RightToLeft;
    const QChar mark(isRightToLeft ? 0x200F : 0x200E);
    return mark + isolated(from) + (isRightToLeft ? u" ← "_s : u" → "_s) + isolated(to);
}

} // namespace nashra::widgets::rowpainting
