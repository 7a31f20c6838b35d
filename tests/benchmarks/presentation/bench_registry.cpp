// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the registry of names costs the window at its sizes: until names are found after a start, with the file of the
// last time and without one, beside reading all entities into memory as a program without such a file does; and until a
// name that somebody saves is found. A registry is made once per run and size, in a temporary folder.
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityregistry.h"
#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <map>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;
using presentation::EntityRegistry;

namespace {

/// Three words of three to five syllables, another name for each number.
Entity entityOf(qint64 number)
{
    static const QStringList english{u"ma"_s, u"sa"_s, u"ni"_s, u"ra"_s, u"do"_s, u"ka"_s, u"lu"_s, u"ha"_s};
    static const QStringList arabic{u"ما"_s, u"سا"_s, u"ني"_s, u"را"_s, u"دو"_s, u"كا"_s, u"لو"_s, u"ها"_s};
    const auto name = [number](const QStringList &syllables) {
        QStringList words;
        for (const qint64 part : {number % 400, number / 7 % 900, number}) {
            QString word;
            for (qint64 rest = part + 64; rest > 0; rest /= syllables.size())
                word += syllables[rest % syllables.size()];
            word[0] = word[0].toUpper();
            words << word;
        }
        return words.join(u' ');
    };
    Entity entity;
    entity.kind = number % 10 < 7 ? EntityKind::Person : EntityKind::Place;
    entity.names = {{Language::English, NameForm::House, name(english)},
                    {Language::Arabic, NameForm::House, name(arabic)}};
    entity.titles = {{Language::English, u"Minister of Works"_s, {}, {}}};
    return entity;
}

/// A newsroom with so many entities.
struct Newsroom
{
    explicit Newsroom(qint64 size)
    {
        const auto stores = orStop(storage::SqlStores::open(location(), storage::Access::ReadWrite, clock));
        author = orStop(bench::provideAuthor(*stores));
        constexpr qint64 piece = 50'000;
        for (qint64 first = 0; first < size; first += piece) {
            QList<Entity> some;
            for (qint64 i = first; i < std::min(size, first + piece); ++i)
                some << entityOf(i);
            (void)orStop(stores->entities().import(some, author));
        }
    }
    [[nodiscard]] storage::Location location() const
    {
        return orStop(storage::Location::parse(folder.filePath(u"new.nashra"_s)));
    }
    [[nodiscard]] QString nameFile() const { return folder.filePath(u"new.nashra.names"_s); }

    QTemporaryDir folder;
    SystemClock clock;
    UserId author;
};

Newsroom &newsroomOf(qint64 size)
{
    static std::map<qint64, std::unique_ptr<Newsroom>> made;
    auto &newsroom = made[size];
    if (!newsroom)
        newsroom = std::make_unique<Newsroom>(size);
    return *newsroom;
}

/// The program as far as the registry needs it.
struct Desk
{
    explicit Desk(const Newsroom &newsroom)
        : executor(newsroom.location(), newsroom.clock)
        , session(executor, newsroom.clock)
    {
        const auto opening = executor.open();
        waitUntil([&] { return opening.isFinished(); });
        orStop(opening.result());
    }
    template <class F>
    static void waitUntil(F isSo)
    {
        while (!isSo())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }

    storage::DatabaseExecutor executor;
    presentation::DeskSession session;
};

double residentMegabytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

void start(benchmark::State &state, bool hasFile)
{
    Newsroom &newsroom = newsroomOf(state.range(0));
    Desk desk(newsroom);
    bench::Latencies starts;
    double megabytes = 0;
    const auto load = [&](EntityRegistry &registry) {
        registry.load(newsroom.nameFile());
        Desk::waitUntil([&] { return registry.isLoaded(); });
    };
    if (hasFile) {
        EntityRegistry before(desk.session);
        load(before);
    }
    for (auto _ : state) {
        if (!hasFile)
            QFile::remove(newsroom.nameFile());
        const double before = residentMegabytes();
        EntityRegistry registry(desk.session);
        starts.time(state, [&] { load(registry); });
        megabytes = residentMegabytes() - before;
    }
    starts.report(state);
    state.counters["resident_MB"] = megabytes;
}

/// As it is without a file: all entities in memory, and what finds their names made of them.
void startInMemory(benchmark::State &state)
{
    Newsroom &newsroom = newsroomOf(state.range(0));
    Desk desk(newsroom);
    bench::Latencies starts;
    double megabytes = 0;
    for (auto _ : state) {
        const double before = residentMegabytes();
        QList<Entity> entities;
        language::EntityMatcher matcher;
        starts.time(state, [&] {
            const auto read = desk.executor.read([](Stores &stores) { return stores.entities().entities(); });
            Desk::waitUntil([&] { return read.isFinished(); });
            entities = orStop(read.result());
            matcher = language::EntityMatcher(entities);
        });
        benchmark::DoNotOptimize(matcher.match(u"nobody"_s));
        megabytes = residentMegabytes() - before;
    }
    starts.report(state);
    state.counters["resident_MB"] = megabytes;
}

void saveUntilFound(benchmark::State &state)
{
    Newsroom &newsroom = newsroomOf(state.range(0));
    Desk desk(newsroom);
    EntityRegistry registry(desk.session);
    registry.load(newsroom.nameFile());
    Desk::waitUntil([&] { return registry.isLoaded(); });
    bench::Latencies saves;
    static qint64 next = 10'000'000;
    for (auto _ : state) {
        const Entity entity = entityOf(++next);
        saves.time(state, [&] {
            (void)desk.executor.write(
                [entity, author = newsroom.author](Stores &stores) { return stores.entities().save(entity, author); });
            Desk::waitUntil([&] { return !registry.matcher()->match(entity.names.first().text).isEmpty(); });
        });
    }
    saves.report(state);
}

BENCHMARK_CAPTURE(start, with_file, true)->Apply(bench::archiveSizes)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start, without_file, false)
    ->Apply(bench::archiveSizes)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(startInMemory)->Apply(bench::archiveSizes)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(saveUntilFound)->Apply(bench::archiveSizes)->UseManualTime()->Iterations(50)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
