// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SqlEntityStore remembers which entities are two, however alike they look. What was said is kept as it was said;
// merges are followed when it is read, so that undoing one undoes nothing here.
#include "storage/rows.h"
#include "storage/sqlentitystore.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// What was said, as what the two were merged into.
const QString livePairs = u"(SELECT x.one, x.other, coalesce(m.leads_to, x.one) AS a, "
                          "coalesce(n.leads_to, x.other) AS b, x.set_by, x.set_at FROM entity_apart x "
                          "LEFT JOIN entity_merge m ON m.gone = x.one LEFT JOIN entity_merge n ON n.gone = x.other)"_s;

} // namespace

Result<QList<ApartPair>> SqlEntityStore::apart() const
{
    Statement query(
        m_session.connection(),
        u"SELECT s.a, s.b, s.set_by, s.set_at FROM %1 AS s JOIN entity e ON e.id = s.a "
        "JOIN entity f ON f.id = s.b WHERE s.a <> s.b ORDER BY s.set_at DESC, s.one, s.other"_s.arg(livePairs));
    auto pairs = readAll<ApartPair>(query, [](const Statement &row) {
        return ApartPair{entityPair(idAt<EntityId>(row, 0), idAt<EntityId>(row, 1)), idAt<UserId>(row, 2),
                         Instant{row.number(3)}};
    });
    if (!pairs)
        return pairs;
    QSet<EntityPair> seen;
    pairs->removeIf([&seen](const ApartPair &said) {
        const bool isKnown = seen.contains(said.pair);
        seen.insert(said.pair);
        return isKnown;
    });
    return pairs;
}

Result<void> SqlEntityStore::setApart(EntityId one, EntityId other, UserId actorId)
{
    return m_session.write([&]() -> Result<void> {
        if (const auto actor = m_session.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto a = resolve(one);
        const auto b = resolve(other);
        if (!a || !b)
            return tl::unexpected(a ? b.error() : a.error());
        if (*a == *b)
            return fail(ErrorCode::InvalidInput, u"an entity cannot be set apart from itself"_s);
        const auto said = apart();
        if (!said)
            return tl::unexpected(said.error());
        const EntityPair pair = entityPair(*a, *b);
        if (pairsOf(*said).contains(pair))
            return ok();
        Statement insert(m_session.connection(), u"INSERT INTO entity_apart (one, other, set_by, set_at) VALUES "
                                                 "(?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
        insert.bind(pair.first.toString()).bind(pair.second.toString()).bind(actorId.toString());
        if (const auto inserted = insert.bind(m_session.now().ms).run(); !inserted)
            return tl::unexpected(inserted.error());
        m_session.pending().entities << *a << *b;
        return m_session.audit(actorId, u"entity.apart"_s, a->toString(), 0, b->toString());
    });
}

Result<void> SqlEntityStore::undoApart(EntityId a, EntityId b, UserId actorId)
{
    return m_session.write([&]() -> Result<void> {
        if (const auto actor = m_session.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        Statement remove(m_session.connection(),
                         u"DELETE FROM entity_apart WHERE (one, other) IN (SELECT s.one, s.other FROM %1 AS s "
                         "WHERE (s.a = ? AND s.b = ?) OR (s.a = ? AND s.b = ?))"_s.arg(livePairs));
        remove.bind(a.toString()).bind(b.toString()).bind(b.toString()).bind(a.toString());
        const auto removed = remove.run();
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed == 0)
            return ok();
        m_session.pending().entities << a << b;
        return m_session.audit(actorId, u"entity.unapart"_s, a.toString(), 0, b.toString());
    });
}

} // namespace nashra::storage
