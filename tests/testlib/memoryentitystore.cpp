// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryentitystore.h"

#include "core/entity/entitycheck.h"
#include "core/ports/entitylistfeed.h"
#include "testlib/memorynewsroom.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

auto notNewest(int revision)
{
    return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(revision));
}

} // namespace

Result<void> MemoryEntityStore::checkRemover(EntityId id, UserId actorId) const
{
    const auto editor = checkEditor(actorId);
    if (editor || editor.error().code != ErrorCode::Forbidden || !m_newsroom.workingActor(actorId))
        return editor;
    const auto steps = history(id);
    return steps && isOwnAddition(*steps, actorId) ? ok() : editor;
}

Result<void> MemoryEntityStore::checkEditor(UserId actorId) const
{
    const auto actor = m_newsroom.actor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
        return fail(ErrorCode::Forbidden, u"sub-editors and chiefs remove and merge entities"_s);
    return ok();
}

Result<Entity> MemoryEntityStore::current(EntityId id, int revision) const
{
    auto found = entity(id);
    if (!found && m_newsroom.data.mergedEntities.contains(id))
        return fail(ErrorCode::Conflict, u"entity %1 was merged away"_s.arg(id.toString()));
    if (found && found->revision != revision)
        return notNewest(revision);
    return found;
}

Entity MemoryEntityStore::put(Entity entity, EntityChange what, UserId actor, EntityId other)
{
    entity = withLiveRelations(entity);
    entity.revision = lastRevision(entity.id) + 1;
    m_newsroom.data.entities.insert(entity.id, entity);
    m_newsroom.data.entityHistory[entity.id]
        << MemoryEntityRevision{{entity.revision, actor, m_newsroom.now(), what, other}, entity};
    m_newsroom.data.changes.entities << entity.id;
    m_newsroom.data.entityLog << entity.id;
    return entity;
}

void MemoryEntityStore::end(EntityId id, EntityChange what, UserId actor, EntityId other)
{
    const int revision = lastRevision(id) + 1;
    m_newsroom.data.entities.remove(id);
    m_newsroom.data.entityHistory[id] << MemoryEntityRevision{{revision, actor, m_newsroom.now(), what, other}, {}};
    m_newsroom.data.changes.entities << id;
    m_newsroom.data.entityLog << id;
}

void MemoryEntityStore::touchRelated(EntityId target)
{
    for (const Entity &entity : m_newsroom.data.entities) {
        const bool leads =
            std::any_of(entity.relations.cbegin(), entity.relations.cend(), [&](const EntityRelation &relation) {
                return resolve(relation.target).value_or(relation.target) == target;
            });
        if (leads)
            m_newsroom.data.changes.entities << entity.id;
    }
}

Result<Entity> MemoryEntityStore::save(const Entity &entity, UserId actorId)
{
    auto saved = m_newsroom.write([&] { return saveNow(entity, actorId); });
    if (saved || entity.id.isNull() || !m_newsroom.data.entityHistory.contains(entity.id))
        return saved;
    if (saved.error().code != ErrorCode::Conflict && saved.error().code != ErrorCode::NotFound)
        return saved;
    const DraftId id = DraftId::make(m_newsroom.now());
    m_newsroom.data.keptEntities.insert(id, KeptEntity{id, actorId, m_newsroom.now(), entity});
    return fail(saved.error().code, saved.error().detail, {id.toString()});
}

Result<Entity> MemoryEntityStore::saveNow(const Entity &wanted, UserId actorId)
{
    if (const auto actor = m_newsroom.workingActor(actorId); !actor)
        return tl::unexpected(actor.error());
    if (const auto checked = checkEntity(wanted); !checked)
        return tl::unexpected(checked.error());
    Entity saved = wanted;
    if (saved.id.isNull())
        saved.id = EntityId::make(m_newsroom.now());
    const bool isNew = wanted.revision == 0 && !m_newsroom.data.entityHistory.contains(saved.id);
    if (!isNew) {
        const auto before = current(saved.id, wanted.revision);
        if (!before || *before == withLiveRelations(wanted))
            return before;
    }
    saved = put(saved, isNew ? EntityChange::Created : EntityChange::Changed, actorId);
    m_newsroom.record(actorId, isNew ? u"entity.create"_s : u"entity.save"_s, saved.id.toString(), saved.revision,
                      saved.houseName(Language::English));
    return saved;
}

