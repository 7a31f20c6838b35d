// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// How often something may or must stand in a text or a sentence. What is over the most is marked from the first that
/// is too many to the last, so that one sees how much is to go.
class OccurrenceRule : public UnitRule
{
public:
    OccurrenceRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const ScannedText &text, QList<Finding> &findings) const override;

private:
    void checkPart(const ScannedText &text, TextRange part, const QList<TextRange> &places, qsizetype &next,
                   QList<Finding> &findings) const;

    TokenSet m_token;
    qsizetype m_max;
    qsizetype m_min;
};

} // namespace nashra::language::style
