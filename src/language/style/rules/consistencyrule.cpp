// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/consistencyrule.h"

#include "language/style/expressionliterals.h"
#include "language/style/wording.h"

namespace nashra::language::style {

ConsistencyRule::ConsistencyRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : ArticleRule(definition, setting, vocabulary)
{
    const TokenSet::Options options{definition.ignoresCase, !definition.isNonword, false};
    const auto form = [&](const QString &expression, int line) {
        const QStringList texts = literalsOf(expression).exact;
        return Form{TokenSet({{expression, {}, line}}, options, setting),
                    texts.size() == 1 ? texts.first() : QString()};
    };
    for (const RuleTerm &term : definition.terms) {
        Pair pair{form(term.expression, term.line), form(term.counterpart, term.line)};
        if (!pair.first.tokens.isEmpty() && !pair.second.tokens.isEmpty())
            m_pairs.push_back(std::move(pair));
    }
}

bool ConsistencyRule::gather(const Form &form, const std::vector<const ScannedUnit *> &units,
                             QList<Place> &places) const
{
    bool isWithinLimits = true;
    for (size_t i = 0; i < units.size(); ++i) {
        QList<TokenMatch> matches;
        isWithinLimits = form.tokens.find(units[i]->text, matches) && isWithinLimits;
        for (const TokenMatch &match : std::as_const(matches))
            places << Place{i, match.range};
    }
    return isWithinLimits;
}

bool ConsistencyRule::check(const std::vector<const ScannedUnit *> &units, QList<Finding> &findings) const
{
    bool isWithinLimits = true;
    for (const Pair &pair : m_pairs) {
        QList<Place> first;
        QList<Place> second;
        isWithinLimits = gather(pair.first, units, first) && isWithinLimits;
        if (first.isEmpty())
            continue;
        isWithinLimits = gather(pair.second, units, second) && isWithinLimits;
        if (second.isEmpty())
            continue;
        const auto placeOf = [](const Place &place) { return std::pair(place.unit, place.range.position); };
        const bool isFirstEarlier = placeOf(first.first()) < placeOf(second.first());
        const bool isFirstWrong = first.size() != second.size() ? first.size() < second.size() : !isFirstEarlier;
        const QString wanted = isFirstWrong ? pair.second.text : pair.first.text;
        for (const Place &place : std::as_const(isFirstWrong ? first : second)) {
            const ScannedUnit &unit = *units[place.unit];
            Finding finding = findingAt(unit.text, place.range);
            if (finding.fixes.isEmpty() && !wanted.isNull())
                finding.fixes << inCaseOf(wanted, unit.text.text().mid(place.range.position, place.range.length));
            finding.place = unit.place;
            finding.paragraph = unit.paragraph;
            findings << finding;
        }
    }
    return isWithinLimits;
}

} // namespace nashra::language::style
