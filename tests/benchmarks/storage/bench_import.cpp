// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing an archive with its full-text index, durably, beside rows with the same columns and indexes and a stock
// FTS5 table: written as they come, an article a transaction ("one_by_one"), and with what we do ourselves, prepared
// statements and a thousand articles in a transaction ("batched"). Neither keeps revisions or an audit chain, as we do.
#include "core/article/xhtml.h"
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/archive.h"
#include "support/articlegenerator.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::storage;
using bench::orStop;

namespace {

constexpr qint64 batch = 1000;

/// The rule for both: the log goes into the file every ten thousand articles.
constexpr qint64 betweenCheckpoints = 10'000;

Location fileIn(const QTemporaryDir &folder)
{
    return orStop(Location::parse(folder.filePath(u"import.nashra"_s)));
}

/// Hands the articles to write, a batch at a time; making them is not counted.
template <class Write>
void importAll(benchmark::State &state, Write write)
{
    bench::ArticleGenerator generator;
    for (qint64 made = 0; made < state.range(0);) {
        state.PauseTiming();
        QList<ImportedArticle> articles;
        for (qint64 i = 0; i < batch; ++i)
            articles << ImportedArticle{generator.next(), {}};
        state.ResumeTiming();
        made += batch;
        write(articles, made % betweenCheckpoints == 0);
    }
}

void import(benchmark::State &state)
{
    const SystemClock clock;
    for ([[maybe_unused]] auto _ : state) {
        const QTemporaryDir folder;
        const auto stores = orStop(SqlStores::open(fileIn(folder), Access::ReadWrite, clock));
        const UserId author = orStop(bench::provideAuthor(*stores));
        importAll(state, [&](const QList<ImportedArticle> &articles, bool isCheckpoint) {
            benchmark::DoNotOptimize(orStop(stores->articles().import(articles, author)));
            [[maybe_unused]] const ChangeSet told = stores->takeChanges();
            if (isCheckpoint)
                orStop(stores->connection().checkpoint());
        });
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void makeStockTables(Connection &connection)
{
    for (
        const QString &sql :
        {u"CREATE TABLE article (touch INTEGER PRIMARY KEY, id TEXT UNIQUE, language TEXT, status TEXT, desk TEXT, "
         "slug TEXT, headline TEXT, byline TEXT, urgency INTEGER, words INTEGER, author TEXT, at INTEGER, body TEXT)"_s,
         u"CREATE INDEX by_status ON article (status, touch)"_s, u"CREATE INDEX by_desk ON article (desk, touch)"_s,
         u"CREATE INDEX by_desk_status ON article (desk, status, touch)"_s,
         u"CREATE INDEX by_author ON article (author, touch)"_s,
         u"CREATE INDEX by_language ON article (language, touch)"_s,
         u"CREATE VIRTUAL TABLE search USING fts5 (slug, headline, byline, body)"_s})
        orStop(connection.execute(sql));
}

void writeStock(Connection &connection, const QList<ImportedArticle> &articles, const QString &author, qint64 &touch)
{
    auto transaction = orStop(Transaction::begin(connection));
    for (const ImportedArticle &imported : articles) {
        const ArticleContent &content = imported.content;
        Statement row(connection, u"INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
        row.bind(++touch).bind(ArticleId::make({touch}).toString()).bind(languageCode(content.language));
        row.bind(u"draft"_s).bind(content.desk).bind(content.slug).bind(content.headline).bind(content.byline);
        row.bind(content.urgency).bind(content.body.wordCount()).bind(author).bind(touch);
        row.bind(QString::fromUtf8(toXhtml(content.body)));
        orStop(row.run());
        Statement text(connection, u"INSERT INTO search (rowid, slug, headline, byline, body) VALUES (?,?,?,?,?)"_s);
        text.bind(touch).bind(content.slug).bind(content.headline).bind(content.byline).bind(content.body.text());
        orStop(text.run());
    }
    orStop(transaction.commit());
}

void importStock(benchmark::State &state, qsizetype perTransaction)
{
    for ([[maybe_unused]] auto _ : state) {
        const QTemporaryDir folder;
        const auto connection = orStop(Connection::open(fileIn(folder), Access::ReadWrite));
        makeStockTables(*connection);
        const QString author = UserId::make({1}).toString();
        qint64 touch = 0;
        importAll(state, [&](const QList<ImportedArticle> &articles, bool isCheckpoint) {
            for (qsizetype from = 0; from < articles.size(); from += perTransaction)
                writeStock(*connection, articles.mid(from, perTransaction), author, touch);
            if (isCheckpoint)
                orStop(connection->checkpoint());
        });
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(import)->Apply(bench::archiveSizes)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(importStock, batched, batch)
    ->Apply(bench::archiveSizes)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(importStock, one_by_one, 1)->Apply(bench::archiveSizes)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
