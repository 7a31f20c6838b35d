// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry at its sizes: bringing it in, each keystroke of a search for a name, pages of the list, the stream the
// name index is made of, the look for duplicates, a save. Each keystroke and page should cost about the same at any
// size. A registry is made once per run and size, in a temporary folder.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int pageSize = 50;
constexpr int keptApart = 200; ///< how many names are typed

/// Invented names: some are borne by very many, most by few, as names are.
class Names
{
public:
    [[nodiscard]] Entity next()
    {
        const int given = zipf(400);
        const int middle = zipf(400);
        const int family = zipf(20'000);
        Entity entity;
        entity.kind = m_random() % 10 < 7 ? EntityKind::Person : EntityKind(1 + m_random() % 3);
        const auto join = [&](const auto &word) { return word(given) + u' ' + word(middle) + u' ' + word(family); };
        entity.names = {{Language::English, NameForm::House, join(&Names::english)},
                        {Language::Arabic, NameForm::House, join(&Names::arabic)}};
        entity.identifiers = {{u"desk"_s, QString::number(++m_made)}};
        return entity;
    }

private:
    /// A word of the number; digits are syllables.
    static QString word(int number, const QStringList &syllables)
    {
        QString made;
        for (int rest = number + int(syllables.size()); rest > 0; rest /= int(syllables.size()))
            made += syllables[rest % syllables.size()];
        return made;
    }
    static QString english(int number)
    {
        static const QStringList syllables{u"ma"_s, u"sa"_s, u"ni"_s, u"ra"_s, u"do"_s, u"ka"_s,
                                           u"lu"_s, u"ha"_s, u"be"_s, u"ti"_s, u"fa"_s, u"mo"_s};
        QString made = word(number, syllables);
        made[0] = made[0].toUpper();
        return made;
    }
    static QString arabic(int number)
    {
        static const QStringList syllables{u"ما"_s, u"سا"_s, u"ني"_s, u"را"_s, u"دو"_s, u"كا"_s,
                                           u"لو"_s, u"ها"_s, u"بي"_s, u"تي"_s, u"فا"_s, u"مو"_s};
        return word(number, syllables);
    }
    int zipf(int most)
    {
        const double part = std::uniform_real_distribution<>(0, 1)(m_random);
        return int(std::pow(double(most), part)) - 1;
    }

    std::mt19937 m_random{7};
    qint64 m_made = 0;
};

struct Registry
{
    explicit Registry(qint64 size)
        : stores(orStop(storage::SqlStores::open(orStop(storage::Location::parse(folder.filePath(u"new.nashra"_s))),
                                                 storage::Access::ReadWrite, clock)))
        , author(orStop(bench::provideAuthor(*stores)))
    {
        constexpr qsizetype piece = 50'000;
        Names names;
        while (size > 0) {
            QList<Entity> some;
            for (; size > 0 && some.size() < piece; --size)
                some << names.next();
            seconds += imports.measure([&] { (void)orStop(stores->entities().import(some, author)); });
            if (typed.isEmpty()) {
                for (const Entity &entity : some.mid(0, keptApart))
                    typed << entity.houseName(Language::English) << entity.houseName(Language::Arabic);
            }
        }
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::SqlStores> stores;
    UserId author;
    QStringList typed;
    bench::Latencies imports;
    double seconds = 0;
};

using Registries = std::map<qint64, std::unique_ptr<Registry>>;

Registries &registries()
{
    static Registries made;
    return made;
}

Registry &registryOf(qint64 size)
{
    auto &registry = registries()[size];
    if (!registry)
        registry = std::make_unique<Registry>(size);
    return *registry;
}

void typing(benchmark::State &state)
{
    Registry &registry = registryOf(state.range(0));
    const EntityStore &store = registry.stores->entities();
    bench::Latencies keys;
    bench::Latencies lastWords;
    bench::Latencies counts;
    for ([[maybe_unused]] auto _ : state) {
        for (const QString &name : std::as_const(registry.typed)) {
            const Language order = languageOfLetters(name);
            const QString family = name.section(u' ', 2);
            for (qsizetype length = 1; length <= name.size(); ++length) {
                const EntityQuery query{{}, name.left(length), order};
                keys.measure([&] { benchmark::DoNotOptimize(orStop(store.page(query, {}, pageSize))); });
                counts.measure([&] { benchmark::DoNotOptimize(orStop(store.count(query))); });
            }
            for (qsizetype length = 1; length <= family.size(); ++length) {
                const EntityQuery query{EntityKind::Event, family.left(length), order};
                lastWords.measure([&] { benchmark::DoNotOptimize(orStop(store.page(query, {}, pageSize))); });
            }
        }
    }
    keys.report(state);
    state.counters["max_us"] = keys.at(1);
    lastWords.report(state, "word_of_kind_");
    counts.report(state, "count_");
    state.counters["import_per_s"] = double(state.range(0)) / registry.seconds;
}

void listing(benchmark::State &state)
{
    Registry &registry = registryOf(state.range(0));
    const EntityStore &store = registry.stores->entities();
    bench::Latencies pages;
    bench::Latencies streams;
    bench::Latencies likenesses;
    EntityPlace place;
    EntityId last;
    QString after;
    for ([[maybe_unused]] auto _ : state) {
        pages.measure([&] { place = orStop(store.page({}, place, pageSize)).next.value_or(EntityPlace()); });
        streams.measure([&] {
            const QList<Entity> some = orStop(store.stream(last, 500));
            last = some.isEmpty() ? EntityId() : some.last().id;
        });
        likenesses.measure([&] { after = orStop(store.duplicates(after, pageSize)).next; });
    }
    pages.report(state, "page_");
    streams.report(state, "stream500_");
    likenesses.report(state, "duplicates_");
}

void saving(benchmark::State &state)
{
    Registry &registry = registryOf(state.range(0));
    EntityStore &store = registry.stores->entities();
    const QList<Entity> some = orStop(store.stream({}, int(state.max_iterations)));
    bench::Latencies saves;
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        Entity entity = some[next++ % some.size()];
        entity.names << EntityName{Language::English, NameForm::Variant, u"Another %1"_s.arg(next)};
        saves.measure([&] { benchmark::DoNotOptimize(orStop(store.save(entity, registry.author))); });
    }
    saves.report(state);
}

/// The look for those a new entity may be; the names of those that are there already, which have the most like them.
void adding(benchmark::State &state)
{
    Registry &registry = registryOf(state.range(0));
    const EntityStore &store = registry.stores->entities();
    const QList<Entity> some = orStop(store.stream({}, int(state.max_iterations)));
    bench::Latencies looks;
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        Entity wanted = some[next++ % some.size()];
        wanted.id = {};
        wanted.identifiers.clear();
        looks.measure([&] { benchmark::DoNotOptimize(orStop(store.likelyTwins(wanted, 4))); });
    }
    looks.report(state);
    state.counters["max_us"] = looks.at(1);
}

BENCHMARK(typing)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(1);
BENCHMARK(listing)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(100);
BENCHMARK(adding)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(500);
BENCHMARK(saving)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(100);

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    registries().clear(); // before Qt takes its database drivers down
}
