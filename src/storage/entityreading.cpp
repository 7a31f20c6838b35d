// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How entities are read: a few statements for many at once, since a page of a list or of the name index is many.
#include "storage/entityrecords.h"
#include "storage/rows.h"

#include <QHash>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 64;

std::optional<QDate> dateAt(const Statement &row, int column)
{
    const QDate date = QDate::fromString(row.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Language languageAt(const Statement &row, int column)
{
    return languageFromCode(row.text(column)).value_or(Language::English);
}

/// A few entities being read, by their ids.
class Chunk
{
public:
    Chunk(Connection &connection, QStringList ids)
        : m_connection(connection)
        , m_ids(std::move(ids))
    {
        // One or all places of the statement, so that only two of each are ever prepared.
        while (m_ids.size() > 1 && m_ids.size() < chunkSize)
            m_ids << QString();
    }

    [[nodiscard]] Result<void> readEntities()
    {
        return read(u"SELECT id, revision, kind, notes, gender, number FROM entity WHERE id IN (%1)"_s,
                    [this](const Statement &row) {
                        Entity entity;
                        entity.id = idAt<EntityId>(row, 0);
                        entity.revision = int(row.number(1));
                        entity.kind = entityKindFromName(row.text(2)).value_or(EntityKind::Person);
                        entity.notes = row.text(3);
                        entity.gender = genderFromName(row.text(4)).value_or(Gender::Unknown);
                        entity.number = grammaticalNumberFromName(row.text(5)).value_or(GrammaticalNumber::Singular);
                        m_byId.insert(row.text(0), entity);
                        return true;
                    });
    }

    [[nodiscard]] Result<void> readNames()
    {
        return read(u"SELECT entity, language, form, text FROM entity_name WHERE entity IN (%1) "
                    "ORDER BY entity, position"_s,
                    [this](const Statement &row) {
                        m_byId[row.text(0)].names << EntityName{
                            languageAt(row, 1), nameFormFromName(row.text(2)).value_or(NameForm::House), row.text(3)};
                        return true;
                    });
    }

    [[nodiscard]] Result<void> readTitles()
    {
        return read(u"SELECT entity, language, text, valid_from, valid_to, use_from FROM entity_title "
                    "WHERE entity IN (%1) ORDER BY entity, position"_s,
                    [this](const Statement &row) {
                        m_byId[row.text(0)].titles << EntityTitle{languageAt(row, 1), row.text(2), dateAt(row, 3),
                                                                  dateAt(row, 4), dateAt(row, 5)};
                        return true;
                    });
    }

    [[nodiscard]] Result<void> readRelations()
    {
        return read(u"SELECT r.entity, r.kind, coalesce(m.leads_to, r.target) FROM entity_relation r "
                    "LEFT JOIN entity_merge m ON m.gone = r.target WHERE r.entity IN (%1) "
                    "ORDER BY r.entity, r.position"_s,
                    [this](const Statement &row) {
                        Entity &entity = m_byId[row.text(0)];
                        const EntityRelation relation{relationKindFromName(row.text(1)).value_or(RelationKind::PartOf),
                                                      idAt<EntityId>(row, 2)};
                        if (relation.target != entity.id && !entity.relations.contains(relation))
                            entity.relations << relation;
                        return true;
                    });
    }

    [[nodiscard]] Result<void> readIdentifiers()
    {
        return read(u"SELECT entity, scheme, value FROM entity_identifier WHERE entity IN (%1)"_s,
                    [this](const Statement &row) {
                        m_byId[row.text(0)].identifiers.insert(row.text(1), row.text(2));
                        return true;
                    });
    }

    /// In the order of the ids. What another program took away while this one read has no id and is left out.
    void appendTo(QList<Entity> &entities) const
    {
        for (const QString &id : m_ids) {
            const auto found = m_byId.constFind(id);
            if (found != m_byId.cend() && !found->id.isNull())
                entities << *found;
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_byId.isEmpty(); }

private:
    template <class F>
    Result<void> read(const QString &sql, F take)
    {
        QStringList places;
        places.fill(u"?"_s, m_ids.size());
        Statement rows(m_connection, sql.arg(places.join(u',')));
        for (const QString &id : m_ids)
            rows.bind(id);
        const auto taken = readAll<bool>(rows, take);
        return taken ? ok() : Result<void>(tl::unexpected(taken.error()));
    }

    Connection &m_connection;
    QStringList m_ids;
    QHash<QString, Entity> m_byId;
};

} // namespace

Result<QList<Entity>> loadEntities(Connection &connection, const QList<EntityId> &ids)
{
    QList<Entity> entities;
    for (qsizetype begin = 0; begin < ids.size(); begin += chunkSize) {
        QStringList some;
        for (qsizetype i = begin; i < std::min(begin + chunkSize, ids.size()); ++i)
            some << ids[i].toString();
        Chunk chunk(connection, some);
        if (const auto read = chunk.readEntities(); !read)
            return tl::unexpected(read.error());
        if (chunk.isEmpty())
            continue;
        for (const auto part :
             {&Chunk::readNames, &Chunk::readTitles, &Chunk::readRelations, &Chunk::readIdentifiers}) {
            if (const auto read = (chunk.*part)(); !read)
                return tl::unexpected(read.error());
        }
        chunk.appendTo(entities);
    }
    return entities;
}

Result<QList<Entity>> loadEntities(Connection &connection, EntityId after, int limit)
{
    QList<EntityId> ids;
    {
        Statement query(connection, u"SELECT id FROM entity WHERE id > ? ORDER BY id LIMIT ?"_s);
        query.bind(after.toString()).bind(std::max(limit, 0));
        const auto found = readAll<EntityId>(query, [](const Statement &row) { return idAt<EntityId>(row, 0); });
        if (!found)
            return tl::unexpected(found.error());
        ids = *found;
    }
    return loadEntities(connection, ids);
}

} // namespace nashra::storage
