// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The newest twenty articles with the words somebody typed, in a warm archive.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/articlegenerator.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int shown = 20;
constexpr int queriesOfAKind = 300;
constexpr quint32 seed = 7;

/// What people type, by how common the words are.
struct Kind
{
    const char *name;
    Language language;
    int fromRank;
    int toRank;
    int words = 1;
    int letters = 0;      ///< of the word that were typed; 0 = all
    bool isLoose = false; ///< in another spelling than the archive's: hamzas, alef maqsura, vowel marks, a kashida
};

constexpr Kind kinds[] = {
    {"common", Language::English, 5, 100},
    {"rare", Language::English, 20'000, 39'000},
    {"two words", Language::English, 50, 2000, 2},
    {"three letters", Language::English, 50, 5000, 1, 3},
    {"five letters", Language::English, 50, 5000, 1, 5},
    {"common Arabic", Language::Arabic, 5, 100},
    {"rare Arabic", Language::Arabic, 20'000, 39'000},
    {"two Arabic words", Language::Arabic, 50, 2000, 2},
    {"loose Arabic", Language::Arabic, 5, 20'000, 1, 0, true},
};

QString loosely(QString word)
{
    word.replace(u'ا', u'أ').replace(u'ي', u'ى');
    word.insert(1, QChar(0x064E)); // fatha
    return word.insert(2, QChar(0x0640));
}

QStringList queries(const Kind &kind)
{
    const bench::ArticleGenerator generator;
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> rank(kind.fromRank, kind.toRank);
    QStringList typed;
    for (int i = 0; i < queriesOfAKind; ++i) {
        QStringList words;
        for (int word = 0; word < kind.words; ++word)
            words << generator.word(kind.language, rank(random));
        if (kind.letters > 0)
            words.last().truncate(kind.letters);
        typed << (kind.isLoose ? loosely(words.join(u' ')) : words.join(u' '));
    }
    return typed;
}

void search(benchmark::State &state, const Kind &kind)
{
    const SystemClock clock;
    const auto location = orStop(storage::Location::parse(bench::archiveFile(state.range(0))));
    const auto stores = orStop(storage::SqlStores::open(location, storage::Access::ReadOnly, clock));
    const QStringList typed = queries(kind);
    qint64 hits = 0;
    const auto ask = [&](const QString &text) {
        ArticleQuery query;
        query.text = text;
        hits += orStop(stores->articles().page(query, 0, shown)).size();
    };
    for (const QString &text : typed) // the second time everything is warm
        ask(text);
    hits = 0;
    bench::Latencies latencies;
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state)
        latencies.time(state, [&] { ask(typed[next++ % typed.size()]); });
    latencies.report(state);
    state.counters["hits"] = double(hits) / double(state.iterations());
}

void registerAll()
{
    for (const Kind &kind : kinds) {
        auto *registered = benchmark::RegisterBenchmark((std::string("search/") + kind.name).c_str(),
                                                        [&kind](benchmark::State &state) { search(state, kind); });
        registered->Apply(bench::archiveSizes)->UseManualTime()->Iterations(4 * queriesOfAKind);
        registered->Unit(benchmark::kMicrosecond);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
