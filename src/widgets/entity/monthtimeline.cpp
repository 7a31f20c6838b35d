// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/monthtimeline.h"

#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

#include <algorithm>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;

namespace {

constexpr int margin = 4;
constexpr int barHeight = 56;
constexpr int narrowest = 7;
constexpr int widest = 64; ///< of a bar
constexpr int monthsOfYear = 12;

int numberOf(QDate month)
{
    return month.isValid() ? month.year() * monthsOfYear + month.month() - 1 : -1;
}

QDate monthOf(int number)
{
    return {number / monthsOfYear, number % monthsOfYear + 1, 1};
}

} // namespace

MonthTimeline::MonthTimeline(const presentation::ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &presentation::ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    tell();
}

void MonthTimeline::setMonths(const QList<MonthCount> &months, QDate today)
{
    const bool wasEmpty = isEmpty();
    m_counts.clear();
    m_most = 0;
    for (const MonthCount &month : months) {
        m_counts.insert(month.year * monthsOfYear + month.month - 1, month.articles);
        m_most = std::max(m_most, month.articles);
    }
    if (!months.isEmpty()) {
        m_first = months.first().year * monthsOfYear + months.first().month - 1;
        const int newest = months.last().year * monthsOfYear + months.last().month - 1;
        m_last = std::max(newest, numberOf(today));
        // A lonely bar says nothing of when.
        m_first = std::max(0, std::min(m_first, m_last - monthsOfYear + 1));
        m_current = wasEmpty ? newest : std::clamp(m_current, m_first, m_last);
    }
    keepInView();
    tell();
}

void MonthTimeline::setLimit(QDate month)
{
    m_limit = numberOf(month);
    if (m_limit >= 0 && !isEmpty())
        walkTo(m_limit);
    tell();
}

QDate MonthTimeline::current() const
{
    return isEmpty() ? QDate() : monthOf(m_current);
}

QString MonthTimeline::textOf(int month) const
{
    //: %1 is a month of a year
    return tr("%1: %Ln article(s)", nullptr, static_cast<int>(m_counts.value(month)))
        .arg(presentation::terms::monthText(monthOf(month)));
}

QString MonthTimeline::currentText() const
{
    return isEmpty() ? tr("No articles yet") : textOf(m_current);
}

void MonthTimeline::tell()
{
    setAccessibleName(tr("Articles by month") + u", "_s + currentText());
    setAccessibleDescription(tr("Arrows walk through the months, Enter shows the articles of a month only"));
    update();
}

QSize MonthTimeline::sizeHint() const
{
    return {400, minimumSizeHint().height()};
}

QSize MonthTimeline::minimumSizeHint() const
{
    return {120, 2 * margin + barHeight + 2 * fontMetrics().height() + margin};
}

QRect MonthTimeline::bars() const
{
    const int line = fontMetrics().height();
    return rect().adjusted(margin, margin + line + margin, -margin, -margin - line);
}

int MonthTimeline::slotsInView() const
{
    return std::min(m_last - m_first + 1, std::max(1, bars().width() / narrowest));
}

QRectF MonthTimeline::slotOf(int month) const
{
    const QRect room = bars();
    const qreal width = qreal(room.width()) / slotsInView();
    const qreal fromLeading = (month - m_leading) * width;
    const qreal left =
        layoutDirection() == Qt::LeftToRight ? room.left() + fromLeading : room.right() + 1 - fromLeading - width;
    return {left, qreal(room.top()), width, qreal(room.height())};
}

int MonthTimeline::monthAt(const QPoint &place) const
{
    for (int month = m_leading; month < m_leading + slotsInView(); ++month) {
        const QRectF slot = slotOf(month);
        if (slot.left() <= place.x() && place.x() < slot.right())
            return month;
    }
    return m_current;
}

void MonthTimeline::keepInView()
{
    const int shown = slotsInView();
    m_leading = std::clamp(m_leading, m_current - shown + 1, m_current);
    m_leading = std::clamp(m_leading, m_first, std::max(m_first, m_last - shown + 1));
}

