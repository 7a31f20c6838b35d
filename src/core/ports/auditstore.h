// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditevent.h"

namespace nashra {

struct AuditReport
{
    qint64 events = 0;
    QByteArray head; ///< hash of the newest event
};

/// The append-only record; written by the other stores in their transactions. Same thread as ArticleStore.
class AuditStore
{
public:
    virtual ~AuditStore() = default;

    /// At most limit events with sequence > after, oldest first.
    [[nodiscard]] virtual Result<QList<AuditEvent>> events(qint64 after, int limit) const = 0;
    /// The events of one subject, oldest first.
    [[nodiscard]] virtual Result<QList<AuditEvent>> eventsOf(const QString &subject) const = 0;
    /// Checks the whole chain. Errors: Corrupt (detail = sequence number and what is wrong).
    [[nodiscard]] virtual Result<AuditReport> verify() const = 0;
};

} // namespace nashra
