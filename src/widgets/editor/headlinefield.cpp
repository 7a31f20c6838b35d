// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/headlinefield.h"

#include <QApplication>
#include <QClipboard>
#include <QDragMoveEvent>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include <algorithm>

namespace nashra::widgets {

namespace {

constexpr int mostLines = 3;
constexpr int margin = 2; ///< what a QLineEdit keeps free at its sides

} // namespace

HeadlineField::HeadlineField(QWidget *parent)
    : HeaderLine(parent)
{
    connect(this, &QLineEdit::textChanged, this, &HeadlineField::followText);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        restartBlinking();
        update();
    });
    connect(this, &QLineEdit::selectionChanged, this, [this] { update(); });
}

void HeadlineField::layOut() const
{
    QString shown = displayText();
    shown.insert(cursorPosition(), m_preedit);
    const int width = std::max(1, contentsRect().width() - 2 * margin);
    const bool isSame = m_laidOutWidth == width && m_layout.text() == shown && m_layout.font() == font() &&
                        m_layout.textOption().textDirection() == layoutDirection();
    if (isSame)
        return;
    m_laidOutWidth = width;
    m_layout.setText(shown);
    m_layout.setFont(font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        // Begins where its language does.
        const qreal free = layoutDirection() == Qt::RightToLeft ? width - line.naturalTextWidth() : 0;
        line.setPosition({free, y});
        y += lineHeight();
    }
    m_layout.endLayout();
}

int HeadlineField::lineHeight() const
{
    return fontMetrics().height();
}

int HeadlineField::shownLines() const
{
    layOut();
    return std::clamp(m_layout.lineCount(), 1, mostLines);
}

QSize HeadlineField::sizeHint() const
{
    m_toldLines = shownLines();
    const QSize line = QLineEdit::sizeHint();
    return {line.width(), line.height() + (m_toldLines - 1) * lineHeight()};
}

QSize HeadlineField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

QPointF HeadlineField::origin() const
{
    layOut();
    const int top = (QLineEdit::sizeHint().height() - lineHeight() + 1) / 2;
    const QRect inner = contentsRect();
    const QTextLine line = m_layout.lineForTextPosition(cursorPosition());
    const int hidden = line.isValid() ? std::max(0, line.lineNumber() - mostLines + 1) : 0;
    return {qreal(inner.x() + margin), qreal(inner.y() + top - hidden * lineHeight())};
}

QRect HeadlineField::cursorRectangle() const
{
    const QPointF start = origin();
    const auto position = static_cast<int>(cursorPosition() + m_preedit.size());
    const QTextLine line = m_layout.lineForTextPosition(position);
    if (!line.isValid())
        return {start.toPoint(), QSize(1, lineHeight())};
    return {(start + QPointF(line.cursorToX(position), line.y())).toPoint(), QSize(1, lineHeight())};
}

int HeadlineField::positionAt(const QPoint &point) const
{
    const QPointF at = point - origin();
    if (m_layout.lineCount() == 0)
        return 0;
    const int number = std::clamp(static_cast<int>(at.y()) / lineHeight(), 0, m_layout.lineCount() - 1);
    const auto length = static_cast<int>(text().size());
    return std::min(m_layout.lineAt(number).xToCursor(at.x()), length);
}

QVariant HeadlineField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle ? QVariant(cursorRectangle()) : HeaderLine::inputMethodQuery(query);
}

void HeadlineField::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (shownLines() != m_toldLines)
        updateGeometry(); // the text was put in without a word
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setClipRect(contentsRect());
    const QPointF start = origin();
    if (m_layout.text().isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRectF(start, QSizeF(m_laidOutWidth, lineHeight())),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                         placeholderText());
    }
    QList<QTextLayout::FormatRange> ranges;
    if (hasSelectedText()) {
        QTextCharFormat format;
        format.setBackground(palette().brush(QPalette::Highlight));
        format.setForeground(palette().brush(QPalette::HighlightedText));
        ranges << QTextLayout::FormatRange{selectionStart(), selectionLength(), format};
    }
    if (!m_preedit.isEmpty()) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        ranges << QTextLayout::FormatRange{cursorPosition(), static_cast<int>(m_preedit.size()), format};
    }
    painter.setPen(palette().color(QPalette::Text));
    m_layout.draw(&painter, start, ranges, contentsRect());
    if (hasMarks())
        paintMarks(painter, m_layout, start);
    if (m_isCursorShown && hasFocus() && !isReadOnly()) {
        painter.setPen(palette().color(QPalette::Text));
        m_layout.drawCursor(&painter, start, static_cast<int>(cursorPosition() + m_preedit.size()),
                            style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this));
    }
}

