// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

class EntityRegistry;
class ProofingSession;

/// One of those a name may mean where nobody decided, as a person is asked about it.
struct NameChoice
{
    QString key; ///< of the name, for Proofing::choose()
    EntityId entity;
    QString name;
    QString told; ///< what tells it from the others, see distinctionsOf()
};

/// Who may be meant where the finding ("entity.ambiguous") stands, likeliest first, at most so many; empty where the
/// text has moved on.
[[nodiscard]] QList<NameChoice> choicesOf(const ProofingSession &proofing, const EntityRegistry &registry,
                                          const Finding &finding, qsizetype most);

} // namespace nashra::presentation
