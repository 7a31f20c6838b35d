// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/textmarks.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/ranges.h"
#include "presentation/theme/theme.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace nashra::widgets::textmarks {

using presentation::ColorRole;

namespace {

// A wave that is seen at a glance and does not touch the letters: its length and half its height in pixels.
constexpr qreal waveStep = 2.0;
constexpr qreal waveHeight = 1.5;
// A longer range is marked at its beginning only: to wave a whole paragraph would make it unreadable.
constexpr qsizetype longestWave = 80;

struct Span
{
    qreal left = 0;
    qreal right = 0;
    qreal y = 0;
};

/// Whether a letter is written against the direction of its paragraph: a Latin name in Arabic, a number there.
bool runsAgainst(const QTextBlock &block, int position)
{
    const bool isRightToLeft = presentation::documentbridge::directionOf(block) == Qt::RightToLeft;
    switch (block.text().at(position).direction()) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return isRightToLeft;
    case QChar::DirR:
    case QChar::DirAL:
        return !isRightToLeft;
    default:
        return false;
    }
}

/// Where a stretch stands on one line.
Span spanOn(const QTextBlock &block, const QTextLine &line, int from, int to, const QPointF &origin)
{
    const qreal below = origin.y() + line.y() + line.ascent() + std::max(2.0, line.descent() * 0.55);
    // A cursor between two directions stands at the edge of either; there the glyphs tell, which cost more.
    if (runsAgainst(block, from)) {
        QRectF box;
        for (const QGlyphRun &run : line.glyphRuns(from, to - from))
            box |= run.boundingRect();
        return {origin.x() + box.left(), origin.x() + box.right(), below};
    }
    qreal left = line.cursorToX(from);
    qreal right = left;
    for (int i = from + 1; i <= to; ++i) {
        const qreal x = line.cursorToX(i);
        left = std::min(left, x);
        right = std::max(right, x);
    }
    return {origin.x() + left, origin.x() + right, below};
}

void paintWave(QPainter &painter, const Span &span)
{
    QPolygonF wave;
    bool isUp = false;
    for (qreal x = span.left; x < span.right + waveStep; x += waveStep) {
        wave << QPointF(std::min(x, span.right), span.y + (isUp ? -waveHeight : waveHeight) / 2);
        isUp = !isUp;
    }
    painter.drawPolyline(wave);
}

template <class Draw>
void eachSpan(const QTextBlock &block, qsizetype position, qsizetype length, const QPointF &origin, Draw draw)
{
    const QTextLayout &layout = *block.layout();
    const auto begin = static_cast<int>(position);
    const auto end = static_cast<int>(position + length);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from < to)
            draw(spanOn(block, line, from, to, origin));
    }
}

void paintFindings(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                   const presentation::ProofingSession &proofing, const presentation::Theme &theme)
{
    const presentation::ProofingSession::TypingPlace &typing = proofing.typingPlace();
    for (const Finding &finding : proofing.findingsIn(presentation::documentbridge::idOf(block))) {
        if (presentation::ranges::isBeingTyped(finding, typing.paragraph, typing.position))
            continue;
        QPen pen(theme.color(presentation::colorRoleOf(finding)), 1.2);
        const bool isSoft = finding.severity == Severity::Hint || finding.length > longestWave;
        pen.setStyle(isSoft ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        const qsizetype length = finding.length > longestWave ? longestWave / 4 : finding.length;
        eachSpan(block, finding.position, std::max<qsizetype>(length, 1), origin, [&](const Span &span) {
            if (isSoft)
                painter.drawLine(QPointF(span.left, span.y), QPointF(span.right, span.y));
            else
                paintWave(painter, span);
        });
    }
}

} // namespace

void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled,
           const presentation::ProofingSession &proofing, const presentation::Theme &theme)
{
    const QPointF origin = block.layout()->position() - scrolled;
    QPen dots(theme.color(ColorRole::Mention));
    dots.setStyle(Qt::DotLine);
    painter.setPen(dots);
    for (const language::EntityHit &name : proofing.namesIn(presentation::documentbridge::idOf(block))) {
        eachSpan(block, name.position, name.length, origin,
                 [&](const Span &span) { painter.drawLine(QPointF(span.left, span.y), QPointF(span.right, span.y)); });
    }
    paintFindings(painter, block, origin, proofing, theme);
}

} // namespace nashra::widgets::textmarks
