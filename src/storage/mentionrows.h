// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"

#include <QHash>
#include <QMap>

namespace nashra::storage {

class Connection;

/// Rows of mentions with the months that count them, kept together. A page goes to the database in a few pieces, not
/// row by row. Inside a transaction, one program at a time (MentionDue::lock()).
class MentionRows
{
public:
    explicit MentionRows(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Each article once, those of known ones only; what was read at a later touch stays.
    [[nodiscard]] Result<void> replace(const QList<ArticleMentions> &read);
    /// What mentions the first mentions the second instead.
    [[nodiscard]] Result<void> move(qint64 from, qint64 to);
    /// The number the mentions of an entity stand under, of what it was merged into where it was; 0 = none yet.
    [[nodiscard]] Result<qint64> numberOf(EntityId entity) const;

private:
    struct Known
    {
        qint64 touch = 0;
        int month = 0;
    };
    using Counts = QMap<std::pair<qint64, int>, qint64>; ///< by number and month

    [[nodiscard]] Result<QHash<ArticleId, Known>> known(const QList<ArticleMentions> &read) const;
    [[nodiscard]] Result<QHash<EntityId, qint64>> numbersOf(const QList<ArticleMentions> &read) const;
    [[nodiscard]] Result<void> remove(const QList<Known> &articles, Counts &counts);
    [[nodiscard]] Result<void> insert(const QList<ArticleMentions> &read, const QHash<EntityId, qint64> &numbers,
                                      Counts &counts);
    [[nodiscard]] Result<void> count(const Counts &counts);

    Connection &m_connection;
};

} // namespace nashra::storage
