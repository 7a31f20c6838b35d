// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/tokenset.h"

#include "language/style/expression.h"
#include "language/style/expressionliterals.h"

#include <algorithm>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMatches = 2000; ///< of one rule in one text

void report(TokenSetting &setting, RuleProblem::Kind kind, int line, const QString &detail)
{
    setting.problems << RuleProblem{kind, setting.file, line, detail};
}

/// "(?i)" at the front of an expression, which is how Go spells an option.
bool takeCaseOption(QString &expression)
{
    constexpr QStringView option = u"(?i)";
    const bool has = expression.startsWith(option);
    if (has)
        expression.remove(0, option.size());
    return has;
}

/// Adds runs of characters of one kind.
template <class Predicate>
void addRuns(QStringView text, Predicate isInside, QList<TextRange> &ranges)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isInside(text[end]))
            ++end;
        if (end > i)
            ranges.append({i, end - i});
        i = end > i ? end : i + 1;
    }
}

void dropOverlaps(QList<TokenMatch> &matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const TokenMatch &a, const TokenMatch &b) {
        return a.range.position != b.range.position ? a.range.position < b.range.position
                                                    : a.range.length > b.range.length;
    });
    qsizetype end = 0;
    matches.removeIf([&end](const TokenMatch &match) {
        const bool isFree = match.range.position >= end;
        end = isFree ? match.range.position + match.range.length : end;
        return !isFree;
    });
}

} // namespace

TokenSet::TokenSet(const QList<RuleTerm> &terms, Options options, TokenSetting setting)
    : m_options(options)
    , m_set(setting.sets++)
{
    if (terms.size() == 1 && terms.first().counterpart.isNull())
        m_plain = plainKind(terms.first().expression);
    for (qsizetype i = 0; i < terms.size() && m_plain == Plain::None; ++i)
        add(terms[i], int(i), setting);
}

TokenSet::Plain TokenSet::plainKind(const QString &expression)
{
    QString plain = expression;
    for (const QStringView around : {u"(?s)", u"\\b", u"(?:", u"(", u")"})
        plain.remove(around.toString());
    if (plain == "\\w+"_L1 || plain == "[\\w]+"_L1)
        return Plain::Words;
    if (plain == "\\S+"_L1 || plain == "[^\\s]+"_L1)
        return Plain::Chunks;
    return plain == "."_L1 || plain == "[\\s\\S]"_L1 ? Plain::Characters : Plain::None;
}

void TokenSet::add(const RuleTerm &term, int number, TokenSetting &setting)
{
    m_counterparts << term.counterpart;
    QString expression = term.expression;
    const bool ignoresCase = takeCaseOption(expression) || m_options.ignoresCase;
    if (expression.trimmed().isEmpty() && m_options.isBounded)
        return;
    const RuleTerm bare{expression, term.counterpart, term.line};
    const ExpressionLiterals literals = literalsOf(expression);
    if (literals.isTooComplex) {
        report(setting, RuleProblem::Kind::BadExpression, term.line,
               u"%1: nested or repeated too often"_s.arg(expression.left(80)));
        return;
    }
    if (literals.exact.isEmpty() || (literals.hasGroups && m_options.wantsCaught)) {
        addExpression(bare, number, ignoresCase, literals.required, setting);
        return;
    }
    if (!term.counterpart.contains(u'$') || !literals.hasGroups) {
        addLiterals(literals.exact, bare, number, ignoresCase, nullptr, setting);
        return;
    }
    // All of the text has to be matched, whichever of its alternatives the engine would take first.
    if (const auto filler = compileExpression(u"\\A(?:"_s + expression + u")\\z"_s, {ignoresCase, false}))
        addLiterals(literals.exact, bare, number, ignoresCase, &*filler, setting);
}

void TokenSet::addLiterals(const QStringList &texts, const RuleTerm &term, int number, bool ignoresCase,
                           const QRegularExpression *filler, TokenSetting &setting)
{
    for (const QString &text : texts) {
        QString counterpart = term.counterpart;
        if (filler)
            counterpart = filledIn(counterpart, filler->match(text));
        setting.index.add(text, m_set, int(m_literals.size()));
        m_literals.push_back({ignoresCase ? QString() : text, text.size(), number, counterpart});
    }
}

