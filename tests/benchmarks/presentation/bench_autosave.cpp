// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs because its text is kept safe: the flush that reads the changed paragraph and hands it to the
// journal, on the thread that shows the text; and how long until the disk has it, on the journal's own.
#include "presentation/editor/editingsession.h"
#include "storage/journal/filejournalkeeper.h"
#include "support/articlegenerator.h"
#include "support/latencies.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

constexpr int keys = 500;

ArticleContent articleOf(qint64 words)
{
    bench::ArticleGenerator generator;
    ArticleContent content = generator.next();
    while (content.body.wordCount() < words)
        content.body.paragraphs += generator.next().body.paragraphs;
    return content;
}

void autosave(benchmark::State &state)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    testlib::MemoryStores stores(clock);
    const testlib::People people = testlib::must(testlib::enterPeople(stores.users()));
    testlib::InlineExecutor executor(stores);
    storage::FileJournalKeeper journals(folder.path(), clock);
    presentation::DeskSession desk(executor, clock);
    desk.load();
    QCoreApplication::processEvents();
    testlib::must(desk.setUser(people.author));
    const Article article = testlib::must(stores.articles().create(articleOf(state.range(0)), people.author));
    presentation::EditingSession session(desk, journals, article);

    QTextCursor cursor(&session.document());
    cursor.setPosition(session.document().characterCount() / 2);
    const auto journal = journals.open({ArticleId::make({1}), 1, {}, people.author, {1}}, article.content);
    bench::Latencies inserts;
    bench::Latencies flushes;
    bench::Latencies syncs;
    for ([[maybe_unused]] auto _ : state) {
        inserts.measure([&] { cursor.insertText(u"a"_s); });
        flushes.time(state, [&] { session.flush(); });
        journal->append(BodyEdit{0, 1, {session.paragraphs().first()}});
        syncs.measure([&] { journal->sync().waitForFinished(); });
    }
    flushes.report(state);
    syncs.report(state, "to_disk_");
    inserts.report(state, "insert_");
    state.counters["to_insert"] = flushes.median() / inserts.median();
}

BENCHMARK(autosave)
    ->Arg(1000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime()
    ->Iterations(keys);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
