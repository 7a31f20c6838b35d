// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <vector>

namespace nashra::storage {

class Connection;

/// Keeps what lists, search and the look for duplicates read of entities in step with them; derived tables, so nothing
/// is lost with them. Inside a transaction. Words, likenesses and counts wait for flush(): many new ones sorted cost a
/// part of what each in its place would.
class EntityIndex
{
public:
    explicit EntityIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> add(const Entity &entity);
    [[nodiscard]] Result<void> change(const Entity &before, const Entity &after);
    [[nodiscard]] Result<void> remove(const Entity &entity);
    [[nodiscard]] Result<void> flush();

    /// Fills the tables from all entities, when they were made again.
    [[nodiscard]] static Result<void> fill(Connection &connection);

private:
    using Row = std::pair<QByteArray, qint64>; ///< key in UTF-8, number of the entity

    [[nodiscard]] Result<qint64> numberOf(EntityId id);
    [[nodiscard]] Result<void> insertSorted(const QString &sql, std::vector<Row> &rows);
    [[nodiscard]] Result<void> flushRows();
    [[nodiscard]] Result<void> flushWhereMany();

    Connection &m_connection;
    std::vector<Row> m_words;
    std::vector<Row> m_likenesses;
    QMap<EntityKind, qint64> m_counts;
    QList<EntityId> m_changed;
};

} // namespace nashra::storage