void HeadlineField::followText()
{
    if (shownLines() != m_toldLines)
        updateGeometry();
    update();
}

void HeadlineField::resizeEvent(QResizeEvent *event)
{
    HeaderLine::resizeEvent(event);
    followText();
}

void HeadlineField::changeEvent(QEvent *event)
{
    HeaderLine::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        followText();
}

void HeadlineField::restartBlinking()
{
    m_isCursorShown = hasFocus();
    if (const int period = QGuiApplication::styleHints()->cursorFlashTime(); hasFocus() && period > 1)
        m_blink.start(period / 2, this);
    else
        m_blink.stop();
}

void HeadlineField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId()) {
        HeaderLine::timerEvent(event);
        return;
    }
    m_isCursorShown = !m_isCursorShown;
    update(cursorRectangle().adjusted(-2, 0, 2, 0));
}

void HeadlineField::focusInEvent(QFocusEvent *event)
{
    HeaderLine::focusInEvent(event);
    restartBlinking();
    update();
}

void HeadlineField::focusOutEvent(QFocusEvent *event)
{
    HeaderLine::focusOutEvent(event);
    m_preedit.clear();
    restartBlinking();
    followText();
}

int HeadlineField::anchor() const
{
    if (!hasSelectedText())
        return cursorPosition();
    return cursorPosition() == selectionStart() ? selectionEnd() : selectionStart();
}

void HeadlineField::select(int from, int to)
{
    if (from == to)
        setCursorPosition(to);
    else
        setSelection(from, to - from);
}

bool HeadlineField::moveByLine(int step, bool selects)
{
    layOut();
    const QTextLine line = m_layout.lineForTextPosition(cursorPosition());
    const int wanted = line.isValid() ? line.lineNumber() + step : -1;
    if (wanted < 0 || wanted >= m_layout.lineCount())
        return false;
    const qreal goal = m_goal.value_or(line.cursorToX(cursorPosition()));
    const int to = m_layout.lineAt(wanted).xToCursor(goal);
    select(selects ? anchor() : to, to);
    m_goal = goal;
    return true;
}

void HeadlineField::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const Qt::KeyboardModifiers others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if ((isUp || event->key() == Qt::Key_Down) && others == Qt::NoModifier && m_preedit.isEmpty() &&
        moveByLine(isUp ? -1 : 1, event->modifiers().testFlag(Qt::ShiftModifier))) {
        event->accept();
        return;
    }
    m_goal.reset();
    HeaderLine::keyPressEvent(event);
}

void HeadlineField::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = isReadOnly() ? QString() : event->preeditString();
    HeaderLine::inputMethodEvent(event);
    followText();
}

void HeadlineField::mousePressEvent(QMouseEvent *event)
{
    m_goal.reset();
    if (!m_preedit.isEmpty())
        QGuiApplication::inputMethod()->commit();
    const int at = positionAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if (m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval()) {
        m_sinceDoubleClick.invalidate();
        selectAll();
        return;
    }
    m_pressedAt = event->modifiers().testFlag(Qt::ShiftModifier) ? anchor() : at;
    select(m_pressedAt, at);
}

void HeadlineField::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        select(m_pressedAt, positionAt(event->position().toPoint()));
}

void HeadlineField::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->supportsSelection())
        return;
    if (event->button() == Qt::LeftButton && hasSelectedText()) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    } else if (event->button() == Qt::MiddleButton && !isReadOnly()) {
        setCursorPosition(positionAt(event->position().toPoint()));
        putIn(clipboard->text(QClipboard::Selection));
    }
}

void HeadlineField::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCursorPosition(positionAt(event->position().toPoint()));
    cursorWordBackward(false);
    cursorWordForward(true);
    // The blank behind a word is no part of it.
    while (selectedText().size() > 1 && selectedText().back().isSpace())
        setSelection(selectionStart(), selectionLength() - 1);
    m_pressedAt = selectionStart();
    m_sinceDoubleClick.start();
}

void HeadlineField::dragMoveEvent(QDragMoveEvent *event)
{
    if (isReadOnly() || !event->mimeData()->hasText()) {
        event->ignore();
        return;
    }
    setCursorPosition(positionAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void HeadlineField::dropEvent(QDropEvent *event)
{
    if (isReadOnly() || !event->mimeData()->hasText())
        return;
    setCursorPosition(positionAt(event->position().toPoint()));
    putIn(event->mimeData()->text());
    event->acceptProposedAction();
}

void HeadlineField::putIn(const QString &text)
{
    insert(text.simplified());
}

} // namespace nashra::widgets
