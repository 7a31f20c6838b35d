// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorybulletinstore.h"

#include "core/base/textsafety.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

Result<void> checkTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, u"a bulletin needs a title"_s, {u"title"_s});
    if (!isSafe(title))
        return fail(ErrorCode::InvalidInput, u"unsafe title"_s);
    return ok();
}

bool isNewer(const Bulletin &a, const Bulletin &b)
{
    return std::pair(a.createdAt, a.id) > std::pair(b.createdAt, b.id);
}

} // namespace

/// Until the release freezes them, items stand for whatever is approved now.
Bulletin MemoryBulletinStore::withStandingRevisions(Bulletin bulletin) const
{
    if (bulletin.status == BulletinStatus::Released)
        return bulletin;
    for (BulletinItem &item : bulletin.items) {
        const Article &article = m_newsroom.data.articles[item.article]->article;
        if (article.approval)
            item.revision = article.approval->revision;
        else if (article.releasedRevision)
            item.revision = *article.releasedRevision;
    }
    return bulletin;
}

Result<Bulletin> MemoryBulletinStore::bulletin(BulletinId id) const
{
    const auto found = m_newsroom.data.bulletins.constFind(id);
    if (found == m_newsroom.data.bulletins.cend())
        return fail(ErrorCode::NotFound, u"bulletin "_s + id.toString());
    return withStandingRevisions(*found);
}

Result<QList<Bulletin>> MemoryBulletinStore::bulletins(int limit) const
{
    QList<Bulletin> all = m_newsroom.data.bulletins.values();
    std::sort(all.begin(), all.end(), isNewer);
    all.resize(std::clamp<qsizetype>(limit, 0, all.size()));
    for (Bulletin &bulletin : all)
        bulletin = withStandingRevisions(bulletin);
    return all;
}

Result<QList<BulletinId>> MemoryBulletinStore::holding(ArticleId article) const
{
    QList<Bulletin> all = m_newsroom.data.bulletins.values();
    std::sort(all.begin(), all.end(), isNewer);
    QList<BulletinId> ids;
    for (const Bulletin &bulletin : std::as_const(all)) {
        if (bulletin.indexOf(article) >= 0)
            ids << bulletin.id;
    }
    return ids;
}

Result<Bulletin> MemoryBulletinStore::create(Language language, const QString &title, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<Bulletin> {
        const auto actor = m_newsroom.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::Forbidden, u"sub-editors and chiefs make bulletins"_s);
        if (const auto checked = checkTitle(title); !checked)
            return tl::unexpected(checked.error());
        Bulletin bulletin;
        bulletin.id = BulletinId::make(m_newsroom.now());
        bulletin.revision = 1;
        bulletin.language = language;
        bulletin.title = title;
        bulletin.createdBy = actorId;
        bulletin.createdAt = m_newsroom.now();
        bulletin.updatedAt = bulletin.createdAt;
        m_newsroom.data.bulletins.insert(bulletin.id, bulletin);
        m_newsroom.data.changes.bulletins << bulletin.id;
        m_newsroom.record(actorId, u"bulletin.create"_s, bulletin.id.toString(), 1, title);
        return bulletin;
    });
}

Result<Bulletin> MemoryBulletinStore::change(BulletinId id, int baseRevision, UserId actorId, const QString &eventName,
                                             const Change &change)
{
    return m_newsroom.write([&]() -> Result<Bulletin> {
        const auto actor = m_newsroom.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        auto changed = bulletin(id);
        if (!changed)
            return changed;
        if (changed->revision != baseRevision)
            return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(baseRevision));
        const Bulletin before = *changed;
        if (const auto done = change(*changed, *actor); !done)
            return tl::unexpected(done.error());
        if (*changed == before)
            return changed;
        changed->revision += 1;
        changed->updatedAt = m_newsroom.now();
        m_newsroom.data.bulletins.insert(id, *changed);
        m_newsroom.data.changes.bulletins << id;
        m_newsroom.record(actorId, eventName, id.toString(), changed->revision, changed->title);
        return bulletin(id);
    });
}

