// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/expressioncursor.h"

#include <optional>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestClass = 16; ///< characters of a class that is taken for its characters

/// \x41, \x{41} and \u0041; nothing where it is none of them.
std::optional<QChar> readCodePoint(ExpressionCursor &cursor, QChar kind)
{
    QStringView digits;
    if (kind == u'x' && cursor.takeIf(u"{")) {
        digits = cursor.takeUntil(u'}');
    } else {
        digits = cursor.take(kind == u'x' ? 2 : 4);
    }
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, 16);
    if (!isNumber)
        throw UnknownExpression{};
    if (code > 0xFFFF || QChar(char16_t(code)).isSurrogate())
        return std::nullopt;
    return QChar(char16_t(code));
}

/// A character of a class; isOne is false where the escape stands for many.
QChar readEscapedInClass(ExpressionCursor &cursor, bool &isOne)
{
    const QChar c = cursor.take();
    isOne = true;
    if (!c.isLetterOrNumber() || c.unicode() > 127)
        return c;
    if (c == u'x' || c == u'u') {
        const std::optional<QChar> one = readCodePoint(cursor, c);
        isOne = one.has_value();
        return one.value_or(QChar());
    }
    if (c == u't')
        return u'\t';
    if ((c == u'p' || c == u'P') && cursor.takeIf(u"{")) {
        cursor.takeUntil(u'}');
    }
    isOne = false;
    return {};
}

} // namespace

QChar ExpressionCursor::take()
{
    if (!hasMore())
        throw UnknownExpression{};
    return m_text[m_at++];
}

QStringView ExpressionCursor::take(qsizetype length)
{
    if (m_text.size() - m_at < length)
        throw UnknownExpression{};
    m_at += length;
    return m_text.mid(m_at - length, length);
}

QStringView ExpressionCursor::takeUntil(QChar end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    if (found < 0)
        throw UnknownExpression{};
    const QStringView taken = take(found - m_at);
    ++m_at;
    return taken;
}

bool ExpressionCursor::takeIf(QStringView what)
{
    const bool is = isAt(what);
    m_at += is ? what.size() : 0;
    return is;
}

QStringList readEscape(ExpressionCursor &cursor)
{
    const QChar c = cursor.take();
    if (!c.isLetterOrNumber() || c.unicode() > 127)
        return c.isSurrogate() ? QStringList() : QStringList{QString(c)};
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
        return {};
    case u't':
        return {u"\t"_s};
    case u'x':
    case u'u': {
        const std::optional<QChar> one = readCodePoint(cursor, c);
        return one ? QStringList{QString(*one)} : QStringList();
    }
    case u'p':
    case u'P':
        if (cursor.takeIf(u"{")) {
            cursor.takeUntil(u'}');
        } else {
            cursor.take();
        }
        return {};
    default:
        if (c >= u'1' && c <= u'9') {
            while (cursor.hasMore() && cursor.next().isDigit())
                cursor.take();
            return {};
        }
        throw UnknownExpression{};
    }
}

QStringList readClass(ExpressionCursor &cursor)
{
    QStringList characters;
    bool isSmall = !cursor.takeIf(u"^");
    std::optional<QChar> before;
    bool isFirst = true;
    for (;; isFirst = false) {
        if (cursor.isAt(u"[:") || (cursor.isAt(u"[") && !isFirst))
            throw UnknownExpression{}; // POSIX classes, or a bracket that other engines take for a set
        QChar c = cursor.take();
        if (c == u']' && !isFirst)
            break;
        bool isOne = true;
        const bool isRange = c == u'-' && before && cursor.hasMore() && !cursor.isAt(u"]");
        if (isRange)
            c = cursor.take();
        if (c == u'\\')
            c = readEscapedInClass(cursor, isOne);
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
    return isSmall ? characters : QStringList();
}

} // namespace nashra::language::style
