// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// What must not stand in the copy.
class ExistenceRule : public UnitRule
{
public:
    ExistenceRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const ScannedText &text, QList<Finding> &findings) const override;

private:
    TokenSet m_tokens;
};

} // namespace nashra::language::style
