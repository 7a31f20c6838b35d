// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::presentation {

/// A finding as a person reads it, in the language of the window: the sentence the rule brings, else the program's own,
/// else the rule's id.
[[nodiscard]] QString findingText(const Finding &finding, Language shown);

/// What a rule looks for, without a text at hand: its sentence, with "…" for what would be shown of the text.
[[nodiscard]] QString ruleText(const QString &rule, const LocalizedText &message, Language shown);
/// The rules of the copy desk that the program has the sentences of.
[[nodiscard]] QStringList builtInRules();

} // namespace nashra::presentation
