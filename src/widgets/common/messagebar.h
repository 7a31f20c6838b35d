// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// One line over a page that says what happened and what can be done about it; hidden while there is nothing to say.
/// Never takes the focus from the text by itself. What only tells something is not said for ever: a hint or success
/// without a button goes after some seconds, and with the language it was said in; warnings and errors stay until
/// closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Hint, Success, Warning, Error };

    explicit MessageBar(const presentation::ThemeController &theme, QWidget *parent = nullptr);

    /// Lies over the upper or the lower edge of that widget from now on and in no layout, so that nothing moves under
    /// the mouse, nor under whoever types, when it comes and goes.
    void layOver(QWidget &under, Qt::Edge edge = Qt::TopEdge);
    /// Shows the text in place of what was shown; buttons are those of the actions given. Takes those that nobody owns,
    /// and drops them with what is shown next.
    void show(Tone tone, const QString &text, const QList<QAction *> &actions = {});
    /// The same for what can be taken back for a while: goes by itself after some seconds more than a hint.
    void offer(const QString &text, QAction *takeBack);
    void clear();
    /// Clears that text; what was shown since stays.
    void withdraw(const QString &text);
    /// Gives the keys to the first button; they go back to where they were with Escape and when the bar goes. False
    /// where there is nothing to press.
    bool takeFocus();
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showIcon();
    void place();
    void giveFocusBack();

    const presentation::ThemeController &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QString m_said; ///< what it shows
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QPointer<QWidget> m_before; ///< what had the keys
    QPointer<QWidget> m_under;  ///< what it lies over; null where a layout has it
    Qt::Edge m_edge = Qt::TopEdge;
    QTimer m_stay{this}; ///< how long a hint or success is shown
    Tone m_tone = Tone::Hint;
};

} // namespace nashra::widgets
