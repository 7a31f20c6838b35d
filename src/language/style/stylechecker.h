// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"
#include "language/style/ruleset.h"

#include <QSet>

namespace nashra::language::style {

/// House style: what the rules of a set say about a text. Findings are called "style.<Style>.<Rule>" and bring their
/// sentence with them. Nothing is said inside addresses of the web and of mail, and nothing about what lies inside a
/// name that stands as the registry has it. A rule whose expression gives up on a text rests until another checker is
/// made. Called from the proofing thread alone.
class StyleChecker : public Checker
{
public:
    explicit StyleChecker(std::shared_ptr<const RuleSet> rules);

    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;
    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;

    /// The rules that rest, in the words of the other problems.
    [[nodiscard]] QList<RuleProblem> restingRules() const { return m_restingRules; }

private:
    void rest(const Rule &rule) const;

    std::shared_ptr<const RuleSet> m_rules;
    mutable QSet<const Rule *> m_resting;
    mutable QList<RuleProblem> m_restingRules;
};

} // namespace nashra::language::style
