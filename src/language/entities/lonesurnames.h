// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/articlenames.h"

namespace nashra::language {

/// The last names that resolveArticle() left out and that no doubt are meant as such: of persons of the registry who
/// were named neither in full nor with a title before, and no part of a longer name, a word of the lists or a place. A
/// hit with several candidates is of any of them. They are no mentions: who is meant is for somebody to say. One list
/// for each unit, in the order of the text; none of a headline. Pure, safe on any thread; costs what is left out.
[[nodiscard]] QList<QList<EntityHit>> loneSurnames(const QList<ScannedUnit> &units,
                                                   const QList<QList<EntityHit>> &resolved);

} // namespace nashra::language
