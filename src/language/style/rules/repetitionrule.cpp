// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/repetitionrule.h"

#include <algorithm>

namespace nashra::language::style {

namespace {

/// A hyphen or an apostrophe that makes the word a longer one: "Duran Duran-Smith".
bool isJoined(const QString &text, qsizetype sign, qsizetype beyond)
{
    if (sign < 0 || beyond < 0 || sign >= text.size() || beyond >= text.size())
        return false;
    const QChar c = text[sign];
    return (c == u'-' || c == u'‑' || c == u'\'' || c == u'’') && isWordCharacter(text[beyond]);
}

} // namespace

RepetitionRule::RepetitionRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary)
    , m_tokens(definition.terms, {definition.ignoresCase, false, false}, setting)
    , m_max(definition.max)
    , m_ignoresCase(definition.ignoresCase)
    , m_wantsLetters(definition.wantsLetters)
{
}

bool RepetitionRule::isRepeated(const QString &text, TextRange before, TextRange after) const
{
    const QStringView all(text);
    if (all[before.position].toCaseFolded() != all[after.position].toCaseFolded())
        return false; // most words do not even begin alike
    const QStringView first = all.mid(before.position, before.length).trimmed();
    const QStringView second = all.mid(after.position, after.length).trimmed();
    if (first.isEmpty() || first.compare(second, m_ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0)
        return false;
    const qsizetype end = before.position + before.length;
    const QStringView between = all.mid(end, after.position - end);
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    return std::all_of(between.begin(), between.end(), [](QChar c) { return c == u' ' || c == QChar::Nbsp; }) &&
           (!m_wantsLetters || std::all_of(second.begin(), second.end(), isLetter)) &&
           !isJoined(text, before.position - 1, before.position - 2) &&
           !isJoined(text, after.position + after.length, after.position + after.length + 1);
}

bool RepetitionRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    QList<TextRange> places;
    const bool isWithinLimits = m_tokens.find(text, places);
    for (qsizetype first = 0; first + 1 < places.size();) {
        qsizetype last = first;
        while (last + 1 < places.size() && isRepeated(text.text(), places[last], places[last + 1]))
            ++last;
        const TextRange start = places[first];
        const TextRange end = places[last];
        const TextRange whole{start.position, end.position + end.length - start.position};
        const bool isTooOften = last - first > m_max;
        first = std::max(last, first + 1);
        if (!isTooOften || isExcepted(text, whole))
            continue;
        const QString once = text.text().mid(end.position, end.length).trimmed();
        Finding finding = findingAt(whole, text.text().mid(whole.position, whole.length), {}, once);
        if (finding.fixes.isEmpty())
            finding.fixes << text.text().mid(start.position, start.length);
        findings << finding;
    }
    return isWithinLimits;
}

} // namespace nashra::language::style
