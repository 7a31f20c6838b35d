// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// Which words of a heading begin with a capital. The whole text is marked.
class CapitalizationRule : public UnitRule
{
public:
    CapitalizationRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const ScannedText &text, QList<Finding> &findings) const override;

private:
    enum class Manner { Title, Sentence, Lower, Upper, Expression };

    [[nodiscard]] bool isRight(const ScannedText &text) const;
    [[nodiscard]] bool isTitle(const ScannedText &text) const;
    [[nodiscard]] bool isSentence(const ScannedText &text) const;
    [[nodiscard]] bool isSmallInTitle(const QString &word) const;
    [[nodiscard]] bool isFree(const ScannedText &text, TextRange word) const;

    Manner m_manner = Manner::Expression;
    bool m_isChicagoStyle;
    double m_threshold;
    QStringList m_indicators;
    std::optional<QRegularExpression> m_expression;
};

} // namespace nashra::language::style
