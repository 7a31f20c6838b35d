// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What proofing asks of the store: pages of 200 texts from the beginning, the middle and the end of an archive, which
// should cost the same; a long list of words; a word model of 20 MB.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int pageSize = 200;
constexpr int pages = 100;

void archiveTexts(benchmark::State &state)
{
    const SystemClock clock;
    const auto location = orStop(storage::Location::parse(bench::archiveFile(state.range(0))));
    const auto stores = orStop(storage::SqlStores::open(location, storage::Access::ReadOnly, clock));
    const qint64 newest = orStop(stores->articles().page({}, 0, 1)).first().touch;
    const std::pair<const char *, qint64> places[] = {
        {"begin_", 0}, {"middle_", newest / 2}, {"end_", newest - pageSize}};
    bench::Latencies latencies[std::size(places)];
    qsizetype letters = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (size_t i = 0; i < std::size(places); ++i) {
            latencies[i].measure([&] {
                const auto page =
                    orStop(stores->articles().archiveTexts(ArchiveScope::Living, places[i].second, pageSize));
                for (const ArchiveText &text : page)
                    letters += text.text.size();
            });
        }
    }
    for (size_t i = 0; i < std::size(places); ++i)
        latencies[i].report(state, places[i].first);
    state.counters["letters_of_page"] = double(letters) / double(state.iterations() * std::size(places));
}

/// An empty newsroom with somebody in it.
struct Newsroom
{
    Newsroom()
        : stores(orStop(storage::SqlStores::open(orStop(storage::Location::parse(folder.filePath(u"new.nashra"_s))),
                                                 storage::Access::ReadWrite, clock)))
        , author(orStop(bench::provideAuthor(*stores)))
    {
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::SqlStores> stores;
    UserId author;
};

void words(benchmark::State &state)
{
    const Newsroom newsroom;
    QList<ListedWord> list;
    for (qint64 i = 0; i < state.range(0); ++i)
        list << ListedWord{u"word-%1"_s.arg(i), Language::English, {}, {}, {}};
    bench::Latencies added;
    bench::Latencies read;
    bench::Latencies removed;
    ProofingStore &store = newsroom.stores->proofing();
    for ([[maybe_unused]] auto _ : state) {
        added.measure([&] { orStop(store.addWords(list, newsroom.author)); });
        read.measure([&] { benchmark::DoNotOptimize(orStop(store.words({}))); });
        removed.measure([&] { orStop(store.removeWords(list, newsroom.author)); });
    }
    added.report(state, "add_");
    read.report(state, "read_");
    removed.report(state, "remove_");
}

void wordModel(benchmark::State &state)
{
    const Newsroom newsroom;
    const QByteArray model(20'000'000, 'm');
    bench::Latencies saved;
    bench::Latencies read;
    ProofingStore &store = newsroom.stores->proofing();
    for ([[maybe_unused]] auto _ : state) {
        saved.measure([&] { orStop(store.saveWordModel(Language::Arabic, model, 1)); });
        read.measure([&] { benchmark::DoNotOptimize(orStop(store.wordModel(Language::Arabic))); });
    }
    saved.report(state, "save_");
    read.report(state, "read_");
}

BENCHMARK(archiveTexts)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(pages);
BENCHMARK(words)->Arg(100)->Arg(1000)->Arg(20'000)->Unit(benchmark::kMicrosecond)->Iterations(5);
BENCHMARK(wordModel)->Unit(benchmark::kMicrosecond)->Iterations(5);

} // namespace

BENCHMARK_MAIN();