Result<Bulletin> MemoryBulletinStore::edit(BulletinId id, int baseRevision, UserId actorId, const QString &eventName,
                                           const Change &change)
{
    return this->change(id, baseRevision, actorId, eventName, [&](Bulletin &bulletin, const Actor &actor) {
        const Result<BulletinStatus> next = applyEdit(bulletin, actor);
        if (!next)
            return Result<void>(tl::unexpected(next.error()));
        const Bulletin before = bulletin;
        const auto done = change(bulletin, actor);
        if (bulletin != before) {
            bulletin.status = *next;
            bulletin.approvedBy = {};
        }
        return done;
    });
}

Result<Bulletin> MemoryBulletinStore::setItems(BulletinId id, int baseRevision, const QList<ArticleId> &articles,
                                               UserId actorId)
{
    return edit(id, baseRevision, actorId, u"bulletin.items"_s, [&](Bulletin &bulletin, const Actor &) -> Result<void> {
        const QList<BulletinItem> before = std::exchange(bulletin.items, {});
        for (const ArticleId &articleId : articles) {
            const auto record = m_newsroom.article(articleId);
            if (!record)
                return fail(ErrorCode::NotFound, record.error().detail, {articleId.toString()});
            const auto kept = std::find_if(before.cbegin(), before.cend(),
                                           [&](const BulletinItem &item) { return item.article == articleId; });
            if (kept != before.cend() && bulletin.indexOf(articleId) < 0) {
                bulletin.items << *kept;
                continue;
            }
            const Article &article = (*record)->article;
            if (const auto admitted = admit(bulletin, article); !admitted)
                return fail(admitted.error().code, admitted.error().detail, {articleId.toString()});
            bulletin.items << BulletinItem{articleId, article.approval ? article.approval->revision
                                                                       : article.releasedRevision.value_or(0)};
        }
        return ok();
    });
}

Result<Bulletin> MemoryBulletinStore::rename(BulletinId id, int baseRevision, const QString &title, UserId actorId)
{
    return edit(id, baseRevision, actorId, u"bulletin.rename"_s, [&](Bulletin &bulletin, const Actor &) {
        bulletin.title = title;
        return checkTitle(title);
    });
}

Result<void> MemoryBulletinStore::applyAction(BulletinAction action, Bulletin &bulletin, const Actor &actor,
                                              Instant now) const
{
    QList<Article> articles;
    for (const BulletinItem &item : std::as_const(bulletin.items))
        articles << m_newsroom.data.articles[item.article]->article;
    return apply(action, bulletin, articles, actor, now).map([&bulletin](BulletinStatus next) {
        bulletin.status = next;
    });
}

Result<Bulletin> MemoryBulletinStore::approve(BulletinId id, int baseRevision, UserId actorId)
{
    return change(id, baseRevision, actorId, u"bulletin.approve"_s, [&](Bulletin &bulletin, const Actor &actor) {
        bulletin.approvedBy = actor.id;
        return applyAction(BulletinAction::Approve, bulletin, actor, m_newsroom.now());
    });
}

Result<Bulletin> MemoryBulletinStore::reopen(BulletinId id, int baseRevision, UserId actorId)
{
    return change(id, baseRevision, actorId, u"bulletin.reopen"_s, [&](Bulletin &bulletin, const Actor &actor) {
        bulletin.approvedBy = {};
        return applyAction(BulletinAction::Reopen, bulletin, actor, m_newsroom.now());
    });
}

Result<Bulletin> MemoryBulletinStore::release(BulletinId id, int baseRevision, UserId actorId, Instant now)
{
    return change(id, baseRevision, actorId, u"bulletin.release"_s,
                  [&](Bulletin &bulletin, const Actor &actor) -> Result<void> {
                      if (const auto done = applyAction(BulletinAction::Release, bulletin, actor, now); !done)
                          return done;
                      for (const BulletinItem &item : std::as_const(bulletin.items)) {
                          const Article &article = m_newsroom.data.articles[item.article]->article;
                          if (article.status == Status::Released)
                              continue;
                          const auto released = m_newsroom.releaseArticle(item.article, actor, now);
                          if (!released)
                              return fail(released.error().code, released.error().detail, {item.article.toString()});
                      }
                      for (const Bulletin &other : std::as_const(m_newsroom.data.bulletins)) {
                          if (other.language == bulletin.language)
                              bulletin.number = std::max(bulletin.number, other.number);
                      }
                      bulletin.number += 1;
                      bulletin.releasedAt = now;
                      return ok();
                  });
}

} // namespace nashra::testlib
