// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles as people see it, scrolled to a place it has not shown lately: from moving the bar to the rows
// painted, fetched from the file by the reading thread; beside a model with all rows in memory, in turns.
#include "presentation/articles/articlelistmodel.h"
#include "presentation/inmemoryarticles.h"
#include "presentation/theme/themecontroller.h"
#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/articlegenerator.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"
#include "widgets/common/articledelegate.h"
#include "widgets/common/hintlistview.h"

#include <QApplication>
#include <QScrollBar>

#include <malloc.h>

#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::presentation;
using bench::orStop;

namespace {

constexpr int jumps = 300;
constexpr int steps = 450;
constexpr quint32 seed = 11;

enum View { Whole, Filtered, Searched };

ArticleQuery queryOf(View view)
{
    ArticleQuery query;
    if (view == Filtered)
        query.language = Language::Arabic;
    if (view == Searched)
        query.text = bench::ArticleGenerator().word(Language::English, 3);
    return query;
}

Theme anyTheme()
{
    return orStop(Theme::fromFile(QStringLiteral(NASHRA_SOURCE_DIR "/resources/themes/light.json")));
}

/// A list on the screen, as the window has it.
class Shown : public QObject
{
public:
    Shown(QAbstractItemModel &model, const ThemeController &theme)
        : m_model(model)
        , m_delegate(theme)
    {
        m_view.setItemDelegate(&m_delegate);
        m_view.setModel(&model);
        m_view.resize(320, 860);
        m_view.viewport()->installEventFilter(this);
        m_view.show();
        QCoreApplication::processEvents();
    }

    /// Scrolls so that the row is the first one; done when all rows that can be seen have been painted.
    void jumpTo(int row)
    {
        m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
        m_view.viewport()->update();
        m_isPainted = false;
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && areRowsThere());
        return false;
    }

    [[nodiscard]] int rowsSeen() const
    {
        const QModelIndex last = m_view.indexAt(m_view.viewport()->rect().bottomLeft());
        return last.isValid() ? last.row() - first() + 1 : 0;
    }

private:
    [[nodiscard]] int first() const { return m_view.indexAt({0, 0}).row(); }
    [[nodiscard]] bool areRowsThere() const
    {
        const QModelIndex last = m_view.indexAt(m_view.viewport()->rect().bottomLeft());
        const int end = last.isValid() ? last.row() : m_model.rowCount() - 1;
        return m_model.index(first(), 0).data(ArticleListModel::IsLoadedRole).toBool() &&
               m_model.index(end, 0).data(ArticleListModel::IsLoadedRole).toBool();
    }

    QAbstractItemModel &m_model;
    widgets::ArticleDelegate m_delegate;
    widgets::HintListView m_view;
    bool m_isPainted = false;
};

size_t bytesInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// A newsroom with its list, and the same rows in memory.
struct Room
{
    SystemClock clock;
    storage::Location location;
    storage::DatabaseExecutor stores{location, storage::Access::ReadOnly, clock};
    DeskSession desk{stores, clock};
    ThemeController theme{anyTheme(), anyTheme()};

    explicit Room(qint64 articles)
        : location(orStop(storage::Location::parse(bench::archiveFile(articles))))
    {
        auto opened = stores.open();
        opened.waitForFinished();
        orStop(opened.resultAt(0));
        desk.load();
    }

    [[nodiscard]] QList<ArticleSummary> rows(const ArticleQuery &query)
    {
        const auto reader = orStop(storage::SqlStores::open(location, storage::Access::ReadOnly, clock));
        return orStop(reader->articles().page(query, 0, std::numeric_limits<int>::max()));
    }
};

