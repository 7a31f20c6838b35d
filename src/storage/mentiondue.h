// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/entity/namesearch.h"

#include <QList>

namespace nashra {
struct UnreadArticle;
}

namespace nashra::storage {

class Connection;

/// Which articles are to be read for names. Every change of an article gives it a touch above all others (on SQLite a
/// moment later, StoreSession::settleLists()), so what stands above the highest that was read is unread by itself;
/// below it the unread are stretches of touches: all that is left of an archive while it is read from the newest down,
/// or single articles that changed names may stand in. No stretch ever gains an article, so reading can stop anywhere
/// and go on later.
class MentionDue
{
public:
    struct State
    {
        quint64 stamp = 0; ///< of the registry
        qint64 top = 0;    ///< the highest touch that counts as read
    };

    explicit MentionDue(Connection &connection)
        : m_connection(connection)
    {
    }

    /// At most limit, newest first.
    [[nodiscard]] Result<QList<UnreadArticle>> newest(int limit) const;
    [[nodiscard]] Result<qint64> count() const;

    // Inside a transaction, after lock().

    /// Lets one program at a time write.
    [[nodiscard]] Result<State> lock() const;
    /// What had one of these touches is read; top: of lock().
    [[nodiscard]] Result<void> settle(qint64 top, const QList<qint64> &touches) const;
    [[nodiscard]] Result<void> addAll() const;
    /// The article.
    [[nodiscard]] Result<void> addArticle(ArticleId id) const;
    /// What mentions the entity with the number.
    [[nodiscard]] Result<void> addMentioning(qint64 number) const;
    /// What the search index finds.
    [[nodiscard]] Result<void> addHolding(const QList<NameQuery> &queries) const;

private:
    [[nodiscard]] Result<void> settleStretches(qint64 lowest, qint64 highest, const QList<qint64> &touches) const;
    /// The touches a query answers.
    [[nodiscard]] Result<void> addFound(const QString &touchesSql, const QVariant &value) const;

    Connection &m_connection;
};

} // namespace nashra::storage
