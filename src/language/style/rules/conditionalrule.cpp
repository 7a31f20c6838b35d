// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/conditionalrule.h"

#include "language/style/expression.h"

#include <QSet>

namespace nashra::language::style {

ConditionalRule::ConditionalRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : ArticleRule(definition, setting, vocabulary)
    , m_first({definition.first}, {definition.ignoresCase, false, false}, setting)
    , m_second({definition.second}, {definition.ignoresCase, false, true}, setting)
{
    if (const auto second = compileExpression(definition.second.expression))
        m_namesWhatItAllows = second->captureCount() > 0;
}

bool ConditionalRule::check(const std::vector<const ScannedUnit *> &units, QList<Finding> &findings) const
{
    if (m_first.isEmpty() || m_second.isEmpty())
        return true;
    bool isWithinLimits = true;
    QSet<QString> allowed;
    for (const ScannedUnit *unit : units) {
        QList<TokenMatch> matches;
        isWithinLimits = m_second.find(unit->text, matches) && isWithinLimits;
        if (!matches.isEmpty() && !m_namesWhatItAllows)
            return isWithinLimits;
        for (const TokenMatch &match : std::as_const(matches))
            allowed.unite({match.caught.begin(), match.caught.end()});
    }
    for (const ScannedUnit *unit : units) {
        QList<TokenMatch> matches;
        isWithinLimits = m_first.find(unit->text, matches) && isWithinLimits;
        for (const TokenMatch &match : std::as_const(matches)) {
            const QString observed = unit->text.text().mid(match.range.position, match.range.length);
            if (allowed.contains(observed) || isExcepted(unit->text, match.range))
                continue;
            Finding finding = findingAt(unit->text, match.range);
            finding.place = unit->place;
            finding.paragraph = unit->paragraph;
            findings << finding;
        }
    }
    return isWithinLimits;
}

} // namespace nashra::language::style
