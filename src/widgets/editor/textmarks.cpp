// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/textmarks.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/proofing/findingkind.h"
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

/// What is painted of a paragraph: its lines within the area, so that a paragraph of a thousand lines costs what is
/// seen of it.
class VisibleLines
{
public:
    VisibleLines(const QTextLayout &layout, const QPointF &origin, const QRectF &area)
        : m_layout(layout)
        , m_origin(origin)
        , m_composed(static_cast<int>(layout.preeditAreaText().size()))
    {
        const auto topOf = [&](int line) { return origin.y() + layout.lineAt(line).y(); };
        // A mark may reach a little below its line.
        while (m_end < layout.lineCount() && topOf(m_end) <= area.bottom())
            ++m_end;
        while (m_first + 1 < m_end && topOf(m_first + 1) + waveHeight < area.top())
            ++m_first;
    }

    template <class Draw>
    void eachSpan(qsizetype position, qsizetype length, Draw draw) const
    {
        // What an input method is composing stands in the layout and not yet in the text.
        const qsizetype place = m_layout.preeditAreaPosition();
        const int begin = static_cast<int>(position) + (position >= place ? m_composed : 0);
        const int end = static_cast<int>(position + length) + (position + length > place ? m_composed : 0);
        for (int i = m_first; i < m_end; ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            for (const Span &span : spansOn(line, from, to, m_origin))
                draw(span);
        }
    }

private:
    const QTextLayout &m_layout;
    QPointF m_origin;
    int m_composed = 0; ///< letters
    int m_first = 0;
    int m_end = 0; ///< behind the last
};

void paintFindings(QPainter &painter, const VisibleLines &lines, const Marks &marks, const presentation::Theme &theme)
{
    for (const Finding &finding : marks.findings) {
        if (presentation::ranges::isBeingTyped(finding, marks.typing.paragraph, marks.typing.position))
            continue;
        QPen pen(theme.color(presentation::colorRoleOf(finding)), 1.2);
        const bool isSoft = finding.severity == Severity::Hint || finding.length > longestWave;
        pen.setStyle(isSoft ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        const qsizetype length = finding.length > longestWave ? longestWave / 4 : finding.length;
        lines.eachSpan(finding.position, std::max<qsizetype>(length, 1), [&](const Span &span) {
            if (isSoft)
                painter.drawLine(QPointF(span.left, span.y), QPointF(span.right, span.y));
            else
                paintWave(painter, span);
        });
    }
}

} // namespace

void paint(QPainter &painter, const QTextLayout &layout, const QPointF &origin, const Marks &marks,
           const presentation::Theme &theme)
{
    const VisibleLines lines(layout, origin, painter.clipBoundingRect());
    QPen dots(theme.color(ColorRole::Mention));
    dots.setStyle(Qt::DotLine);
    painter.setPen(dots);
    for (const language::EntityHit &name : marks.names) {
        lines.eachSpan(name.position, name.length, [&](const Span &span) {
            painter.drawLine(QPointF(span.left, span.y), QPointF(span.right, span.y));
        });
    }
    paintFindings(painter, lines, marks, theme);
}

void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled,
           const presentation::ProofingSession &proofing, const presentation::Theme &theme)
{
    // A paragraph that was just made has no id yet; what is known under none is the headline's.
    const ParagraphId id = presentation::documentbridge::idOf(block);
    if (id.isNull())
        return;
    const QTextLayout &layout = *block.layout();
    paint(painter, layout, layout.position() - scrolled,
          {proofing.namesIn(id), proofing.findingsIn(id), proofing.typingPlace()}, theme);
}

} // namespace nashra::widgets::textmarks
