// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlbulletinstore.h"

#include "core/base/textsafety.h"
#include "storage/rows.h"

#include <algorithm>
#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"id, revision, language, title, status, number, created_by, approved_by, created_at, updated_at, "
    "released_at"_s;

Bulletin readBulletin(const Statement &row)
{
    Bulletin bulletin;
    bulletin.id = idAt<BulletinId>(row, 0);
    bulletin.revision = int(row.number(1));
    bulletin.language = languageFromCode(row.text(2)).value_or(Language::English);
    bulletin.title = row.text(3);
    bulletin.status = bulletinStatusFromName(row.text(4)).value_or(BulletinStatus::Open);
    bulletin.number = row.number(5);
    bulletin.createdBy = idAt<UserId>(row, 6);
    bulletin.approvedBy = idAt<UserId>(row, 7);
    bulletin.createdAt = {row.number(8)};
    bulletin.updatedAt = {row.number(9)};
    if (!row.isNull(10))
        bulletin.releasedAt = Instant{row.number(10)};
    return bulletin;
}

void bindChanging(Statement &statement, const Bulletin &bulletin)
{
    statement.bind(bulletin.revision)
        .bind(bulletin.title)
        .bind(bulletinStatusName(bulletin.status))
        .bind(bulletin.number);
    statement.bindNullable(bulletin.approvedBy.isNull() ? QVariant(QMetaType(QMetaType::QString))
                                                        : QVariant(bulletin.approvedBy.toString()));
    statement.bind(bulletin.updatedAt.ms);
    statement.bindNullable(bulletin.releasedAt ? QVariant(bulletin.releasedAt->ms)
                                               : QVariant(QMetaType(QMetaType::LongLong)));
}

Result<void> checkTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return fail(ErrorCode::Incomplete, u"a bulletin needs a title"_s, {u"title"_s});
    if (!isSafe(title))
        return fail(ErrorCode::InvalidInput, u"unsafe title"_s);
    return ok();
}

} // namespace

SqlBulletinStore::SqlBulletinStore(StoreSession &session)
    : m_session(session)
    , m_records(session)
{
}

Result<void> SqlBulletinStore::fillItems(Bulletin &bulletin) const
{
    // Until the release freezes them, items stand for whatever is approved now.
    Statement query(
        m_session.connection(),
        u"SELECT i.article, i.revision, coalesce(a.approved_revision, a.released_revision, i.revision) FROM "
        "bulletin_item i JOIN article a ON a.id = i.article WHERE i.bulletin = ? ORDER BY i.position"_s);
    query.bind(bulletin.id.toString());
    const int column = bulletin.status == BulletinStatus::Released ? 1 : 2;
    auto items = readAll<BulletinItem>(query, [column](const Statement &row) {
        return BulletinItem{idAt<ArticleId>(row, 0), int(row.number(column))};
    });
    if (!items)
        return tl::unexpected(items.error());
    bulletin.items = *items;
    return ok();
}

Result<Bulletin> SqlBulletinStore::bulletin(BulletinId id) const
{
    Statement query(m_session.connection(), u"SELECT %1 FROM bulletin WHERE id = ?"_s.arg(columns));
    query.bind(id.toString());
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"bulletin "_s + id.toString());
    Bulletin bulletin = readBulletin(query);
    if (const auto filled = fillItems(bulletin); !filled)
        return tl::unexpected(filled.error());
    return bulletin;
}

Result<QList<Bulletin>> SqlBulletinStore::bulletins(int limit) const
{
    Statement query(m_session.connection(),
                    u"SELECT %1 FROM bulletin ORDER BY created_at DESC, id DESC LIMIT ?"_s.arg(columns));
    query.bind(std::max(limit, 0));
    auto bulletins = readAll<Bulletin>(query, readBulletin);
    if (!bulletins)
        return bulletins;
    for (Bulletin &bulletin : *bulletins) {
        if (const auto filled = fillItems(bulletin); !filled)
            return tl::unexpected(filled.error());
    }
    return bulletins;
}

Result<QList<BulletinId>> SqlBulletinStore::holding(ArticleId article) const
{
    Statement query(m_session.connection(),
                    u"SELECT b.id FROM bulletin_item i JOIN bulletin b ON b.id = i.bulletin WHERE "
                    "i.article = ? ORDER BY b.created_at DESC, b.id DESC"_s);
    query.bind(article.toString());
    return readAll<BulletinId>(query, [](const Statement &row) { return idAt<BulletinId>(row, 0); });
}

