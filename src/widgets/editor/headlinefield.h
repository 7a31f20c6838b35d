// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editor/headerline.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTextLayout>

#include <optional>

namespace nashra::widgets {

/// The headline: one line of text, shown on as many lines as it needs and three at most, behind which it scrolls.
/// Undo, selection, clipboard and input methods are those of a line; only where its letters stand is another matter.
class HeadlineField : public HeaderLine
{
    Q_OBJECT

public:
    explicit HeadlineField(QWidget *parent = nullptr);

    /// The place in the text, in UTF-16 units, that is nearest to a point of the field.
    [[nodiscard]] int positionAt(const QPoint &point) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Breaks the text into lines where it, the font, the width or the direction is another than before.
    void layOut() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int shownLines() const;
    /// Where the layout begins, scrolled so that the cursor is in sight.
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QRect cursorRectangle() const;
    [[nodiscard]] int anchor() const; ///< the other end of what is selected
    void select(int from, int to);
    /// To the line above or below; false where there is none.
    bool moveByLine(int step, bool selects);
    void followText();
    void restartBlinking();
    void putIn(const QString &text);

    mutable QTextLayout m_layout;
    mutable int m_laidOutWidth = -1;
    QString m_preedit;           ///< what an input method composes at the cursor
    mutable int m_toldLines = 0; ///< the size was last asked for with
    std::optional<qreal> m_goal; ///< the x that a walk over lines keeps to
    int m_pressedAt = 0;
    QElapsedTimer m_sinceDoubleClick;
    QBasicTimer m_blink;
    bool m_isCursorShown = false;
};

} // namespace nashra::widgets
