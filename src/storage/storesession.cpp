// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storesession.h"

#include "storage/auditlog.h"
#include "storage/counter.h"
#include "storage/statement.h"

#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<Actor> StoreSession::actor(UserId id) const
{
    Statement query(m_connection, u"SELECT roles FROM newsroom_user WHERE id = ? AND is_active = 1"_s);
    query.bind(id.toString());
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::Forbidden, u"no active user "_s + id.toString());
    return Actor{id, rolesFromNames(query.text(0).split(u' ', Qt::SkipEmptyParts))};
}

Result<Actor> StoreSession::workingActor(UserId id) const
{
    Result<Actor> found = actor(id);
    if (found && !found->roles)
        return fail(ErrorCode::Forbidden, u"no role: "_s + id.toString());
    return found;
}

Result<qint64> StoreSession::nextNumber(const QString &counter, qint64 howMany) const
{
    return storage::nextNumber(m_connection, counter, howMany);
}

Result<void> StoreSession::audit(UserId by, const QString &action, const QString &subject, int revision,
                                 const QString &detail) const
{
    return appendAudit(m_connection, AuditEvent{0, now(), by, action, subject, revision, detail, {}});
}

Result<void> StoreSession::reindex(ArticleId id, const IndexedRevision &before, const IndexedRevision &now,
                                   const ArticleContent &content)
{
    m_isIndexDue = m_connection.isSqlite();
    return reindexArticle(m_connection, id, before, now, content);
}

Result<void> StoreSession::riseLater(ArticleId id, const IndexedRevision &before)
{
    m_isIndexDue = true;
    m_isRising = true;
    return noteDue(m_connection, id, before, Due::Rises);
}

Result<int> StoreSession::catchUpIndex()
{
    if (!m_isIndexDue)
        return 0;
    const auto indexed = indexDue(m_connection);
    m_isIndexDue = !indexed;
    return indexed;
}

void StoreSession::settleLists()
{
    if (const auto indexed = catchUpIndex(); !indexed)
        qWarning("%s", qUtf8Printable(indexed.error().toLogString()));
}

Result<void> StoreSession::tellOthers()
{
    // Delivered by the server with the commit, and only then.
    return m_connection.isSqlite() ? ok() : m_connection.execute(QStringLiteral("NOTIFY ") + changesChannel);
}

void StoreSession::publishPending()
{
    constexpr qsizetype worthNaming = 1000;
    if (m_pending.entities.size() > worthNaming) {
        m_pending.manyEntities = true;
        m_pending.entities.clear();
    }
    m_changes.articles += m_pending.articles;
    m_changes.bulletins += m_pending.bulletins;
    m_changes.entities += m_pending.entities;
    m_changes.manyEntities |= m_pending.manyEntities;
    m_changes.users |= m_pending.users;
    m_changes.settings |= m_pending.settings;
    m_changes.proofing |= m_pending.proofing;
    m_pending = {};
}

ChangeSet StoreSession::takeChanges()
{
    return std::exchange(m_changes, {});
}

} // namespace nashra::storage
