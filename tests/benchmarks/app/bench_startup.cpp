// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to a window one can work in: shown, its list of articles painted, its event loop idle;
// beside a window of Qt's with nothing but a text field, and beside the same program with a thousand articles. The
// program starts itself as a child for every round and takes the three in turns, so that all feel the same load.
#include "app/window/fontloading.h"
#include "app/window/newsroomwindow.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/sizes.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/main/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QPaintEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

constexpr auto roundsPerSize = 25;
constexpr auto patience = 60'000; // ms

/// Ends the process, saying so first, when the widget has been painted after a condition holds.
class EndWhenPainted : public QObject
{
public:
    EndWhenPainted(QWidget &widget, std::function<bool()> isReady)
        : m_isReady(std::move(isReady))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // All of it: the first paints of a window can be of a corner of it.
        const bool isWhole = event->type() == QEvent::Paint &&
                             static_cast<QPaintEvent *>(event)->rect() == static_cast<QWidget *>(watched)->rect();
        if (isWhole && m_isReady()) {
            // After this paint, and after everything else that was waiting.
            QTimer::singleShot(0, [] {
                std::puts("ready");
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
};

int showTrivialWindow(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *edit = new QTextEdit;
    window.setCentralWidget(edit);
    window.resize(1360, 860);
    const EndWhenPainted end(*edit->viewport(), [] { return true; });
    window.show();
    return QApplication::exec();
}

presentation::Theme themeNamed(const QString &name)
{
    auto theme = presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name));
    if (!theme)
        qFatal("%s", qUtf8Printable(theme.error().toLogString()));
    return *std::move(theme);
}

int showNewsroom(int argc, char *argv[])
{
    app::FontLoading fonts;
    QApplication application(argc, argv);
    app::WindowOptions options;
    options.location = QString::fromLocal8Bit(argv[2]);
    options.user = u"bench"_s;
    options.language = Language::English;
    const auto location = storage::Location::parse(options.location);
    app::NewsroomWindow newsroom(application, options, *location, themeNamed(u"light"_s), themeNamed(u"dark"_s));
    QObject::connect(&newsroom, &app::NewsroomWindow::failed,
                     [](const Error &error) { qFatal("%s", qUtf8Printable(error.toLogString())); });
    fonts.wait();
    newsroom.start();
    auto *list = newsroom.window()->list().findChild<QListView *>();
    const EndWhenPainted end(*list->viewport(), [list] {
        return list->model()->rowCount() > 0 && !list->model()->index(0, 0).data().isNull();
    });
    return QApplication::exec();
}

void startChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QString::fromLocal8Bit(program_invocation_name), arguments, QIODevice::ReadOnly);
    while (!child.readAllStandardOutput().contains("ready")) {
        if (!child.waitForReadyRead(patience))
            qFatal("%s: not ready in time", qUtf8Printable(arguments.join(u' ')));
    }
    child.waitForFinished();
}

void startUp(benchmark::State &state)
{
    const QStringList archive{u"--newsroom"_s, bench::archiveFile(state.range(0))};
    const QStringList small{u"--newsroom"_s, bench::archiveFile(1000)};
    const QStringList trivial{u"--trivial"_s};
    bench::Latencies ofArchive;
    bench::Latencies ofSmall;
    bench::Latencies ofTrivial;
    for ([[maybe_unused]] auto _ : state) {
        ofTrivial.measure([&] { startChild(trivial); });
        ofSmall.measure([&] { startChild(small); });
        ofArchive.time(state, [&] { startChild(archive); });
    }
    ofArchive.report(state);
    state.counters["trivial_p50_us"] = ofTrivial.median();
    state.counters["small_p50_us"] = ofSmall.median();
    state.counters["to_trivial"] = ofArchive.median() / ofTrivial.median();
    state.counters["to_small"] = ofArchive.median() / ofSmall.median();
}

BENCHMARK(startUp)
    ->Apply(bench::archiveSizes)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(roundsPerSize);

} // namespace

int main(int argc, char *argv[])
{
    const QByteArrayView mode(argc > 1 ? argv[1] : "");
    if (mode == "--trivial")
        return showTrivialWindow(argc, argv);
    if (mode == "--newsroom" && argc > 2)
        return showNewsroom(argc, argv);
    // Settings and journals of the children go nowhere near those of whoever measures.
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
