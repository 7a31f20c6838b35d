// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QLineEdit>
#include <QPointer>

class QPainter;
class QTextLayout;

namespace nashra::presentation {
class ProofingSession;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// A line of the header that marks what the copy desk found in it as the text below does: painted over the letters, so
/// that text, cursor and undo know nothing of it. The line's object name says which field it is; see headerFieldOf().
class HeaderLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit HeaderLine(QWidget *parent = nullptr);

    /// The theme must outlive the line; null marks nothing.
    void setProofing(presentation::ProofingSession *proofing, const presentation::ThemeController &theme);

protected:
    [[nodiscard]] bool hasMarks() const; ///< that can be painted now
    /// origin: where the layout of the line's text begins on the screen.
    void paintMarks(QPainter &painter, const QTextLayout &layout, const QPointF &origin) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isHeadline() const;
    /// What is found in the line, in its own units.
    [[nodiscard]] QList<Finding> findings() const;
    void paintMarksOnLine();
    void followTyping();
    void followCursor(int position);
    void leaveWord();

    QPointer<presentation::ProofingSession> m_proofing;
    const presentation::ThemeController *m_theme = nullptr;
    int m_typedAt = -1;         ///< where the cursor stood behind the last key that changed the text
    bool m_isTyping = false;    ///< an input of the person is being taken
    bool m_isComposing = false; ///< by an input method; its letters stand in no text yet
};

} // namespace nashra::widgets
