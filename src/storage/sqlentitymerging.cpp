// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SqlEntityStore makes one entity of two and two of one, and takes the first back.
#include "core/entity/entitycheck.h"
#include "core/entity/entitycodec.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"
#include "storage/sqlentitystore.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// A merge as it is kept.
struct Merge
{
    EntityId kept;
    int mergedRevision = 0;
    Entity keptBefore;
    Entity gone;
};

Result<Merge> mergeOf(Connection &connection, EntityId gone)
{
    Statement query(connection,
                    u"SELECT kept, merged_revision, kept_before, gone_state FROM entity_merge WHERE gone = ?"_s);
    const auto found = query.bind(gone.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"entity %1 was not merged"_s.arg(gone.toString()));
    const auto before = decodedEntity(query.text(2).toUtf8());
    const auto state = decodedEntity(query.text(3).toUtf8());
    if (!before || !state)
        return tl::unexpected(before ? state.error() : before.error());
    return Merge{idAt<EntityId>(query, 0), int(query.number(1)), *before, *state};
}

Result<void> keepMerge(Connection &connection, const Entity &kept, const Entity &gone)
{
    const QString keptId = kept.id.toString();
    Statement insert(connection,
                     u"INSERT INTO entity_merge (gone, kept, leads_to, merged_revision, kept_before, gone_state) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(gone.id.toString()).bind(keptId).bind(keptId).bind(kept.revision + 1);
    insert.bind(QString::fromUtf8(encodedEntity(kept))).bind(QString::fromUtf8(encodedEntity(gone)));
    if (const auto inserted = done(insert.run()); !inserted)
        return inserted;
    Statement follow(connection, u"UPDATE entity_merge SET leads_to = ? WHERE leads_to = ?"_s);
    return done(follow.bind(keptId).bind(gone.id.toString()).run());
}

/// What had gone into the one that comes back leads to it again.
Result<void> forgetMerge(Connection &connection, EntityId gone)
{
    Statement forget(connection, u"DELETE FROM entity_merge WHERE gone = ?"_s);
    if (const auto forgotten = done(forget.bind(gone.toString()).run()); !forgotten)
        return forgotten;
    Statement follow(connection, u"WITH RECURSIVE under (id) AS (SELECT gone FROM entity_merge WHERE kept = ? UNION "
                                 "SELECT m.gone FROM entity_merge m JOIN under u ON m.kept = u.id) "
                                 "UPDATE entity_merge SET leads_to = ? WHERE gone IN (SELECT id FROM under)"_s);
    return done(follow.bind(gone.toString()).bind(gone.toString()).run());
}

} // namespace

Result<void> SqlEntityStore::touchRelated(EntityId target)
{
    constexpr int worthNaming = 1000;
    Statement query(m_session.connection(),
                    u"SELECT entity FROM entity_relation WHERE target = ? OR target IN (SELECT gone FROM entity_merge "
                    "WHERE leads_to = ?) LIMIT ?"_s);
    query.bind(target.toString()).bind(target.toString()).bind(worthNaming);
    const auto ids = readAll<EntityId>(query, [](const Statement &row) { return idAt<EntityId>(row, 0); });
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() == worthNaming)
        m_session.pending().manyEntities = true;
    else
        m_session.pending().entities += *ids;
    return ok();
}

Result<Entity> SqlEntityStore::merge(EntityId keptId, int keptRevision, EntityId goneId, int goneRevision,
                                     UserId actorId)
{
    return m_session.write([&]() -> Result<Entity> {
        if (const auto allowed = checkEditor(actorId); !allowed)
            return tl::unexpected(allowed.error());
        if (keptId == goneId)
            return fail(ErrorCode::InvalidInput, u"an entity cannot be merged with itself"_s);
        if (const auto locked = lockRegistry(); !locked)
            return tl::unexpected(locked.error());
        EntityRecords records(m_session);
        const auto kept = current(records, keptId, keptRevision);
        if (!kept)
            return kept;
        const auto gone = current(records, goneId, goneRevision);
        if (!gone)
            return gone;
        auto merged = mergeInTransaction(*kept, *gone, mergedEntity(*kept, *gone), actorId, records);
        if (!merged)
            return merged;
        if (const auto told =
                m_session.audit(actorId, u"entity.merge"_s, keptId.toString(), merged->revision, goneId.toString());
            !told)
            return tl::unexpected(told.error());
        return merged;
    });
}

Result<Entity> SqlEntityStore::mergeInTransaction(const Entity &kept, const Entity &gone, const Entity &wanted,
                                                  UserId actor, EntityRecords &records)
{
    if (const auto touched = touchRelated(gone.id); !touched)
        return tl::unexpected(touched.error());
    if (const auto ended = records.end(gone, {EntityChange::Merged, actor, kept.id}); !ended)
        return tl::unexpected(ended.error());
    if (const auto remembered = keepMerge(m_session.connection(), kept, gone); !remembered)
        return tl::unexpected(remembered.error());
    auto merged = records.update(kept, wanted, {EntityChange::Merged, actor, gone.id});
    if (!merged)
        return merged;
    if (const auto flushed = records.flush(); !flushed)
        return tl::unexpected(flushed.error());
    return merged;
}

