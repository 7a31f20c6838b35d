// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// What is to be written in another way; the ways are the fixes.
class SubstitutionRule : public UnitRule
{
public:
    SubstitutionRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const ScannedText &text, QList<Finding> &findings) const override;

private:
    [[nodiscard]] QStringList alternativesFor(const QString &observed, const TokenMatch &match) const;

    TokenSet m_swap;
    bool m_ignoresCase;
    QList<bool> m_isAboutCapitals; ///< for each term
};

} // namespace nashra::language::style
