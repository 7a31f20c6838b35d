// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <QJsonObject>

namespace nashra {

/// An entity as one JSON object, the form former states are kept in and command lines answer with. What says nothing
/// (an unknown gender, an empty list) is left out. The form only ever grows: old ones are read for ever.
[[nodiscard]] QJsonObject entityToJson(const Entity &entity);
/// Unknown keys are passed over. Errors: InvalidInput (the detail names the key).
[[nodiscard]] Result<Entity> entityFromJson(const QJsonObject &json);

/// The same as compact UTF-8.
[[nodiscard]] QByteArray encodedEntity(const Entity &entity);
/// Errors: Corrupt.
[[nodiscard]] Result<Entity> decodedEntity(const QByteArray &bytes);

} // namespace nashra
