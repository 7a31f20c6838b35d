// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/fieldchoice.h"

#include "presentation/theme/themecontroller.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace nashra::widgets {

FieldChoice::FieldChoice(const presentation::ThemeController &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
}

void FieldChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        showPopup();
        return;
    default:
        break;
    }
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isPlain && !event->text().isEmpty() && event->text().front().isLetterOrNumber()) {
        showPopup();
        QCoreApplication::sendEvent(view(), event); // the list looks for what begins so
        return;
    }
    QComboBox::keyPressEvent(event);
}

void FieldChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FieldChoice::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    emit reached();
}

void FieldChoice::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void FieldChoice::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    if (!hasFocus())
        return;
    constexpr qreal width = 2;
    constexpr qreal radius = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.theme().color(presentation::ColorRole::Accent), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

} // namespace nashra::widgets