void MonthTimeline::walkTo(int month)
{
    m_current = std::clamp(month, m_first, m_last);
    keepInView();
    tell();
}

bool MonthTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), textOf(monthAt(help->pos())), this,
                           slotOf(monthAt(help->pos())).toAlignedRect());
    return true;
}

void MonthTimeline::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (isPlain && !isEmpty() ? event->key() : 0) {
    case Qt::Key_Right:
        walkTo(m_current + forward);
        break;
    case Qt::Key_Left:
        walkTo(m_current - forward);
        break;
    case Qt::Key_PageUp:
        walkTo(m_current - monthsOfYear);
        break;
    case Qt::Key_PageDown:
        walkTo(m_current + monthsOfYear);
        break;
    case Qt::Key_Home:
        walkTo(m_first);
        break;
    case Qt::Key_End:
        walkTo(m_last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit limitWanted(m_current == m_limit ? QDate() : current());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        return;
    walkTo(monthAt(event->pos()));
    emit limitWanted(m_current == m_limit ? QDate() : current());
}

void MonthTimeline::resizeEvent(QResizeEvent *event)
{
    keepInView();
    QWidget::resizeEvent(event);
}

void MonthTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void MonthTimeline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRect head(margin, margin, width() - 2 * margin, fontMetrics().height());
    const ColorRole ink = hasFocus() && !isEmpty() ? ColorRole::Text : ColorRole::TextMuted;
    rowpainting::paintLine(painter, head, font(), m_theme.theme().color(ink), layoutDirection(), currentText());
    paintBars(painter);
    if (!isEmpty())
        paintYears(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void MonthTimeline::paintBars(QPainter &painter) const
{
    const presentation::Theme &theme = m_theme.theme();
    const QRect room = bars();
    for (int month = m_leading; !isEmpty() && month < m_leading + slotsInView(); ++month) {
        const QRectF slot = slotOf(month);
        if (month == m_current) {
            QColor ground = theme.color(ColorRole::Accent);
            ground.setAlphaF(hasFocus() ? 0.25F : 0.12F);
            painter.fillRect(slot, ground);
        }
        const qint64 articles = m_counts.value(month);
        if (articles == 0)
            continue;
        const bool isLeftOut = m_limit >= 0 && month != m_limit;
        // One article of a thousand is still to be seen.
        const qreal height = std::max(3.0, qreal(room.height()) * qreal(articles) / qreal(m_most));
        const qreal gap = slot.width() > widest ? (slot.width() - widest) / 2 : slot.width() > 10 ? 2 : 1;
        painter.fillRect(QRectF(slot.left() + gap, slot.bottom() - height, slot.width() - 2 * gap, height),
                         theme.color(isLeftOut ? ColorRole::TextDisabled : ColorRole::Accent));
    }
    painter.setPen(theme.color(ColorRole::Border));
    painter.drawLine(room.left(), room.bottom() + 1, room.right(), room.bottom() + 1);
}

void MonthTimeline::paintYears(QPainter &painter) const
{
    const QRect room = bars();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qreal free = isMirrored ? room.right() + 1 : room.left();
    painter.setPen(m_theme.theme().color(ColorRole::TextMuted));
    for (int month = m_leading; month < m_leading + slotsInView(); ++month) {
        if (month % monthsOfYear != 0 && month != m_leading)
            continue;
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const QString year = locale.toString(month / monthsOfYear);
        const int width = fontMetrics().horizontalAdvance(year);
        const QRectF slot = slotOf(month);
        const qreal left = isMirrored ? slot.right() - width : slot.left();
        if (left < room.left() || left + width > room.right() + 1 || (isMirrored ? left + width > free : left < free))
            continue;
        painter.drawText(QPointF(left, room.bottom() + 2 + fontMetrics().ascent()), year);
        free = isMirrored ? left - 2 * margin : left + width + 2 * margin;
    }
}

} // namespace nashra::widgets
