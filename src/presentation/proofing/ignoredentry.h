// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/proofing/ignoredfinding.h"

#include <functional>

namespace nashra::presentation {

/// How far something is ignored.
enum class IgnoreReach { Here, Article, Newsroom };

/// Something that is ignored, as it concerns one article.
struct IgnoredEntry
{
    IgnoredFinding ignored;
    IgnoreReach reach = IgnoreReach::Article;
    QList<Finding> hidden; ///< what it keeps silent, in the order of the text; empty where that stands there no more

    bool operator==(const IgnoredEntry &) const = default;
};

/// What people ignored in an article, the newest first, then what the newsroom ignores and the article has. Choices
/// among entities of one name and of related articles are kept with what is ignored, and are left out.
///
/// stored: as ProofingStore::ignored() answers it; unsaved: of an article the store does not know yet, so that none has
/// its id; hidden: all findings of the article that are kept silent; textOf: what one of them stands on. Pure; linear
/// in all of them.
[[nodiscard]] QList<IgnoredEntry> ignoredEntries(const QList<IgnoredFinding> &stored,
                                                 const QList<IgnoredFinding> &unsaved, const QList<Finding> &hidden,
                                                 const std::function<QString(const Finding &)> &textOf);

} // namespace nashra::presentation
