// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlentitystore.h"

#include "core/entity/entitycheck.h"
#include "core/entity/entitycodec.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

auto notNewest(int revision)
{
    return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(revision));
}

} // namespace

Result<void> SqlEntityStore::checkRemover(EntityId id, UserId actorId) const
{
    const auto editor = checkEditor(actorId);
    if (editor || editor.error().code != ErrorCode::Forbidden || !m_session.workingActor(actorId))
        return editor;
    const auto steps = history(id);
    return steps && isOwnAddition(*steps, actorId) ? ok() : editor;
}

Result<void> SqlEntityStore::checkEditor(UserId actorId) const
{
    const auto actor = m_session.actor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
        return fail(ErrorCode::Forbidden, u"sub-editors and chiefs remove and merge entities"_s);
    return ok();
}

Result<void> SqlEntityStore::lockRegistry() const
{
    Connection &connection = m_session.connection();
    return connection.isSqlite() ? ok() : connection.execute(u"SELECT pg_advisory_xact_lock(7236813)"_s);
}

Result<Entity> SqlEntityStore::current(const EntityRecords &records, EntityId id, int revision) const
{
    auto found = records.load(id);
    if (!found && found.error().code == ErrorCode::NotFound) {
        const auto end = records.endOf(id);
        if (!end)
            return tl::unexpected(end.error());
        if (!end->isNull())
            return fail(ErrorCode::Conflict, u"entity %1 was merged away"_s.arg(id.toString()));
    }
    if (found && found->revision != revision)
        return notNewest(revision);
    return found;
}

Result<Entity> SqlEntityStore::save(const Entity &entity, UserId actor)
{
    auto saved = m_session.write([&] { return saveInTransaction(entity, actor); });
    const bool isLost =
        !saved && (saved.error().code == ErrorCode::Conflict || saved.error().code == ErrorCode::NotFound);
    return isLost && !entity.id.isNull() ? keepLoser(saved.error(), entity, actor) : saved;
}

Result<Entity> SqlEntityStore::saveInTransaction(const Entity &wanted, UserId actorId)
{
    if (const auto actor = m_session.workingActor(actorId); !actor)
        return tl::unexpected(actor.error());
    if (const auto checked = checkEntity(wanted); !checked)
        return tl::unexpected(checked.error());
    EntityRecords records(m_session);
    Entity named = wanted;
    if (named.id.isNull())
        named.id = EntityId::make(m_session.now());
    const auto before = current(records, named.id, wanted.revision);
    const bool isMissing = !before && before.error().code == ErrorCode::NotFound;
    const auto last = isMissing ? records.lastRevision(named.id) : Result<int>(0);
    if (!last)
        return tl::unexpected(last.error());
    const bool isNew = isMissing && wanted.revision == 0 && *last == 0;
    if (!before && !isNew)
        return before;
    if (!isNew) {
        const auto live = records.withLiveRelations(wanted);
        if (!live || *live == *before)
            return live;
    }
    auto saved = isNew ? records.insert(named, 0, {EntityChange::Created, actorId})
                       : records.update(*before, named, {EntityChange::Changed, actorId});
    if (!saved)
        return saved;
    if (const auto flushed = records.flush(); !flushed)
        return tl::unexpected(flushed.error());
    const QString event = isNew ? u"entity.create"_s : u"entity.save"_s;
    if (const auto told =
            m_session.audit(actorId, event, saved->id.toString(), saved->revision, saved->houseName(Language::English));
        !told)
        return tl::unexpected(told.error());
    return saved;
}

Result<Entity> SqlEntityStore::keepLoser(const Error &lost, const Entity &wanted, UserId actor)
{
    return m_session
        .write([&]() -> Result<DraftId> {
            const EntityRecords records(m_session);
            const auto last = records.lastRevision(wanted.id);
            if (!last)
                return tl::unexpected(last.error());
            if (*last == 0 && !records.load(wanted.id))
                return DraftId(); // there never was such an entity, so nobody was faster
            const DraftId id = DraftId::make(m_session.now());
            Statement insert(m_session.connection(),
                             u"INSERT INTO kept_entity (id, made_by, made_at, wanted) VALUES (?, ?, ?, ?)"_s);
            insert.bind(id.toString()).bind(actor.toString()).bind(m_session.now().ms);
            if (const auto kept = insert.bind(QString::fromUtf8(encodedEntity(wanted))).run(); !kept)
                return tl::unexpected(kept.error());
            return id;
        })
        .and_then([&lost](DraftId id) -> Result<Entity> {
            return fail(lost.code, lost.detail, id.isNull() ? lost.items : QStringList{id.toString()});
        });
}

Result<void> SqlEntityStore::remove(EntityId id, int baseRevision, UserId actorId)
{
    return m_session.write([&]() -> Result<void> {
        if (const auto allowed = checkRemover(id, actorId); !allowed)
            return allowed;
        EntityRecords records(m_session);
        const auto before = current(records, id, baseRevision);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto ended = records.end(*before, {EntityChange::Removed, actorId}); !ended)
            return ended;
        if (const auto flushed = records.flush(); !flushed)
            return flushed;
        return m_session.audit(actorId, u"entity.remove"_s, id.toString(), baseRevision,
                               before->houseName(Language::English));
    });
}

Result<Entity> SqlEntityStore::restore(EntityId id, int baseRevision, int revision, UserId actor)
{
    return m_session.write([&] { return restoreInTransaction(id, baseRevision, revision, actor); });
}

Result<Entity> SqlEntityStore::restoreInTransaction(EntityId id, int baseRevision, int revision, UserId actorId)
{
    if (const auto actor = m_session.workingActor(actorId); !actor)
        return tl::unexpected(actor.error());
    EntityRecords records(m_session);
    const auto state = records.stateAt(id, revision);
    if (!state)
        return state;
    const auto end = records.endOf(id);
    if (!end)
        return tl::unexpected(end.error());
    if (!end->isNull())
        return fail(ErrorCode::WrongState, u"entity %1 was merged away"_s.arg(id.toString()));
    const auto now = records.load(id);
    if (!now && now.error().code != ErrorCode::NotFound)
        return now;
    const auto last = now ? Result<int>(now->revision) : records.lastRevision(id);
    if (!last)
        return tl::unexpected(last.error());
    if (*last != baseRevision)
        return notNewest(baseRevision);
    if (!now) {
        if (const auto allowed = checkEditor(actorId); !allowed)
            return tl::unexpected(allowed.error());
    }
    const EntityStep step{EntityChange::Restored, actorId};
    auto restored = now ? records.update(*now, *state, step) : records.insert(*state, *last, step);
    if (!restored)
        return restored;
    if (const auto flushed = records.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const auto told = m_session.audit(actorId, u"entity.restore"_s, id.toString(), restored->revision,
                                          u"revision %1"_s.arg(revision));
        !told)
        return tl::unexpected(told.error());
    return restored;
}

Result<void> SqlEntityStore::discardKept(DraftId id, UserId owner)
{
    return m_session.write([&]() -> Result<void> {
        Statement remove(m_session.connection(), u"DELETE FROM kept_entity WHERE id = ? AND made_by = ?"_s);
        const auto removed = remove.bind(id.toString()).bind(owner.toString()).run();
        if (!removed)
            return tl::unexpected(removed.error());
        return *removed == 1 ? ok() : Result<void>(fail(ErrorCode::NotFound, u"kept entity "_s + id.toString()));
    });
}

} // namespace nashra::storage