Result<void> MemoryEntityStore::remove(EntityId id, int baseRevision, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (const auto allowed = checkRemover(id, actorId); !allowed)
            return allowed;
        const auto before = current(id, baseRevision);
        if (!before)
            return tl::unexpected(before.error());
        end(id, EntityChange::Removed, actorId);
        m_newsroom.record(actorId, u"entity.remove"_s, id.toString(), baseRevision,
                          before->houseName(Language::English));
        return ok();
    });
}

/// What an import met: the entities there are by their identifiers, and those given under other ids.
struct MemoryEntityStore::ImportState
{
    void know(const Entity &entity)
    {
        for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
            byIdentifier.insert({it.key(), it.value()}, entity.id);
        for (const QString &name : namesakeKeys(entity)) {
            if (!names.contains(name))
                names.insert(name, entity.id);
        }
    }
    [[nodiscard]] EntityId namesakeOf(const Entity &entity) const
    {
        for (const QString &name : namesakeKeys(entity)) {
            if (const auto found = names.constFind(name); found != names.cend())
                return *found;
        }
        return {};
    }

    QMap<std::pair<QString, QString>, EntityId> byIdentifier;
    QHash<EntityId, EntityId> known;
    QSet<EntityId> ids;     ///< of what was written
    QSet<EntityId> leftOut; ///< given ids of namesakes
    QHash<QString, EntityId> names;
    NamesakeRule rule = NamesakeRule::Add;
    qint64 seen = 0;
    qint64 written = 0;
};

Result<EntityImport> MemoryEntityStore::import(const QList<Entity> &entities, UserId actor)
{
    EntityListFeed feed(entities);
    return importFrom(feed, actor).map([&feed](qint64) { return feed.imported(); });
}

Result<EntityImport> MemoryEntityStore::importBatch(const QList<Entity> &entities, UserId actorId, ImportState &state)
{
    EntityImport imported;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        ++state.seen;
        if (const auto checked = checkEntity(entities[i]); !checked)
            return failFrom(checked.error(), checked.error().code, u"entity %1"_s.arg(state.seen),
                            checked.error().items);
        Entity entity = entities[i];
        std::optional<ImportMatch> match;
        if (m_newsroom.data.entityHistory.contains(entity.id))
            match = ImportMatch{i, entity.id, {}};
        for (auto it = entity.identifiers.cbegin(); !match && it != entity.identifiers.cend(); ++it) {
            if (const EntityId existing = state.byIdentifier.value({it.key(), it.value()}); !existing.isNull())
                match = ImportMatch{i, existing, it.key()};
        }
        if (match) {
            imported.matches << *match;
            imported.ids << match->existing;
            state.known.insert(entity.id, match->existing);
            continue;
        }
        if (const EntityId namesake = state.namesakeOf(entity); !namesake.isNull()) {
            imported.namesakes << ImportNamesake{i, namesake};
            if (state.rule == NamesakeRule::LeaveOut) {
                imported.ids << namesake;
                state.leftOut.insert(entity.id);
                continue;
            }
        }
        if (entity.id.isNull())
            entity.id = EntityId::make(m_newsroom.now());
        for (EntityRelation &relation : entity.relations)
            relation.target = state.known.value(relation.target, relation.target);
        imported.ids << put(entity, EntityChange::Created, actorId).id;
        state.ids.insert(entity.id);
        state.know(entity);
        ++state.written;
    }
    return imported;
}

Result<QList<ImportMeeting>> MemoryEntityStore::meetings(const QList<Entity> &entities) const
{
    using How = ImportMeeting::How;
    ImportState state;
    for (const Entity &entity : std::as_const(m_newsroom.data.entities))
        state.know(entity);
    QList<ImportMeeting> meetings;
    for (const Entity &entity : entities) {
        const auto known = [&] {
            return std::any_of(entity.identifiers.keyValueBegin(), entity.identifiers.keyValueEnd(),
                               [&](const auto &each) { return state.byIdentifier.contains(each); });
        };
        if (m_newsroom.data.entityHistory.contains(entity.id) || known())
            meetings << ImportMeeting{How::Known};
        else if (const EntityId namesake = state.namesakeOf(entity); !namesake.isNull())
            meetings << ImportMeeting{How::Namesake, m_newsroom.data.entities.value(namesake)};
        else
            meetings << ImportMeeting();
    }
    return meetings;
}

