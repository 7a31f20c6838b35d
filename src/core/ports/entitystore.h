// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

namespace nashra {

/// The registry of persons, organisations, places and events. Same thread and audit as ArticleStore.
class EntityStore
{
public:
    virtual ~EntityStore() = default;

    [[nodiscard]] virtual Result<Entity> entity(EntityId id) const = 0;
    [[nodiscard]] virtual Result<QList<Entity>> entities() const = 0;
    /// Entities with a name that begins with the text, folded; at most limit, by house name.
    [[nodiscard]] virtual Result<QList<Entity>> search(const QString &text, int limit) const = 0;

    /// Creates (revision 0, null id) or changes an entity. Errors: Conflict, Forbidden, Incomplete (items =
    /// problemsOf()).
    [[nodiscard]] virtual Result<Entity> save(const Entity &entity, UserId actor) = 0;
    virtual Result<void> remove(EntityId id, int baseRevision, UserId actor) = 0;
};

} // namespace nashra
