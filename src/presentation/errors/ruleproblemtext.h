// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleproblem.h"

namespace nashra::presentation {

/// What keeps a rule of house style from being used, as a person reads it, with file and line.
[[nodiscard]] QString ruleProblemText(const language::style::RuleProblem &problem);

} // namespace nashra::presentation
