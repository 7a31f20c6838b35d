// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

namespace nashra::app {

/// The entity a person means: by id or its first 8 or more characters, or by one of its whole names, however it is
/// spelt. Ids of what was merged lead to what it was merged into. Errors: NotFound, InvalidInput (the name fits
/// several; the detail lists them, items = their ids). Nothing is ever chosen by chance.
[[nodiscard]] Result<Entity> entityNamed(const QString &name, const EntityStore &store);
/// The id a person means, also of what was merged away or removed where it is given whole.
[[nodiscard]] Result<EntityId> entityIdNamed(const QString &name, const EntityStore &store);

/// The house name in English, else in Arabic.
[[nodiscard]] QString calledInLists(const Entity &entity);

} // namespace nashra::app
