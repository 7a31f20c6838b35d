// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to its letter painted, in the whole window with everything that reads along switched on, beside a bare
// QTextEdit with the same document; a few keys in the one, then in the other, so that both feel the same load. Between
// keys the event loop runs as it does under a person's hands; "between" is the longest it was held up there.
#include "support/latencies.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"
#include "widgets/programdesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTextBlock>
#include <QTextEdit>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

constexpr int rounds = 100;
constexpr int keysInTurn = 5;
constexpr int pause = 30; // ms between keys
enum Place { Start, Middle, End };

void putCursor(QTextEdit &edit, Place place)
{
    const int blocks = edit.document()->blockCount();
    const int number = place == Start ? 1 : place == Middle ? blocks / 2 : blocks - 2;
    const QTextBlock block = edit.document()->findBlockByNumber(std::clamp(number, 0, blocks - 1));
    QTextCursor cursor(block);
    const int space = static_cast<int>(block.text().indexOf(u' ', block.length() / 2));
    cursor.setPosition(block.position() + std::max(0, space));
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
    QCoreApplication::processEvents();
}

void press(QTextEdit &edit, QChar letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&edit, &key);
    QCoreApplication::processEvents();
}

/// What a person's pause is to the program; answers the longest time it would not have heard him.
double idle()
{
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < pause) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(step.nsecsElapsed()) / 1000);
        QThread::usleep(500);
    }
    return longest;
}

void typing(benchmark::State &state, Language language)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    const bench::ProgramDesk desk(application, bench::longStory(language, state.range(0)));
    desk.window().tabs().open(desk.story());
    bench::waitFor([&] { return desk.window().tabs().currentPage() != nullptr; });
    desk.waitUntilRead();
    QTextEdit &whole = desk.window().tabs().currentPage()->editor();
    QMainWindow window;
    auto *bare = new QTextEdit;
    bare->setDocument(whole.document()->clone(bare));
    bare->setFrameShape(QFrame::NoFrame);
    window.setCentralWidget(bare);
    window.resize(whole.viewport()->size());
    window.show();
    QCoreApplication::processEvents();

    const auto place = static_cast<Place>(state.range(1));
    putCursor(whole, place);
    putCursor(*bare, place);
    const QString keys = language == Language::Arabic ? u" قال الكاتب إن"_s : u" the writer said"_s;
    bench::Latencies inWhole;
    bench::Latencies inBare;
    bench::Latencies between;
    qsizetype typed = 0;
    for ([[maybe_unused]] auto _ : state) {
        double seconds = 0;
        for (int i = 0; i < keysInTurn; ++i) {
            seconds += inWhole.measure([&] { press(whole, keys.at((typed + i) % keys.size())); });
            between.add(idle());
        }
        for (int i = 0; i < keysInTurn; ++i) {
            inBare.measure([&] { press(*bare, keys.at((typed + i) % keys.size())); });
            (void)idle();
        }
        typed += keysInTurn;
        state.SetIterationTime(seconds / keysInTurn);
    }
    inWhole.report(state);
    inBare.report(state, "bare_");
    between.report(state, "between_");
    state.counters["to_bare_p50"] = inWhole.at(0.5) / inBare.at(0.5);
    state.counters["to_bare_p99"] = inWhole.at(0.99) / inBare.at(0.99);
}

void places(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"words", "place"});
    for (const int words : {1000, 10'000, 100'000}) {
        for (const Place place : {Start, Middle, End})
            benchmark->Args({words, place});
    }
    benchmark->Unit(benchmark::kMicrosecond)->UseManualTime()->Iterations(rounds);
}

BENCHMARK_CAPTURE(typing, english, Language::English)->Apply(places);
BENCHMARK_CAPTURE(typing, arabic, Language::Arabic)->Apply(places);

} // namespace

int main(int argc, char *argv[])
{
    return bench::runInProgram(argc, argv);
}
