// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nashra::language::style {

/// Thrown by the readers of expressions at what they do not know, and caught by literalsOf().
struct UnknownExpression
{
};

/// A place in an expression that is being read.
class ExpressionCursor
{
public:
    explicit ExpressionCursor(QStringView expression)
        : m_text(expression)
    {
    }

    [[nodiscard]] bool hasMore() const { return m_at < m_text.size(); }
    [[nodiscard]] bool isAt(QStringView what) const { return m_text.mid(m_at).startsWith(what); }
    [[nodiscard]] bool hasAhead(QChar c) const { return m_text.indexOf(c, m_at) >= 0; }
    [[nodiscard]] QChar next() const { return m_text[m_at]; } ///< where there is more

    /// Goes on beyond what is taken; UnknownExpression where there is no such thing.
    QChar take();
    QStringView take(qsizetype length);
    QStringView takeUntil(QChar end); ///< and beyond the end, which is not part of what comes back
    bool takeIf(QStringView what);

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// Each of the characters a class stands for, whose opening bracket has been taken; none where they are many.
[[nodiscard]] QStringList readClass(ExpressionCursor &cursor);

/// The character an escape stands for, whose backslash has been taken; none where it is many, or a place.
[[nodiscard]] QStringList readEscape(ExpressionCursor &cursor);

} // namespace nashra::language::style
