// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/expression.h"

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

/// Steps of one attempt from one place: about 50 µs. What an honest rule needs is a hundredth.
constexpr QStringView limits = u"(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=20000)";
constexpr qsizetype longestPiece = 8192; ///< UTF-16 units searched at once
constexpr QStringView wordCharacters = u"\\p{L}\\p{M}\\p{N}_";
constexpr QStringView wordBoundary = u"(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_])"
                                     u"|(?<![\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_]))";
constexpr QStringView noWordBoundary = u"(?:(?<=[\\p{L}\\p{M}\\p{N}_])(?=[\\p{L}\\p{M}\\p{N}_])"
                                       u"|(?<![\\p{L}\\p{M}\\p{N}_])(?![\\p{L}\\p{M}\\p{N}_]))";

/// Whether a class begins or ends at a place, as far as a reader needs that looks for escapes only.
class ClassTracker
{
public:
    [[nodiscard]] bool isInside() const { return m_isInside; }

    void see(QStringView text, qsizetype at)
    {
        const QChar c = text[at];
        if (!m_isInside && c == u'[') {
            m_isInside = true;
            m_first = at + (text.mid(at + 1).startsWith(u'^') ? 2 : 1);
        } else if (m_isInside && c == u']' && at != m_first) {
            m_isInside = false;
        }
    }

private:
    bool m_isInside = false;
    qsizetype m_first = 0; ///< where a closing bracket is one more character
};

/// What an escape is in the words of this engine; empty where it is the same.
QString translatedEscape(QStringView text, qsizetype at, bool isInClass, qsizetype &length)
{
    length = 2;
    switch (text[at + 1].unicode()) {
    case u'w':
        return isInClass ? wordCharacters.toString() : u'[' + wordCharacters.toString() + u']';
    case u'W':
        return isInClass ? QString() : u"[^"_s + wordCharacters.toString() + u']';
    case u'b':
        return isInClass ? QString() : wordBoundary.toString();
    case u'B':
        return isInClass ? QString() : noWordBoundary.toString();
    case u'u': {
        bool isNumber = false;
        const QStringView digits = text.mid(at + 2, 4);
        const uint code = digits.toUInt(&isNumber, 16);
        if (digits.size() != 4 || !isNumber)
            return {};
        length = 6;
        return u"\\x{%1}"_s.arg(code, 0, 16);
    }
    default:
        return {};
    }
}

QString translated(QStringView text)
{
    QString result;
    ClassTracker tracker;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            qsizetype length = 2;
            const QString other = translatedEscape(text, i, tracker.isInside(), length);
            result += other.isEmpty() ? text.mid(i, length).toString() : other;
            i += length;
            continue;
        }
        tracker.see(text, i);
        result += text[i++];
    }
    return result;
}

/// Single units of UTF-16 may tear a pair apart, and quoting hides what has to be translated.
bool hasForbiddenEscape(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'\\')
            continue;
        const QChar next = text[++i];
        if (next == u'C' || next == u'Q')
            return true;
    }
    return false;
}

/// The end of the piece that begins at a place.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    if (text.size() - from <= longestPiece)
        return text.size();
    const qsizetype blank = text.lastIndexOf(u' ', from + longestPiece);
    if (blank > from)
        return blank + 1;
    const qsizetype end = from + longestPiece;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

} // namespace

Result<QRegularExpression> compileExpression(const QString &expression, ExpressionOptions options)
{
    if (hasForbiddenEscape(expression))
        return fail(ErrorCode::InvalidInput, u"%1: \\C and \\Q are not supported"_s.arg(expression));
    // Groups keep what stands in the expression from being read as options of the engine.
    QString pattern = u"(?:"_s + translated(expression) + u')';
    if (options.isBounded)
        pattern = wordBoundary.toString() + pattern + wordBoundary.toString();
    QRegularExpression::PatternOptions flags =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (options.ignoresCase)
        flags |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression compiled(limits.toString() + pattern, flags);
    if (!compiled.isValid())
        return fail(ErrorCode::InvalidInput, u"%1: %2"_s.arg(expression, compiled.errorString()));
    compiled.optimize();
    return compiled;
}

bool forEachMatch(const QRegularExpression &expression, const QString &text,
                  const std::function<bool(const QRegularExpressionMatch &, qsizetype offset)> &found)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from);
        const QString piece = from == 0 && end == text.size() ? text : text.mid(from, end - from);
        for (qsizetype at = 0; at < piece.size();) {
            const QRegularExpressionMatch match = expression.match(
                piece, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid())
                return false;
            if (!match.hasMatch())
                break;
            at = match.capturedEnd();
            if (match.capturedLength() > 0 && !found(match, from))
                return true;
            if (match.capturedLength() == 0)
                at += at + 1 < piece.size() && piece[at].isHighSurrogate() ? 2 : 1;
        }
        from = end;
    }
    return true;
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    bool isFound = false;
    const bool isDone = forEachMatch(expression, text, [&](const QRegularExpressionMatch &, qsizetype) {
        isFound = true;
        return false;
    });
    return isDone && isFound;
}

QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] != u'$' || !(next.isDigit() || next == u'{' || next == u'$')) {
            result += replacement[i];
        } else if (next == u'{') {
            const qsizetype end = replacement.indexOf(u'}', i);
            if (end < 0)
                return result;
            const QString name = replacement.mid(i + 2, end - i - 2);
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            result += isNumber ? match.captured(number) : match.captured(name);
            i = end;
        } else {
            result += next == u'$' ? QString(next) : match.captured(next.digitValue());
            ++i;
        }
    }
    return result;
}

} // namespace nashra::language::style
