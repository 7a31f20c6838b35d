// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entityhistory.h"
#include "storage/entityindex.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// Entities in the order asked for; ids that are not there are left out. Relations lead to what is there now.
[[nodiscard]] Result<QList<Entity>> loadEntities(Connection &connection, const QList<EntityId> &ids);
/// At most limit entities with an id > after, by id.
[[nodiscard]] Result<QList<Entity>> loadEntities(Connection &connection, EntityId after, int limit);

/// Who makes a revision, and of what kind it is.
struct EntityStep
{
    EntityChange what = EntityChange::Changed;
    UserId by;
    EntityId other = {};
};

/// Rows of entities, their histories and what is derived from them, kept together. Writes go inside a transaction of
/// the session; who may do them is the caller's to know. Made for one transaction; flush() ends it.
class EntityRecords
{
public:
    explicit EntityRecords(StoreSession &session)
        : m_session(session)
        , m_index(session.connection())
    {
    }

    /// Errors: NotFound.
    [[nodiscard]] Result<Entity> load(EntityId id) const;
    /// What an entity that was merged away leads to; null where it was not.
    [[nodiscard]] Result<EntityId> endOf(EntityId gone) const;
    /// The newest revision in the history; 0 where there is none.
    [[nodiscard]] Result<int> lastRevision(EntityId id) const;
    /// The state of an older revision. Errors: NotFound.
    [[nodiscard]] Result<Entity> stateAt(EntityId id, int revision) const;
    [[nodiscard]] Result<Entity> withLiveRelations(Entity entity) const;

    /// The first revision after the given one, of an entity that is not there now. Errors: Conflict (it is).
    [[nodiscard]] Result<Entity> insert(Entity entity, int lastRevision, const EntityStep &step);
    /// The next revision. Errors: Conflict (somebody wrote since before was loaded).
    [[nodiscard]] Result<Entity> update(const Entity &before, Entity after, const EntityStep &step);
    /// Takes it out of the registry; its history stays. Errors: as update().
    [[nodiscard]] Result<void> end(const Entity &before, const EntityStep &step);
    [[nodiscard]] Result<void> flush() { return m_index.flush(); }

private:
    [[nodiscard]] Result<void> writeParts(const Entity &entity);
    [[nodiscard]] Result<void> writeNames(const Entity &entity);
    [[nodiscard]] Result<void> writeTitles(const Entity &entity);
    [[nodiscard]] Result<void> clearParts(EntityId id);
    [[nodiscard]] Result<void> keepState(const Entity &before);
    [[nodiscard]] Result<void> addRevision(EntityId id, int revision, const EntityStep &step);

    StoreSession &m_session;
    EntityIndex m_index;
};

} // namespace nashra::storage
