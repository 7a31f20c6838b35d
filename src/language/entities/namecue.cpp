// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecue.h"

namespace nashra::language {

namespace {

bool isJoined(const UnitWords &words, int word)
{
    return word > 0 && word < words.count() && words.at(word).gap <= Gap::Joined;
}

void readTitle(const UnitWords &words, QStringView text, const EntityHit &hit, const NameCue *before, NameCue &cue)
{
    constexpr int mostAdjectives = 2;
    for (int behind = cue.first; behind > 0 && cue.first - behind <= mostAdjectives; --behind) {
        if (const int size = words.titleBefore(behind); size > 0) {
            cue.hasTitle = true;
            cue.titleFrom = behind - size;
            // "الوزيرة السورية" is no name of somebody.
            const bool isAdjective = words.position(cue.first) < hit.position && words.isArabicOrigin(cue.first);
            cue.hasCapitalTitle = words.at(cue.first).isArabic ? !isAdjective : words.isCapital(cue.titleFrom);
            return;
        }
        if (!words.isArabicOrigin(behind - 1) || !isJoined(words, behind))
            break;
    }
    // "Presidents X and Y": the title is the second one's too.
    if (before && before->hasTitle && isJoined(words, cue.first)) {
        const bool isAnd =
            before->end + 1 == cue.first && words.keyOf(before->end) == u"and" && isJoined(words, before->end);
        const bool isWa = before->end == cue.first && hit.position > 0 && text[hit.position - 1] == u'و';
        cue.hasTitle = cue.hasCapitalTitle = isAnd || isWa;
    }
}

/// What stands right before the name and belongs to a longer one that the registry has not.
void readNameBefore(const UnitWords &words, const NameCue *before, NameCue &cue)
{
    const int last = cue.first - 1;
    const bool isHit = before && before->end == cue.first;
    const bool isTitle = cue.hasTitle && cue.titleFrom < cue.first;
    if (!isJoined(words, cue.first) || isHit || isTitle)
        return;
    const QStringView key = words.keyOf(last);
    if (words.at(last).isArabic) {
        // "بن تركي", "بن غيث السويدي"
        const auto isSonOf = [](QStringView word) { return word == u"بن" || word == u"ابن" || word == u"بنت"; };
        const bool isSons = isSonOf(key) || (isJoined(words, last) && isSonOf(words.keyOf(last - 1)));
        constexpr int shortestCompound = 6;
        const bool isServant = key.size() >= shortestCompound && (key.startsWith(u"عبدال") || key.startsWith(u"ابو"));
        const bool isGiven = words.phraseBefore(WordKind::Given, cue.first) > 0 && !words.isOnBehalf(last);
        cue.hasGivenName = words.at(cue.first).isArabic && (isServant || isGiven || isSons);
        cue.hasNameBefore = cue.hasGivenName;
        return;
    }
    if (!words.isCapital(last) || words.phraseBefore(WordKind::Function, cue.first) > 0)
        return;
    cue.hasGivenName = words.phraseBefore(WordKind::Given, cue.first) > 0;
    // "Addressing Lavrov", "Recently Lavrov": a sentence may begin with any word.
    const bool isNoNoun = key.endsWith(u"ing") || key.endsWith(u"ed") || key.endsWith(u"ly");
    if (!cue.hasGivenName && isNoNoun && words.beginsSentence(last))
        return;
    const bool isShout = key.size() > 1 && words.isAllCapitals(last);
    cue.hasNameBefore = cue.hasGivenName || (!words.isTitleCase() && !isShout);
    cue.isInsideSentence = !words.beginsSentence(last);
}

void readKind(const UnitWords &words, QStringView text, const EntityHit &hit, NameCue &cue)
{
    const auto isBefore = [&](WordKind kind) { return words.phraseBefore(kind, cue.first) > 0; };
    cue.isInPlace = isBefore(WordKind::PlaceBefore);
    cue.maybePlace = isBefore(WordKind::PlaceMaybe);
    cue.isOfPlaceKind = isBefore(WordKind::PlaceKind);
    cue.isOfOrganisationKind = isBefore(WordKind::OrganisationKind);
    // "SEOUL - ", "دمشق-سانا"
    const QStringView behind = text.mid(hit.position + hit.length);
    const QStringView sign = behind.trimmed().left(1);
    const bool isTiedOn = !cue.isArabic && !behind.isEmpty() && !behind.front().isSpace(); // "Irvan-based"
    if (cue.first == 0 && !sign.isEmpty() && !isTiedOn && QStringView(u"-–—/").contains(sign))
        cue.isInPlace = true;
    // "بواشنطن", "لواشنطن"
    const bool hasParticle = words.position(cue.first) < hit.position;
    if (hasParticle && QStringView(u"بل").contains(text[hit.position - 1]))
        cue.maybePlace = true;
}

/// What goes on behind the name as part of a longer one that the registry has not.
void readNameBehind(const UnitWords &words, QStringView text, NameCue &cue)
{
    if (!isJoined(words, cue.end))
        return;
    const QStringView key = words.keyOf(cue.end);
    const bool isArticle = words.at(cue.end).role == NameToken::Role::Article;
    if (words.at(cue.end).isArabic) {
        cue.hasNameBehind = key == u"بن" || key == u"ابن" || key == u"بنت" || key == u"ال" || key == u"ولد";
        return;
    }
    cue.hasNameBehind = key == u"bin" || key == u"ibn" || key == u"bint" || key == u"ould" || isArticle;
    const bool isHyphen =
        words.position(cue.end) == words.end(cue.end - 1) + 1 && !text[words.end(cue.end - 1)].isSpace();
    if (cue.hasNameBehind || !words.isCapital(cue.end) || words.isTitleCase() || isHyphen)
        return;
    const auto isAt = [&](WordKind kind) { return words.phraseAt(kind, cue.end) > 0; };
    const bool isOther = isAt(WordKind::Function) || isAt(WordKind::Office) || isAt(WordKind::PersonTitle) ||
                         isAt(WordKind::Said) || words.isAllCapitals(cue.end);
    cue.hasNameBehind = !isOther;
}

/// A dash with blanks, which begins something else: "DOHA - Northport United".
bool isBehindDash(const UnitWords &words, QStringView text, int word)
{
    const int from = words.end(word - 1);
    const QStringView between = text.mid(from, words.position(word) - from);
    return between.size() > 1 && QStringView(u"-–—").contains(between.trimmed().left(1));
}

/// "Praia da Rocha": a known place's name is the beginning of another one's.
bool goesOnForeign(const UnitWords &words, int word)
{
    const QStringView key = words.keyOf(word);
    const bool isSmall = key == u"da" || key == u"do" || key == u"de" || key == u"del" || key == u"dos" ||
                         key == u"das" || key == u"di" || key == u"du";
    return isSmall && !words.isCapital(word) && isJoined(words, word) && isJoined(words, word + 1) &&
           words.isCapital(word + 1);
}

/// "Washington Post", "Washington Water Authority", "Washington Anglers' Association"
void readTail(const UnitWords &words, QStringView text, NameCue &cue)
{
    if (!words.continuesPhrase(cue.end) || isBehindDash(words, text, cue.end) || words.at(cue.end).isArabic)
        return;
    cue.isPartOfTail = goesOnForeign(words, cue.end);
    if (!words.isCapital(cue.end))
        return;
    cue.isStreet = isJoined(words, cue.end) && words.phraseAt(WordKind::StreetKind, cue.end) > 0;
    if (words.at(cue.end - 1).hasPossessive)
        return;
    int last = cue.end;
    constexpr int longestTail = 5;
    while (!words.isTitleCase() && last - cue.end < longestTail && words.continuesPhrase(last + 1) &&
           words.isCapital(last + 1))
        ++last;
    cue.isPartOfTail = words.phraseAt(WordKind::NameTail, cue.end) > 0 ||
                       words.phraseAt(WordKind::NameTail, last) > 0 ||
                       words.phraseAt(WordKind::OrganisationEnd, last) > 0;
}

void readAfter(const UnitWords &words, NameCue &cue)
{
    // An Arabic verb goes before who does it; "إن" does not tell who.
    const bool isVerbBefore = words.at(cue.first).isArabic && words.phraseBefore(WordKind::Said, cue.first) > 0;
    cue.isSaidToAct = isVerbBefore && words.keyOf(cue.first - 1) != u"ان";
    if (cue.end >= words.count())
        return;
    const NameToken &next = words.at(cue.end);
    const bool isJoined = next.gap == Gap::Joined;
    cue.isSaidToAct = cue.isSaidToAct || (isJoined && words.phraseAt(WordKind::Said, cue.end) > 0) ||
                      (next.gap == Gap::Parted && words.phraseAt(WordKind::RoleAfter, cue.end) > 0);
    if (!isJoined || next.isArabic || !words.isCapital(cue.end) || words.isTitleCase() ||
        !NameWords::of(Language::English).has(WordKind::Given, words.words(cue.first, cue.end)))
        return;
    // "seventh seed Georgia King"
    const bool isTitled = cue.hasTitle && !cue.hasCapitalTitle && cue.titleFrom < cue.first;
    cue.isGivenName =
        isTitled ||
        (words.phraseAt(WordKind::Function, cue.end) == 0 && words.phraseAt(WordKind::Office, cue.end) == 0 &&
         words.phraseAt(WordKind::PersonTitle, cue.end) == 0 && !words.isAllCapitals(cue.end));
}

/// “Salam” means peace: a word in quotation marks that is itself spoken of.
bool isExplained(const UnitWords &words, QStringView text, const NameCue &cue)
{
    const int begin = words.position(cue.first);
    const int end = words.end(cue.end - 1);
    if (cue.end >= words.count() || begin < 1 || end >= text.size() ||
        !QStringView(u"“\"‘'«").contains(text[begin - 1]) || !QStringView(u"”\"’'»").contains(text[end]))
        return false;
    const QStringView key = words.keyOf(cue.end);
    return key == u"means" || key == u"meant" || key == u"meaning" || key == u"translates";
}

/// "Lebanon, Ohio": a town that is called as a country or a city elsewhere.
bool isNamesake(const UnitWords &words, QStringView text, const NameCue &cue)
{
    if (cue.end >= words.count() || words.phraseAt(WordKind::Namesake, cue.first) != 1)
        return false;
    const int end = words.end(cue.end - 1);
    const QStringView between = text.mid(end, words.position(cue.end) - end);
    return between.trimmed() == u"," && words.isCapital(cue.end) && words.phraseAt(WordKind::State, cue.end) > 0;
}

/// "المالي", "مالية" and "الماليون" are as little of Mali as "مالي" is.
bool isCommonForm(const UnitWords &words, const EntityHit &hit, const NameCue &cue)
{
    const bool isAdjective = hit.form == NameForm::Adjective;
    const bool isCut = words.position(cue.first) < hit.position;
    if (!cue.isArabic || hit.name.isEmpty() || !(isAdjective || isCut))
        return false;
    const qsizetype end = isAdjective ? hit.name.lastIndexOf(u'ي', hit.name.endsWith(u"ين") ? -3 : -1) + 1 : -1;
    NameTokens tokens;
    const QString stem = hit.name.left(end);
    tokens.read(stem);
    return NameWords::of(Language::Arabic).has(WordKind::Common, tokens.tokens());
}

void readDoubts(const UnitWords &words, QStringView text, const EntityHit &hit, NameCue &cue)
{
    if (!cue.isSingleWord)
        return;
    // "نصف قطر", "حلب الأغنام": the list has what is a word of its own only beside another.
    cue.isPlainWord = words.phraseAt(WordKind::Common, cue.first) > 1 ||
                      (cue.isArabic ? words.phraseEnding(WordKind::Common, cue.end) > 1
                                    : isExplained(words, text, cue) || isNamesake(words, text, cue));
    const auto isOf = [&](WordKind kind) { return words.phraseAt(kind, cue.first) == 1; };
    cue.isCommonWord = isOf(WordKind::Common) || isCommonForm(words, hit, cue);
    cue.isUsedAsName = isOf(WordKind::Given);
    if (isOf(WordKind::Month)) {
        const bool isDated = (isJoined(words, cue.first) && words.isNumber(cue.first - 1)) ||
                             (cue.end < words.count() && words.isNumber(cue.end));
        cue.isMonth = isDated || words.phraseBefore(WordKind::BeforeMonth, cue.first) > 0;
    }
    if (!cue.isCommonWord || cue.isArabic || cue.isPlainWord)
        return;
    const auto isDeterminer = [&](int word) {
        return words.phraseAt(WordKind::Determiner, word) == 1 && !words.isCapital(word);
    };
    // "the West", "King of Morocco", "Reading her poem"
    cue.isPlainWord = (isJoined(words, cue.first) && isDeterminer(cue.first - 1)) ||
                      (isJoined(words, cue.end) && (words.keyOf(cue.end) == u"of" || isDeterminer(cue.end)));
}

} // namespace

NameCue cueOf(const UnitWords &words, QStringView text, const EntityHit &hit, const NameCue *before)
{
    NameCue cue;
    cue.first = words.wordAt(hit.position);
    cue.end = words.wordAt(hit.position + hit.length);
    if (cue.end == cue.first)
        ++cue.end;
    cue.titleFrom = cue.first;
    cue.isSingleWord = cue.end == cue.first + 1;
    cue.isArabic = words.at(cue.first).isArabic;
    cue.isPlainCapital = !cue.isArabic && !words.isTitleCase() && !words.beginsSentence(cue.first);
    readTitle(words, text, hit, before, cue);
    readNameBefore(words, before, cue);
    readKind(words, text, hit, cue);
    cue.isStreet = words.phraseBefore(WordKind::StreetKind, cue.first) > 0 && cue.isArabic;
    cue.isIndefinite = cue.isArabic && cue.hasTitle && words.keyOf(cue.titleFrom).startsWith(u"ال") &&
                       isJoined(words, cue.first) && !words.keyOf(cue.first).startsWith(u"ال");
    readNameBehind(words, text, cue);
    readTail(words, text, cue);
    readAfter(words, cue);
    readDoubts(words, text, hit, cue);
    return cue;
}

} // namespace nashra::language