void fill(ArticleListModel &model, const ArticleQuery &query, qsizetype rows)
{
    model.setQuery(query);
    while (model.rowCount() != rows)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The list of a query in both models, each in a view of its own.
struct Pair
{
    Room room;
    QList<ArticleSummary> rows;
    bench::InMemoryArticles inMemory;
    ArticleListModel model;
    std::optional<Shown> ours;
    std::optional<Shown> plain;
    bench::Latencies timesOfOurs;
    bench::Latencies timesOfPlain;
    int rounds = 0;

    Pair(qint64 articles, const ArticleQuery &query)
        : room(articles)
        , rows(room.rows(query))
        , inMemory(rows)
        , model(room.desk)
    {
        fill(model, query, rows.size());
        ours.emplace(model, room.theme);
        plain.emplace(inMemory, room.theme);
    }

    [[nodiscard]] int count() const { return int(rows.size()); }

    /// Shows the row in both, either first in turns; answers the seconds ours took.
    double show(int row)
    {
        const bool isPlainFirst = rounds++ % 2 == 0;
        if (isPlainFirst)
            timesOfPlain.measure([&] { plain->jumpTo(row); });
        const double seconds = timesOfOurs.measure([&] { ours->jumpTo(row); });
        if (!isPlainFirst)
            timesOfPlain.measure([&] { plain->jumpTo(row); });
        return seconds;
    }

    void report(benchmark::State &state)
    {
        timesOfOurs.report(state);
        timesOfPlain.report(state, "plain_");
        state.counters["p50_to_plain"] = timesOfOurs.median() / timesOfPlain.median();
        state.counters["p95_to_plain"] = timesOfOurs.at(0.95) / timesOfPlain.at(0.95);
        state.counters["rows"] = count();
        state.counters["seen"] = ours->rowsSeen();
    }
};

void jump(benchmark::State &state, View view)
{
    Pair pair(state.range(0), queryOf(view));
    const int count = pair.count();
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> anywhere(0, std::max(0, count - 60));
    bench::Latencies near;
    bench::Latencies far;
    for ([[maybe_unused]] auto _ : state) {
        const int row = anywhere(random);
        const double seconds = pair.show(row);
        if (row < count / 10)
            near.add(seconds * 1e6);
        else if (row > count / 10 * 9)
            far.add(seconds * 1e6);
        state.SetIterationTime(seconds);
    }
    pair.report(state);
    state.counters["far_to_near"] = near.median() > 0 ? far.median() / near.median() : 0;
}

/// Row by row down from the middle of the list, over the ends of some pages.
void step(benchmark::State &state)
{
    Pair pair(state.range(0), {});
    int row = pair.count() / 2;
    (void)pair.show(row);
    pair.timesOfOurs = {};
    pair.timesOfPlain = {};
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(pair.show(++row));
    pair.report(state);
}

/// What the model itself holds after a walk through the whole list, without any view.
void memory(benchmark::State &state, View view)
{
    Room room(state.range(0));
    const ArticleQuery query = queryOf(view);
    const qsizetype count = room.rows(query).size();
    const auto walk = [&](ArticleListModel &model) {
        fill(model, query, count);
        for (int row = 0; row < model.rowCount(); row += model.rowCount() / 40) {
            while (!model.index(row, 0).data(ArticleListModel::IsLoadedRole).toBool())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    {
        ArticleListModel first(room.desk); // fills the caches of the database, which are not the model's
        walk(first);
    }
    const size_t before = bytesInUse();
    ArticleListModel model(room.desk);
    for ([[maybe_unused]] auto _ : state)
        walk(model);
    state.counters["kB"] = double(bytesInUse() - before) / 1024;
}

BENCHMARK_CAPTURE(jump, whole, Whole)
    ->Apply(bench::archiveSizes)
    ->UseManualTime()
    ->Iterations(jumps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(jump, filtered, Filtered)
    ->Apply(bench::archiveSizes)
    ->UseManualTime()
    ->Iterations(jumps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(jump, searched, Searched)
    ->Apply(bench::archiveSizes)
    ->UseManualTime()
    ->Iterations(jumps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(step)->Apply(bench::archiveSizes)->UseManualTime()->Iterations(steps)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(memory, whole, Whole)->Apply(bench::archiveSizes)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(memory, searched, Searched)->Apply(bench::archiveSizes)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
