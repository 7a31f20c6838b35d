// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nearnames.h"

#include "language/entities/entitymatcher.h"

#include <algorithm>

namespace nashra::language {

namespace {

// A longer one is a sentence, and a shorter one is near to far too many.
constexpr qsizetype longestName = 60;
constexpr qsizetype shortestName = 5;

/// The letters another may have been meant to be: of Arabic those that folding leaves apart.
QStringView lettersFor(QChar letter)
{
    return letter.script() == QChar::Script_Arabic ? QStringView(u"ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءؤئ")
                                                   : QStringView(u"abcdefghijklmnopqrstuvwxyz");
}

bool isFullName(const QString &name, const EntityMatcher &matcher)
{
    const QList<EntityHit> hits = matcher.match(name);
    return std::any_of(hits.cbegin(), hits.cend(), [&name](const EntityHit &hit) {
        return !hit.isShort() && hit.position == 0 && hit.length == name.size();
    });
}

/// Other letters and one more before it.
bool isNearByLetters(const QString &name, qsizetype at, const EntityMatcher &matcher)
{
    const bool isCapital = name[at].isUpper();
    const QStringView letters = lettersFor(name[at]);
    return std::any_of(letters.cbegin(), letters.cend(), [&](QChar letter) {
        QString other = name;
        other[at] = isCapital ? letter.toUpper() : letter;
        if (isFullName(other, matcher))
            return true;
        // Before a capital nothing is left out that would not be the capital itself.
        return !isCapital && isFullName(QString(name).insert(at, letter), matcher);
    });
}

} // namespace

bool isNearKnownName(const QString &name, const EntityMatcher &matcher)
{
    if (name.size() < shortestName || name.size() > longestName)
        return false;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!name[at].isLetter())
            continue;
        if (isFullName(QString(name).remove(at, 1), matcher) || isNearByLetters(name, at, matcher))
            return true;
        const bool endsWord = at + 1 == name.size() || !name[at + 1].isLetter();
        if (!endsWord) {
            QString turned = name;
            std::swap(turned[at], turned[at + 1]);
            if (isFullName(turned, matcher))
                return true;
            continue;
        }
        const QStringView letters = lettersFor(name[at]);
        const bool lacksLast = std::any_of(letters.cbegin(), letters.cend(), [&](QChar letter) {
            return isFullName(QString(name).insert(at + 1, letter), matcher);
        });
        if (lacksLast)
            return true;
    }
    return false;
}

} // namespace nashra::language