void MemoryEntityStore::settleRelations(const ImportState &state)
{
    for (const EntityId &id : state.ids) {
        QList<EntityRelation> &relations = m_newsroom.data.entities[id].relations;
        QList<EntityRelation> settled;
        for (EntityRelation relation : std::as_const(relations)) {
            const bool isLeftOut = state.leftOut.contains(relation.target) && !state.ids.contains(relation.target) &&
                                   !state.known.contains(relation.target);
            relation.target = state.known.value(relation.target, relation.target);
            if (!isLeftOut && relation.target != id && !settled.contains(relation))
                settled << relation;
        }
        relations = settled;
    }
}

Result<qint64> MemoryEntityStore::importFrom(EntityFeed &feed, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<qint64> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        ImportState state;
        state.rule = feed.namesakes();
        for (const Entity &entity : std::as_const(m_newsroom.data.entities))
            state.know(entity);
        for (;;) {
            const auto some = feed.next();
            if (!some)
                return tl::unexpected(some.error());
            if (some->isEmpty())
                break;
            const auto batch = importBatch(*some, actorId, state);
            if (!batch)
                return tl::unexpected(batch.error());
            feed.taken(*batch);
        }
        settleRelations(state);
        constexpr qint64 worthNaming = 1000;
        if (state.written > worthNaming) {
            m_newsroom.data.changes.entities.clear();
            m_newsroom.data.changes.manyEntities = true;
            m_newsroom.data.entityLog.clear();
            ++m_newsroom.data.entityEpoch;
        }
        if (state.written > 0)
            m_newsroom.record(actorId, u"entity.import"_s, u"entities"_s, 0, u"%1 entities"_s.arg(state.written));
        return state.written;
    });
}

Result<Entity> MemoryEntityStore::restore(EntityId id, int baseRevision, int revision, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<Entity> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        auto state = entityAt(id, revision);
        if (!state)
            return state;
        if (m_newsroom.data.mergedEntities.contains(id))
            return fail(ErrorCode::WrongState, u"entity %1 was merged away"_s.arg(id.toString()));
        if (lastRevision(id) != baseRevision)
            return notNewest(baseRevision);
        if (!m_newsroom.data.entities.contains(id)) {
            if (const auto allowed = checkEditor(actorId); !allowed)
                return tl::unexpected(allowed.error());
        }
        const Entity restored = put(*state, EntityChange::Restored, actorId);
        m_newsroom.record(actorId, u"entity.restore"_s, id.toString(), restored.revision,
                          u"revision %1"_s.arg(revision));
        return restored;
    });
}

Result<Entity> MemoryEntityStore::merge(EntityId keptId, int keptRevision, EntityId goneId, int goneRevision,
                                        UserId actorId)
{
    return m_newsroom.write([&]() -> Result<Entity> {
        if (const auto allowed = checkEditor(actorId); !allowed)
            return tl::unexpected(allowed.error());
        if (keptId == goneId)
            return fail(ErrorCode::InvalidInput, u"an entity cannot be merged with itself"_s);
        const auto kept = current(keptId, keptRevision);
        const auto gone = current(goneId, goneRevision);
        if (!kept || !gone)
            return kept ? gone : kept;
        touchRelated(goneId);
        end(goneId, EntityChange::Merged, actorId, keptId);
        m_newsroom.data.mergedEntities.insert(goneId, MemoryMerge{keptId, keptRevision + 1, *kept, *gone});
        const Entity merged = put(mergedEntity(*kept, *gone), EntityChange::Merged, actorId, goneId);
        m_newsroom.record(actorId, u"entity.merge"_s, keptId.toString(), merged.revision, goneId.toString());
        return merged;
    });
}

Result<UndoneMerge> MemoryEntityStore::undoMerge(EntityId gone, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<UndoneMerge> {
        if (const auto allowed = checkEditor(actorId); !allowed)
            return tl::unexpected(allowed.error());
        const auto merge = m_newsroom.data.mergedEntities.constFind(gone);
        if (merge == m_newsroom.data.mergedEntities.cend())
            return fail(ErrorCode::NotFound, u"entity %1 was not merged"_s.arg(gone.toString()));
        return undo(gone, MemoryMerge(*merge), actorId);
    });
}

