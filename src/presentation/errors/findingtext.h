// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

/// A finding as a person reads it, in the language of the window; the rule's id where there is no sentence for it.
[[nodiscard]] QString findingText(const Finding &finding);

} // namespace nashra::presentation
