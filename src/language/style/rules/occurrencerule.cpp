// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/occurrencerule.h"

namespace nashra::language::style {

OccurrenceRule::OccurrenceRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary)
    , m_token(definition.terms, {definition.ignoresCase, false, false}, setting)
    , m_max(definition.max)
    , m_min(definition.min)
{
}

/// Counts the matches from the next one on that begin in a part of the text.
void OccurrenceRule::checkPart(const ScannedText &text, TextRange part, const QList<TextRange> &places, qsizetype &next,
                               QList<Finding> &findings) const
{
    const qsizetype end = part.position + part.length;
    const qsizetype first = next;
    while (next < places.size() && places[next].position < end)
        ++next;
    const qsizetype count = next - first;
    if (m_max > 0 && count > m_max) {
        const TextRange last = places[next - 1];
        const qsizetype start = places[first + m_max].position;
        findings << findingAt(text, {start, last.position + last.length - start});
    } else if (m_min > 0 && count < m_min) {
        findings << findingAt(text, count > 0 ? places[first] : part);
    }
}

bool OccurrenceRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    QList<TextRange> places;
    const bool isWithinLimits = m_token.find(text, places);
    if (!isWithinLimits || (places.size() <= m_max && m_min == 0))
        return isWithinLimits;
    qsizetype next = 0;
    if (!isBySentence()) {
        checkPart(text, {0, text.text().size()}, places, next, findings);
        return true;
    }
    for (const TextRange sentence : text.sentences())
        checkPart(text, sentence, places, next, findings);
    return true;
}

} // namespace nashra::language::style