Result<UndoneMerge> SqlEntityStore::undoMerge(EntityId gone, UserId actorId)
{
    return m_session.write([&]() -> Result<UndoneMerge> {
        if (const auto allowed = checkEditor(actorId); !allowed)
            return tl::unexpected(allowed.error());
        if (const auto locked = lockRegistry(); !locked)
            return tl::unexpected(locked.error());
        return undoInTransaction(gone, actorId);
    });
}

Result<UndoneMerge> SqlEntityStore::undoInTransaction(EntityId gone, UserId actor)
{
    const auto merge = mergeOf(m_session.connection(), gone);
    if (!merge)
        return tl::unexpected(merge.error());
    EntityRecords records(m_session);
    const auto now = records.load(merge->kept);
    if (!now) {
        if (now.error().code != ErrorCode::NotFound)
            return tl::unexpected(now.error());
        return fail(ErrorCode::WrongState, u"entity %1 is gone itself"_s.arg(merge->kept.toString()));
    }
    const auto last = records.lastRevision(gone);
    if (!last)
        return tl::unexpected(last.error());
    if (const auto forgotten = forgetMerge(m_session.connection(), gone); !forgotten)
        return tl::unexpected(forgotten.error());
    auto back = records.insert(merge->gone, *last, {EntityChange::Restored, actor, merge->kept});
    if (!back)
        return tl::unexpected(back.error());
    Entity wanted = merge->keptBefore;
    if (now->revision != merge->mergedRevision) {
        const auto merged = records.stateAt(merge->kept, merge->mergedRevision);
        if (!merged)
            return tl::unexpected(merged.error());
        wanted = withoutMerged(*now, merge->keptBefore, *merged);
    }
    auto kept = records.update(*now, wanted, {EntityChange::Restored, actor, gone});
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto flushed = records.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const auto touched = touchRelated(gone); !touched)
        return tl::unexpected(touched.error());
    if (const auto told =
            m_session.audit(actor, u"entity.unmerge"_s, kept->id.toString(), kept->revision, gone.toString());
        !told)
        return tl::unexpected(told.error());
    return UndoneMerge{*kept, *back};
}

Result<SplitEntity> SqlEntityStore::split(EntityId id, int baseRevision, const Entity &part, UserId actorId)
{
    return m_session.write([&]() -> Result<SplitEntity> {
        if (const auto actor = m_session.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        EntityRecords records(m_session);
        const auto whole = current(records, id, baseRevision);
        if (!whole)
            return tl::unexpected(whole.error());
        auto split = splitEntity(*whole, part);
        if (!split)
            return split;
        if (const auto checked = checkEntity(split->part); !checked)
            return tl::unexpected(checked.error());
        split->part.id = EntityId::make(m_session.now());
        auto made = records.insert(split->part, 0, {EntityChange::Split, actorId, id});
        if (!made)
            return tl::unexpected(made.error());
        auto rest = records.update(*whole, split->rest, {EntityChange::Split, actorId, made->id});
        if (!rest)
            return tl::unexpected(rest.error());
        if (const auto flushed = records.flush(); !flushed)
            return tl::unexpected(flushed.error());
        if (const auto told =
                m_session.audit(actorId, u"entity.split"_s, id.toString(), rest->revision, made->id.toString());
            !told)
            return tl::unexpected(told.error());
        return SplitEntity{*rest, *made};
    });
}

Result<Entity> SqlEntityStore::undoSplit(EntityId part, UserId actorId)
{
    return m_session.write([&]() -> Result<Entity> {
        if (const auto actor = m_session.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        if (const auto locked = lockRegistry(); !locked)
            return tl::unexpected(locked.error());
        return joinAgain(part, actorId);
    });
}

Result<Entity> SqlEntityStore::joinAgain(EntityId partId, UserId actor)
{
    EntityRecords records(m_session);
    const auto part = records.load(partId);
    if (!part)
        return part;
    const auto steps = history(partId);
    if (!steps)
        return tl::unexpected(steps.error());
    const EntityId wholeId = splitFrom(*steps);
    if (wholeId.isNull())
        return fail(ErrorCode::NotFound, u"entity %1 was not split off"_s.arg(partId.toString()));
    const auto restSteps = history(wholeId);
    if (!restSteps)
        return tl::unexpected(restSteps.error());
    if (!isLastSplit(*restSteps, *steps, partId))
        return fail(ErrorCode::WrongState, u"entity %1 or what it came from was changed"_s.arg(partId.toString()));
    const auto rest = records.load(wholeId);
    if (!rest)
        return rest;
    const auto whole = records.stateAt(wholeId, rest->revision - 1);
    if (!whole)
        return whole;
    auto joined = mergeInTransaction(*rest, *part, *whole, actor, records);
    if (!joined)
        return joined;
    if (const auto told =
            m_session.audit(actor, u"entity.unsplit"_s, wholeId.toString(), joined->revision, partId.toString());
        !told)
        return tl::unexpected(told.error());
    return joined;
}

} // namespace nashra::storage
