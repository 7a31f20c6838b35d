// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/gathering.h"

#include "core/ports/stores.h"
#include "publishing/filenames.h"

#include <QDir>
#include <QFileInfo>

namespace nashra::publishing {

namespace {

Result<QList<Counterpart>> counterpartsOf(Stores &stores, const Article &article, const QString &folder,
                                          const QString &suffix)
{
    auto ids = stores.articles().translationsOf(article.id);
    if (!ids)
        return tl::unexpected(ids.error());
    if (article.content.translation)
        ids->prepend(article.content.translation->source);
    QList<Counterpart> counterparts;
    for (const ArticleId &id : std::as_const(*ids)) {
        const auto other = stores.articles().article(id);
        if (!other)
            return tl::unexpected(other.error());
        if (other->status != Status::Released)
            continue; // the headline of what has not gone out does not go out either
        const QString page = fileStemOf(id, other->content) + u'.' + suffix;
        const bool hasPage = QFileInfo::exists(QDir(folder).filePath(page));
        counterparts << Counterpart{{hasPage ? page : QString(), other->content.headline, other->content.language},
                                    article.content.translation && article.content.translation->source == id};
    }
    return counterparts;
}

} // namespace

Result<QList<Article>> articlesOf(Stores &stores, const Bulletin &bulletin)
{
    QList<Article> articles;
    for (const BulletinItem &item : bulletin.items) {
        auto article = stores.articles().article(item.article);
        if (!article)
            return tl::unexpected(article.error());
        // A released bulletin is frozen: it went through the gate with this revision, wherever the article is now.
        // A killed story is the exception, which never goes out again.
        if (bulletin.status == BulletinStatus::Released && article->status != Status::Killed) {
            const auto content = stores.articles().content(item.article, item.revision);
            if (!content)
                return tl::unexpected(content.error());
            article->content = *content;
            article->revision = item.revision;
            article->status = Status::Released;
            article->approval = Approval{item.revision, bulletin.approvedBy, bulletin.updatedAt};
        }
        articles << *article;
    }
    return articles;
}

Result<PublishContext> withLinks(Stores &stores, PublishContext context, const QList<Article> &articles,
                                 const QString &folder, const QString &suffix)
{
    for (const Article &article : articles) {
        const auto counterparts = counterpartsOf(stores, article, folder, suffix);
        if (!counterparts)
            return tl::unexpected(counterparts.error());
        context.counterparts[article.id] = *counterparts;
        for (const RelatedItem &related : article.content.related) {
            const auto other = related.article ? stores.articles().article(*related.article)
                                               : Result<Article>(fail(ErrorCode::NotFound));
            if (!other)
                continue; // a story that is not here has no page here
            const QString page = fileStemOf(other->id, other->content) + u'.' + suffix;
            if (QFileInfo::exists(QDir(folder).filePath(page)))
                context.pages[other->id] = page;
        }
    }
    return context;
}

} // namespace nashra::publishing
