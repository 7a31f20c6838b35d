// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QByteArray>

namespace nashra::importing {

/// Entities in the formats they leave in, as UTF-8; what the readers beside this make the same entities of. Pure, and
/// the same entity gives the same bytes.

/// The first line of a table, and an entity as a line of it.
[[nodiscard]] QByteArray tableHeadText();
[[nodiscard]] QByteArray tableLine(const Entity &entity);

/// A Person, Organization, Area or Event of Popolo. What Popolo has no place for stands in the member ownMember.
[[nodiscard]] QByteArray popoloObject(const Entity &entity);

/// TBX-Basic of 2019 has no place for titles, relations and the days of either.
[[nodiscard]] QByteArray termbaseBegin();
[[nodiscard]] QByteArray termbaseConcept(const Entity &entity);
[[nodiscard]] QByteArray termbaseEnd();

} // namespace nashra::importing
