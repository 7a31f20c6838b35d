// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One durable save of an edited article, beside one append of 4 kB to a file with fdatasync in the same folder: what
// the disk asks for a promise kept. The two in turns, and with them a save that is not synced ("unsynced_"), which is
// what our own work and the writing of the log cost. The search index follows after each save ("indexing_").
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int rounds = 1000;
constexpr size_t block = 4096;
constexpr qint64 longLog = 8LL * 1024 * 1024; ///< as in the program, which moves it when nobody saves
constexpr int warmUp = 50;
constexpr quint64 seed = 13;

/// A file that is only ever appended to.
class AppendedFile
{
public:
    explicit AppendedFile(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            qFatal("%s: cannot be made", qUtf8Printable(path));
    }
    ~AppendedFile() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(AppendedFile)

    void append()
    {
        const std::string bytes(block, 'x');
        if (::write(m_file, bytes.data(), bytes.size()) != ssize_t(bytes.size()) || ::fdatasync(m_file) != 0)
            qFatal("the peer's file cannot be written");
    }

private:
    int m_file;
};

/// A copy of the archive in a folder of its own on the same disk, for saves to change.
class Newsroom
{
public:
    explicit Newsroom(qint64 articles)
        : m_folder(QFileInfo(bench::archiveFile(articles)).dir().filePath(u"save-XXXXXX"_s))
        , m_path(m_folder.filePath(u"newsroom.nashra"_s))
        , m_articles(articles)
    {
        if (!QFile::copy(bench::archiveFile(articles), m_path))
            qFatal("%s: cannot be copied to", qUtf8Printable(m_path));
        m_stores = orStop(
            storage::SqlStores::open(orStop(storage::Location::parse(m_path)), storage::Access::ReadWrite, m_clock));
        m_author = orStop(bench::provideAuthor(*m_stores));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// An article from anywhere in the archive with a few words more than the store has of it.
    [[nodiscard]] Article edited()
    {
        const auto touch = 1 + qint64(m_random() % quint64(m_articles));
        // The touch of an article that was saved since is gone; the one before it is as good, or the newest.
        auto row = orStop(m_stores->articles().page({}, touch, 1));
        if (row.isEmpty())
            row = orStop(m_stores->articles().page({}, 0, 1));
        Article article = orStop(m_stores->articles().article(row.first().id));
        article.content.body.paragraphs.last().runs << Run{u" Edit %1."_s.arg(++m_edits), {}, {}};
        return article;
    }

    void save(const Article &article)
    {
        benchmark::DoNotOptimize(
            orStop(m_stores->articles().save(article.id, article.revision, article.content, m_author)));
        [[maybe_unused]] const ChangeSet told = m_stores->takeChanges();
    }

    /// What the program does for its search right after a save was answered.
    void index() { orStop(m_stores->catchUpIndex()); }

    void setSynced(bool isSynced)
    {
        orStop(m_stores->connection().execute(isSynced ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=OFF"_s));
    }

    [[nodiscard]] qint64 logSize() const { return QFileInfo(m_path + u"-wal"_s).size(); }
    void tidyLog()
    {
        orStop(m_stores->connection().checkpoint());
        orStop(m_stores->connection().makeRoomInLog());
    }

private:
    const SystemClock m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    qint64 m_articles;
    std::unique_ptr<storage::SqlStores> m_stores;
    UserId m_author;
    std::mt19937_64 m_random{seed};
    int m_edits = 0;
};

void save(benchmark::State &state)
{
    Newsroom newsroom(state.range(0));
    AppendedFile peer(newsroom.folder() + u"/peer"_s);
    for (int i = 0; i < warmUp; ++i)
        newsroom.save(newsroom.edited());
    newsroom.tidyLog();
    bench::Latencies saves;
    bench::Latencies appends;
    bench::Latencies unsynced;
    bench::Latencies indexing;
    for ([[maybe_unused]] auto _ : state) {
        if (newsroom.logSize() > longLog)
            newsroom.tidyLog();
        const Article article = newsroom.edited();
        saves.time(state, [&] { newsroom.save(article); });
        indexing.measure([&] { newsroom.index(); });
        appends.measure([&] { peer.append(); });
        const Article other = newsroom.edited();
        newsroom.setSynced(false);
        unsynced.measure([&] { newsroom.save(other); });
        newsroom.setSynced(true);
        newsroom.index(); // synced, or the next save would be charged with writing out what this one left in memory
    }
    saves.report(state);
    appends.report(state, "append_");
    unsynced.report(state, "unsynced_");
    indexing.report(state, "indexing_");
    state.counters["to_append"] = saves.median() / appends.median();
    state.counters["p99_to_append"] = saves.at(0.99) / appends.at(0.99);
}

BENCHMARK(save)->Apply(bench::archiveSizes)->Unit(benchmark::kMicrosecond)->UseManualTime()->Iterations(rounds);

} // namespace

BENCHMARK_MAIN();
