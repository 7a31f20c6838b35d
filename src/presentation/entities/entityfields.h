// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QString>

#include <functional>
#include <span>

namespace nashra::presentation {

/// What an entity has to say for itself, as the fields that are compared and chosen from one by one.
enum class EntityField { Kind, EnglishNames, ArabicNames, Titles, Gender, Number, Relations, Identifiers, Notes };

/// How another entity is called.
using EntityNaming = std::function<QString(EntityId)>;

namespace entityfields {

[[nodiscard]] std::span<const EntityField> all();
[[nodiscard]] QString label(EntityField field);
/// The values of the field, a line each, as a person reads them; empty where there is none.
[[nodiscard]] QStringList lines(const Entity &entity, EntityField field, const EntityNaming &naming);
[[nodiscard]] bool isSame(const Entity &a, const Entity &b, EntityField field);
void copy(const Entity &from, Entity &to, EntityField field);

/// A sentence part for each thing that is another in now: "Notes changed", "English name added: X".
[[nodiscard]] QStringList changes(const Entity &before, const Entity &now, const EntityNaming &naming);

} // namespace entityfields
} // namespace nashra::presentation
