// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

#include <memory>
#include <vector>

namespace nashra::language::style {

/// Terms of the vocabularies of a folder, as they are written there.
struct VocabularyTerms
{
    QStringList accepted;
    QStringList rejected;
};

/// Rules ready for use and what was wrong with the others. Immutable: made on a worker, then shared between threads.
class RuleSet
{
public:
    /// What cannot be used is added to the problems.
    RuleSet(const QList<RuleDefinition> &definitions, const VocabularyTerms &terms, QList<RuleProblem> problems);

    [[nodiscard]] const std::vector<std::unique_ptr<UnitRule>> &unitRules() const { return m_unitRules; }
    [[nodiscard]] const std::vector<std::unique_ptr<ArticleRule>> &articleRules() const { return m_articleRules; }
    [[nodiscard]] const LiteralIndex &unitIndex() const { return m_unitIndex; }
    [[nodiscard]] const LiteralIndex &articleIndex() const { return m_articleIndex; }
    [[nodiscard]] const QList<RuleProblem> &problems() const { return m_problems; }

    /// The ids of the rules in use, sorted.
    [[nodiscard]] QStringList ids() const;
    /// Null where no rule in use has the id.
    [[nodiscard]] const Rule *rule(const QString &id) const;

private:
    LiteralIndex m_unitIndex;
    LiteralIndex m_articleIndex;
    std::vector<std::unique_ptr<UnitRule>> m_unitRules;
    std::vector<std::unique_ptr<ArticleRule>> m_articleRules;
    QList<RuleProblem> m_problems;
};

} // namespace nashra::language::style
