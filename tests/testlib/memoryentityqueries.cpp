// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What MemoryEntityStore answers without changing anything.
#include "core/base/textfold.h"
#include "core/entity/twinlook.h"
#include "testlib/memoryentitystore.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

/// UTF-8, as stores compare keys.
std::pair<QByteArray, QString> placeOf(const Entity &entity, Language language)
{
    return {entityOrderKey(entity, language).toUtf8(), entity.id.toString()};
}

QList<Entity> inOrder(QList<Entity> entities, Language language)
{
    std::sort(entities.begin(), entities.end(),
              [language](const Entity &a, const Entity &b) { return placeOf(a, language) < placeOf(b, language); });
    return entities;
}

bool isHit(const Entity &entity, const EntityQuery &query)
{
    if (query.kind && *query.kind != entity.kind)
        return false;
    const QStringList words = entityWords(entity);
    const QStringList searched = searchedWords(query.text);
    return std::all_of(searched.cbegin(), searched.cend(), [&words](const QString &beginning) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
}

QList<Entity> hitsOf(const QMap<EntityId, Entity> &all, const EntityQuery &query)
{
    QList<Entity> hits;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(hits),
                 [&query](const Entity &entity) { return isHit(entity, query); });
    return hits;
}

} // namespace

int MemoryEntityStore::lastRevision(EntityId id) const
{
    const auto history = m_newsroom.data.entityHistory.value(id);
    return history.isEmpty() ? 0 : history.last().info.revision;
}

Entity MemoryEntityStore::withLiveRelations(Entity entity) const
{
    QList<EntityRelation> relations;
    for (EntityRelation relation : std::as_const(entity.relations)) {
        relation.target = resolve(relation.target).value_or(relation.target);
        if (relation.target != entity.id && !relations.contains(relation))
            relations << relation;
    }
    entity.relations = relations;
    return entity;
}

Result<Entity> MemoryEntityStore::entity(EntityId id) const
{
    const auto found = m_newsroom.data.entities.constFind(id);
    if (found == m_newsroom.data.entities.cend())
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return withLiveRelations(*found);
}

Result<EntityId> MemoryEntityStore::resolve(EntityId id) const
{
    EntityId live = id;
    while (m_newsroom.data.mergedEntities.contains(live))
        live = m_newsroom.data.mergedEntities[live].kept;
    if (!m_newsroom.data.entities.contains(live))
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return live;
}

Result<QList<Entity>> MemoryEntityStore::entities() const
{
    QList<Entity> all;
    for (const Entity &entity : m_newsroom.data.entities)
        all << withLiveRelations(entity);
    return all;
}

Result<QList<Entity>> MemoryEntityStore::stream(EntityId after, int limit) const
{
    QList<Entity> some;
    const auto &all = m_newsroom.data.entities;
    auto next = after.isNull() ? all.cbegin() : all.upperBound(after);
    for (; next != all.cend() && some.size() < limit; ++next)
        some << withLiveRelations(*next);
    return some;
}

Result<RegistryChanges> MemoryEntityStore::changesSince(quint64 stamp, int limit) const
{
    const QList<EntityId> &log = m_newsroom.data.entityLog;
    const quint64 epoch = m_newsroom.data.entityEpoch;
    const auto last = qsizetype(stamp & 0xFFFFFFFF);
    RegistryChanges changes{epoch << 32 | quint64(log.size()), stamp >> 32 == epoch && last <= log.size(), {}};
    changes.isComplete = changes.isComplete && log.size() - last <= limit;
    if (changes.isComplete) {
        for (const EntityId &id : log.mid(last)) {
            if (!changes.ids.contains(id))
                changes.ids << id;
        }
    }
    return changes;
}

Result<QList<Entity>> MemoryEntityStore::search(const QString &text, int limit) const
{
    const QString prefix = textfold::searchText(text);
    QList<Entity> hits;
    for (const Entity &entity : m_newsroom.data.entities) {
        const bool begins = std::any_of(entity.names.cbegin(), entity.names.cend(), [&prefix](const EntityName &name) {
            return textfold::searchText(name.text).startsWith(prefix);
        });
        if (begins)
            hits << withLiveRelations(entity);
    }
    return inOrder(hits, languageOfLetters(text)).mid(0, std::max(limit, 0));
}

