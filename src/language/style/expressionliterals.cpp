// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/expressionliterals.h"

#include <algorithm>
#include <optional>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 60;
constexpr int largestWeight = 10'000;  ///< groups times their repetitions: what the engine has to write out
constexpr qsizetype mostExact = 160;   ///< texts of one expression
constexpr qsizetype mostRequired = 64; ///< texts to look for instead of one expression
constexpr qsizetype largestClass = 16; ///< characters of a class that is taken for its characters
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

/// Thrown inside this file where an expression is beyond this reader; nothing is known about it then.
struct Unknown
{
};

struct TooComplex
{
};

/// Reads an expression by recursive descent. Whatever it does not know makes it give up, never guess.
class Reader
{
public:
    explicit Reader(QStringView expression) : m_text(expression) {}

    Part readAll()
    {
        Part part = readAlternatives(0);
        if (m_at < m_text.size())
            throw Unknown{};
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

    [[nodiscard]] bool isAt(QStringView what) const { return m_text.mid(m_at).startsWith(what); }
    [[nodiscard]] bool hasMore() const { return m_at < m_text.size(); }
    QChar take()
    {
        if (!hasMore())
            throw Unknown{};
        return m_text[m_at++];
    }
    bool takeIf(QStringView what)
    {
        const bool is = isAt(what);
        m_at += is ? what.size() : 0;
        return is;
    }

    Part readAlternatives(int depth);
    Part readSequence(int depth);
    Part readAtom(int depth);
    Part readGroup(int depth);
    Part readLookaround(int depth);
    Part readEscape();
    Part readClass();
    Part readCharacter(QChar c);
    QChar readEscapedInClass(bool &isOne);
    std::optional<QChar> readCodePoint(QChar kind);
    Repetition readRepetition();
    std::optional<Repetition> readCounts();

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_hasGroups = false;
};

Part Reader::readAlternatives(int depth)
{
    if (depth > deepest)
        throw TooComplex{};
    Part whole = readSequence(depth);
    while (takeIf(u"|")) {
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
    while (hasMore() && !isAt(u"|") && !isAt(u")")) {
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
            if (!append(run, block))
                endRun(block);
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
    const QChar c = take();
    switch (c.unicode()) {
    case u'(':
        return readGroup(depth);
    case u'[':
        return readClass();
    case u'\\':
        return readEscape();
    case u'.':
        return anything();
    case u'^':
    case u'$':
        return anything();
    case u'*':
    case u'+':
    case u'?':
        throw Unknown{};
    default:
        return readCharacter(c);
    }
}

Part Reader::readCharacter(QChar c)
{
    return c.isSurrogate() ? anything() : exactly({QString(c)});
}

Part Reader::readLookaround(int depth)
{
    const Part inside = readAlternatives(depth + 1);
    if (!takeIf(u")"))
        throw Unknown{};
    return {{}, false, {}, inside.weight};
}

Part Reader::readGroup(int depth)
{
    if (isAt(u"*"))
        throw Unknown{};
    for (const QStringView lookaround : {u"?=", u"?!", u"?<=", u"?<!"}) {
        if (takeIf(lookaround))
            return readLookaround(depth);
    }
    bool isPlain = true;
    if (takeIf(u"?:")) {
        // groups and nothing more
    } else if (takeIf(u"?>")) {
        isPlain = false; // what it would match is less than it says
    } else if (takeIf(u"?P<") || takeIf(u"?<")) {
        m_hasGroups = true;
        while (take() != u'>') {
        }
    } else if (isAt(u"?")) {
        throw Unknown{};
    } else {
        m_hasGroups = true;
    }
    Part part = readAlternatives(depth + 1);
    if (!takeIf(u")"))
        throw Unknown{};
    if (!isPlain && part.isExact)
        part = {{}, false, requiredOf(part), part.weight};
    part.weight = std::max(2, part.weight + 1);
    return part;
}

/// \x41, \x{41} and \u0041; nothing where it is none of them.
std::optional<QChar> Reader::readCodePoint(QChar kind)
{
    QStringView digits;
    if (kind == u'x' && takeIf(u"{")) {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            throw Unknown{};
        digits = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
    } else {
        const qsizetype length = kind == u'x' ? 2 : 4;
        digits = m_text.mid(m_at, length);
        if (digits.size() != length)
            throw Unknown{};
        m_at += length;
    }
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, 16);
    if (!isNumber)
        throw Unknown{};
    if (code > 0xFFFF || QChar(char16_t(code)).isSurrogate())
        return std::nullopt;
    return QChar(char16_t(code));
}

Part Reader::readEscape()
{
    const QChar c = take();
    if (!c.isLetterOrNumber() || c.unicode() > 127)
        return readCharacter(c);
    switch (c.unicode()) {
    case u'd':
    case u'D':
    case u'w':
    case u'W':
    case u's':
    case u'S':
    case u'h':
    case u'H':
    case u'v':
    case u'V':
    case u'R':
    case u'X':
    case u'b':
    case u'B':
    case u'A':
    case u'Z':
    case u'z':
    case u'G':
        return anything();
    case u't':
        return exactly({u"\t"_s});
    case u'x':
    case u'u': {
        const std::optional<QChar> one = readCodePoint(c);
        return one ? exactly({QString(*one)}) : anything();
    }
    case u'p':
    case u'P':
        if (takeIf(u"{")) {
            while (take() != u'}') {
            }
        } else {
            take();
        }
        return anything();
    default:
        if (c >= u'1' && c <= u'9') {
            while (hasMore() && m_text[m_at].isDigit())
                ++m_at;
            return anything();
        }
        throw Unknown{};
    }
}

/// A character of a class; isOne is false where the escape stands for many.
QChar Reader::readEscapedInClass(bool &isOne)
{
    const QChar c = take();
    isOne = true;
    if (!c.isLetterOrNumber() || c.unicode() > 127)
        return c;
    if (c == u'x' || c == u'u') {
        const std::optional<QChar> one = readCodePoint(c);
        isOne = one.has_value();
        return one.value_or(QChar());
    }
    if (c == u't')
        return u'\t';
    if ((c == u'p' || c == u'P') && takeIf(u"{")) {
        while (take() != u'}') {
        }
    }
    isOne = false;
    return {};
}

Part Reader::readClass()
{
    QStringList characters;
    bool isSmall = !takeIf(u"^");
    std::optional<QChar> before;
    bool isFirst = true;
    for (;; isFirst = false) {
        if (isAt(u"[:") || (isAt(u"[") && !isFirst))
            throw Unknown{}; // POSIX classes, or a bracket that other engines take for a set
        QChar c = take();
        if (c == u']' && !isFirst)
            break;
        bool isOne = true;
        const bool isRange = c == u'-' && before && hasMore() && !isAt(u"]");
        if (isRange)
            c = take();
        if (c == u'\\')
            c = readEscapedInClass(isOne);
        isSmall = isSmall && isOne && !c.isSurrogate();
        if (isSmall && isRange) {
            for (char32_t next = before->unicode() + 1u; isSmall && next <= c.unicode(); ++next) {
                characters << QString(QChar(char16_t(next)));
                isSmall = characters.size() <= largestClass;
            }
        } else if (isSmall) {
            characters << QString(c);
        }
        isSmall = isSmall && characters.size() <= largestClass;
        before = isRange || !isOne ? std::nullopt : std::optional(c);
    }
    return isSmall && !characters.isEmpty() ? exactly(characters) : anything();
}

std::optional<Reader::Repetition> Reader::readCounts()
{
    const qsizetype end = m_text.indexOf(u'}', m_at);
    if (!isAt(u"{") || end < 0)
        return std::nullopt;
    const QStringView counts = m_text.mid(m_at + 1, end - m_at - 1);
    const qsizetype comma = counts.indexOf(u',');
    bool isLeast = false;
    bool isMost = true;
    Repetition times;
    times.least = counts.left(comma < 0 ? counts.size() : comma).toInt(&isLeast);
    times.most = times.least;
    if (comma >= 0)
        times.most = comma + 1 == counts.size() ? -1 : counts.mid(comma + 1).toInt(&isMost);
    if (!isLeast || !isMost || times.least < 0)
        return std::nullopt; // a brace like any other character
    if (times.least > largestWeight || times.most > largestWeight)
        throw TooComplex{};
    m_at = end + 1;
    return times;
}

Reader::Repetition Reader::readRepetition()
{
    Repetition times;
    if (takeIf(u"?"))
        times = {0, 1};
    else if (takeIf(u"*"))
        times = {0, -1};
    else if (takeIf(u"+"))
        times = {1, -1};
    else if (const std::optional<Repetition> counts = readCounts())
        times = *counts;
    else
        return times;
    if (!takeIf(u"?"))
        takeIf(u"+");
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
    } catch (const Unknown &) {
        literals = {};
        literals.hasGroups = true; // it may have
    } catch (const TooComplex &) {
        literals = {};
        literals.isTooComplex = true;
    }
    return literals;
}

} // namespace nashra::language::style
