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
// What is found of letters without a width is to be seen all the same.
constexpr qreal leastWidth = 4.0;
// A longer range is marked at its beginning only: to wave a whole paragraph would make it unreadable.
constexpr qsizetype longestWave = 80;

struct Span
{
    qreal left = 0;
    qreal right = 0;
    qreal y = 0;
};

/// Where a stretch stands on one line: in one piece for each direction of writing in it, as its letters are painted.
QList<Span> spansOn(const QTextLine &line, int from, int to, const QPointF &origin)
{
    const qreal below = origin.y() + line.y() + line.ascent() + std::max(2.0, line.descent() * 0.55);
    QList<Span> spans;
    const auto add = [&](qreal left, qreal right) {
        spans << Span{origin.x() + left, origin.x() + std::max(right, left + leastWidth), below};
    };
    for (const QGlyphRun &run : line.glyphRuns(from, to - from))
        add(run.boundingRect().left(), run.boundingRect().right());
    if (spans.isEmpty()) { // a tab has no glyph
        const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        add(left, right);
    }
    return spans;
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
void eachSpan(const QTextLayout &layout, qsizetype position, qsizetype length, const QPointF &origin, Draw draw)
{
    // What an input method is composing stands in the layout and not yet in the text.
    const auto composed = static_cast<int>(layout.preeditAreaText().size());
    const qsizetype place = layout.preeditAreaPosition();
    const int begin = static_cast<int>(position) + (position >= place ? composed : 0);
    const int end = static_cast<int>(position + length) + (position + length > place ? composed : 0);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        for (const Span &span : spansOn(line, from, to, origin))
            draw(span);
    }
}

void paintFindings(QPainter &painter, const QTextBlock &block, const QPointF &origin,
                   const presentation::ProofingSession &proofing, const presentation::Theme &theme)
{
    const QTextLayout &layout = *block.layout();
    const presentation::ProofingSession::TypingPlace &typing = proofing.typingPlace();
    for (const Finding &finding : proofing.findingsIn(presentation::documentbridge::idOf(block))) {
        if (presentation::ranges::isBeingTyped(finding, typing.paragraph, typing.position))
            continue;
        QPen pen(theme.color(presentation::colorRoleOf(finding)), 1.2);
        const bool isSoft = finding.severity == Severity::Hint || finding.length > longestWave;
        pen.setStyle(isSoft ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        const qsizetype length = finding.length > longestWave ? longestWave / 4 : finding.length;
        eachSpan(layout, finding.position, std::max<qsizetype>(length, 1), origin, [&](const Span &span) {
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
    // A paragraph that was just made has no id yet; what is known under none is the headline's.
    if (presentation::documentbridge::idOf(block).isNull())
        return;
    const QTextLayout &layout = *block.layout();
    const QPointF origin = layout.position() - scrolled;
    QPen dots(theme.color(ColorRole::Mention));
    dots.setStyle(Qt::DotLine);
    painter.setPen(dots);
    for (const language::EntityHit &name : proofing.namesIn(presentation::documentbridge::idOf(block))) {
        eachSpan(layout, name.position, name.length, origin,
                 [&](const Span &span) { painter.drawLine(QPointF(span.left, span.y), QPointF(span.right, span.y)); });
    }
    paintFindings(painter, block, origin, proofing, theme);
}

} // namespace nashra::widgets::textmarks
