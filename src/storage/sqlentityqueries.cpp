// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SqlEntityStore answers without changing anything.
#include "core/base/textfold.h"
#include "core/entity/entitycodec.h"
#include "storage/entitychanges.h"
#include "storage/entitylist.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"
#include "storage/sqlentitystore.h"

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<Entity> SqlEntityStore::entity(EntityId id) const
{
    return EntityRecords(m_session).load(id);
}

Result<EntityId> SqlEntityStore::resolve(EntityId id) const
{
    const auto end = EntityRecords(m_session).endOf(id);
    if (!end)
        return end;
    const EntityId live = end->isNull() ? id : *end;
    Statement query(m_session.connection(), u"SELECT 1 FROM entity WHERE id = ?"_s);
    const auto found = query.bind(live.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return live;
}

Result<QList<Entity>> SqlEntityStore::entities() const
{
    constexpr int pageSize = 1000;
    QList<Entity> all;
    while (true) {
        const auto some = stream(all.isEmpty() ? EntityId() : all.last().id, pageSize);
        if (!some)
            return some;
        if (some->isEmpty())
            return all;
        all += *some;
    }
}

Result<QList<Entity>> SqlEntityStore::stream(EntityId after, int limit) const
{
    return loadEntities(m_session.connection(), after, limit);
}

Result<RegistryChanges> SqlEntityStore::changesSince(quint64 stamp, int limit) const
{
    return EntityChanges(m_session.connection()).since(stamp, limit);
}

Result<QList<Entity>> SqlEntityStore::search(const QString &text, int limit) const
{
    // A prefix is a range of keys, which the index answers on both engines; nothing folds to the last code point.
    static const QString lastCodePoint = QString::fromUcs4(U"\U0010FFFF");
    constexpr qsizetype longestFolded = 600;
    constexpr int mostSorted = 2000;
    const QString prefix = textfold::searchText(text).left(longestFolded);
    Statement query(m_session.connection(),
                    u"SELECT p.entity FROM (SELECT DISTINCT entity FROM (SELECT entity FROM entity_name WHERE "
                    "folded >= ? AND folded < ? ORDER BY folded, entity LIMIT ?) AS n) AS m "
                    "CROSS JOIN entity_place p WHERE p.entity = m.entity ORDER BY p.%1, p.entity LIMIT ?"_s.arg(
                        languageCode(languageOfLetters(text))));
    query.bind(prefix).bind(prefix + lastCodePoint).bind(mostSorted).bind(std::max(limit, 0));
    const auto ids = readAll<EntityId>(query, [](const Statement &row) { return idAt<EntityId>(row, 0); });
    if (!ids)
        return tl::unexpected(ids.error());
    return loadEntities(m_session.connection(), *ids);
}

Result<EntityPage> SqlEntityStore::page(const EntityQuery &query, const EntityPlace &after, int limit) const
{
    return EntityList(m_session.connection(), query).page(after, limit);
}

Result<EntityCount> SqlEntityStore::count(const EntityQuery &query) const
{
    return EntityList(m_session.connection(), query).count();
}

Result<QList<EntityRevision>> SqlEntityStore::history(EntityId id) const
{
    Statement query(m_session.connection(), u"SELECT revision, made_by, made_at, what, other FROM entity_revision "
                                            "WHERE entity = ? ORDER BY revision"_s);
    auto revisions = readAll<EntityRevision>(query.bind(id.toString()), [](const Statement &row) {
        return EntityRevision{int(row.number(0)), idAt<UserId>(row, 1), Instant{row.number(2)},
                              entityChangeFromName(row.text(3)).value_or(EntityChange::Changed),
                              idAt<EntityId>(row, 4)};
    });
    if (!revisions || !revisions->isEmpty())
        return revisions;
    // Not changed since histories are kept.
    const auto now = entity(id);
    if (!now)
        return tl::unexpected(now.error());
    const auto what = now->revision == 1 ? EntityChange::Created : EntityChange::Changed;
    return QList<EntityRevision>{EntityRevision{now->revision, {}, {}, what}};
}

Result<Entity> SqlEntityStore::entityAt(EntityId id, int revision) const
{
    return EntityRecords(m_session).stateAt(id, revision);
}

namespace {

/// Where an entity has a key that an earlier one has too, or none.
struct SharedKey
{
    QString key;
    qint64 number = 0;
    qint64 first = 0;
    EntityId id;
    EntityId firstId;
};

/// The first that had the key and that it was not set apart from; null where there is none.
Result<EntityId> firstNotApart(Connection &connection, const SharedKey &shared, const QSet<EntityPair> &apart)
{
    if (!apart.contains(entityPair(shared.firstId, shared.id)))
        return shared.firstId;
    Statement query(connection, u"SELECT p.entity FROM entity_likeness l JOIN entity_place p ON p.number = l.number "
                                "WHERE l.key = ? AND l.number < ? ORDER BY l.number"_s);
    query.bind(shared.key).bind(shared.number);
    for (auto found = query.step();; found = query.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return EntityId();
        if (const auto earlier = idAt<EntityId>(query, 0); !apart.contains(entityPair(earlier, shared.id)))
            return earlier;
    }
}

Result<std::optional<EntityLikeness>> likenessOf(Connection &connection, const SharedKey &shared,
                                                 const QSet<EntityPair> &apart)
{
    const auto first = firstNotApart(connection, shared, apart);
    if (!first)
        return tl::unexpected(first.error());
    if (first->isNull())
        return std::nullopt;
    const auto both = loadEntities(connection, {*first, shared.id});
    if (!both)
        return tl::unexpected(both.error());
    // Each pair once, under the surest of the keys it shares.
    if (both->size() != 2 || surestLikeness(both->first(), both->last()) != shared.key)
        return std::nullopt;
    return EntityLikeness{*first, shared.id, likenessOfKey(shared.key)};
}

QString placeAfter(const SharedKey &last)
{
    return u"%1 "_s.arg(last.number) + last.key;
}

} // namespace

Result<LikenessPage> SqlEntityStore::duplicates(const QString &after, int limit) const
{
    constexpr int mostLookedAt = 10'000;
    Statement query(m_session.connection(),
                    u"SELECT l.key, l.number, l.first, p.entity, f.entity FROM (SELECT b.key, b.number, "
                    "(SELECT min(a.number) FROM entity_likeness a WHERE a.key = b.key) AS first FROM entity_likeness b "
                    "WHERE (b.key, b.number) > (?, ?) ORDER BY b.key, b.number LIMIT ?) AS l "
                    "JOIN entity_place p ON p.number = l.number JOIN entity_place f ON f.number = l.first "
                    "ORDER BY l.key, l.number"_s);
    query.bind(after.section(u' ', 1)).bind(after.section(u' ', 0, 0).toLongLong()).bind(mostLookedAt);
    const auto rows = readAll<SharedKey>(query, [](const Statement &row) {
        return SharedKey{row.text(0), row.number(1), row.number(2), idAt<EntityId>(row, 3), idAt<EntityId>(row, 4)};
    });
    if (!rows)
        return tl::unexpected(rows.error());
    const auto said = apart();
    if (!said)
        return tl::unexpected(said.error());
    const QSet<EntityPair> setApart = pairsOf(*said);
    LikenessPage page;
    for (const SharedKey &row : *rows) {
        if (row.first == row.number)
            continue;
        const auto pair = likenessOf(m_session.connection(), row, setApart);
        if (!pair)
            return tl::unexpected(pair.error());
        if (*pair)
            page.pairs << **pair;
        if (page.pairs.size() >= std::max(limit, 1)) {
            page.next = placeAfter(row);
            return page;
        }
    }
    if (rows->size() == mostLookedAt)
        page.next = placeAfter(rows->last());
    return page;
}

Result<QList<KeptEntity>> SqlEntityStore::keptEntities(UserId owner) const
{
    Statement query(m_session.connection(),
                    u"SELECT id, made_by, made_at, wanted FROM kept_entity WHERE made_by = ? ORDER BY id"_s);
    QList<KeptEntity> kept;
    for (auto found = query.bind(owner.toString()).step();; found = query.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return kept;
        const auto wanted = decodedEntity(query.text(3).toUtf8());
        if (!wanted)
            return tl::unexpected(wanted.error());
        kept << KeptEntity{idAt<DraftId>(query, 0), idAt<UserId>(query, 1), Instant{query.number(2)}, *wanted};
    }
}

} // namespace nashra::storage
