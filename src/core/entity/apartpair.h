// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QHashFunctions>
#include <QSet>

#include <algorithm>
#include <utility>

namespace nashra {

/// Two entities in an order of their own, so that a pair is the same from either side.
using EntityPair = std::pair<EntityId, EntityId>;

[[nodiscard]] inline EntityPair entityPair(EntityId one, EntityId other)
{
    return std::minmax(one, other);
}

/// Two entities that somebody said are two, however alike they look.
struct ApartPair
{
    EntityPair pair;
    UserId by;
    Instant at;

    bool operator==(const ApartPair &) const = default;
};

[[nodiscard]] inline QSet<EntityPair> pairsOf(const QList<ApartPair> &apart)
{
    QSet<EntityPair> pairs;
    for (const ApartPair &each : apart)
        pairs.insert(each.pair);
    return pairs;
}

} // namespace nashra
