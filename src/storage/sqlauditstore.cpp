// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlauditstore.h"

#include "storage/rows.h"

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"sequence, at, actor, action, subject, revision, detail, hash"_s;

AuditEvent readEvent(const Statement &row)
{
    return AuditEvent{row.number(0), {row.number(1)},    idAt<UserId>(row, 2), row.text(3),
                      row.text(4),   int(row.number(5)), row.text(6),          row.bytes(7)};
}

} // namespace

Result<QList<AuditEvent>> SqlAuditStore::events(qint64 after, int limit) const
{
    Statement query(m_session.connection(),
                    u"SELECT %1 FROM audit_event WHERE sequence > ? ORDER BY sequence LIMIT ?"_s.arg(columns));
    query.bind(after).bind(std::max(limit, 0));
    return readAll<AuditEvent>(query, readEvent);
}

Result<QList<AuditEvent>> SqlAuditStore::eventsOf(const QString &subject) const
{
    Statement query(m_session.connection(),
                    u"SELECT %1 FROM audit_event WHERE subject = ? ORDER BY sequence"_s.arg(columns));
    query.bind(subject);
    return readAll<AuditEvent>(query, readEvent);
}

Result<AuditReport> SqlAuditStore::verify() const
{
    AuditChainVerifier verifier;
    Statement query(m_session.connection(), u"SELECT %1 FROM audit_event ORDER BY sequence"_s.arg(columns));
    for (auto found = query.step();; found = query.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return AuditReport{verifier.count(), verifier.head()};
        if (const auto added = verifier.add(readEvent(query)); !added)
            return tl::unexpected(added.error());
    }
}

} // namespace nashra::storage
