// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/ruleset.h"

#include "language/style/expression.h"

#include <algorithm>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExpressions = 3000; ///< compiled by one set; each is some kilobytes

/// The two rules Vale makes of its vocabularies: accepted terms in no other capitals, rejected terms not at all.
QList<RuleDefinition> rulesOf(const VocabularyTerms &terms)
{
    QList<RuleDefinition> rules;
    RuleDefinition rule;
    rule.style = u"Vale"_s;
    rule.severity = Severity::Error;
    rule.usesVocabulary = false;
    for (const QString &term : terms.accepted) {
        const bool isPlain =
            std::all_of(term.begin(), term.end(), [](QChar c) { return isWordCharacter(c) || c == u' ' || c == u'-'; });
        if (isPlain)
            rule.terms << RuleTerm{term, term, 0};
    }
    if (!rule.terms.isEmpty()) {
        rule.kind = RuleKind::Substitution;
        rule.name = u"Terms"_s;
        rule.ignoresCase = true;
        rule.message = {{Language::English, u"Use “%s” instead of “%s”."_s},
                        {Language::Arabic, u"اكتب «%s» بدلا من «%s»."_s}};
        rules << rule;
    }
    rule.terms.clear();
    for (const QString &term : terms.rejected)
        rule.terms << RuleTerm{term, {}, 0};
    if (!rule.terms.isEmpty()) {
        rule.kind = RuleKind::Existence;
        rule.name = u"Avoid"_s;
        rule.ignoresCase = false;
        rule.message = {{Language::English, u"Avoid “%s”."_s}, {Language::Arabic, u"تجنّب «%s»."_s}};
        rules << rule;
    }
    return rules;
}

/// One expression for all accepted terms that can be one.
Vocabulary vocabularyOf(const VocabularyTerms &terms)
{
    QStringList usable;
    for (const QString &term : terms.accepted) {
        if (compileExpression(term))
            usable << u"(?:"_s + term + u')'; // an option inside a term ends with it
    }
    Vocabulary vocabulary;
    if (usable.isEmpty())
        return vocabulary;
    if (const auto accepted = compileExpression(usable.join(u'|'), {false, true}))
        vocabulary.accepted = *accepted;
    return vocabulary;
}

} // namespace

RuleSet::RuleSet(const QList<RuleDefinition> &definitions, const VocabularyTerms &terms, QList<RuleProblem> problems)
    : m_problems(std::move(problems))
{
    const Vocabulary vocabulary = vocabularyOf(terms);
    int unitSets = 0;
    int articleSets = 0;
    int expressions = mostExpressions;
    const QList<RuleDefinition> all = definitions + rulesOf(terms);
    for (const RuleDefinition &definition : all) {
        MadeRule made = makeRule(definition, {m_unitIndex, m_problems, unitSets, expressions, definition.file},
                                 {m_articleIndex, m_problems, articleSets, expressions, definition.file}, vocabulary);
        if (made.forUnits)
            m_unitRules.push_back(std::move(made.forUnits));
        if (made.forArticles)
            m_articleRules.push_back(std::move(made.forArticles));
    }
    m_unitIndex.build();
    m_articleIndex.build();
}

QStringList RuleSet::ids() const
{
    QStringList ids;
    for (const auto &rule : m_unitRules)
        ids << rule->id();
    for (const auto &rule : m_articleRules)
        ids << rule->id();
    ids.sort();
    return ids;
}

const Rule *RuleSet::rule(const QString &id) const
{
    const auto hasId = [&](const auto &rule) { return rule->id() == id; };
    if (const auto found = std::find_if(m_unitRules.begin(), m_unitRules.end(), hasId); found != m_unitRules.end())
        return found->get();
    const auto found = std::find_if(m_articleRules.begin(), m_articleRules.end(), hasId);
    return found == m_articleRules.end() ? nullptr : found->get();
}

} // namespace nashra::language::style
