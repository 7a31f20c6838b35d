// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/occurrencerule.h"

namespace nashra::language::style {

OccurrenceRule::OccurrenceRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary), m_token(definition.terms, {definition.ignoresCase, false, false}, setting),
      m_max(definition.max), m_min(definition.min)
{
}

/// Counts the matches from the next one on that begin in a part of the text.
void OccurrenceRule::checkPart(const ScannedText &text, TextRange part, const QList<TokenMatch> &matches,
                               qsizetype &next, QList<Finding> &findings) const
{
    const qsizetype end = part.position + part.length;
    const qsizetype first = next;
    while (next < matches.size() && matches[next].range.position < end)
        ++next;
    const qsizetype count = next - first;
    if (m_max > 0 && count > m_max) {
        const TextRange last = matches[next - 1].range;
        const qsizetype start = matches[first + m_max].range.position;
        findings << findingAt(text, {start, last.position + last.length - start});
    } else if (m_min > 0 && count < m_min) {
        findings << findingAt(text, count > 0 ? matches[first].range : part);
    }
}

bool OccurrenceRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    QList<TokenMatch> matches;
    const bool isWithinLimits = m_token.find(text, matches);
    if (!isWithinLimits || (matches.size() <= m_max && m_min == 0))
        return isWithinLimits;
    qsizetype next = 0;
    if (!isBySentence()) {
        checkPart(text, {0, text.text().size()}, matches, next, findings);
        return true;
    }
    for (const TextRange sentence : text.sentences())
        checkPart(text, sentence, matches, next, findings);
    return true;
}

} // namespace nashra::language::style
