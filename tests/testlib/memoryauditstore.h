// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/auditstore.h"

namespace nashra::testlib {

class MemoryNewsroom;

/// The audit chain in memory; the other in-memory stores write to it.
class MemoryAuditStore final : public AuditStore
{
public:
    explicit MemoryAuditStore(const MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<QList<AuditEvent>> events(qint64 after, int limit) const override;
    [[nodiscard]] Result<QList<AuditEvent>> eventsOf(const QString &subject) const override;
    [[nodiscard]] Result<AuditReport> verify() const override;

private:
    const MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
