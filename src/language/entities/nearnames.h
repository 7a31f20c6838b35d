// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra::language {

class EntityMatcher;

/// Whether one letter more, less, other or in its neighbour's place makes a full name of the registry of a name that is
/// none: then it is likelier a slip than somebody new. Pure, safe on any thread; a millisecond or two.
[[nodiscard]] bool isNearKnownName(const QString &name, const EntityMatcher &matcher);

} // namespace nashra::language