Result<EntityPage> MemoryEntityStore::page(const EntityQuery &query, const EntityPlace &after, int limit) const
{
    EntityPage page;
    const std::pair<QByteArray, QString> begin{after.key.toUtf8(), after.id.toString()};
    const QList<Entity> hits = inOrder(hitsOf(m_newsroom.data.entities, query), query.order);
    for (const Entity &entity : hits) {
        if (!after.id.isNull() && placeOf(entity, query.order) <= begin)
            continue;
        if (page.entities.size() >= limit) {
            const Entity &last = page.entities.isEmpty() ? entity : page.entities.last();
            page.next = EntityPlace{entityOrderKey(last, query.order), last.id};
            break;
        }
        page.entities << withLiveRelations(entity);
    }
    return page;
}

Result<EntityCount> MemoryEntityStore::count(const EntityQuery &query) const
{
    return EntityCount{hitsOf(m_newsroom.data.entities, query).size(), false};
}

Result<QList<EntityRevision>> MemoryEntityStore::history(EntityId id) const
{
    const auto history = m_newsroom.data.entityHistory.constFind(id);
    if (history == m_newsroom.data.entityHistory.cend())
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    QList<EntityRevision> revisions;
    for (const MemoryEntityRevision &revision : *history)
        revisions << revision.info;
    return revisions;
}

Result<Entity> MemoryEntityStore::entityAt(EntityId id, int revision) const
{
    const auto history = m_newsroom.data.entityHistory.value(id);
    for (const MemoryEntityRevision &one : history) {
        if (one.info.revision == revision && one.state)
            return withLiveRelations(*one.state);
    }
    return fail(ErrorCode::NotFound, u"entity %1, revision %2"_s.arg(id.toString()).arg(revision));
}

Result<LikenessPage> MemoryEntityStore::duplicates(const QString &after, int limit) const
{
    QMap<QString, QList<EntityId>> byKey;
    for (const Entity &entity : m_newsroom.data.entities) {
        const QStringList keys = likenessKeys(entity);
        for (const QString &key : keys)
            byKey[key] << entity.id;
    }
    const auto said = apart();
    if (!said)
        return tl::unexpected(said.error());
    const QSet<EntityPair> setApart = pairsOf(*said);
    LikenessPage page;
    qsizetype place = 0;
    for (auto group = byKey.cbegin(); group != byKey.cend(); ++group) {
        for (qsizetype i = 1; i < group->size(); ++i) {
            const EntityId b = group->at(i);
            const auto first = std::find_if(group->cbegin(), group->cbegin() + i,
                                            [&](EntityId a) { return !setApart.contains(entityPair(a, b)); });
            if (first == group->cbegin() + i)
                continue;
            const EntityId a = *first;
            if (surestLikeness(m_newsroom.data.entities[a], m_newsroom.data.entities[b]) != group.key())
                continue;
            if (place++ < after.toLongLong())
                continue;
            if (page.pairs.size() >= limit) {
                page.next = QString::number(place - 1);
                return page;
            }
            page.pairs << EntityLikeness{a, b, likenessOfKey(group.key())};
        }
    }
    return page;
}

Result<QList<LikelyTwin>> MemoryEntityStore::likelyTwins(const Entity &wanted, int limit) const
{
    const TwinLook look(wanted);
    QList<LikelyTwin> twins;
    for (const Entity &there : std::as_const(m_newsroom.data.entities)) {
        if (const auto reason = look.likenessTo(there))
            twins << LikelyTwin{withLiveRelations(there), *reason};
    }
    std::sort(twins.begin(), twins.end(), [](const LikelyTwin &a, const LikelyTwin &b) {
        return std::pair(a.reason, a.entity.id) < std::pair(b.reason, b.entity.id);
    });
    return twins.mid(0, std::max(limit, 0));
}

Result<QList<ApartPair>> MemoryEntityStore::apart() const
{
    QList<ApartPair> live;
    QSet<EntityPair> seen;
    for (const ApartPair &said : m_newsroom.data.apart) {
        const auto a = resolve(said.pair.first);
        const auto b = resolve(said.pair.second);
        if (!a || !b || *a == *b || seen.contains(entityPair(*a, *b)))
            continue;
        seen.insert(entityPair(*a, *b));
        live << ApartPair{entityPair(*a, *b), said.by, said.at};
    }
    return live;
}

Result<QList<KeptEntity>> MemoryEntityStore::keptEntities(UserId owner) const
{
    QList<KeptEntity> kept;
    for (const KeptEntity &one : m_newsroom.data.keptEntities) {
        if (one.by == owner)
            kept << one;
    }
    return kept;
}

} // namespace nashra::testlib
