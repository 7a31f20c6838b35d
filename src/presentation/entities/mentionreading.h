// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"

namespace nashra {
class Stores;
}

namespace nashra::language {
class EntityMatcher;
}

namespace nashra::presentation {

/// What reading the archive for names has to know before it begins.
struct MentionStanding
{
    MentionProgress progress;
    bool isTold = false; ///< the store of mentions knows the names to read with; it can begin
    bool isNow = false;  ///< those are the names of the registry now
    /// What has changed since the names the archive was read with, where it has to be told; nothing = all of it.
    std::optional<QList<Entity>> changed = std::nullopt;
};

/// Asks for it, on the thread of the stores. stamp: of the names to read with.
[[nodiscard]] Result<MentionStanding> mentionStanding(Stores &stores, quint64 stamp);

/// Parts of what has changed, each small enough that a save can wait for it; the last one is told with the new stamp.
/// Nothing = one part, all of it.
[[nodiscard]] QList<std::optional<QList<Entity>>> partsToTell(const std::optional<QList<Entity>> &changed);

/// The names in one article, as proofing finds them; one that stays ambiguous is the likeliest. Pure.
[[nodiscard]] ArticleMentions mentionsIn(const language::EntityMatcher &matcher, const UnreadArticle &article);

} // namespace nashra::presentation
