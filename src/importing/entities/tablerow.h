// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/csvtokenizer.h"
#include "importing/entities/entityfields.h"

namespace nashra::importing {

/// A record of a table as an entity, or why it is none. Pure.
[[nodiscard]] EntityRow entityFromRecord(const CsvRecord &record, const QList<Field> &fields,
                                         std::optional<EntityKind> kind);

} // namespace nashra::importing
