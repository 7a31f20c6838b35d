// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/quietstyle.h"

#include <QGuiApplication>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

// In pixels.
constexpr int scrollBarExtent = 12;
constexpr int scrollHandleWidth = 6;
constexpr int shortestScrollHandle = 28;

/// On either side of a button's words; what the style below leaves is none for those of Arabic.
constexpr int buttonPadding = 6;

constexpr qreal disabledOpacity = 0.4;

/// Whether a sign points the other way in a window that is read from the right.
enum class Pointing { Fixed, WithReading };

/// A sign of thin lines in the colour of text, whatever the theme and the language are when it is painted. Its path is
/// in a square of 16.
class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QPainterPath path, Pointing pointing = Pointing::Fixed)
        : m_path(std::move(path))
        , m_pointing(pointing)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        constexpr qreal square = 16;
        const qreal scale = std::min(rect.width(), rect.height()) / square;
        QColor color = QGuiApplication::palette().color(QPalette::Text);
        color.setAlphaF(mode == QIcon::Disabled ? disabledOpacity : 0.8);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        const bool isTurned = m_pointing == Pointing::WithReading && QGuiApplication::isRightToLeft();
        painter->scale(isTurned ? -scale : scale, scale);
        painter->translate(-square / 2, -square / 2);
        painter->setPen(QPen(color, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(m_path);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_path, m_pointing); }

private:
    QPainterPath m_path;
    Pointing m_pointing;
};

QIcon crossIcon()
{
    QPainterPath cross;
    cross.moveTo(4.5, 4.5);
    cross.lineTo(11.5, 11.5);
    cross.moveTo(11.5, 4.5);
    cross.lineTo(4.5, 11.5);
    return QIcon(new LineIcon(cross));
}

/// A window that comes off its dock.
QIcon floatIcon()
{
    QPainterPath windows;
    windows.addRect(3.5, 6.5, 6, 6);
    windows.moveTo(6.5, 6.5);
    windows.lineTo(6.5, 3.5);
    windows.lineTo(12.5, 3.5);
    windows.lineTo(12.5, 9.5);
    windows.lineTo(9.5, 9.5);
    return QIcon(new LineIcon(windows));
}

/// What did not fit is behind it.
QIcon moreIcon(Qt::Orientation orientation)
{
    QPainterPath chevrons;
    for (const qreal start : {4.0, 8.0}) {
        chevrons.moveTo(start, 4.5);
        chevrons.lineTo(start + 3.5, 8);
        chevrons.lineTo(start, 11.5);
    }
    if (orientation == Qt::Horizontal)
        return QIcon(new LineIcon(chevrons, Pointing::WithReading));
    return QIcon(new LineIcon(QTransform(0, 1, 1, 0, 0, 0).map(chevrons)));
}

/// A part of a scroll bar, before it is mirrored.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 natural =
        range > 0 ? qint64(length) * bar.pageStep / std::max<qint64>(range + bar.pageStep, 1) : length;
    const int handle = static_cast<int>(std::clamp<qint64>(natural, std::min(shortestScrollHandle, length), length));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return isHorizontal ? QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height())
                            : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + handle, length);
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {}; // no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, const QRect &handle, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.minimum >= bar.maximum)
        return;
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    QColor color = bar.palette.color(QPalette::Text);
    color.setAlphaF(isHeld ? 0.5F : 0.25F);
    const int margin = (scrollBarExtent - scrollHandleWidth) / 2;
    const QRectF shape = bar.orientation == Qt::Horizontal ? QRectF(handle).adjusted(2, margin, -2, -margin)
                                                           : QRectF(handle).adjusted(margin, 2, -margin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(shape, scrollHandleWidth / 2.0, scrollHandleWidth / 2.0);
    painter.restore();
}

/// Fusion frames the box of a tick in a darker shade of the window, which nobody sees in a dark theme.
void drawTickFrame(const QStyleOption &box, QPainter &painter)
{
    QColor color = box.palette.color(QPalette::Text);
    color.setAlphaF(box.state & QStyle::State_Enabled ? 0.5F : 0.25F);
    painter.save();
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_ScrollBarExtent ? scrollBarExtent : QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon QuietStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return crossIcon();
    case SP_TitleBarNormalButton:
        return floatIcon();
    // Those of the style below are pictures, a tenth of the time the window takes to come up.
    case SP_ToolBarHorizontalExtensionButton:
        return moreIcon(Qt::Horizontal);
    case SP_ToolBarVerticalExtensionButton:
        return moreIcon(Qt::Vertical);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return {}; // the words say it
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QPixmap QuietStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Disabled)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(disabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    const auto *tool = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    const bool hasWords = (button && !button->text.isEmpty()) ||
                          (tool && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly);
    if (hasWords)
        size.rwidth() += 2 * buttonPadding;
    return size;
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_IndicatorTabClose) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox)
            drawTickFrame(*option, *painter);
        return;
    }
    const int size = pixelMetric(PM_SmallIconSize, option, widget);
    const QIcon::Mode mode =
        option->state & (State_MouseOver | State_Sunken | State_Selected) ? QIcon::Normal : QIcon::Disabled;
    crossIcon().paint(painter, alignedRect(option->direction, Qt::AlignCenter, {size, size}, option->rect),
                      Qt::AlignCenter, mode);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        drawScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace nashra::app
