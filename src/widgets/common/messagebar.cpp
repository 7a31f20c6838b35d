// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "widgets/common/rowpainting.h"

#include "presentation/theme/themecontroller.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace nashra::widgets {

using presentation::ColorRole;

namespace {

constexpr int newsStays = 8'000;   // ms; long enough to be read twice
constexpr int offerStays = 20'000; // and to be thought over

ColorRole roleOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Success:
        return ColorRole::Success;
    case MessageBar::Tone::Warning:
        return ColorRole::Warning;
    case MessageBar::Tone::Error:
        return ColorRole::Error;
    case MessageBar::Tone::Hint:
        break;
    }
    return ColorRole::Hint;
}

QString iconOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Success:
        return QStringLiteral("dialog-ok-apply");
    case MessageBar::Tone::Warning:
    case MessageBar::Tone::Error:
        return QStringLiteral("dialog-warning");
    case MessageBar::Tone::Hint:
        break;
    }
    return QStringLiteral("dialog-information");
}

} // namespace

MessageBar::MessageBar(const presentation::ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &MessageBar::clear);
    connect(&theme, &presentation::ThemeController::themeChanged, this, &MessageBar::showIcon);
    retranslate();
    hide();
}

void MessageBar::layOver(QWidget &under, Qt::Edge edge)
{
    m_under = &under;
    m_edge = edge;
    setParent(under.parentWidget());
    under.installEventFilter(this);
    hide();
}

void MessageBar::place()
{
    if (!m_under)
        return;
    layout()->activate();
    const int width = m_under->width();
    // The hint alone is that of a narrow block of words.
    const int height = heightForWidth(width);
    const int below = m_edge == Qt::BottomEdge ? m_under->height() - height : 0;
    setGeometry(m_under->x(), m_under->y() + below, width, height);
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_under && isMoved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::show(Tone tone, const QString &text, const QList<QAction *> &actions)
{
    giveFocusBack(); // with the buttons that go
    m_tone = tone;
    m_said = text;
    m_text->setText(rowpainting::sentences(text, layoutDirection()));
    showIcon();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        if (!action->parent())
            action->setParent(button);
        m_buttons->addWidget(button);
        button->show(); // now, not behind the next events: how high the text is depends on it
    }
    setAccessibleName(text);
    setVisible(true);
    place();
    update();
    if ((tone == Tone::Success || tone == Tone::Hint) && actions.isEmpty())
        m_stay.start(newsStays);
    else
        m_stay.stop();
}

void MessageBar::offer(const QString &text, QAction *takeBack)
{
    show(Tone::Hint, text, {takeBack});
    m_stay.start(offerStays);
}

void MessageBar::showIcon()
{
    // A pixmap, unlike an icon, does not follow the theme by itself.
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(QIcon::fromTheme(iconOf(m_tone)).pixmap(size, size));
}

bool MessageBar::takeFocus()
{
    const QLayoutItem *first = isVisible() ? m_buttons->itemAt(0) : nullptr;
    if (!first)
        return false;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_stay.stop(); // it is being read
    first->widget()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MessageBar::giveFocusBack()
{
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
    const bool isPressed = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPressed && button && isAncestorOf(button)) {
        giveFocusBack(); // before the button is switched off, which would pass the keys on to whatever is next
        button->click();
    } else if (event->key() == Qt::Key_Escape) {
        giveFocusBack();
        if (m_tone == Tone::Success || m_tone == Tone::Hint)
            m_stay.start(newsStays);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::clear()
{
    giveFocusBack();
    m_stay.stop();
    m_said.clear();
    m_text->clear();
    hide();
}

void MessageBar::withdraw(const QString &text)
{
    if (!text.isEmpty() && m_said == text)
        clear();
}

QString MessageBar::text() const
{
    return m_said;
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QColor ground = m_theme.theme().color(roleOf(m_tone));
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height()));
    painter.fillRect(edge, ground);
    ground.setAlphaF(0.1F);
    painter.fillRect(rect(), ground);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_tone == Tone::Success || m_tone == Tone::Hint)
            clear();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace nashra::widgets
