// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/auditstore.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// Reads the record that the other stores write.
class SqlAuditStore final : public AuditStore
{
public:
    explicit SqlAuditStore(StoreSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<QList<AuditEvent>> events(qint64 after, int limit) const override;
    [[nodiscard]] Result<QList<AuditEvent>> eventsOf(const QString &subject) const override;
    [[nodiscard]] Result<AuditReport> verify() const override;

private:
    StoreSession &m_session;
};

} // namespace nashra::storage
