// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlentitystore.h"

#include "core/entity/entitycheck.h"
#include "core/entity/entitycodec.h"
#include "core/entity/entitykeys.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"

#include <QHash>

#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

auto notNewest(int revision)
{
    return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(revision));
}

/// A list as one batch.
class ListFeed final : public EntityFeed
{
public:
    explicit ListFeed(const QList<Entity> &entities)
        : m_entities(entities)
    {
    }

    [[nodiscard]] Result<QList<Entity>> next() override { return std::exchange(m_entities, {}); }
    void taken(const EntityImport &batch) override { m_imported = batch; }
    [[nodiscard]] const EntityImport &imported() const { return m_imported; }

private:
    QList<Entity> m_entities;
    EntityImport m_imported;
};

} // namespace

struct SqlEntityStore::ImportedIds
{
    QHash<EntityId, EntityId> known;        ///< what was found under other ids than given
    QMultiHash<EntityId, EntityId> related; ///< by the target as given: who was written with a relation to it
};

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
        if (const auto allowed = checkEditor(actorId); !allowed)
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

Result<EntityImport> SqlEntityStore::import(const QList<Entity> &entities, UserId actor)
{
    ListFeed feed(entities);
    return importFrom(feed, actor).map([&feed](qint64) { return feed.imported(); });
}

Result<qint64> SqlEntityStore::importFrom(EntityFeed &feed, UserId actorId)
{
    return m_session.write([&]() -> Result<qint64> {
        if (const auto actor = m_session.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        if (const auto locked = lockRegistry(); !locked)
            return tl::unexpected(locked.error());
        return importInTransaction(feed, actorId);
    });
}

Result<std::optional<ImportMatch>> SqlEntityStore::matchOf(const EntityRecords &records, const Entity &entity,
                                                           qsizetype index) const
{
    if (!entity.id.isNull()) {
        const auto last = records.lastRevision(entity.id);
        if (!last)
            return tl::unexpected(last.error());
        if (*last > 0 || records.load(entity.id))
            return ImportMatch{index, entity.id, {}};
    }
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        Statement query(
            m_session.connection(),
            u"SELECT entity FROM entity_identifier WHERE scheme = ? AND value = ? ORDER BY entity LIMIT 1"_s);
        const auto found = query.bind(it.key()).bind(it.value()).step();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return ImportMatch{index, idAt<EntityId>(query, 0), it.key()};
    }
    return std::nullopt;
}

Result<bool> SqlEntityStore::hasNamesake(const Entity &entity) const
{
    for (const Language language : {Language::English, Language::Arabic}) {
        if (entity.houseName(language).isEmpty())
            continue;
        Statement query(m_session.connection(),
                        u"SELECT 1 FROM entity_place WHERE kind = ? AND %1 = ? LIMIT 1"_s.arg(languageCode(language)));
        query.bind(entityKindName(entity.kind)).bind(entityOrderKey(entity, language));
        if (const auto found = query.step(); !found || *found)
            return found;
    }
    return false;
}

Result<EntityImport> SqlEntityStore::importBatch(const QList<Entity> &entities, qint64 first, UserId actorId,
                                                 EntityRecords &records, ImportedIds &ids)
{
    EntityImport imported;
    const auto refused = [first](const Error &error, qsizetype index) {
        return failFrom(error, error.code, u"entity %1"_s.arg(first + index + 1), error.items);
    };
    for (qsizetype i = 0; i < entities.size(); ++i) {
        if (const auto checked = checkEntity(entities[i]); !checked)
            return refused(checked.error(), i);
        const auto match = matchOf(records, entities[i], i);
        if (!match)
            return refused(match.error(), i);
        if (*match) {
            imported.matches << **match;
            imported.ids << (*match)->existing;
            if (entities[i].id != (*match)->existing)
                ids.known.insert(entities[i].id, (*match)->existing);
            continue;
        }
        Entity entity = entities[i];
        if (entity.id.isNull())
            entity.id = EntityId::make(m_session.now());
        for (EntityRelation &relation : entity.relations) {
            const auto known = ids.known.constFind(relation.target);
            if (known != ids.known.cend())
                relation.target = *known;
            else
                ids.related.insert(relation.target, entity.id);
        }
        const auto namesake = hasNamesake(entity);
        if (!namesake)
            return refused(namesake.error(), i);
        imported.namesakes += *namesake ? 1 : 0;
        if (const auto inserted = records.insert(entity, 0, {EntityChange::Created, actorId}); !inserted)
            return refused(inserted.error(), i);
        imported.ids << entity.id;
    }
    return imported;
}

Result<void> SqlEntityStore::settleRelations(const ImportedIds &ids)
{
    for (auto given = ids.related.cbegin(); given != ids.related.cend(); ++given) {
        const auto known = ids.known.constFind(given.key());
        if (known == ids.known.cend())
            continue;
        const QString entity = given.value().toString();
        Statement lead(
            m_session.connection(),
            u"UPDATE entity_relation SET target = ? WHERE entity = ? AND target = ? AND NOT EXISTS (SELECT 1 "
            "FROM entity_relation o WHERE o.entity = entity_relation.entity AND o.kind = "
            "entity_relation.kind AND o.target = ?)"_s);
        lead.bind(known->toString()).bind(entity).bind(given.key().toString());
        if (const auto led = done(lead.bind(known->toString()).run()); !led)
            return led;
        // What is left was said twice.
        Statement remove(m_session.connection(), u"DELETE FROM entity_relation WHERE entity = ? AND target = ?"_s);
        if (const auto removed = done(remove.bind(entity).bind(given.key().toString()).run()); !removed)
            return removed;
    }
    return ok();
}

Result<qint64> SqlEntityStore::importInTransaction(EntityFeed &feed, UserId actorId)
{
    EntityRecords records(m_session);
    ImportedIds ids;
    qint64 seen = 0;
    qint64 written = 0;
    for (;;) {
        const auto entities = feed.next();
        if (!entities)
            return tl::unexpected(entities.error());
        if (entities->isEmpty())
            break;
        const auto batch = importBatch(*entities, seen, actorId, records, ids);
        if (!batch)
            return tl::unexpected(batch.error());
        seen += entities->size();
        written += batch->ids.size() - batch->matches.size();
        feed.taken(*batch);
    }
    if (const auto settled = settleRelations(ids); !settled)
        return tl::unexpected(settled.error());
    if (const auto flushed = records.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (written > 0) {
        if (const auto told =
                m_session.audit(actorId, u"entity.import"_s, u"entities"_s, 0, u"%1 entities"_s.arg(written));
            !told)
            return tl::unexpected(told.error());
    }
    return written;
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
