// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archive.h"

#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/articlegenerator.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace nashra::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 batch = 1000;

} // namespace

Result<UserId> provideAuthor(Stores &stores)
{
    const auto users = stores.users().users();
    if (!users)
        return tl::unexpected(users.error());
    if (!users->isEmpty())
        return users->first().id;
    User author;
    author.login = u"bench"_s;
    author.name = {{Language::English, u"Bench"_s}};
    author.roles = Roles(Role::Chief) | Role::Journalist;
    const auto saved = stores.users().save(author, {});
    if (!saved)
        return tl::unexpected(saved.error());
    return saved->id;
}

Result<void> fillArchive(Stores &stores, qint64 articles, const Progress &progress)
{
    const auto author = provideAuthor(stores);
    if (!author)
        return tl::unexpected(author.error());
    ArticleGenerator generator;
    for (qint64 made = 0; made < articles;) {
        QList<ImportedArticle> imported;
        for (qint64 i = std::min(batch, articles - made); i > 0; --i)
            imported << ImportedArticle{generator.next(), {}};
        const auto written = stores.articles().import(imported, *author);
        if (!written)
            return tl::unexpected(written.error());
        [[maybe_unused]] const ChangeSet told = stores.takeChanges();
        made += imported.size();
        if (progress)
            progress(made);
    }
    return ok();
}

QString archiveFile(qint64 articles)
{
    const QDir folder(qEnvironmentVariable("NASHRA_BENCH_FOLDER", QDir::tempPath()));
    const QString path = folder.filePath(u"nashra-bench-%1.nashra"_s.arg(articles));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    {
        const SystemClock clock;
        const auto location = storage::Location::parse(unfinished);
        const auto stores = location ? storage::SqlStores::open(*location, storage::Access::ReadWrite, clock)
                                     : tl::unexpected(location.error());
        if (!stores)
            qFatal("%s", qUtf8Printable(stores.error().toLogString()));
        const auto filled = fillArchive(**stores, articles, [&stores](qint64 made) {
            if (made % 10'000 == 0) [[maybe_unused]]
                const auto moved = (*stores)->connection().checkpoint();
        });
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().toLogString()));
    }
    if (!QFile::rename(unfinished, path))
        qFatal("%s: cannot be put there", qUtf8Printable(path));
    return path;
}

} // namespace nashra::bench
