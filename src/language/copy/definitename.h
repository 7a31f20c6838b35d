// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/copy/housename.h"

#include <optional>

namespace nashra::language {

/// What goes into running English text for a name, with "the" where the house form wants it ("United Kingdom",
/// "Netherlands") and the name it replaces had none: "flew from Britain". Not before a noun ("U.S. officials") nor
/// behind a possessive. Nothing where the words around it do not tell: "southern Britain". Pure.
[[nodiscard]] std::optional<NameReplacement> withDefiniteArticle(const QString &text, NameReplacement instead);

} // namespace nashra::language
