// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "language/entities/namecandidates.h"

#include <QHash>

namespace nashra {
struct ArticleContent;
}

namespace nashra::language {

/// Persons the registry has not whom an article spells in two ways, a letter apart: the rarer of them is asked about
/// where the other stands at least twice. Not where the letter says that they are two ("Samir", "Samira") or is a case
/// ("أبو", "أبي"). Of no checker, since no dictionary is asked about the words of such names. Pure, safe on any thread,
/// linear in the names.
[[nodiscard]] QList<Finding> mixedCandidates(const ArticleContent &content,
                                             const QHash<ParagraphId, QList<NameCandidate>> &candidates);

} // namespace nashra::language
