// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "widgets/editor/articlepage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace nashra::app {
class NewsroomWindow;
}

namespace nashra::bench {

/// Runs the event loop until something holds; ends the program where it does not within two minutes.
template <class Condition>
void waitFor(Condition isMet)
{
    constexpr int patience = 120'000; // ms
    QElapsedTimer timer;
    timer.start();
    while (!isMet()) {
        if (timer.elapsed() > patience)
            qFatal("not ready in time");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

/// The whole program with everything that reads along, on a demonstration newsroom of its own, with an article open
/// and read.
class OpenedArticle
{
public:
    OpenedArticle(QApplication &application, const ArticleContent &content);
    ~OpenedArticle();

    [[nodiscard]] app::NewsroomWindow &newsroom() const { return *m_newsroom; }
    [[nodiscard]] widgets::ArticlePage &page() const;
    /// Until the copy desk has had nothing to do for a second: it gets its dictionaries and lists one after the other.
    void waitUntilRead() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::NewsroomWindow> m_newsroom;
};

} // namespace nashra::bench
