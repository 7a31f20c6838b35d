// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entitychanges.h"

#include "storage/rows.h"

#include <QRandomGenerator>

#include <limits>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNoted = 1000; ///< of one transaction
constexpr qint64 mostKept = 10'000;
constexpr int serialBits = 32;

} // namespace

Result<RegistryChanges> EntityChanges::since(quint64 stamp, int limit) const
{
    RegistryChanges changes;
    qint64 serial = 0;
    qint64 epoch = 0;
    {
        Statement state(m_connection, u"SELECT epoch, serial FROM entity_state"_s);
        const auto found = state.step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return fail(ErrorCode::Corrupt, u"no state of the registry"_s);
        epoch = state.number(0);
        serial = state.number(1);
    }
    changes.stamp = quint64(epoch) << serialBits | quint64(serial);
    const auto last = qint64(stamp & std::numeric_limits<quint32>::max());
    changes.isComplete =
        qint64(stamp >> serialBits) == epoch && last <= serial && serial - last <= std::min<qint64>(limit, mostKept);
    if (!changes.isComplete || last == serial)
        return changes;
    Statement query(m_connection, u"SELECT DISTINCT entity FROM entity_change WHERE serial > ?"_s);
    const auto ids = readAll<EntityId>(query.bind(last), [](const Statement &row) { return idAt<EntityId>(row, 0); });
    if (!ids)
        return tl::unexpected(ids.error());
    changes.ids = *ids;
    return changes;
}

Result<void> EntityChanges::note(const QList<EntityId> &entities)
{
    if (entities.isEmpty())
        return ok();
    if (entities.size() > mostNoted)
        return begin();
    qint64 serial = 0;
    {
        Statement count(m_connection, u"UPDATE entity_state SET serial = serial + ? RETURNING serial"_s);
        const auto counted = count.bind(qint64(entities.size())).step();
        if (!counted)
            return tl::unexpected(counted.error());
        if (!*counted)
            return fail(ErrorCode::Corrupt, u"no state of the registry"_s);
        serial = count.number(0) - entities.size();
    }
    for (const EntityId &id : entities) {
        Statement insert(m_connection, u"INSERT INTO entity_change (serial, entity) VALUES (?, ?)"_s);
        if (const auto inserted = done(insert.bind(++serial).bind(id.toString()).run()); !inserted)
            return inserted;
    }
    Statement forget(m_connection, u"DELETE FROM entity_change WHERE serial <= ?"_s);
    return done(forget.bind(serial - mostKept).run());
}

Result<void> EntityChanges::begin()
{
    if (const auto cleared = m_connection.execute(u"DELETE FROM entity_change"_s); !cleared)
        return cleared;
    // Not the next number: a copy of the newsroom that was laid aside and comes back may have given that out as well.
    const qint64 epoch = QRandomGenerator::global()->bounded(1, std::numeric_limits<int>::max());
    Statement set(m_connection, u"INSERT INTO entity_state (id, epoch, serial) VALUES (1, ?, 0) ON CONFLICT (id) DO "
                                "UPDATE SET epoch = excluded.epoch, serial = 0"_s);
    return done(set.bind(epoch).run());
}

} // namespace nashra::storage
