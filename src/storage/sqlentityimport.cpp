// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SqlEntityStore takes many entities at once, and knows those it has.
#include "core/entity/entitycheck.h"
#include "core/ports/entitylistfeed.h"
#include "storage/entitynamesakes.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"
#include "storage/sqlentitystore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

struct SqlEntityStore::ImportedIds
{
    EntityNamesakes namesakes;
    NamesakeRule rule = NamesakeRule::Add;
    QHash<EntityId, EntityId> known = {};        ///< what was found under other ids than given
    QSet<EntityId> leftOut = {};                 ///< given ids of namesakes
    QMultiHash<EntityId, EntityId> related = {}; ///< by the target as given: who was written with a relation to it
};

Result<EntityImport> SqlEntityStore::import(const QList<Entity> &entities, UserId actor)
{
    EntityListFeed feed(entities);
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

Result<QList<ImportMeeting>> SqlEntityStore::meetings(const QList<Entity> &entities) const
{
    using How = ImportMeeting::How;
    const EntityRecords records(m_session);
    EntityNamesakes namesakes(m_session.connection());
    QList<ImportMeeting> meetings;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const auto match = matchOf(records, entities[i], i);
        if (!match)
            return tl::unexpected(match.error());
        if (*match) {
            meetings << ImportMeeting{How::Known};
            continue;
        }
        const auto namesake = namesakes.find(entities[i]);
        if (!namesake)
            return tl::unexpected(namesake.error());
        if (namesake->isNull()) {
            meetings << ImportMeeting();
            continue;
        }
        const auto other = records.load(*namesake);
        if (!other)
            return tl::unexpected(other.error());
        meetings << ImportMeeting{How::Namesake, *other};
    }
    return meetings;
}

Result<EntityImport> SqlEntityStore::importBatch(const QList<Entity> &entities, qint64 first, UserId actorId,
                                                 EntityRecords &records, ImportedIds &ids)
{
    EntityImport imported;
    const auto leadTo = [&](qsizetype index, EntityId existing) {
        imported.ids << existing;
        if (entities[index].id != existing)
            ids.known.insert(entities[index].id, existing);
    };
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
            leadTo(i, (*match)->existing);
            continue;
        }
        const auto namesake = ids.namesakes.find(entities[i]);
        if (!namesake)
            return refused(namesake.error(), i);
        if (!namesake->isNull()) {
            imported.namesakes << ImportNamesake{i, *namesake};
            if (ids.rule == NamesakeRule::LeaveOut) {
                imported.ids << *namesake;
                ids.leftOut.insert(entities[i].id);
                continue;
            }
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
        ids.namesakes.written(entity);
        ids.leftOut.remove(entity.id);
        if (const auto inserted = records.insert(entity, 0, {EntityChange::Created, actorId}); !inserted)
            return refused(inserted.error(), i);
        imported.ids << entity.id;
    }
    return imported;
}

Result<void> SqlEntityStore::settleRelations(const ImportedIds &ids)
{
    for (auto given = ids.related.cbegin(); given != ids.related.cend(); ++given) {
        const EntityId known = ids.known.value(given.key());
        if (known.isNull() && !ids.leftOut.contains(given.key()))
            continue;
        const QString entity = given.value().toString();
        if (!known.isNull() && known != given.value()) {
            Statement lead(
                m_session.connection(),
                u"UPDATE entity_relation SET target = ? WHERE entity = ? AND target = ? AND NOT EXISTS (SELECT 1 "
                "FROM entity_relation o WHERE o.entity = entity_relation.entity AND o.kind = "
                "entity_relation.kind AND o.target = ?)"_s);
            lead.bind(known.toString()).bind(entity).bind(given.key().toString());
            if (const auto led = done(lead.bind(known.toString()).run()); !led)
                return led;
        }
        // What is left was said twice, or leads to nobody.
        Statement remove(m_session.connection(), u"DELETE FROM entity_relation WHERE entity = ? AND target = ?"_s);
        if (const auto removed = done(remove.bind(entity).bind(given.key().toString()).run()); !removed)
            return removed;
    }
    return ok();
}

Result<qint64> SqlEntityStore::importInTransaction(EntityFeed &feed, UserId actorId)
{
    EntityRecords records(m_session);
    ImportedIds ids{EntityNamesakes(m_session.connection()), feed.namesakes()};
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
        written += batch->written(ids.rule);
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

} // namespace nashra::storage
