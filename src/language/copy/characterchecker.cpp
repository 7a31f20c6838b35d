// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/characterchecker.h"

#include "language/copy/htmlentity.h"
#include "language/copy/invisiblecharacters.h"
#include "language/copy/lookalikes.h"
#include "language/copy/mojibake.h"
#include "language/copy/unitfinding.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QList<Finding> mojibakeFindings(const QString &text)
{
    QList<Finding> findings;
    for (const Mojibake &found : findMojibake(text))
        findings << unitFinding(u"style.characters.mojibake"_s, Severity::Error, found.position, found.length,
                                {found.meant}, {found.meant});
    return findings;
}

QList<Finding> entityFindings(const QString &text)
{
    QList<Finding> findings;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const StrayEntity entity = strayEntityAt(text, at);
        if (entity.length > 0)
            findings << unitFinding(u"style.characters.entity"_s, Severity::Warning, at, entity.length, {entity.meant},
                                    {text.mid(at, entity.length)});
    }
    return findings;
}

/// A character that some step before has lost, or that only one font knows. They come in runs.
QList<Finding> lostFindings(const QString &text)
{
    QList<Finding> findings;
    const auto isLost = [](QChar c) {
        return c == QChar::ReplacementCharacter || c == QChar::ObjectReplacementCharacter ||
               c.category() == QChar::Other_PrivateUse;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLost(text[i]))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && isLost(text[end]))
            ++end;
        findings << unitFinding(u"style.characters.lost"_s, Severity::Error, i, end - i);
        i = end;
    }
    return findings;
}

QList<Finding> wordFindings(const TextUnit &unit)
{
    QList<Finding> findings;
    const QString &text = unit.text;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && isWordUnit(text[i]))
            ++i;
        if (i == start) {
            ++i;
            continue;
        }
        const QStringView word = QStringView(text).mid(start, i - start);
        if (isAscii(word))
            continue;
        const WordFault fault = faultOf(word, unit.language);
        if (fault.kind == WordFault::Kind::None)
            continue;
        const QString rule = fault.kind == WordFault::Kind::Homoglyph ? u"style.characters.homoglyph"_s
                             : fault.kind == WordFault::Kind::Persian ? u"style.characters.persian"_s
                                                                      : u"style.characters.form"_s;
        findings << unitFinding(rule, Severity::Warning, start, i - start, fault.fixes, {fault.letters});
    }
    return findings;
}

} // namespace

QList<Finding> CharacterChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> found = entityFindings(unit.text);
    if (!isAscii(unit.text)) {
        const QList<Finding> mojibake = mojibakeFindings(unit.text);
        found += mojibake;
        // What is garbled as a whole has no odd letters of its own.
        QList<Finding> others = invisibleFindings(unit.text) + lostFindings(unit.text) + wordFindings(unit);
        std::sort(others.begin(), others.end(),
                  [](const Finding &a, const Finding &b) { return a.position < b.position; });
        auto garbled = mojibake.begin();
        for (const Finding &finding : std::as_const(others)) {
            while (garbled != mojibake.end() && garbled->position + garbled->length <= finding.position)
                ++garbled;
            if (garbled == mojibake.end() || garbled->position >= finding.position + finding.length)
                found << finding;
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.position < b.position; });
    return found;
}

} // namespace nashra::language
