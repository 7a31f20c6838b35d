// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryauditstore.h"

#include "testlib/memorynewsroom.h"

namespace nashra::testlib {

Result<QList<AuditEvent>> MemoryAuditStore::events(qint64 after, int limit) const
{
    return m_newsroom.data.events.mid(std::max<qint64>(after, 0), std::max(limit, 0));
}

Result<QList<AuditEvent>> MemoryAuditStore::eventsOf(const QString &subject) const
{
    QList<AuditEvent> events = m_newsroom.data.events;
    events.removeIf([&subject](const AuditEvent &event) { return event.subject != subject; });
    return events;
}

Result<AuditReport> MemoryAuditStore::verify() const
{
    AuditChainVerifier verifier;
    for (const AuditEvent &event : m_newsroom.data.events) {
        if (const auto added = verifier.add(event); !added)
            return tl::unexpected(added.error());
    }
    return AuditReport{verifier.count(), verifier.head()};
}

} // namespace nashra::testlib