Result<UndoneMerge> MemoryEntityStore::undo(EntityId gone, const MemoryMerge &merge, UserId actorId)
{
    const auto now = entity(merge.kept);
    if (!now)
        return fail(ErrorCode::WrongState, u"entity %1 is gone itself"_s.arg(merge.kept.toString()));
    const bool isUntouched = now->revision == merge.mergedRevision;
    UndoneMerge undone;
    Entity wanted = merge.keptBefore;
    if (!isUntouched) {
        const auto merged = entityAt(merge.kept, merge.mergedRevision);
        if (!merged)
            return tl::unexpected(merged.error());
        wanted = withoutMerged(*now, merge.keptBefore, *merged);
    }
    m_newsroom.data.mergedEntities.remove(gone);
    undone.back = put(merge.gone, EntityChange::Restored, actorId, merge.kept);
    undone.kept = put(wanted, EntityChange::Restored, actorId, gone);
    touchRelated(gone);
    m_newsroom.record(actorId, u"entity.unmerge"_s, merge.kept.toString(), undone.kept.revision, gone.toString());
    return undone;
}

Result<SplitEntity> MemoryEntityStore::split(EntityId id, int baseRevision, const Entity &part, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<SplitEntity> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto whole = current(id, baseRevision);
        if (!whole)
            return tl::unexpected(whole.error());
        auto split = splitEntity(*whole, part);
        if (!split)
            return split;
        if (const auto checked = checkEntity(split->part); !checked)
            return tl::unexpected(checked.error());
        split->part.id = EntityId::make(m_newsroom.now());
        split->part = put(split->part, EntityChange::Split, actorId, id);
        split->rest = put(split->rest, EntityChange::Split, actorId, split->part.id);
        m_newsroom.record(actorId, u"entity.split"_s, id.toString(), split->rest.revision, split->part.id.toString());
        return split;
    });
}

Result<Entity> MemoryEntityStore::undoSplit(EntityId partId, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<Entity> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto part = entity(partId);
        if (!part)
            return part;
        const QList<EntityRevision> steps = history(partId).value();
        const EntityId wholeId = splitFrom(steps);
        if (wholeId.isNull())
            return fail(ErrorCode::NotFound, u"entity %1 was not split off"_s.arg(partId.toString()));
        if (!isLastSplit(history(wholeId).value(), steps, partId))
            return fail(ErrorCode::WrongState, u"entity %1 or what it came from was changed"_s.arg(partId.toString()));
        const Entity rest = entity(wholeId).value();
        const Entity whole = entityAt(wholeId, rest.revision - 1).value();
        touchRelated(partId);
        end(partId, EntityChange::Merged, actorId, wholeId);
        m_newsroom.data.mergedEntities.insert(partId, MemoryMerge{wholeId, rest.revision + 1, rest, *part});
        const Entity joined = put(whole, EntityChange::Merged, actorId, partId);
        m_newsroom.record(actorId, u"entity.unsplit"_s, wholeId.toString(), joined.revision, partId.toString());
        return joined;
    });
}

Result<void> MemoryEntityStore::setApart(EntityId one, EntityId other, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto a = resolve(one);
        const auto b = resolve(other);
        if (!a || !b)
            return tl::unexpected(a ? b.error() : a.error());
        if (*a == *b)
            return fail(ErrorCode::InvalidInput, u"an entity cannot be set apart from itself"_s);
        if (pairsOf(apart().value()).contains(entityPair(*a, *b)))
            return ok();
        m_newsroom.data.apart.prepend({entityPair(*a, *b), actorId, m_newsroom.now()});
        m_newsroom.data.changes.entities << *a << *b;
        m_newsroom.record(actorId, u"entity.apart"_s, a->toString(), 0, b->toString());
        return ok();
    });
}

Result<void> MemoryEntityStore::undoApart(EntityId a, EntityId b, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto removed = m_newsroom.data.apart.removeIf([&](const ApartPair &said) {
            return entityPair(resolve(said.pair.first).value_or(said.pair.first),
                              resolve(said.pair.second).value_or(said.pair.second)) == entityPair(a, b);
        });
        if (removed == 0)
            return ok();
        m_newsroom.data.changes.entities << a << b;
        m_newsroom.record(actorId, u"entity.unapart"_s, a.toString(), 0, b.toString());
        return ok();
    });
}

Result<void> MemoryEntityStore::discardKept(DraftId id, UserId owner)
{
    return m_newsroom.write([&]() -> Result<void> {
        const auto kept = m_newsroom.data.keptEntities.constFind(id);
        if (kept == m_newsroom.data.keptEntities.cend() || kept->by != owner)
            return fail(ErrorCode::NotFound, u"kept entity "_s + id.toString());
        m_newsroom.data.keptEntities.remove(id);
        return ok();
    });
}

} // namespace nashra::testlib