void TokenSet::addExpression(const RuleTerm &term, int number, bool ignoresCase, const QStringList &required,
                             TokenSetting &setting)
{
    if (setting.expressions <= 0) {
        report(setting, RuleProblem::Kind::TooMany, term.line, u"expressions"_s);
        return;
    }
    --setting.expressions;
    Result<QRegularExpression> compiled = compileExpression(term.expression, {ignoresCase, m_options.isBounded});
    if (!compiled) {
        report(setting, RuleProblem::Kind::BadExpression, term.line, compiled.error().detail);
        return;
    }
    // Members below zero are expressions that may be tried, from -1 down.
    const int member = -int(m_expressions.size()) - 1;
    for (const QString &text : required)
        setting.index.add(text, m_set, member);
    m_expressions.push_back({std::move(*compiled), number, !required.isEmpty()});
    m_hasUngated = m_hasUngated || required.isEmpty();
}

bool TokenSet::isEmpty() const
{
    return m_plain == Plain::None && m_literals.empty() && m_expressions.empty();
}

void TokenSet::findPlain(const QString &text, QList<TextRange> &ranges) const
{
    ranges.reserve(m_plain == Plain::Characters ? text.size() : text.size() / 4);
    if (m_plain == Plain::Words) {
        addRuns(text, isWordCharacter, ranges);
    } else if (m_plain == Plain::Chunks) {
        addRuns(
            text, [](QChar c) { return !c.isSpace(); }, ranges);
    } else {
        for (qsizetype i = 0; i < text.size(); i += ranges.last().length)
            ranges.append({i, text[i].isHighSurrogate() ? 2 : 1});
    }
}

void TokenSet::findLiteral(const ScannedText &text, const LiteralHit &hit, QList<TokenMatch> &matches) const
{
    const Literal &literal = m_literals[size_t(hit.member)];
    const TextRange range{hit.position, literal.length};
    if (!literal.text.isEmpty() && QStringView(text.text()).mid(range.position, range.length) != literal.text)
        return;
    const bool isWhole = text.isWordBoundary(range.position) && text.isWordBoundary(range.position + range.length);
    if (isWhole || !m_options.isBounded)
        matches << TokenMatch{range, literal.term, literal.counterpart, {}};
}

bool TokenSet::findExpression(const ScannedText &text, const Expression &expression, QList<TokenMatch> &matches) const
{
    const QString &counterpart = m_counterparts[expression.term];
    return forEachMatch(expression.expression, text.text(), [&](const QRegularExpressionMatch &match, qsizetype from) {
        TokenMatch found{{match.capturedStart() + from, match.capturedLength()}, expression.term, counterpart, {}};
        if (counterpart.contains(u'$'))
            found.counterpart = filledIn(counterpart, match);
        if (m_options.wantsCaught)
            found.caught = match.capturedTexts().mid(1);
        matches << found;
        return matches.size() < mostMatches;
    });
}

bool TokenSet::find(const ScannedText &text, QList<TokenMatch> &matches) const
{
    if (m_plain != Plain::None) {
        QList<TextRange> ranges;
        findPlain(text.text(), ranges);
        for (const TextRange range : std::as_const(ranges))
            matches << TokenMatch{range, 0, {}, {}};
        return true;
    }
    const std::span<const LiteralHit> hits = text.hitsOf(m_set);
    if (hits.empty() && !m_hasUngated)
        return true;
    bool isWithinLimits = true;
    int tried = 0; // hits of one member stand together
    for (const LiteralHit &hit : hits) {
        if (matches.size() >= mostMatches)
            break;
        if (hit.member >= 0) {
            findLiteral(text, hit, matches);
        } else if (hit.member != tried) {
            tried = hit.member;
            isWithinLimits = findExpression(text, m_expressions[size_t(-hit.member - 1)], matches) && isWithinLimits;
        }
    }
    for (const Expression &expression : m_expressions) {
        if (!expression.isGated)
            isWithinLimits = findExpression(text, expression, matches) && isWithinLimits;
    }
    dropOverlaps(matches);
    return isWithinLimits;
}

bool TokenSet::find(const ScannedText &text, QList<TextRange> &ranges) const
{
    if (m_plain != Plain::None) {
        findPlain(text.text(), ranges);
        return true;
    }
    QList<TokenMatch> matches;
    const bool isWithinLimits = find(text, matches);
    for (const TokenMatch &match : std::as_const(matches))
        ranges << match.range;
    return isWithinLimits;
}

} // namespace nashra::language::style
