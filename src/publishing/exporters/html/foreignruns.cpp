// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/foreignruns.h"

#include <QVarLengthArray>

#include <algorithm>

namespace nashra::publishing {

namespace {

enum class Kind { Neutral, LeftToRight, RightToLeft, Digit, Mark };

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// LRE, RLE, PDF, LRO, RLO and the isolates.
bool isEmbedding(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Letters that are written from right to left, in the blocks that hold them.
bool isRightToLeftUnit(char16_t c)
{
    return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

Kind kindOf(char32_t c)
{
    if (c < 0x80)
        return isAsciiLetter(static_cast<char16_t>(c)) ? Kind::LeftToRight
               : c >= U'0' && c <= U'9'                ? Kind::Digit
                                                       : Kind::Neutral;
    // The invisible marks have a direction but are no letters; the Arabic comma has none but ends a Latin run.
    if (c == 0x200E || c == 0x200F || c == 0x061C)
        return Kind::Neutral;
    if (c == U'،')
        return Kind::RightToLeft;
    switch (QChar::direction(c)) {
    case QChar::DirL:
        return Kind::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Kind::RightToLeft;
    case QChar::DirEN:
    case QChar::DirAN:
        return Kind::Digit;
    case QChar::DirNSM:
        return Kind::Mark;
    default:
        return Kind::Neutral;
    }
}

/// Finds the runs of one paragraph.
class Scanner
{
public:
    Scanner(QStringView text, Qt::LayoutDirection direction)
        : m_text(text)
        , m_isRightToLeft(direction == Qt::RightToLeft)
        , m_foreign(m_isRightToLeft ? Kind::LeftToRight : Kind::RightToLeft)
        , m_native(m_isRightToLeft ? Kind::RightToLeft : Kind::LeftToRight)
    {
    }

    QList<ForeignRun> runs()
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            if (kindAt(i) == m_foreign)
                i = takeRun(i);
            else if (m_isRightToLeft && m_text[i] == u'+')
                i = takePhoneNumber(i);
            else
                i += unitsAt(i);
        }
        return m_runs;
    }

private:
    qsizetype unitsAt(qsizetype i) const
    {
        return m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate() ? 2 : 1;
    }

    Kind kindAt(qsizetype i) const
    {
        const char32_t c = unitsAt(i) == 2 ? QChar::surrogateToUcs4(m_text[i], m_text[i + 1]) : m_text[i].unicode();
        return kindOf(c);
    }

    qsizetype takeRun(qsizetype first)
    {
        const qsizetype start = startOf(first);
        const qsizetype end = balanced(start, endOf(first));
        m_runs << ForeignRun{start, end - start, false};
        return m_taken = end;
    }

    /// Takes in what is attached in front: the digit of "4G", the sign of "@name" and "$US".
    qsizetype startOf(qsizetype first) const
    {
        qsizetype start = first;
        while (start > m_taken && kindAt(start - 1) == Kind::Digit)
            --start;
        while (start > m_taken && QStringView(u"@#_$€£").contains(m_text[start - 1]))
            --start;
        return start;
    }

    qsizetype endOf(qsizetype first) const
    {
        qsizetype end = first + unitsAt(first);
        bool isAttached = true;
        for (qsizetype i = end; i < m_text.size(); i += unitsAt(i)) {
            const Kind kind = kindAt(i);
            if (kind == m_native)
                break;
            if (kind == m_foreign)
                isAttached = true;
            if (kind == m_foreign || (kind == Kind::Mark && end == i) || (kind == Kind::Digit && isAttached))
                end = i + unitsAt(i);
            else if (m_text[i].isSpace())
                isAttached = false;
        }
        while (end < m_text.size() && m_text[end] == u'+')
            ++end;
        return end;
    }

    /// Moves the end so that no bracket or quotation mark stands inside while its partner stands outside.
    qsizetype balanced(qsizetype start, qsizetype end) const
    {
        static constexpr QStringView openers = u"([{“«\"";
        static constexpr QStringView closers = u")]}”»\"";
        QVarLengthArray<qsizetype, 8> open;
        for (qsizetype i = start; i < end; ++i) {
            const qsizetype closer = closers.indexOf(m_text[i]);
            if (closer >= 0 && !open.isEmpty() && m_text[open.last()] == openers[closer])
                open.removeLast();
            else if (openers.contains(m_text[i]))
                open.append(i);
            else if (closer >= 0)
                return trimmed(start, i);
        }
        while (!open.isEmpty()) {
            const qsizetype opener = openers.indexOf(m_text[open.last()]);
            if (end == m_text.size() || m_text[end] != closers[opener])
                return trimmed(start, open.first());
            open.removeLast();
            ++end;
        }
        return end;
    }

    /// The end without the spaces and signs at it.
    qsizetype trimmed(qsizetype start, qsizetype end) const
    {
        while (end > start + 1 && kindAt(end - 1) == Kind::Neutral && !m_text[end - 1].isLowSurrogate())
            --end;
        return end;
    }

    qsizetype takePhoneNumber(qsizetype plus)
    {
        constexpr int fewestDigits = 7;
        qsizetype end = plus + 1;
        int digits = 0;
        for (qsizetype i = end; i < m_text.size(); ++i) {
            const bool isDigit = m_text[i] >= u'0' && m_text[i] <= u'9';
            const bool isSeparator = QStringView(u" -.()/").contains(m_text[i]) && i == end;
            if (isDigit) {
                ++digits;
                end = i + 1;
            } else if (!isSeparator) {
                break;
            }
        }
        if (digits < fewestDigits)
            return plus + 1;
        m_runs << ForeignRun{plus, end - plus, true};
        return m_taken = end;
    }

    QStringView m_text;
    bool m_isRightToLeft;
    Kind m_foreign;
    Kind m_native;
    qsizetype m_taken = 0;
    QList<ForeignRun> m_runs;
};

/// A quick look that spares most paragraphs the scan.
bool mayHaveRuns(QStringView text, Qt::LayoutDirection direction)
{
    bool may = false;
    const bool isRightToLeft = direction == Qt::RightToLeft;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (isEmbedding(c))
            return false;
        if (isRightToLeft)
            may = may || isAsciiLetter(c) || c == u'+' ||
                  (c >= 0xC0 && !isRightToLeftUnit(c) && (c < 0x2000 || c > 0x206F));
        else
            may = may || isRightToLeftUnit(c) || QChar::isSurrogate(c);
    }
    return may;
}

} // namespace

QList<ForeignRun> foreignRuns(QStringView text, Qt::LayoutDirection direction)
{
    return mayHaveRuns(text, direction) ? Scanner(text, direction).runs() : QList<ForeignRun>();
}

} // namespace nashra::publishing
