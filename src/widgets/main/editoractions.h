// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <functional>

class QTextCursor;

namespace nashra::widgets {

class ArticleEditor;
class ArticlePage;
class MainWindow;

/// What the actions on text do, in the editor of the article in front, and what they show of the place of the cursor.
class EditorActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit EditorActions(MainWindow &window);

private:
    void bindEditing();
    void bindFormats();
    void followPage();
    void refresh();
    void edit(const std::function<void(QTextCursor &)> &change);
    void askForLink();
    void paste();
    [[nodiscard]] ArticlePage *page() const;
    [[nodiscard]] ArticleEditor *editor() const;

    MainWindow &m_window;
    QPointer<ArticleEditor> m_followed;
};

} // namespace nashra::widgets
