// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/namecandidates.h"

#include <QStringList>

#include <algorithm>

namespace nashra::language {

/// The new names of a text as "kind: name / title".
inline QStringList candidatesFound(const QString &text)
{
    QStringList found;
    for (const NameCandidate &candidate : findNameCandidates(text, {}))
        found << entityKindName(candidate.kind) + QStringLiteral(": ") + candidate.name + QStringLiteral(" / ") +
                     candidate.title;
    return found;
}

/// Whether every new name of a text stands where it says.
inline bool standWhereTheySay(const QString &text)
{
    const QList<NameCandidate> candidates = findNameCandidates(text, {});
    return std::all_of(candidates.cbegin(), candidates.cend(), [&text](const NameCandidate &candidate) {
        return !candidate.name.isEmpty() && text.mid(candidate.position, candidate.length) == candidate.name;
    });
}

} // namespace nashra::language