Result<Bulletin> SqlBulletinStore::create(Language language, const QString &title, UserId actorId)
{
    return m_session.write([&]() -> Result<Bulletin> {
        const auto actor = m_session.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::Forbidden, u"sub-editors and chiefs make bulletins"_s);
        if (const auto checked = checkTitle(title); !checked)
            return tl::unexpected(checked.error());
        Bulletin bulletin;
        bulletin.id = BulletinId::make(m_session.now());
        bulletin.revision = 1;
        bulletin.language = language;
        bulletin.title = title;
        bulletin.createdBy = actorId;
        bulletin.createdAt = m_session.now();
        bulletin.updatedAt = bulletin.createdAt;
        Statement insert(
            m_session.connection(),
            u"INSERT INTO bulletin (revision, title, status, number, approved_by, updated_at, released_at, id, "
            "language, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        bindChanging(insert, bulletin);
        insert.bind(bulletin.id.toString())
            .bind(languageCode(language))
            .bind(actorId.toString())
            .bind(bulletin.createdAt.ms);
        if (const auto inserted = done(insert.run()); !inserted)
            return tl::unexpected(inserted.error());
        m_session.pending().bulletins << bulletin.id;
        if (const auto told = m_session.audit(actorId, u"bulletin.create"_s, bulletin.id.toString(), 1, title); !told)
            return tl::unexpected(told.error());
        return bulletin;
    });
}

Result<void> SqlBulletinStore::write(const Bulletin &before, const Bulletin &after)
{
    const QString id = after.id.toString();
    Statement update(m_session.connection(),
                     u"UPDATE bulletin SET revision=?, title=?, status=?, number=?, approved_by=?, "
                     "updated_at=?, released_at=? WHERE id=? AND revision=?"_s);
    bindChanging(update, after);
    const auto rows = update.bind(id).bind(before.revision).run();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return fail(ErrorCode::Conflict, u"bulletin %1 was changed meanwhile"_s.arg(id));
    m_session.pending().bulletins << after.id;
    if (after.items == before.items && after.status != BulletinStatus::Released)
        return ok();
    Statement clear(m_session.connection(), u"DELETE FROM bulletin_item WHERE bulletin = ?"_s);
    if (const auto cleared = done(clear.bind(id).run()); !cleared)
        return cleared;
    for (qsizetype i = 0; i < after.items.size(); ++i) {
        Statement insert(m_session.connection(),
                         u"INSERT INTO bulletin_item (bulletin, position, article, revision) VALUES (?, ?, ?, ?)"_s);
        insert.bind(id).bind(qint64(i)).bind(after.items[i].article.toString()).bind(after.items[i].revision);
        if (const auto inserted = done(insert.run()); !inserted)
            return inserted;
    }
    return ok();
}

Result<Bulletin> SqlBulletinStore::change(BulletinId id, int baseRevision, UserId actorId, const QString &event,
                                          const Change &change)
{
    return m_session.write([&]() -> Result<Bulletin> {
        const auto actor = m_session.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        const auto before = bulletin(id);
        if (!before)
            return before;
        if (before->revision != baseRevision)
            return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(baseRevision));
        Bulletin after = *before;
        if (const auto changed = change(after, *actor); !changed)
            return tl::unexpected(changed.error());
        if (after == *before)
            return after;
        after.revision += 1;
        after.updatedAt = m_session.now();
        if (const auto written = write(*before, after); !written)
            return tl::unexpected(written.error());
        if (const auto told = m_session.audit(actorId, event, id.toString(), after.revision, after.title); !told)
            return tl::unexpected(told.error());
        return after;
    });
}

Result<Bulletin> SqlBulletinStore::edit(BulletinId id, int baseRevision, UserId actorId, const QString &event,
                                        const Change &change)
{
    return this->change(id, baseRevision, actorId, event, [&](Bulletin &bulletin, const Actor &actor) -> Result<void> {
        const Result<BulletinStatus> next = applyEdit(bulletin, actor);
        if (!next)
            return tl::unexpected(next.error());
        const Bulletin before = bulletin;
        const auto changed = change(bulletin, actor);
        if (bulletin != before) {
            bulletin.status = *next;
            bulletin.approvedBy = {};
        }
        return changed;
    });
}

