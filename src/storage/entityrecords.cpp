// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entityrecords.h"

#include "core/base/textfold.h"
#include "core/entity/entitycodec.h"
#include "storage/rows.h"

#include <QHash>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

QVariant nullable(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}

auto changedMeanwhile(EntityId id)
{
    return fail(ErrorCode::Conflict, u"entity %1 was changed meanwhile"_s.arg(id.toString()));
}

} // namespace

Result<Entity> EntityRecords::load(EntityId id) const
{
    auto found = loadEntities(m_session.connection(), {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return std::move(found->first());
}

Result<EntityId> EntityRecords::endOf(EntityId gone) const
{
    Statement query(m_session.connection(), u"SELECT leads_to FROM entity_merge WHERE gone = ?"_s);
    const auto found = query.bind(gone.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? idAt<EntityId>(query, 0) : EntityId();
}

Result<int> EntityRecords::lastRevision(EntityId id) const
{
    Statement query(m_session.connection(),
                    u"SELECT coalesce(max(revision), 0) FROM entity_revision WHERE entity = ?"_s);
    const auto found = query.bind(id.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    return int(query.number(0));
}

Result<Entity> EntityRecords::stateAt(EntityId id, int revision) const
{
    QByteArray state;
    {
        Statement query(m_session.connection(),
                        u"SELECT state FROM entity_revision WHERE entity = ? AND revision = ? AND state IS NOT NULL"_s);
        const auto found = query.bind(id.toString()).bind(revision).step();
        if (!found)
            return tl::unexpected(found.error());
        state = *found ? query.text(0).toUtf8() : QByteArray();
    }
    if (!state.isEmpty()) {
        auto decoded = decodedEntity(state);
        return decoded ? withLiveRelations(std::move(*decoded)) : decoded;
    }
    auto now = load(id);
    if (now && now->revision != revision)
        return fail(ErrorCode::NotFound, u"entity %1, revision %2"_s.arg(id.toString()).arg(revision));
    return now;
}

Result<Entity> EntityRecords::withLiveRelations(Entity entity) const
{
    QList<EntityRelation> relations;
    for (EntityRelation relation : std::as_const(entity.relations)) {
        const auto end = endOf(relation.target);
        if (!end)
            return tl::unexpected(end.error());
        if (!end->isNull())
            relation.target = *end;
        if (relation.target != entity.id && !relations.contains(relation))
            relations << relation;
    }
    entity.relations = relations;
    return entity;
}

Result<Entity> EntityRecords::insert(Entity entity, int lastRevision, const EntityStep &step)
{
    auto live = withLiveRelations(std::move(entity));
    if (!live)
        return live;
    live->revision = lastRevision + 1;
    Statement row(m_session.connection(),
                  u"INSERT INTO entity (id, revision, kind, notes, gender, number) VALUES (?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (id) DO NOTHING"_s);
    row.bind(live->id.toString()).bind(live->revision).bind(entityKindName(live->kind)).bind(live->notes);
    const auto rows = row.bind(genderName(live->gender)).bind(grammaticalNumberName(live->number)).run();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return changedMeanwhile(live->id);
    if (const auto written = writeParts(*live); !written)
        return tl::unexpected(written.error());
    if (const auto added = addRevision(live->id, live->revision, step); !added)
        return tl::unexpected(added.error());
    if (const auto indexed = m_index.add(*live); !indexed)
        return tl::unexpected(indexed.error());
    m_session.pending().entities << live->id;
    return live;
}

Result<Entity> EntityRecords::update(const Entity &before, Entity after, const EntityStep &step)
{
    auto live = withLiveRelations(std::move(after));
    if (!live)
        return live;
    live->revision = before.revision + 1;
    // The condition makes the slower of two writers that both read the old revision change nothing.
    Statement row(m_session.connection(),
                  u"UPDATE entity SET revision = ?, kind = ?, notes = ?, gender = ?, number = ? "
                  "WHERE id = ? AND revision = ?"_s);
    row.bind(live->revision).bind(entityKindName(live->kind)).bind(live->notes);
    row.bind(genderName(live->gender)).bind(grammaticalNumberName(live->number));
    const auto rows = row.bind(live->id.toString()).bind(before.revision).run();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return changedMeanwhile(live->id);
    if (const auto cleared = clearParts(live->id); !cleared)
        return tl::unexpected(cleared.error());
    if (const auto written = writeParts(*live); !written)
        return tl::unexpected(written.error());
    if (const auto kept = keepState(before); !kept)
        return tl::unexpected(kept.error());
    if (const auto added = addRevision(live->id, live->revision, step); !added)
        return tl::unexpected(added.error());
    if (const auto indexed = m_index.change(before, *live); !indexed)
        return tl::unexpected(indexed.error());
    m_session.pending().entities << live->id;
    return live;
}

Result<void> EntityRecords::end(const Entity &before, const EntityStep &step)
{
    Statement row(m_session.connection(), u"DELETE FROM entity WHERE id = ? AND revision = ?"_s);
    const auto rows = row.bind(before.id.toString()).bind(before.revision).run();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return changedMeanwhile(before.id);
    if (const auto kept = keepState(before); !kept)
        return kept;
    if (const auto added = addRevision(before.id, before.revision + 1, step); !added)
        return added;
    m_session.pending().entities << before.id;
    return m_index.remove(before);
}

Result<void> EntityRecords::clearParts(EntityId id)
{
    for (const QString &table : {u"entity_name"_s, u"entity_title"_s, u"entity_relation"_s, u"entity_identifier"_s}) {
        Statement clear(m_session.connection(), u"DELETE FROM %1 WHERE entity = ?"_s.arg(table));
        if (const auto cleared = done(clear.bind(id.toString()).run()); !cleared)
            return cleared;
    }
    return ok();
}

Result<void> EntityRecords::writeNames(const Entity &entity)
{
    constexpr qsizetype longestFolded = 600; // an index of PostgreSQL holds 2,700 bytes
    for (qsizetype i = 0; i < entity.names.size(); ++i) {
        const EntityName &name = entity.names[i];
        Statement insert(
            m_session.connection(),
            u"INSERT INTO entity_name (entity, position, language, form, text, folded) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(entity.id.toString()).bind(qint64(i)).bind(languageCode(name.language));
        insert.bind(nameFormName(name.form)).bind(name.text);
        const QString folded = textfold::searchText(name.text).left(longestFolded);
        if (const auto inserted = done(insert.bind(folded).run()); !inserted)
            return inserted;
    }
    return ok();
}

Result<void> EntityRecords::writeTitles(const Entity &entity)
{
    for (qsizetype i = 0; i < entity.titles.size(); ++i) {
        const EntityTitle &title = entity.titles[i];
        Statement insert(m_session.connection(),
                         u"INSERT INTO entity_title (entity, position, language, text, valid_from, valid_to, "
                         "use_from) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(entity.id.toString()).bind(qint64(i)).bind(languageCode(title.language)).bind(title.text);
        insert.bindNullable(nullable(title.from)).bindNullable(nullable(title.to));
        if (const auto inserted = done(insert.bindNullable(nullable(title.useFrom)).run()); !inserted)
            return inserted;
    }
    return ok();
}

Result<void> EntityRecords::writeParts(const Entity &entity)
{
    if (const auto written = writeNames(entity); !written)
        return written;
    if (const auto written = writeTitles(entity); !written)
        return written;
    for (qsizetype i = 0; i < entity.relations.size(); ++i) {
        Statement insert(m_session.connection(),
                         u"INSERT INTO entity_relation (entity, position, kind, target) VALUES (?, ?, ?, ?)"_s);
        insert.bind(entity.id.toString()).bind(qint64(i)).bind(relationKindName(entity.relations[i].kind));
        if (const auto inserted = done(insert.bind(entity.relations[i].target.toString()).run()); !inserted)
            return inserted;
    }
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        Statement insert(m_session.connection(),
                         u"INSERT INTO entity_identifier (entity, scheme, value) VALUES (?, ?, ?)"_s);
        if (const auto inserted = done(insert.bind(entity.id.toString()).bind(it.key()).bind(it.value()).run());
            !inserted)
            return inserted;
    }
    return ok();
}

Result<void> EntityRecords::keepState(const Entity &before)
{
    const QString state = QString::fromUtf8(encodedEntity(before));
    Statement update(m_session.connection(),
                     u"UPDATE entity_revision SET state = ? WHERE entity = ? AND revision = ?"_s);
    const auto rows = update.bind(state).bind(before.id.toString()).bind(before.revision).run();
    if (!rows || *rows == 1)
        return done(rows);
    // Made before histories were kept.
    Statement insert(m_session.connection(),
                     u"INSERT INTO entity_revision (entity, revision, what, made_by, made_at, state) "
                     "VALUES (?, ?, ?, '', 0, ?)"_s);
    insert.bind(before.id.toString()).bind(before.revision);
    insert.bind(entityChangeName(before.revision == 1 ? EntityChange::Created : EntityChange::Changed));
    return done(insert.bind(state).run());
}

Result<void> EntityRecords::addRevision(EntityId id, int revision, const EntityStep &step)
{
    Statement insert(m_session.connection(),
                     u"INSERT INTO entity_revision (entity, revision, what, other, made_by, made_at) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id.toString()).bind(revision).bind(entityChangeName(step.what)).bind(step.other.toString());
    return done(insert.bind(step.by.toString()).bind(m_session.now().ms).run());
}

} // namespace nashra::storage
