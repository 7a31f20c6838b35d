// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

namespace nashra {

/// The kept entity with what only the other one has: names (a second house form of a language becomes a variant),
/// titles, relations, identifiers of schemes the kept one lacks, notes, the gender where it was unknown. What ties the
/// two to each other is dropped. Id, revision, kind and number stay the kept one's.
[[nodiscard]] Entity mergedEntity(const Entity &kept, const Entity &gone);

/// Takes a merge back out of an entity that was changed since: what it has of merged, which the merge made of it,
/// beyond before goes, what before had and the merge dropped comes back, everything else stays as it is now. Names stay
/// where none would be left.
[[nodiscard]] Entity withoutMerged(const Entity &now, const Entity &before, const Entity &merged);

/// An entity cut in two.
struct SplitEntity
{
    Entity rest; ///< the entity as it goes on, with its id and revision
    Entity part; ///< the new one; id null and revision 0 until it is kept
};

/// Moves the names, titles, relations and identifiers listed in part out of whole; the rest of part (kind, notes,
/// further names) is taken as given; both have withHouseForms(). Errors: Incomplete (items = problemsOf() of either),
/// InvalidInput (nothing that is listed is the whole's).
[[nodiscard]] Result<SplitEntity> splitEntity(const Entity &whole, const Entity &part);

} // namespace nashra
