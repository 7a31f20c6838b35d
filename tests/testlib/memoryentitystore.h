// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

namespace nashra::testlib {

class MemoryNewsroom;

/// The registry in memory.
class MemoryEntityStore final : public EntityStore
{
public:
    explicit MemoryEntityStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<Entity> entity(EntityId id) const override;
    [[nodiscard]] Result<QList<Entity>> entities() const override;
    [[nodiscard]] Result<QList<Entity>> search(const QString &text, int limit) const override;
    [[nodiscard]] Result<Entity> save(const Entity &entity, UserId actor) override;
    Result<void> remove(EntityId id, int baseRevision, UserId actor) override;

private:
    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
