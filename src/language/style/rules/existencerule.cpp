// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/existencerule.h"

namespace nashra::language::style {

namespace {

/// The terms to look for; where the rule has a raw expression, all of it is one.
QList<RuleTerm> termsOf(const RuleDefinition &definition)
{
    if (definition.raw.isEmpty())
        return definition.terms;
    QStringList tokens;
    for (const RuleTerm &term : definition.terms)
        tokens << term.expression;
    QString words;
    if (!tokens.isEmpty()) {
        const QString edge = definition.isNonword ? QString() : QStringLiteral("\\b");
        words = edge + QStringLiteral("(?:") + tokens.join(u'|') + u')' + edge;
    }
    return {{definition.appendsRaw ? words + definition.raw : definition.raw + words, {}, 0}};
}

} // namespace

ExistenceRule::ExistenceRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary)
    , m_tokens(termsOf(definition), {definition.ignoresCase, !definition.isNonword && definition.raw.isEmpty(), false},
               setting)
{
}

bool ExistenceRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    QList<TokenMatch> matches;
    const bool isWithinLimits = m_tokens.find(text, matches);
    for (const TokenMatch &match : std::as_const(matches)) {
        if (!isExcepted(text, match.range))
            findings << findingAt(text, match.range);
    }
    return isWithinLimits;
}

} // namespace nashra::language::style
