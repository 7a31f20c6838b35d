// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

namespace nashra::storage {

class Connection;
class Statement;

/// An entity found for a list and where it stands there.
struct ListedEntity
{
    QString key;
    EntityId id;
};

/// One list of entities as a query wants it, read by key. A text with few hits is answered by gathering and sorting
/// them; with many, by walking two indexes: house names that begin with it, then words that do. So no page costs more
/// than some thousands of rows.
class EntityList
{
public:
    EntityList(Connection &connection, const EntityQuery &query);

    [[nodiscard]] Result<EntityPage> page(const EntityPlace &after, int limit);
    [[nodiscard]] Result<EntityCount> count();

private:
    struct Walk ///< a piece of the walk along the words
    {
        QList<ListedEntity> found; ///< keys are words
        std::optional<EntityPlace> next;
    };

    [[nodiscard]] Result<int> hitsOfWord(const QString &word);
    [[nodiscard]] Result<void> chooseLead();
    [[nodiscard]] QString filterSql() const;
    void bindFilter(Statement &statement) const;
    [[nodiscard]] Result<QList<ListedEntity>> byHouseName(const QString &beginning, const EntityPlace &after,
                                                          int limit);
    [[nodiscard]] Result<QList<ListedEntity>> sorted(const EntityPlace &after, int limit);
    [[nodiscard]] Result<Walk> walkWords(const EntityPlace &after, int limit);
    [[nodiscard]] Result<EntityPage> crowdedPage(const EntityPlace &after, int limit);
    [[nodiscard]] Result<EntityPage> pageOf(const QList<ListedEntity> &listed, int limit);
    [[nodiscard]] Result<QList<Entity>> load(const QList<ListedEntity> &listed);

    Connection &m_connection;
    EntityQuery m_query;
    QString m_column;    ///< of the order
    QStringList m_words; ///< asked for
    QString m_beginning; ///< of a house name that the text is
    QString m_lead;      ///< the word with the fewest hits
    int m_hits = 0;      ///< of it, counted up to one more than what is sorted
};

} // namespace nashra::storage
