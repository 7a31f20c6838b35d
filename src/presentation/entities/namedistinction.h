// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QStringList>

namespace nashra::presentation {

class EntityRegistry;

/// What tells each of several entities of one name from the others, in their order: the title of the day, what it is of
/// or in, a title of former days, the note to the desk, an identifier; the end of the registry's own where nothing else
/// does. One line each, never two alike.
[[nodiscard]] QStringList distinctionsOf(const QList<Entity> &entities, const EntityRegistry &registry, QDate day,
                                         Language language);

} // namespace nashra::presentation
