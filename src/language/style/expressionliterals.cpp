// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/expressionliterals.h"

#include "language/style/expressioncursor.h"

#include <algorithm>
#include <optional>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 60;
constexpr int largestWeight = 10'000;   ///< groups times their repetitions: what the engine has to write out
constexpr qsizetype mostExact = 160;    ///< texts of one expression
constexpr qsizetype mostRequired = 256; ///< texts to look for instead of one expression
constexpr qsizetype longestExact = 80;

/// A part of an expression.
struct Part
{
    QStringList exact; ///< meaningful where isExact
    bool isExact = false;
    QStringList required;
    int weight = 1;
};

Part exactly(const QStringList &texts)
{
    return {texts, true, {}, 1};
}

Part anything()
{
    return {{}, false, {}, 1};
}

/// One of some characters, or any where there are none.
Part oneOf(const QStringList &characters)
{
    return characters.isEmpty() ? anything() : exactly(characters);
}

/// What has to be there for the part to match.
QStringList requiredOf(const Part &part)
{
    const QStringList &texts = part.isExact ? part.exact : part.required;
    return texts.size() > mostRequired || texts.contains(QString()) ? QStringList() : texts;
}

qsizetype shortest(const QStringList &texts)
{
    qsizetype length = longestExact;
    for (const QString &text : texts)
        length = std::min(length, text.size());
    return texts.isEmpty() ? 0 : length;
}

/// Longer texts are rarer, and fewer are cheaper.
void keepBetter(QStringList &best, const QStringList &other)
{
    const qsizetype better = shortest(other);
    const qsizetype good = shortest(best);
    if (better > good || (better == good && better > 0 && other.size() < best.size()))
        best = other;
}

/// The texts of one part written before those of another; false where they become too many.
bool append(QStringList &texts, const QStringList &more)
{
    if (texts.size() * more.size() > mostExact)
        return false;
    QStringList product;
    for (const QString &text : std::as_const(texts)) {
        for (const QString &end : more) {
            if (text.size() + end.size() > longestExact)
                return false;
            product << text + end;
        }
    }
    texts = product;
    return true;
}

/// Texts that are too many to be written before others still touch them: with their last letters.
QStringList lastLetters(const QStringList &texts)
{
    QStringList letters;
    for (const QString &text : texts) {
        const QString last = text.right(1);
        if (!letters.contains(last))
            letters << last;
    }
    return letters;
}

/// Thrown inside this file at an expression that is not to be compiled.
struct TooComplex
{
};

/// Reads an expression by recursive descent. Whatever it does not know makes it give up, never guess.
class Reader
{
public:
    explicit Reader(QStringView expression)
        : m_cursor(expression)
    {
    }

    Part readAll()
    {
        Part part = readAlternatives(0);
        if (m_cursor.hasMore())
            throw UnknownExpression{};
        return part;
    }
    [[nodiscard]] bool hasGroups() const { return m_hasGroups; }

private:
    /// How often a part may come.
    struct Repetition
    {
        int least = 1;
        int most = 1; ///< -1 = without end
    };

    Part readAlternatives(int depth);
    Part readSequence(int depth);
    Part readAtom(int depth);
    Part readGroup(int depth);
    Part readLookaround(int depth);
    Repetition readRepetition();
    std::optional<Repetition> readCounts();

    ExpressionCursor m_cursor;
    bool m_hasGroups = false;
};

Part Reader::readAlternatives(int depth)
{
    if (depth > deepest)
        throw TooComplex{};
    Part whole = readSequence(depth);
    while (m_cursor.takeIf(u"|")) {
        const Part other = readSequence(depth);
        whole.weight += other.weight;
        const QStringList left = requiredOf(whole);
        const QStringList right = requiredOf(other);
        const bool isKnown = !left.isEmpty() && !right.isEmpty();
        if (whole.isExact && other.isExact && whole.exact.size() + other.exact.size() <= mostExact) {
            whole.exact += other.exact;
            continue;
        }
        whole.isExact = false;
        whole.required = isKnown && left.size() + right.size() <= mostRequired ? left + right : QStringList();
    }
    return whole;
}

