// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One durable save of an edited article, beside one append of 4 kB to a file with fdatasync in the same folder: what
// the disk asks for a promise kept. The two in turns.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"
#include "support/latencies.h"
#include "support/orstop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int rounds = 1000;
constexpr size_t block = 4096;

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

void save(benchmark::State &state)
{
    const QDir place(qEnvironmentVariable("NASHRA_BENCH_FOLDER", QDir::tempPath()));
    const QTemporaryDir folder(place.filePath(u"save-XXXXXX"_s));
    const QString path = folder.filePath(u"save.nashra"_s);
    if (!QFile::copy(bench::archiveFile(state.range(0)), path))
        qFatal("%s: cannot be copied to", qUtf8Printable(path));
    const SystemClock clock;
    const auto location = orStop(storage::Location::parse(path));
    const auto stores = orStop(storage::SqlStores::open(location, storage::Access::ReadWrite, clock));
    const UserId author = orStop(bench::provideAuthor(*stores));
    const QList<ArticleSummary> newest = orStop(stores->articles().page({}, 0, rounds));
    AppendedFile peer(folder.filePath(u"peer"_s));

    bench::Latencies saves;
    bench::Latencies appends;
    int edits = 0;
    for ([[maybe_unused]] auto _ : state) {
        const Article article = orStop(stores->articles().article(newest[edits % newest.size()].id));
        ArticleContent content = article.content;
        content.body.paragraphs.last().runs << Run{u" Edit %1."_s.arg(++edits), {}, {}};
        saves.time(state, [&] {
            benchmark::DoNotOptimize(orStop(stores->articles().save(article.id, article.revision, content, author)));
        });
        [[maybe_unused]] const ChangeSet told = stores->takeChanges();
        appends.measure([&] { peer.append(); });
    }
    saves.report(state);
    state.counters["append_p50_us"] = appends.median();
    state.counters["to_append"] = saves.median() / appends.median();
}

BENCHMARK(save)
    ->Arg(1000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMicrosecond)
    ->UseManualTime()
    ->Iterations(rounds);

} // namespace

BENCHMARK_MAIN();
