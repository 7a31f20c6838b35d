// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/lonesurnames.h"

#include "language/entities/namecandidates.h"
#include "language/entities/namecue.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace nashra::language {

namespace {

/// Kinds of words that are more than a name.
constexpr std::array ordinaryKinds{WordKind::Common,     WordKind::Function, WordKind::Plain,       WordKind::Generic,
                                   WordKind::Thing,      WordKind::Verb,     WordKind::Occupation,  WordKind::NoName,
                                   WordKind::Determiner, WordKind::Said,     WordKind::PersonTitle, WordKind::RoleAfter,
                                   WordKind::Office,     WordKind::Month};

bool isOrdinary(const UnitWords &words, const NameCue &cue)
{
    return cue.isCommonWord || std::any_of(ordinaryKinds.begin(), ordinaryKinds.end(),
                                           [&](WordKind kind) { return words.phraseAt(kind, cue.first) > 0; });
}

/// Whether all who go by the name are persons, and it is nobody's full name.
bool isSurname(const EntityHit &hit)
{
    const auto isShortOfPerson = [](EntityId id, EntityKind kind, NameForm form) {
        return !id.isNull() && kind == EntityKind::Person && form == NameForm::Short;
    };
    return isShortOfPerson(hit.entity, hit.kind, hit.form) &&
           std::all_of(hit.candidates.begin(), hit.candidates.end(), [&](const EntityCandidate &candidate) {
               return isShortOfPerson(candidate.entity, candidate.kind, candidate.form);
           });
}

bool isBeside(const UnitWords &words, int word)
{
    return word > 0 && word < words.count() && words.at(word).gap <= Gap::Joined;
}

/// Arabic has no capital: a verb has to tell, or the one before it, "الدلواني وقرنش".
bool isArabicName(const UnitWords &words, const EntityHit &hit, const NameCue &cue, QStringView text, int joinsFrom)
{
    // "على" is read as "علي", who may be one.
    const auto isGiven = [&](int word) {
        return words.phraseAt(WordKind::Given, word) > 0 && words.phraseAt(WordKind::Function, word) == 0;
    };
    if (isBeside(words, cue.end) && (isGiven(cue.end) || words.isArabicOrigin(cue.end)))
        return false;
    const bool isJoined = joinsFrom == cue.first && hit.position > 0 && text[hit.position - 1] == u'و';
    // "واتفق الدلواني": what begins a sentence with "و" is a verb as a rule.
    const bool isVerbBefore = isBeside(words, cue.first) && words.beginsSentence(cue.first - 1) &&
                              text[words.position(cue.first - 1)] == u'و' && words.position(cue.first) == hit.position;
    return cue.isSaidToAct || isJoined || isVerbBefore;
}

bool isLatinName(const UnitWords &words, const EntityHit &hit, const NameCue &cue, QStringView text)
{
    const int end = hit.position + hit.length;
    const auto isHyphen = [&](int at) { return at >= 0 && at < text.size() && text[at] == u'-'; };
    if (!words.isCapital(cue.first) || words.isTitleCase() || words.isAllCapitals(cue.first) || isHyphen(end) ||
        isHyphen(hit.position - 1))
        return false;
    return !isBeside(words, cue.first) || words.phraseBefore(WordKind::Determiner, cue.first) == 0;
}

/// joinsFrom: the word behind the name before, -1 where there is none.
bool standsAlone(const UnitWords &words, const EntityHit &hit, const NameCue &cue, QStringView text, int joinsFrom)
{
    const bool isOthers = cue.hasGivenName || cue.hasNameBefore || cue.hasNameBehind || cue.isPartOfTail ||
                          cue.isGivenName || cue.isStreet;
    const bool isNoPerson = cue.isInPlace || cue.isOfPlaceKind || cue.isOfOrganisationKind || cue.isMonth ||
                            cue.isPlainWord || isOrdinary(words, cue);
    // The end of a full name is a short form that nobody has entered, and a given name may be one of somebody else:
    // who speaks is a person at least.
    const bool isSlight = hit.isDerived || words.isOf(WordKind::Given, cue.first);
    if (isOthers || isNoPerson || (isSlight && !cue.isSaidToAct))
        return false;
    return cue.isArabic ? isArabicName(words, hit, cue, text, joinsFrom) : isLatinName(words, hit, cue, text);
}

QList<EntityHit> readUnit(const ScannedUnit &unit, const QList<EntityHit> &resolved)
{
    QList<EntityHit> lone;
    QSet<int> kept;
    for (const EntityHit &hit : resolved)
        kept.insert(hit.position);
    const UnitWords words(unit.text);
    std::optional<NameCue> before;
    int joinsFrom = -1;
    for (const EntityHit &hit : unit.hits) {
        const NameCue cue = cueOf(words, unit.text, hit, before ? &*before : nullptr);
        const bool isPerson = hit.kind == EntityKind::Person;
        const bool isOut = isSurname(hit) && !kept.contains(hit.position);
        const bool isLone = isOut && standsAlone(words, hit, cue, unit.text, joinsFrom);
        if (isLone)
            lone << hit;
        joinsFrom = isPerson && (isLone || !isOut) ? cue.end : -1;
        before = cue;
    }
    return lone;
}

} // namespace

QList<QList<EntityHit>> loneSurnames(const QList<ScannedUnit> &units, const QList<QList<EntityHit>> &resolved)
{
    QList<QList<EntityHit>> all(units.size());
    for (qsizetype unit = 0; unit < units.size(); ++unit) {
        const bool hasSome = !units[unit].isHeadline && units[unit].hits.size() > resolved[unit].size() &&
                             std::any_of(units[unit].hits.cbegin(), units[unit].hits.cend(), isSurname);
        if (!hasSome)
            continue;
        QList<EntityHit> lone = readUnit(units[unit], resolved[unit]);
        if (lone.isEmpty())
            continue;
        // "Nabil Shahwar" may be new, and longer.
        const QList<NameCandidate> longer = findNameCandidates(units[unit].text, resolved[unit]);
        lone.removeIf([&](const EntityHit &hit) {
            const auto other = std::lower_bound(
                longer.cbegin(), longer.cend(), hit.position,
                [](const NameCandidate &each, int position) { return each.position + each.length <= position; });
            return other != longer.cend() && other->length > hit.length && other->position < hit.position + hit.length;
        });
        all[unit] = lone;
    }
    return all;
}

} // namespace nashra::language
