// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/substitutionrule.h"

#include "language/style/wording.h"

namespace nashra::language::style {

SubstitutionRule::SubstitutionRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary)
    , m_swap(definition.terms, {definition.ignoresCase, !definition.isNonword, false}, setting)
    , m_ignoresCase(definition.ignoresCase)
{
    // "Internet: internet" means what it says.
    for (const RuleTerm &term : definition.terms)
        m_isAboutCapitals << (term.expression.compare(term.counterpart, Qt::CaseInsensitive) == 0);
}

/// Empty where the text is one of the ways it may be written already.
QStringList SubstitutionRule::alternativesFor(const QString &observed, const TokenMatch &match) const
{
    QStringList alternatives = match.counterpart.split(u'|');
    if (m_ignoresCase && !m_isAboutCapitals[match.term]) {
        for (QString &alternative : alternatives)
            alternative = inCaseOf(alternative, observed);
    }
    return alternatives.contains(observed) ? QStringList() : alternatives;
}

bool SubstitutionRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    QList<TokenMatch> matches;
    const bool isWithinLimits = m_swap.find(text, matches);
    for (const TokenMatch &match : std::as_const(matches)) {
        const QString observed = text.text().mid(match.range.position, match.range.length);
        const QStringList alternatives = alternativesFor(observed, match);
        if (!alternatives.isEmpty() && !isExcepted(text, match.range))
            findings << findingAt(match.range, observed, alternatives, observed);
    }
    return isWithinLimits;
}

} // namespace nashra::language::style
