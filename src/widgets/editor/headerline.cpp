// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/headerline.h"

#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/editor/menukey.h"
#include "widgets/editor/textmarks.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace nashra::widgets {

using presentation::ProofingSession;

HeaderLine::HeaderLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &HeaderLine::followTyping);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int /*before*/, int now) { followCursor(now); });
    // A line paints of itself no more than what it knows to have changed.
    connect(this, &QLineEdit::textChanged, this, [this] { update(); });
}

void HeaderLine::setProofing(ProofingSession *proofing, const presentation::ThemeController &theme)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    m_theme = &theme;
    if (proofing) {
        connect(proofing, &ProofingSession::marksChanged, this, [this](const QList<ParagraphId> &changed) {
            if (changed.contains(ParagraphId()))
                update();
        });
        connect(proofing, &ProofingSession::findingsChanged, this, [this] { update(); });
    }
    update();
}

bool HeaderLine::isHeadline() const
{
    return objectName() == QLatin1StringView("headline");
}

QList<Finding> HeaderLine::findings() const
{
    if (isHeadline())
        return m_proofing->findingsIn({});
    // What is found in the other lines is about the whole of them.
    QList<Finding> found;
    for (const Finding &finding : m_proofing->findings()) {
        if (!finding.paragraph.isNull() || presentation::headerFieldOf(finding) != objectName())
            continue;
        found << finding;
        found.last().position = 0;
        found.last().length = text().size();
    }
    return found;
}

void HeaderLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasMarks())
        paintMarksOnLine();
}

bool HeaderLine::hasMarks() const
{
    if (!m_proofing || m_isComposing || text().isEmpty())
        return false;
    return !findings().isEmpty() || (isHeadline() && !m_proofing->namesIn({}).isEmpty());
}

void HeaderLine::paintMarks(QPainter &painter, const QTextLayout &layout, const QPointF &origin) const
{
    const QList<language::EntityHit> names = isHeadline() ? m_proofing->namesIn({}) : QList<language::EntityHit>();
    textmarks::paint(painter, layout, origin, {names, findings(), m_proofing->typingPlace()}, m_theme->theme());
}

void HeaderLine::paintMarksOnLine()
{
    // The line keeps its layout to itself; the same text in the same font lies the same.
    QTextLayout layout(displayText(), font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // Where it is scrolled to is told by the cursor alone, which stands in the middle of its rectangle.
    const QRect cursor = cursorRect();
    const QPointF origin(cursor.x() + cursor.width() / 2 - qRound(line.cursorToX(cursorPosition())), cursor.y());
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    painter.setClipRect(style()->subElementRect(QStyle::SE_LineEditContents, &frame, this) - textMargins());
    paintMarks(painter, layout, origin);
}

void HeaderLine::keyPressEvent(QKeyEvent *event)
{
    if (isForMenu(*event)) {
        event->ignore();
        return;
    }
    const bool isStep = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    const QScopedValueRollback typing(m_isTyping, !isStep);
    QLineEdit::keyPressEvent(event);
}

void HeaderLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    const QScopedValueRollback typing(m_isTyping, true);
    QLineEdit::inputMethodEvent(event);
    update();
}

void HeaderLine::focusOutEvent(QFocusEvent *event)
{
    m_isComposing = false; // what was being composed has been taken or dropped
    QLineEdit::focusOutEvent(event);
    leaveWord();
}

// The word somebody is typing in the headline is not marked before he has left it.
void HeaderLine::followTyping()
{
    if (!m_isTyping || !m_proofing || !isHeadline())
        return;
    m_typedAt = cursorPosition();
    m_proofing->setTypingPlace({{}, m_typedAt});
}

void HeaderLine::followCursor(int position)
{
    if (position != m_typedAt)
        leaveWord();
}

void HeaderLine::leaveWord()
{
    if (std::exchange(m_typedAt, -1) < 0 || !m_proofing)
        return;
    m_proofing->setTypingPlace({});
    update();
}

} // namespace nashra::widgets
