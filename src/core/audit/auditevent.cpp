// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditevent.h"

#include <QCryptographicHash>

namespace nashra {

using namespace Qt::StringLiterals;

QByteArray canonicalForm(const AuditEvent &event)
{
    QByteArray form;
    const auto add = [&form](const QByteArray &field) { form += QByteArray::number(field.size()) + ':' + field + ';'; };
    add(QByteArray::number(event.sequence));
    add(QByteArray::number(event.at.ms));
    add(event.actor.toString().toUtf8());
    add(event.action.toUtf8());
    add(event.subject.toUtf8());
    add(QByteArray::number(event.revision));
    add(event.detail.toUtf8());
    return form;
}

QByteArray chainHash(const QByteArray &previousHash, const AuditEvent &event)
{
    return QCryptographicHash::hash(previousHash + canonicalForm(event), QCryptographicHash::Sha256);
}

Result<void> AuditChainVerifier::add(const AuditEvent &event)
{
    if (m_broken)
        return fail(ErrorCode::Corrupt, u"the chain was broken before event %1"_s.arg(event.sequence));
    if (event.sequence != m_count + 1) {
        m_broken = true;
        return fail(ErrorCode::Corrupt, u"event %1 follows event %2"_s.arg(event.sequence).arg(m_count));
    }
    if (event.hash != chainHash(m_head, event)) {
        m_broken = true;
        return fail(ErrorCode::Corrupt, u"event %1 was changed"_s.arg(event.sequence));
    }
    ++m_count;
    m_head = event.hash;
    return ok();
}

} // namespace nashra
