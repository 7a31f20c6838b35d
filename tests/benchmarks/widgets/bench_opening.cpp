// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the wish for an article to its first paint, and until all that the copy desk has to say of it is listed; the
// latter has the pauses in it that let typing go first. "cold" is the first article after the start of the program, no
// word of which was looked up before; "warm" one that was open a moment ago. And what a day of opening and closing
// articles does to the memory: it must stay where it is.
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingsession.h"
#include "support/latencies.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"
#include "widgets/programdesk.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

#include <chrono>

#include <malloc.h>
#include <unistd.h>

using namespace nashra;

namespace {

constexpr int coldRounds = 3;
constexpr int warmRounds = 10;
constexpr int openings = 1000;

using Time = std::chrono::steady_clock::time_point;

double secondsFrom(Time begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Notes when the text of a page that comes was on the screen for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(Time begin)
        : m_begin(begin)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isText =
            event->type() == QEvent::Paint && !m_isSeen && qobject_cast<widgets::ArticleEditor *>(watched->parent());
        if (isText) {
            m_isSeen = true;
            // By then all of the window was painted and handed to the screen.
            QTimer::singleShot(0, this, [this] { m_seconds = secondsFrom(m_begin); });
        }
        return false;
    }

    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    Time m_begin;
    bool m_isSeen = false;
    double m_seconds = 0;
};

struct Opening
{
    double painted = 0; ///< seconds
    double read = 0;
};

Opening open(const bench::ProgramDesk &desk, ArticleId id)
{
    const Time begin = std::chrono::steady_clock::now();
    const FirstPaint paint(begin);
    desk.window().tabs().open(id);
    bench::waitFor([&] { return desk.window().tabs().currentPage() && paint.seconds() > 0; });
    const presentation::ProofingSession &proofing = desk.window().tabs().currentPage()->proofing();
    bench::waitFor([&] { return proofing.isComplete(); });
    return {paint.seconds(), secondsFrom(begin)};
}

void close(const bench::ProgramDesk &desk)
{
    const QPointer<widgets::ArticlePage> page = desk.window().tabs().currentPage();
    desk.window().tabs().closePage(page);
    bench::waitFor([&] { return page.isNull(); });
}

void opening(benchmark::State &state, Language language, bool isWarm)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    const ArticleContent story = bench::longStory(language, state.range(0));
    std::unique_ptr<bench::ProgramDesk> desk;
    bench::Latencies painted;
    bench::Latencies read;
    for ([[maybe_unused]] auto _ : state) {
        if (!desk || !isWarm) {
            desk.reset();
            desk = std::make_unique<bench::ProgramDesk>(application, story);
            if (isWarm) {
                open(*desk, desk->story());
                close(*desk);
            }
        }
        const Opening opened = open(*desk, desk->story());
        close(*desk);
        painted.add(opened.painted * 1e6);
        read.add(opened.read * 1e6);
        state.SetIterationTime(opened.painted);
    }
    painted.report(state, "painted_");
    read.report(state, "read_");
}

double residentMegabytes()
{
    // What is free goes back first, so that only what is held is seen.
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return double(file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

void articlesInTurn(benchmark::State &state)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    const bench::ProgramDesk desk(application);
    const QList<ArticleId> &articles = desk.articles();
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 1; i <= openings; ++i) {
            const ArticleId id = articles[i % articles.size()];
            desk.window().tabs().open(id);
            bench::waitFor([&] {
                const widgets::ArticlePage *page = desk.window().tabs().currentPage();
                return page && page->session().id() == id;
            });
            // Most are looked at in passing, some are read to the end.
            if (i % 20 == 0)
                bench::waitFor([&] { return desk.window().tabs().currentPage()->proofing().isComplete(); });
            close(desk);
            if (i == 100 || i == 500 || i == openings)
                state.counters["rss_mb_" + std::to_string(i)] = residentMegabytes();
        }
    }
    state.counters["kb_per_article"] =
        (state.counters["rss_mb_1000"] - state.counters["rss_mb_500"]) * 1024 / (openings / 2.0);
}

void lengths(benchmark::internal::Benchmark *benchmark, int rounds)
{
    benchmark->ArgName("words")->Arg(1000)->Arg(10'000);
    benchmark->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(rounds);
}

void cold(benchmark::internal::Benchmark *benchmark)
{
    lengths(benchmark, coldRounds);
}

void warm(benchmark::internal::Benchmark *benchmark)
{
    lengths(benchmark, warmRounds);
}

BENCHMARK_CAPTURE(opening, english_cold, Language::English, false)->Apply(cold);
BENCHMARK_CAPTURE(opening, english_warm, Language::English, true)->Apply(warm);
BENCHMARK_CAPTURE(opening, arabic_cold, Language::Arabic, false)->Apply(cold);
BENCHMARK_CAPTURE(opening, arabic_warm, Language::Arabic, true)->Apply(warm);
BENCHMARK(articlesInTurn)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace

int main(int argc, char *argv[])
{
    return bench::runInProgram(argc, argv);
}
