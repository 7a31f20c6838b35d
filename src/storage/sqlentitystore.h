// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// The registry of entities in SQLite or PostgreSQL; names also stand folded, for search by prefix.
class SqlEntityStore final : public EntityStore
{
public:
    explicit SqlEntityStore(StoreSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<Entity> entity(EntityId id) const override;
    [[nodiscard]] Result<QList<Entity>> entities() const override;
    [[nodiscard]] Result<QList<Entity>> search(const QString &text, int limit) const override;
    [[nodiscard]] Result<Entity> save(const Entity &entity, UserId actor) override;
    Result<void> remove(EntityId id, int baseRevision, UserId actor) override;

private:
    [[nodiscard]] Result<Entity> saveInTransaction(const Entity &entity, UserId actor);
    [[nodiscard]] Result<void> writeRows(const Entity &entity);

    StoreSession &m_session;
};

} // namespace nashra::storage
