// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlentitystore.h"

#include "core/base/textfold.h"
#include "core/base/textsafety.h"
#include "storage/rows.h"

#include <QMap>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkEntity(const Entity &entity)
{
    if (const QStringList problems = problemsOf(entity); !problems.isEmpty())
        return fail(ErrorCode::Incomplete, problems.join(u", "_s), problems);
    QStringList texts{entity.notes};
    for (const EntityName &name : entity.names)
        texts << name.text;
    for (const EntityTitle &title : entity.titles)
        texts << title.text;
    if (!std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return isSafe(text); }))
        return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    return ok();
}

/// The folded house name of entity e in the language bound, as Entity::houseName() chooses it; NULL where there is
/// none.
const QString houseKey = u"nullif((SELECT h.folded FROM entity_name h WHERE h.entity = e.id AND h.language = ? "
                         "ORDER BY h.form <> 'house', h.position LIMIT 1), '')"_s;

std::optional<QDate> dateAt(const Statement &row, int column)
{
    const QDate date = QDate::fromString(row.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QVariant nullable(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}

/// Reads entities with their names and titles; where narrows by an id bound to every part, or is empty for all.
Result<QList<Entity>> readEntities(Connection &connection, const QString &id)
{
    const auto where = [&](const QString &column) { return id.isEmpty() ? QString() : u" WHERE %1 = ?"_s.arg(column); };
    QMap<QString, Entity> byId;
    Statement rows(connection, u"SELECT id, revision, kind, notes FROM entity"_s + where(u"id"_s));
    Statement names(
        connection,
        u"SELECT entity, language, form, text FROM entity_name%1 ORDER BY entity, position"_s.arg(where(u"entity"_s)));
    Statement titles(
        connection,
        u"SELECT entity, language, text, valid_from, valid_to FROM entity_title%1 ORDER BY entity, position"_s.arg(
            where(u"entity"_s)));
    for (Statement *statement : {&rows, &names, &titles}) {
        if (!id.isEmpty())
            statement->bind(id);
    }
    const auto entities = readAll<Entity>(rows, [](const Statement &row) {
        Entity entity;
        entity.id = idAt<EntityId>(row, 0);
        entity.revision = int(row.number(1));
        entity.kind = entityKindFromName(row.text(2)).value_or(EntityKind::Person);
        entity.notes = row.text(3);
        return entity;
    });
    if (!entities)
        return entities;
    for (const Entity &entity : *entities)
        byId.insert(entity.id.toString(), entity);
    const auto named = readAll<bool>(names, [&](const Statement &row) {
        byId[row.text(0)].names << EntityName{languageFromCode(row.text(1)).value_or(Language::English),
                                              nameFormFromName(row.text(2)).value_or(NameForm::House), row.text(3)};
        return true;
    });
    const auto titled = readAll<bool>(titles, [&](const Statement &row) {
        byId[row.text(0)].titles << EntityTitle{languageFromCode(row.text(1)).value_or(Language::English), row.text(2),
                                                dateAt(row, 3), dateAt(row, 4)};
        return true;
    });
    if (!named || !titled)
        return tl::unexpected(named ? titled.error() : named.error());
    return byId.values();
}

} // namespace

Result<Entity> SqlEntityStore::entity(EntityId id) const
{
    const auto found = id.isNull() ? QList<Entity>() : readEntities(m_session.connection(), id.toString());
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return found->first();
}

Result<QList<Entity>> SqlEntityStore::entities() const
{
    return readEntities(m_session.connection(), {});
}

Result<QList<Entity>> SqlEntityStore::search(const QString &text, int limit) const
{
    // A prefix is a range of keys, which the index answers on both engines; nothing folds to the last code point.
    static const QString lastCodePoint = QString::fromUcs4(U"\U0010FFFF");
    const QString prefix = textfold::searchText(text);
    const Language language = languageOfLetters(text);
    Statement query(m_session.connection(),
                    u"SELECT e.id FROM entity e "
                    "WHERE e.id IN (SELECT entity FROM entity_name WHERE folded >= ? AND folded < ?) "
                    "ORDER BY coalesce(%1, %1, ''), e.id LIMIT ?"_s.arg(houseKey));
    query.bind(prefix).bind(prefix + lastCodePoint);
    query.bind(languageCode(language)).bind(languageCode(otherLanguage(language))).bind(std::max(limit, 0));
    const auto ids = readAll<EntityId>(query, [](const Statement &row) { return idAt<EntityId>(row, 0); });
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Entity> hits;
    for (const EntityId &id : *ids) {
        const auto hit = entity(id);
        if (!hit)
            return tl::unexpected(hit.error());
        hits << *hit;
    }
    return hits;
}

Result<void> SqlEntityStore::writeRows(const Entity &entity)
{
    const QString id = entity.id.toString();
    for (const QString &table : {u"entity_name"_s, u"entity_title"_s}) {
        Statement clear(m_session.connection(), u"DELETE FROM %1 WHERE entity = ?"_s.arg(table));
        if (const auto cleared = done(clear.bind(id).run()); !cleared)
            return cleared;
    }
    for (qsizetype i = 0; i < entity.names.size(); ++i) {
        const EntityName &name = entity.names[i];
        Statement insert(
            m_session.connection(),
            u"INSERT INTO entity_name (entity, position, language, form, text, folded) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(id).bind(qint64(i)).bind(languageCode(name.language)).bind(nameFormName(name.form)).bind(name.text);
        if (const auto inserted = done(insert.bind(textfold::searchText(name.text)).run()); !inserted)
            return inserted;
    }
    for (qsizetype i = 0; i < entity.titles.size(); ++i) {
        const EntityTitle &title = entity.titles[i];
        Statement insert(m_session.connection(),
                         u"INSERT INTO entity_title (entity, position, language, text, valid_from, "
                         "valid_to) VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(id).bind(qint64(i)).bind(languageCode(title.language)).bind(title.text);
        if (const auto inserted =
                done(insert.bindNullable(nullable(title.from)).bindNullable(nullable(title.to)).run());
            !inserted)
            return inserted;
    }
    return ok();
}

Result<Entity> SqlEntityStore::save(const Entity &entity, UserId actor)
{
    return m_session.write([&] { return saveInTransaction(entity, actor); });
}

Result<Entity> SqlEntityStore::saveInTransaction(const Entity &wanted, UserId actorId)
{
    if (const auto actor = m_session.workingActor(actorId); !actor)
        return tl::unexpected(actor.error());
    if (const auto checked = checkEntity(wanted); !checked)
        return tl::unexpected(checked.error());
    Entity saved = wanted;
    if (saved.id.isNull())
        saved.id = EntityId::make(m_session.now());
    const auto before = entity(saved.id);
    if (!before && before.error().code != ErrorCode::NotFound)
        return before;
    if (!before && wanted.revision != 0)
        return before;
    if (before && before->revision != wanted.revision)
        return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(wanted.revision));
    if (before && *before == wanted)
        return before;
    saved.revision = wanted.revision + 1;
    // The condition makes the slower of two writers that both read the old revision change nothing.
    Statement put(
        m_session.connection(),
        u"INSERT INTO entity (id, revision, kind, notes) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = "
        "excluded.revision, kind = excluded.kind, notes = excluded.notes WHERE entity.revision = excluded.revision - 1"_s);
    put.bind(saved.id.toString()).bind(saved.revision).bind(entityKindName(saved.kind)).bind(saved.notes);
    const auto rows = put.run();
    if (!rows)
        return tl::unexpected(rows.error());
    if (*rows != 1)
        return fail(ErrorCode::Conflict, u"entity %1 was changed meanwhile"_s.arg(saved.id.toString()));
    if (const auto written = writeRows(saved); !written)
        return tl::unexpected(written.error());
    m_session.pending().entities << saved.id;
    const QString event = before ? u"entity.save"_s : u"entity.create"_s;
    if (const auto told =
            m_session.audit(actorId, event, saved.id.toString(), saved.revision, saved.houseName(Language::English));
        !told)
        return tl::unexpected(told.error());
    return saved;
}

Result<void> SqlEntityStore::remove(EntityId id, int baseRevision, UserId actorId)
{
    return m_session.write([&]() -> Result<void> {
        const auto actor = m_session.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::Forbidden, u"sub-editors and chiefs remove entities"_s);
        const auto before = entity(id);
        if (!before)
            return tl::unexpected(before.error());
        Statement remove(m_session.connection(), u"DELETE FROM entity WHERE id = ? AND revision = ?"_s);
        const auto removed = remove.bind(id.toString()).bind(baseRevision).run();
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed != 1)
            return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(baseRevision));
        m_session.pending().entities << id;
        return m_session.audit(actorId, u"entity.remove"_s, id.toString(), baseRevision,
                               before->houseName(Language::English));
    });
}

} // namespace nashra::storage
