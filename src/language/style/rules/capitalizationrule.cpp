// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rules/capitalizationrule.h"

#include "language/style/expression.h"

#include <QSet>

#include <algorithm>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

/// The words as a heading's case sees them: without what stands around them, and up to the first hyphen or apostrophe.
QList<TextRange> wordsOf(const QString &text)
{
    QList<TextRange> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype start = i;
        while (start < text.size() && !isWordCharacter(text[start]))
            ++start;
        qsizetype end = start;
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        if (end > start)
            words.append({start, end - start});
        i = end;
        while (i < text.size() && !text[i].isSpace())
            ++i;
    }
    return words;
}

bool beginsWithCapital(const QString &word)
{
    return word[0] == word[0].toUpper();
}

} // namespace

CapitalizationRule::CapitalizationRule(const RuleDefinition &definition, TokenSetting setting,
                                       const Vocabulary &vocabulary)
    : UnitRule(definition, setting, vocabulary)
    , m_isChicagoStyle(definition.isChicagoStyle)
    , m_threshold(definition.threshold)
    , m_indicators(definition.indicators)
{
    if (definition.match == "$title"_L1) {
        m_manner = Manner::Title;
    } else if (definition.match == "$sentence"_L1) {
        m_manner = Manner::Sentence;
    } else if (definition.match == "$lower"_L1) {
        m_manner = Manner::Lower;
    } else if (definition.match == "$upper"_L1) {
        m_manner = Manner::Upper;
    } else if (const auto expression = compileExpression(definition.match)) {
        m_expression = *expression;
    } else {
        setting.problems << RuleProblem{RuleProblem::Kind::BadExpression, definition.file, 0,
                                        expression.error().detail};
    }
}

/// Words that titles leave small inside them: the short ones with the Associated Press, all prepositions in Chicago.
bool CapitalizationRule::isSmallInTitle(const QString &word) const
{
    static const QSet<QString> shortWords{u"a"_s,   u"an"_s,  u"and"_s, u"as"_s,  u"at"_s,  u"but"_s, u"by"_s, u"en"_s,
                                          u"for"_s, u"if"_s,  u"in"_s,  u"nor"_s, u"of"_s,  u"on"_s,  u"or"_s, u"per"_s,
                                          u"so"_s,  u"the"_s, u"to"_s,  u"v"_s,   u"via"_s, u"vs"_s,  u"yet"_s};
    static const QSet<QString> longWords{
        u"about"_s,  u"above"_s,  u"across"_s, u"after"_s,   u"against"_s, u"among"_s,   u"around"_s,
        u"before"_s, u"behind"_s, u"below"_s,  u"beside"_s,  u"between"_s, u"down"_s,    u"during"_s,
        u"from"_s,   u"into"_s,   u"like"_s,   u"near"_s,    u"off"_s,     u"onto"_s,    u"out"_s,
        u"over"_s,   u"past"_s,   u"since"_s,  u"through"_s, u"toward"_s,  u"towards"_s, u"under"_s,
        u"until"_s,  u"up"_s,     u"upon"_s,   u"with"_s,    u"within"_s,  u"without"_s};
    const QString lower = word.toLower();
    return shortWords.contains(lower) || (m_isChicagoStyle && longWords.contains(lower));
}

/// Whether a word may have any capitals: an exception, an acronym, a number, or after an indicator.
bool CapitalizationRule::isFree(const ScannedText &text, TextRange word) const
{
    const QString written = text.text().mid(word.position, word.length);
    const QStringView before = QStringView(text.text()).left(word.position).trimmed();
    return written == written.toUpper() || isExcepted(text, word) ||
           std::any_of(m_indicators.begin(), m_indicators.end(),
                       [&](const QString &indicator) { return before.endsWith(indicator); });
}

bool CapitalizationRule::isTitle(const ScannedText &text) const
{
    const QList<TextRange> words = wordsOf(text.text());
    qsizetype right = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = text.text().mid(words[i].position, words[i].length);
        const bool isEdge = i == 0 || i + 1 == words.size();
        const bool wantsCapital = isEdge || !isSmallInTitle(word);
        right += beginsWithCapital(word) == wantsCapital || isFree(text, words[i]) ? 1 : 0;
    }
    return words.isEmpty() || double(right) / double(words.size()) > m_threshold;
}

bool CapitalizationRule::isSentence(const ScannedText &text) const
{
    const QList<TextRange> words = wordsOf(text.text());
    qsizetype right = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = text.text().mid(words[i].position, words[i].length);
        const bool free = isFree(text, words[i]);
        if (i == 0 && !free && !beginsWithCapital(word))
            return false;
        right += i == 0 || free || word == word.toLower() ? 1 : 0;
    }
    return words.isEmpty() || double(right) / double(words.size()) > m_threshold;
}

bool CapitalizationRule::isRight(const ScannedText &text) const
{
    const QString &all = text.text();
    switch (m_manner) {
    case Manner::Title:
        return isTitle(text);
    case Manner::Sentence:
        return isSentence(text);
    case Manner::Lower:
        return all == all.toLower() || isExcepted(all);
    case Manner::Upper:
        return all == all.toUpper() || isExcepted(all);
    case Manner::Expression:
        return !m_expression || matches(*m_expression, all) || isExcepted(all);
    }
    return true;
}

bool CapitalizationRule::check(const ScannedText &text, QList<Finding> &findings) const
{
    const QString trimmed = text.text().trimmed();
    if (!trimmed.isEmpty() && !isRight(text))
        findings << findingAt(text, {text.text().indexOf(trimmed), trimmed.size()});
    return true;
}

} // namespace nashra::language::style
