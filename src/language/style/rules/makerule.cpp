// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/capitalizationrule.h"
#include "language/style/rules/conditionalrule.h"
#include "language/style/rules/consistencyrule.h"
#include "language/style/rules/existencerule.h"
#include "language/style/rules/occurrencerule.h"
#include "language/style/rules/repetitionrule.h"
#include "language/style/rules/substitutionrule.h"

namespace nashra::language::style {

MadeRule makeRule(const RuleDefinition &definition, TokenSetting forUnits, TokenSetting forArticles,
                  const Vocabulary &vocabulary)
{
    switch (definition.kind) {
    case RuleKind::Existence:
        return {std::make_unique<ExistenceRule>(definition, forUnits, vocabulary), nullptr};
    case RuleKind::Substitution:
        return {std::make_unique<SubstitutionRule>(definition, forUnits, vocabulary), nullptr};
    case RuleKind::Occurrence:
        return {std::make_unique<OccurrenceRule>(definition, forUnits, vocabulary), nullptr};
    case RuleKind::Repetition:
        return {std::make_unique<RepetitionRule>(definition, forUnits, vocabulary), nullptr};
    case RuleKind::Capitalization:
        return {std::make_unique<CapitalizationRule>(definition, forUnits, vocabulary), nullptr};
    case RuleKind::Consistency:
        return {nullptr, std::make_unique<ConsistencyRule>(definition, forArticles, vocabulary)};
    case RuleKind::Conditional:
        return {nullptr, std::make_unique<ConditionalRule>(definition, forArticles, vocabulary)};
    }
    return {};
}

} // namespace nashra::language::style
