// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWindow;

namespace nashra::widgets {

class ArticlePage;
class MainWindow;

/// What the actions on the names of the open article do.
class MentionActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit MentionActions(MainWindow &window);

private:
    void refresh();
    /// At once, or as soon as a menu or the palette that asked gave the keys back.
    void showCardInFocus();
    void showCard();
    /// Whether it is the main window or one that belongs to it, and is there to stay.
    [[nodiscard]] bool isOurs(const QWindow *window) const;
    [[nodiscard]] ArticlePage *page() const;

    MainWindow &m_window;
    QTimer m_wait{
        this}; ///< runs while the keys are on their way back; a card that came later would come out of nowhere
};

} // namespace nashra::widgets
