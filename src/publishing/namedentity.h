// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

namespace nashra::publishing {

/// An entity of the registry that an article names, as it was called on the day of the article.
struct NamedEntity
{
    EntityId id;
    EntityKind kind = EntityKind::Person;
    LocalizedText names;                ///< house names; a language it has none in is missing
    LocalizedText titles;               ///< held on the day
    QMap<QString, QString> identifiers; ///< as in the registry
    int count = 0;                      ///< in headline and body
    bool isInHeadline = false;
    bool isInLede = false; ///< in the first paragraph of text

    bool operator==(const NamedEntity &) const = default;
};

} // namespace nashra::publishing
