// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entityhistory.h"

#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the enumeration.
constexpr std::array changes{"created"_L1, "changed"_L1, "merged"_L1, "split"_L1, "restored"_L1, "removed"_L1};

} // namespace

QString entityChangeName(EntityChange change)
{
    return changes.at(size_t(change));
}

std::optional<EntityChange> entityChangeFromName(QStringView name)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes[i] == name)
            return EntityChange(i);
    }
    return std::nullopt;
}

bool isOwnAddition(const QList<EntityRevision> &history, UserId who)
{
    const EntityRevision first = history.value(0);
    return history.size() == 1 && first.what == EntityChange::Created && first.by == who && !who.isNull();
}

EntityId splitFrom(const QList<EntityRevision> &history)
{
    const EntityRevision first = history.value(0);
    return first.what == EntityChange::Split && first.revision == 1 ? first.other : EntityId();
}

bool isLastSplit(const QList<EntityRevision> &wholeHistory, const QList<EntityRevision> &partHistory, EntityId part)
{
    if (wholeHistory.isEmpty() || partHistory.size() != 1 || splitFrom(partHistory).isNull())
        return false;
    const EntityRevision &last = wholeHistory.last();
    return last.what == EntityChange::Split && last.revision > 1 && last.other == part;
}

} // namespace nashra
