// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// The same twice with nothing but a blank between: "the the". The fix is to have it once.
class RepetitionRule : public UnitRule
{
public:
    RepetitionRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const ScannedText &text, QList<Finding> &findings) const override;

private:
    [[nodiscard]] bool isRepeated(const QString &text, TextRange before, TextRange after) const;

    TokenSet m_tokens;
    qsizetype m_max;
    bool m_ignoresCase;
    bool m_wantsLetters;
};

} // namespace nashra::language::style
