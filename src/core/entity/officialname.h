// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

namespace nashra {

/// Whether a name is the official long one of a country, province or city, as right in copy as its house form: a
/// variant of a place that says what kind of state or place it is ("Kingdom of Bahrain", "الجمهورية العربية السورية",
/// "Nineveh Governorate"), where the house form in its language does not say so itself or is how the name begins
/// ("United States of America"). Pure.
[[nodiscard]] bool isOfficialName(const Entity &entity, const EntityName &name);
/// The same of a name by its text; false where the entity has none such in the language.
[[nodiscard]] bool isOfficialName(const Entity &entity, const QString &name, Language language);

} // namespace nashra
