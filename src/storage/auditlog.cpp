// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "storage/statement.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<void> appendAudit(Connection &connection, AuditEvent event)
{
    if (!connection.isInTransaction())
        return fail(ErrorCode::Internal, u"an audit event outside a transaction"_s);
    if (!connection.isSqlite()) {
        // One chain has one writer at a time; SQLite's transaction holds its write lock already.
        if (const auto locked = connection.execute(u"SELECT pg_advisory_xact_lock(7236812)"_s); !locked)
            return locked;
    }
    QByteArray previous;
    {
        Statement last(connection, u"SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1"_s);
        const auto found = last.step();
        if (!found)
            return tl::unexpected(found.error());
        event.sequence = *found ? last.number(0) + 1 : 1;
        previous = *found ? last.bytes(1) : QByteArray();
    }
    event.hash = chainHash(previous, event);
    Statement insert(connection,
                     u"INSERT INTO audit_event (sequence, at, actor, action, subject, revision, detail, hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(event.sequence).bind(event.at.ms);
    insert.bindNullable(event.actor.isNull() ? QVariant(QMetaType(QMetaType::QString))
                                             : QVariant(event.actor.toString()));
    insert.bind(event.action).bind(event.subject).bind(event.revision).bind(event.detail).bind(event.hash);
    if (const auto inserted = insert.run(); !inserted)
        return tl::unexpected(inserted.error());
    return ok();
}

} // namespace nashra::storage
