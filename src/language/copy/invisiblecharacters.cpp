// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/invisiblecharacters.h"

#include "language/copy/unitfinding.h"

#include <algorithm>
#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

struct Invisible
{
    char16_t unit;
    QLatin1StringView name;
};

constexpr std::array invisibles = std::to_array<Invisible>({
    {0x00AD, QLatin1StringView("soft hyphen")},
    {0x034F, QLatin1StringView("combining grapheme joiner")},
    {0x061C, QLatin1StringView("Arabic letter mark")},
    {0x180E, QLatin1StringView("Mongolian vowel separator")},
    {0x200B, QLatin1StringView("zero width space")},
    {0x200C, QLatin1StringView("zero width non-joiner")},
    {0x200D, QLatin1StringView("zero width joiner")},
    {0x200E, QLatin1StringView("left-to-right mark")},
    {0x200F, QLatin1StringView("right-to-left mark")},
    {0x2028, QLatin1StringView("line separator")},
    {0x2029, QLatin1StringView("paragraph separator")},
    {0x202A, QLatin1StringView("left-to-right embedding")},
    {0x202B, QLatin1StringView("right-to-left embedding")},
    {0x202C, QLatin1StringView("pop directional formatting")},
    {0x202D, QLatin1StringView("left-to-right override")},
    {0x202E, QLatin1StringView("right-to-left override")},
    {0x2060, QLatin1StringView("word joiner")},
    {0x2066, QLatin1StringView("left-to-right isolate")},
    {0x2067, QLatin1StringView("right-to-left isolate")},
    {0x2068, QLatin1StringView("first strong isolate")},
    {0x2069, QLatin1StringView("pop directional isolate")},
    {0xFEFF, QLatin1StringView("zero width no-break space")},
});

const Invisible *invisibleOf(QChar c)
{
    const auto found = std::lower_bound(invisibles.begin(), invisibles.end(), c.unicode(),
                                        [](const Invisible &entry, char16_t unit) { return entry.unit < unit; });
    return found != invisibles.end() && found->unit == c.unicode() ? &*found : nullptr;
}

bool isOverride(char16_t unit)
{
    return unit == 0x202D || unit == 0x202E;
}

/// Marks, embeddings and isolates that order text of two directions.
bool isDirectional(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202C) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

/// Whether a text has something to order: letters of both directions, or digits in right-to-left text.
bool hasTwoDirections(const QString &text)
{
    bool hasLeft = false;
    bool hasRight = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        hasLeft = hasLeft || direction == QChar::DirL || direction == QChar::DirEN || direction == QChar::DirAN;
        hasRight = hasRight || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return hasLeft && hasRight;
}

/// Whether a joiner does its work: it shapes an Arabic letter beside it ("هـ" as "ه‍"), or builds an emoji.
bool isShaping(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    const auto isArabic = [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Arabic; };
    if (text[at] == QChar(0x200C))
        return isArabic(before) && isArabic(after);
    return isArabic(before) || isArabic(after) || (after.isHighSurrogate() && !before.isSpace());
}

bool isOddBlank(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x205F || unit == 0x3000;
}

bool isNoBreakBlank(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F);
}

/// A no-break blank holds a number to its unit, an initial or a short form to the name behind it, a dash to its word.
bool holdsTogether(const QString &text, qsizetype at)
{
    if (at == 0 || at + 1 == text.size() || text[at - 1].isSpace() || text[at + 1].isSpace())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at + 1];
    if (before.isDigit() || after.isDigit())
        return true;
    const auto isSign = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    if (isSign(after) || (isSign(before) && before != u'.' && before != u','))
        return true;
    constexpr qsizetype longestShortForm = 4;
    qsizetype start = at;
    while (start > 0 && !text[start - 1].isSpace() && at - start <= longestShortForm)
        --start;
    return before == u'.' ? at - start <= longestShortForm : at - start <= 2;
}

} // namespace

QString nameOfInvisible(QChar c)
{
    const Invisible *found = invisibleOf(c);
    if (!found)
        return {};
    return u"U+%1 %2"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'), found->name);
}

QList<Finding> invisibleFindings(const QString &text)
{
    QList<Finding> findings;
    const bool isMixed = hasTwoDirections(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80)
            continue;
        if (isOddBlank(text[i]) || (isNoBreakBlank(text[i]) && !holdsTogether(text, i))) {
            findings << unitFinding(u"style.characters.space"_s, Severity::Hint, i, 1, {u" "_s},
                                    {u"U+%1"_s.arg(QString::number(unit, 16).toUpper().rightJustified(4, u'0'))});
            continue;
        }
        if (!invisibleOf(text[i]))
            continue;
        const bool isJoiner = unit == 0x200C || unit == 0x200D;
        if ((isJoiner && isShaping(text, i)) || (isMixed && isDirectional(unit)))
            continue;
        // A run of the same is one thing to take out.
        qsizetype end = i + 1;
        while (end < text.size() && text[end] == text[i])
            ++end;
        const Severity severity = isDirectional(unit) && !isOverride(unit) ? Severity::Hint : Severity::Warning;
        const QString instead = unit == 0x2028 || unit == 0x2029 ? u" "_s : QString();
        findings << unitFinding(u"style.characters.invisible"_s, severity, i, end - i, {instead},
                                {nameOfInvisible(text[i])});
        i = end - 1;
    }
    return findings;
}

} // namespace nashra::language
