// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

/// A finding as a person reads it, in the language of the window: the sentence the rule brings, else the program's own,
/// else the rule's id.
[[nodiscard]] QString findingText(const Finding &finding, Language shown);

} // namespace nashra::presentation
