// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/previewsentence.h"

#include "presentation/theme/themecontroller.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace nashra::widgets {

using presentation::ColorRole;
using presentation::PreviewLine;
using presentation::TypeRole;

PreviewSentence::PreviewSentence(const PreviewLine &line, Language language, const presentation::ThemeController &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_language(language)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(line.text);
}

qreal PreviewSentence::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(m_language == Language::Arabic ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(directionOf(m_language));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        constexpr qreal leading = 1.25;
        height += line.height() * leading;
    }
    layout.endLayout();
    return height;
}

QSize PreviewSentence::sizeHint() const
{
    constexpr int usual = 280;
    return {usual, heightForWidth(usual)};
}

int PreviewSentence::heightForWidth(int width) const
{
    QTextLayout layout(m_line.text, m_theme.theme().font(TypeRole::Reading, font()));
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void PreviewSentence::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QTextLayout layout(m_line.text, m_theme.theme().font(TypeRole::Reading, font()));
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(m_theme.theme().color(ColorRole::Text));
    layout.draw(&painter, {});
    painter.setPen(QPen(m_theme.theme().color(ColorRole::Mention), 2));
    for (const PreviewLine::Place &place : m_line.found) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const auto from = std::max<qsizetype>(place.position, line.textStart());
            const auto to = std::min<qsizetype>(place.position + place.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal y = line.y() + line.ascent() + line.descent() - 1;
            painter.drawLine(QPointF(line.cursorToX(static_cast<int>(from)), y),
                             QPointF(line.cursorToX(static_cast<int>(to)), y));
        }
    }
}

} // namespace nashra::widgets
