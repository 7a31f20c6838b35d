// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom of the registry an entity may be that is about to be added to it.
#include "core/entity/twinlook.h"
#include "storage/entityrecords.h"
#include "storage/rows.h"
#include "storage/sqlentitystore.h"

#include <algorithm>
#include <array>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfKey = 16;          ///< some keys of a large registry have thousands
constexpr qsizetype mostSharers = 100; ///< of all keys together; those of the surest keys are the first

Result<void> addFound(Statement &query, QList<EntityId> &ids)
{
    const auto found = readAll<EntityId>(query, [](const Statement &row) { return idAt<EntityId>(row, 0); });
    if (!found)
        return tl::unexpected(found.error());
    for (const EntityId id : *found) {
        if (!ids.contains(id))
            ids << id;
    }
    return ok();
}

Result<QList<EntityId>> sharersOfKeys(Connection &connection, const TwinLook &look)
{
    QList<EntityId> ids;
    for (const QString &key : look.keys()) {
        if (ids.size() >= mostSharers)
            return ids;
        Statement query(connection,
                        u"SELECT p.entity FROM entity_likeness l JOIN entity_place p ON p.number = l.number "
                        "WHERE l.key = ? ORDER BY l.number LIMIT ?"_s);
        if (const auto added = addFound(query.bind(key).bind(mostOfKey), ids); !added)
            return tl::unexpected(added.error());
    }
    for (const Language language : std::array{Language::English, Language::Arabic}) {
        const QString key = look.orderKey(language);
        if (key.isEmpty())
            continue;
        Statement query(connection, u"SELECT entity FROM entity_place WHERE kind = ? AND %1 = ? "
                                    "ORDER BY entity LIMIT ?"_s.arg(languageCode(language)));
        query.bind(entityKindName(look.kind())).bind(key);
        if (const auto added = addFound(query.bind(mostOfKey), ids); !added)
            return tl::unexpected(added.error());
    }
    return ids;
}

} // namespace

Result<QList<LikelyTwin>> SqlEntityStore::likelyTwins(const Entity &wanted, int limit) const
{
    const TwinLook look(wanted);
    const auto ids = sharersOfKeys(m_session.connection(), look);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto sharers = loadEntities(m_session.connection(), *ids);
    if (!sharers)
        return tl::unexpected(sharers.error());
    QList<LikelyTwin> twins;
    for (const Entity &there : *sharers) {
        if (const auto reason = look.likenessTo(there))
            twins << LikelyTwin{there, *reason};
    }
    std::sort(twins.begin(), twins.end(), [](const LikelyTwin &a, const LikelyTwin &b) {
        return std::pair(a.reason, a.entity.id) < std::pair(b.reason, b.entity.id);
    });
    return twins.mid(0, std::max(limit, 0));
}

} // namespace nashra::storage
