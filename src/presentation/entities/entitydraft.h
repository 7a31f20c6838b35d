// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

namespace nashra::presentation {

/// The entity as it is worth saving: blanks around texts, empty rows, repeated names and what cannot be stored are
/// gone, and a language with full names has a house form. Pure.
[[nodiscard]] Entity tidied(Entity entity);

/// The names that stand in one language and are written in the letters of the other only, as when somebody types in the
/// wrong table. Capitals ("NATO") and acronyms are none: both languages print them so. Pure.
[[nodiscard]] QList<EntityName> namesInOtherLetters(const Entity &entity);

/// The entity with that name among those of the other language: the house form there where it has none yet. Pure.
[[nodiscard]] Entity withNameMoved(Entity entity, const EntityName &name);

} // namespace nashra::presentation
