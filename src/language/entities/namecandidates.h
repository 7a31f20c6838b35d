// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entityhit.h"

#include <QList>
#include <QString>

namespace nashra::language {

/// A stretch of text that looks like a name the registry has not; positions are UTF-16 units.
struct NameCandidate
{
    int position = 0;
    int length = 0;
    EntityKind kind = EntityKind::Person;
    QString name;
    QString title;            ///< before it or, behind a comma, after it, as written; empty where there is none
    bool isNearKnown = false; ///< one slip away from a name of the registry, as CopyDesk tells

    bool operator==(const NameCandidate &) const = default;
};

/// Names by title and shape: "Foreign Minister X Y", "X Y, head of …", "the X Y Agency", "the town of X",
/// "وزير الخارجية فلان الفلاني", "فلان الفلاني، رئيس …". Better to miss one than to show what is none. What the known
/// hits cover is left out. In the order of the text; pure, safe on any thread, linear in the text.
[[nodiscard]] QList<NameCandidate> findNameCandidates(const QString &text, const QList<EntityHit> &known);

} // namespace nashra::language