/// Parts one after the other. Texts are put together as long as they touch; the best run is what is required.
Part Reader::readSequence(int depth)
{
    Part whole = exactly({QString()});
    QStringList run{QString()};
    const auto endRun = [&](const QStringList &next) {
        whole.isExact = false;
        if (!run.contains(QString()))
            keepBetter(whole.required, run.size() <= mostRequired ? run : QStringList());
        run = next;
    };
    while (m_cursor.hasMore() && !m_cursor.isAt(u"|") && !m_cursor.isAt(u")")) {
        Part part = readAtom(depth);
        const Repetition times = readRepetition();
        whole.weight += part.weight * std::max({1, times.least, part.weight > 1 ? times.most : 1});
        if (whole.weight > largestWeight)
            throw TooComplex{};
        if (!part.isExact) {
            endRun({QString()});
            if (times.least > 0)
                keepBetter(whole.required, requiredOf(part));
        } else if (times.least == 0) {
            part.exact << QString();
            if (times.most != 1 || !append(run, part.exact))
                endRun({QString()});
        } else {
            // Of many repetitions the first touch what stands before, the last what follows.
            QStringList block = part.exact;
            int written = 1;
            while (written < times.least && append(block, part.exact))
                ++written;
            if (!append(run, block)) {
                QStringList touching = lastLetters(run);
                endRun(append(touching, block) ? touching : block);
            }
            if (written != times.most)
                endRun(block);
        }
    }
    if (whole.isExact)
        whole.exact = run;
    else
        endRun({});
    return whole;
}

Part Reader::readAtom(int depth)
{
    const QChar c = m_cursor.take();
    switch (c.unicode()) {
    case u'(':
        return readGroup(depth);
    case u'[':
        return oneOf(readClass(m_cursor));
    case u'\\':
        return oneOf(readEscape(m_cursor));
    case u'.':
        return anything();
    case u'^':
    case u'$':
        return anything();
    case u'*':
    case u'+':
    case u'?':
        throw UnknownExpression{};
    default:
        return c.isSurrogate() ? anything() : exactly({QString(c)});
    }
}

Part Reader::readLookaround(int depth)
{
    const Part inside = readAlternatives(depth + 1);
    if (!m_cursor.takeIf(u")"))
        throw UnknownExpression{};
    return {{}, false, {}, inside.weight};
}

Part Reader::readGroup(int depth)
{
    if (m_cursor.isAt(u"*"))
        throw UnknownExpression{};
    for (const QStringView lookaround : {u"?=", u"?!", u"?<=", u"?<!"}) {
        if (m_cursor.takeIf(lookaround))
            return readLookaround(depth);
    }
    bool isPlain = true;
    if (m_cursor.takeIf(u"?:")) {
        // groups and nothing more
    } else if (m_cursor.takeIf(u"?>")) {
        isPlain = false; // what it would match is less than it says
    } else if (m_cursor.takeIf(u"?P<") || m_cursor.takeIf(u"?<")) {
        m_hasGroups = true;
        m_cursor.takeUntil(u'>');
    } else if (m_cursor.isAt(u"?")) {
        throw UnknownExpression{};
    } else {
        m_hasGroups = true;
    }
    Part part = readAlternatives(depth + 1);
    if (!m_cursor.takeIf(u")"))
        throw UnknownExpression{};
    if (!isPlain && part.isExact)
        part = {{}, false, requiredOf(part), part.weight};
    part.weight = std::max(2, part.weight + 1);
    return part;
}

/// "{2}", "{2,}" or "{2,5}"; a brace that is none of them is a character like any other.
std::optional<Reader::Repetition> Reader::readCounts()
{
    ExpressionCursor cursor = m_cursor;
    if (!cursor.takeIf(u"{") || !cursor.hasAhead(u'}'))
        return std::nullopt;
    const QStringView counts = cursor.takeUntil(u'}');
    const qsizetype comma = counts.indexOf(u',');
    bool isLeast = false;
    bool isMost = true;
    Repetition times;
    times.least = counts.left(comma < 0 ? counts.size() : comma).toInt(&isLeast);
    times.most = times.least;
    if (comma >= 0)
        times.most = comma + 1 == counts.size() ? -1 : counts.mid(comma + 1).toInt(&isMost);
    if (!isLeast || !isMost || times.least < 0)
        return std::nullopt;
    if (times.least > largestWeight || times.most > largestWeight)
        throw TooComplex{};
    m_cursor = cursor;
    return times;
}

Reader::Repetition Reader::readRepetition()
{
    Repetition times;
    if (m_cursor.takeIf(u"?"))
        times = {0, 1};
    else if (m_cursor.takeIf(u"*"))
        times = {0, -1};
    else if (m_cursor.takeIf(u"+"))
        times = {1, -1};
    else if (const std::optional<Repetition> counts = readCounts())
        times = *counts;
    else
        return times;
    if (!m_cursor.takeIf(u"?"))
        m_cursor.takeIf(u"+");
    return times;
}

} // namespace

ExpressionLiterals literalsOf(QStringView expression)
{
    ExpressionLiterals literals;
    try {
        Reader reader(expression);
        const Part part = reader.readAll();
        literals.hasGroups = reader.hasGroups();
        literals.required = requiredOf(part);
        if (part.isExact && !part.exact.contains(QString()))
            literals.exact = part.exact;
    } catch (const UnknownExpression &) {
        literals = {};
        literals.hasGroups = true; // it may have
    } catch (const TooComplex &) {
        literals = {};
        literals.isTooComplex = true;
    }
    return literals;
}

} // namespace nashra::language::style
