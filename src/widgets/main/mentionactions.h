// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    void showCardInFocus();
    void showCard();
    [[nodiscard]] ArticlePage *page() const;

    MainWindow &m_window;
};

} // namespace nashra::widgets
