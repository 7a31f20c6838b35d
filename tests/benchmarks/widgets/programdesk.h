// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/newsroomwindow.h"
#include "core/article/article.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace nashra::bench {

/// Runs the event loop until something is so; ends the program where it is not after two minutes.
template <class Condition>
void waitFor(Condition isMet)
{
    constexpr int patience = 120'000;
    QElapsedTimer timer;
    timer.start();
    while (!isMet()) {
        if (timer.elapsed() > patience)
            qFatal("not ready in time");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

/// The demonstration's stories of one language, one after the other and again, as one article.
[[nodiscard]] ArticleContent longStory(Language language, qint64 words);

/// The whole program on a demonstration newsroom of its own.
class ProgramDesk
{
public:
    /// Starts it and waits until the copy desk is ready. The story, where there is one, is in the store.
    explicit ProgramDesk(QApplication &application, const ArticleContent &story = {});

    [[nodiscard]] widgets::MainWindow &window() const { return *m_newsroom->window(); }
    [[nodiscard]] ArticleId story() const { return m_story; }
    /// The articles of the newsroom, the story too.
    [[nodiscard]] const QList<ArticleId> &articles() const { return m_articles; }
    /// Waits until nothing is left to be read of the open article.
    void waitUntilRead() const;

private:
    void fill(const QString &file, const ArticleContent &story);

    QTemporaryDir m_folder;
    ArticleId m_story;
    QList<ArticleId> m_articles;
    std::unique_ptr<app::NewsroomWindow> m_newsroom;
};

/// Sets folders of its own for settings and data, runs the benchmarks of the file, and answers what main() answers.
int runInProgram(int argc, char *argv[]);

} // namespace nashra::bench
