// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/entity/entity.h"

namespace nashra {

/// What made a revision of an entity. The one merged away and the one it went into both say Merged, both halves of a
/// split say Split, what a merge that was undone brought back says Restored.
enum class EntityChange { Created, Changed, Merged, Split, Restored, Removed };

[[nodiscard]] QString entityChangeName(EntityChange change);
[[nodiscard]] std::optional<EntityChange> entityChangeFromName(QStringView name);

/// One step in the life of an entity.
struct EntityRevision
{
    int revision = 0;
    UserId by;  ///< null where it was made before histories were kept
    Instant at; ///< null likewise
    EntityChange what = EntityChange::Changed;
    EntityId other = {}; ///< what it was merged with or split from

    bool operator==(const EntityRevision &) const = default;
};

/// Whether somebody added the entity and nobody has changed it since: it is his to take back, whoever he is.
[[nodiscard]] bool isOwnAddition(const QList<EntityRevision> &history, UserId who);

/// What an entity with that history was split off; null for one that began otherwise.
[[nodiscard]] EntityId splitFrom(const QList<EntityRevision> &history);
/// Whether splitting part off was the last thing that happened to both, so that it can be taken back.
[[nodiscard]] bool isLastSplit(const QList<EntityRevision> &wholeHistory, const QList<EntityRevision> &partHistory,
                               EntityId part);

/// What somebody wanted to save when somebody else had saved first; kept until its owner takes or discards it.
struct KeptEntity
{
    DraftId id;
    UserId by;
    Instant at;
    Entity wanted; ///< with the revision it was based on

    bool operator==(const KeptEntity &) const = default;
};

} // namespace nashra
