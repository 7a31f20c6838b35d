// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorynewsroom.h"

#include "core/workflow/effects.h"

using namespace Qt::StringLiterals;

namespace nashra::testlib {

ArticleSummary summaryOf(const MemoryArticle &record)
{
    const Article &article = record.article;
    ArticleSummary summary;
    summary.id = article.id;
    summary.touch = record.touch;
    summary.revision = article.revision;
    summary.language = article.content.language;
    summary.status = article.status;
    summary.desk = article.content.desk;
    summary.slug = article.content.slug;
    summary.headline = article.content.headline;
    summary.urgency = article.content.urgency;
    summary.words = record.words;
    summary.author = article.author;
    summary.updatedAt = article.updatedAt;
    summary.embargoUntil = article.content.embargoUntil;
    summary.notForPublication = article.content.notForPublication;
    summary.isTranslation = article.content.translation.has_value();
    return summary;
}

Result<Actor> MemoryNewsroom::actor(UserId id) const
{
    const auto user = data.users.constFind(id);
    if (user == data.users.cend() || !user->isActive)
        return fail(ErrorCode::Forbidden, u"no active user "_s + id.toString());
    return Actor{id, user->roles};
}

Result<Actor> MemoryNewsroom::workingActor(UserId id) const
{
    Result<Actor> found = actor(id);
    if (found && !found->roles)
        return fail(ErrorCode::Forbidden, u"no role: "_s + id.toString());
    return found;
}

Result<std::shared_ptr<const MemoryArticle>> MemoryNewsroom::article(ArticleId id) const
{
    const auto found = data.articles.constFind(id);
    if (found == data.articles.cend())
        return fail(ErrorCode::NotFound, u"article "_s + id.toString());
    return *found;
}

void MemoryNewsroom::putArticle(MemoryArticle record)
{
    const ArticleId id = record.article.id;
    if (record.touch != 0)
        data.byTouch.remove(record.touch);
    record.touch = ++data.lastTouch;
    data.byTouch.insert(record.touch, id);
    data.articles.insert(id, std::make_shared<const MemoryArticle>(std::move(record)));
    data.changes.articles.append(id);
}

Result<void> MemoryNewsroom::releaseArticle(ArticleId id, const Actor &by, Instant at)
{
    const auto found = article(id);
    if (!found)
        return tl::unexpected(found.error());
    MemoryArticle record = **found;
    const Result<Status> next = apply(Action::Release, record.article, by, at);
    if (!next)
        return tl::unexpected(next.error());
    ActionArguments arguments;
    arguments.now = at;
    applyEffects(Action::Release, *next, record.article, arguments, by.id, now());
    record.article.releaseNumber = ++data.lastReleaseNumber;
    const int revision = record.article.revision;
    putArticle(std::move(record));
    this->record(by.id, u"article.release"_s, id.toString(), revision);
    return ok();
}

void MemoryNewsroom::record(UserId by, const QString &action, const QString &subject, int revision,
                            const QString &detail)
{
    AuditEvent event;
    event.sequence = data.events.size() + 1;
    event.at = now();
    event.actor = by;
    event.action = action;
    event.subject = subject;
    event.revision = revision;
    event.detail = detail;
    event.hash = chainHash(data.events.isEmpty() ? QByteArray() : data.events.constLast().hash, event);
    data.events.append(event);
}

} // namespace nashra::testlib
