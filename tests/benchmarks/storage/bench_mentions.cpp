// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Eight mentions in each article of an archive, of entities that follow Zipf's law, so that the commonest stands in
// every fifth: writing them a page at a time, what a window asks of them, and what a changed name costs.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::Latencies;
using bench::orStop;

namespace {

constexpr int pageSize = 20; // of the pass
constexpr int mentionsOfArticle = 8;
constexpr int entityCount = 20'000;

/// A copy of an archive in which every article was read.
class ReadArchive
{
public:
    explicit ReadArchive(qint64 articles)
    {
        const QString copy = m_folder.filePath(u"archive.nashra"_s);
        QFile::copy(bench::archiveFile(articles), copy);
        m_stores = orStop(
            storage::SqlStores::open(orStop(storage::Location::parse(copy)), storage::Access::ReadWrite, m_clock));
        for (int i = 0; i < entityCount; ++i)
            m_entities << EntityId::make(m_clock.now());
        readAll();
    }

    [[nodiscard]] MentionStore &mentions() { return m_stores->mentions(); }
    /// By rank, 0 being the commonest.
    [[nodiscard]] EntityId entity(int rank) const { return m_entities[rank]; }
    [[nodiscard]] Latencies &asking() { return m_asking; }
    [[nodiscard]] Latencies &writing() { return m_writing; }

private:
    void readAll()
    {
        while (true) {
            QList<UnreadArticle> page;
            m_asking.measure([&] { page = orStop(mentions().unread(pageSize)); });
            if (page.isEmpty())
                return;
            QList<ArticleMentions> read;
            for (const UnreadArticle &article : page)
                read << ArticleMentions{article.id, article.touch, someMentions(), article.day};
            m_writing.measure([&] { orStop(mentions().write(read)); });
        }
    }

    QList<Mention> someMentions()
    {
        QList<Mention> found;
        while (found.size() < mentionsOfArticle) {
            const EntityId id = m_entities[rank()];
            if (std::none_of(found.cbegin(), found.cend(), [&](const Mention &one) { return one.entity == id; }))
                found << Mention{id, 1 + int(found.size() % 3), found.isEmpty()};
        }
        return found;
    }

    int rank()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        const double share = double(m_state >> 11) / double(1ULL << 53);
        return std::min(int(std::pow(double(entityCount), share)), entityCount) - 1;
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/bench-mentions"_s};
    SystemClock m_clock;
    std::unique_ptr<storage::SqlStores> m_stores;
    QList<EntityId> m_entities;
    quint64 m_state = 1;
    Latencies m_asking;
    Latencies m_writing;
};

/// Made once for each size, since that takes the most time.
ReadArchive &archiveOf(qint64 articles)
{
    static std::map<qint64, std::unique_ptr<ReadArchive>> archives;
    auto &archive = archives[articles];
    if (!archive)
        archive = std::make_unique<ReadArchive>(articles);
    return *archive;
}

void writing(benchmark::State &state)
{
    ReadArchive &archive = archiveOf(state.range(0));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(&archive);
    archive.asking().report(state, "ask_");
    archive.writing().report(state, "write_");
}

void pageOfArticles(benchmark::State &state)
{
    ReadArchive &archive = archiveOf(state.range(0));
    Latencies first;
    Latencies next;
    for ([[maybe_unused]] auto _ : state) {
        for (const int rank : {0, 10, 1000}) {
            QList<ArticleWithMention> page;
            first.measure([&] { page = orStop(archive.mentions().articlesWith(archive.entity(rank), 0, pageSize)); });
            const qint64 before = page.isEmpty() ? 0 : page.last().article.touch;
            next.measure([&] {
                benchmark::DoNotOptimize(
                    orStop(archive.mentions().articlesWith(archive.entity(rank), before, pageSize)));
            });
        }
    }
    first.report(state, "first_");
    next.report(state, "next_");
}

/// What is shown of one entity beside its articles; the commonest of all.
void aboutEntity(benchmark::State &state)
{
    ReadArchive &archive = archiveOf(state.range(0));
    Latencies months;
    Latencies companions;
    Latencies counts;
    Latencies sharing;
    QList<EntityId> many;
    for (int rank = 0; rank < 100; ++rank)
        many << archive.entity(rank);
    for ([[maybe_unused]] auto _ : state) {
        const EntityId entity = archive.entity(0);
        months.measure([&] { benchmark::DoNotOptimize(orStop(archive.mentions().months(entity))); });
        companions.measure([&] { benchmark::DoNotOptimize(orStop(archive.mentions().companions(entity, 10))); });
        counts.measure([&] { benchmark::DoNotOptimize(orStop(archive.mentions().articleCounts(many))); });
        sharing.measure([&] {
            benchmark::DoNotOptimize(
                orStop(archive.mentions().sharing(many.mid(0, mentionsOfArticle), Language::English, {}, 20)));
        });
    }
    state.counters["articles"] = double(orStop(archive.mentions().articleCounts({archive.entity(0)})).first());
    months.report(state, "months_");
    companions.report(state, "companions_");
    counts.report(state, "counts100_");
    sharing.report(state, "sharing_");
}

/// Changes of the name of a common and of a rare entity; then all of it is read again.
void namesChanged(benchmark::State &state)
{
    ReadArchive &archive = archiveOf(state.range(0));
    Latencies common;
    Latencies rare;
    Latencies standing;
    const auto change = [&archive](int rank, const QString &name) {
        Entity entity;
        entity.id = archive.entity(rank);
        entity.names = {EntityName{Language::Arabic, NameForm::House, name}};
        orStop(archive.mentions().namesChanged(1, QList<Entity>{entity}));
    };
    for ([[maybe_unused]] auto _ : state) {
        rare.measure([&] { change(5000, u"ميرا الحلبي"_s); });
        common.measure([&] { change(0, u"سامر"_s); });
        standing.measure([&] { benchmark::DoNotOptimize(orStop(archive.mentions().progress())); });
    }
    rare.report(state, "rare_");
    common.report(state, "common_");
    standing.report(state, "progress_");
}

BENCHMARK(writing)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(1);
BENCHMARK(pageOfArticles)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(100);
BENCHMARK(aboutEntity)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->Iterations(20);
BENCHMARK(namesChanged)->Apply(bench::archiveSizes)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