Result<BulletinItem> SqlBulletinStore::newItem(const Bulletin &bulletin, ArticleId id) const
{
    const QStringList items{id.toString()};
    const auto stored = m_records.load(id);
    if (!stored)
        return fail(stored.error().code, stored.error().detail, items);
    const Article &article = stored->article;
    if (const auto admitted = admit(bulletin, article); !admitted)
        return fail(admitted.error().code, admitted.error().detail, items);
    return BulletinItem{id, article.approval ? article.approval->revision : article.releasedRevision.value_or(0)};
}

Result<Bulletin> SqlBulletinStore::setItems(BulletinId id, int baseRevision, const QList<ArticleId> &articles,
                                            UserId actorId)
{
    return edit(id, baseRevision, actorId, u"bulletin.items"_s, [&](Bulletin &bulletin, const Actor &) -> Result<void> {
        const Bulletin before = bulletin;
        bulletin.items.clear();
        for (const ArticleId &article : articles) {
            const qsizetype kept = before.indexOf(article);
            if (kept >= 0 && bulletin.indexOf(article) < 0) {
                bulletin.items << before.items[kept];
                continue;
            }
            const auto item = newItem(bulletin, article);
            if (!item)
                return tl::unexpected(item.error());
            bulletin.items << *item;
        }
        return ok();
    });
}

Result<Bulletin> SqlBulletinStore::rename(BulletinId id, int baseRevision, const QString &title, UserId actorId)
{
    return edit(id, baseRevision, actorId, u"bulletin.rename"_s, [&](Bulletin &bulletin, const Actor &) {
        bulletin.title = title;
        return checkTitle(title);
    });
}

Result<void> SqlBulletinStore::applyAction(BulletinAction action, Bulletin &bulletin, const Actor &actor,
                                           Instant now) const
{
    QList<Article> articles;
    for (const BulletinItem &item : std::as_const(bulletin.items)) {
        const auto stored = m_records.load(item.article);
        if (!stored)
            return tl::unexpected(stored.error());
        articles << stored->article;
    }
    const auto next = apply(action, bulletin, articles, actor, now);
    if (!next)
        return tl::unexpected(next.error());
    bulletin.status = *next;
    return ok();
}

Result<Bulletin> SqlBulletinStore::approve(BulletinId id, int baseRevision, UserId actorId)
{
    return change(id, baseRevision, actorId, u"bulletin.approve"_s, [&](Bulletin &bulletin, const Actor &actor) {
        bulletin.approvedBy = actor.id;
        return applyAction(BulletinAction::Approve, bulletin, actor, m_session.now());
    });
}

Result<Bulletin> SqlBulletinStore::reopen(BulletinId id, int baseRevision, UserId actorId)
{
    return change(id, baseRevision, actorId, u"bulletin.reopen"_s, [&](Bulletin &bulletin, const Actor &actor) {
        bulletin.approvedBy = {};
        return applyAction(BulletinAction::Reopen, bulletin, actor, m_session.now());
    });
}

Result<Bulletin> SqlBulletinStore::release(BulletinId id, int baseRevision, UserId actorId, Instant now)
{
    return change(id, baseRevision, actorId, u"bulletin.release"_s,
                  [&](Bulletin &bulletin, const Actor &actor) -> Result<void> {
                      if (const auto applied = applyAction(BulletinAction::Release, bulletin, actor, now); !applied)
                          return applied;
                      for (const BulletinItem &item : std::as_const(bulletin.items)) {
                          const auto stored = m_records.load(item.article);
                          if (stored && stored->article.status == Status::Released)
                              continue;
                          if (const auto released = m_records.release(item.article, actor, now); !released)
                              return fail(released.error().code, released.error().detail, {item.article.toString()});
                      }
                      const auto number = m_session.nextNumber(u"bulletin."_s + languageCode(bulletin.language));
                      if (!number)
                          return tl::unexpected(number.error());
                      bulletin.number = *number;
                      bulletin.releasedAt = now;
                      return ok();
                  });
}

} // namespace nashra::storage
