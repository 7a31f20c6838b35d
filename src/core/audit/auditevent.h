// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace nashra {

/// One append-only record of who did what. Chained: hash = SHA-256(previous hash + canonical form).
struct AuditEvent
{
    qint64 sequence = 0; ///< from 1, without gaps
    Instant at;
    UserId actor;
    QString action;  ///< "article.submit", "bulletin.release", …
    QString subject; ///< id of what it was done to
    int revision = 0;
    QString detail;  ///< note, reason, hash of the content
    QByteArray hash; ///< 32 bytes

    bool operator==(const AuditEvent &) const = default;
};

/// The bytes the hash covers: every field but the hash, length-prefixed, so that no two events share a form.
[[nodiscard]] QByteArray canonicalForm(const AuditEvent &event);

/// 32 bytes; previousHash is empty for the first event.
[[nodiscard]] QByteArray chainHash(const QByteArray &previousHash, const AuditEvent &event);

/// Checks a chain piece by piece, in order, holding only the last hash.
class AuditChainVerifier
{
public:
    /// Errors: Corrupt (detail names the sequence number and what is wrong). Stays failed once it failed.
    [[nodiscard]] Result<void> add(const AuditEvent &event);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QByteArray head() const { return m_head; }

private:
    qint64 m_count = 0;
    QByteArray m_head;
    bool m_broken = false;
};

} // namespace nashra
