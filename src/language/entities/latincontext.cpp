// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/latincontext.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

template <size_t count>
bool isAnyOf(QStringView word, const std::array<QStringView, count> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <size_t count>
bool hasEnd(QStringView word, const std::array<QStringView, count> &ends)
{
    constexpr int shortestStem = 2;
    return std::any_of(ends.begin(), ends.end(),
                       [&](QStringView end) { return word.size() >= end.size() + shortestStem && word.endsWith(end); });
}

/// What a noun's phrase goes on with: what is before it tells what somebody is.
bool endsNoun(QStringView word)
{
    static constexpr std::array<QStringView, 27> words{
        u"of",   u"in",    u"at",    u"to",   u"for",  u"from",  u"with",   u"by",    u"about",
        u"on",   u"who",   u"whose", u"whom", u"that", u"which", u"where",  u"near",  u"under",
        u"over", u"based", u"owned", u"run",  u"and",  u"but",   u"behind", u"known", u"when"};
    return isAnyOf(word, words);
}

} // namespace

bool LatinContext::isOccupation(int word) const
{
    static constexpr std::array<QStringView, 8> ends{u"ist", u"er", u"or", u"ian", u"man", u"woman", u"eer", u"smith"};
    static constexpr int shortest = 5; // letters
    const NameToken &token = m_words.at(word);
    if (!m_text.isFree(word) || token.isArabic || token.hasPossessive)
        return false;
    if (m_text.isOne(WordKind::Occupation, word))
        return true;
    const QStringView key = m_words.keyOf(word);
    return key.size() >= shortest && hasEnd(key, ends) && !m_text.isOne(WordKind::Function, word) &&
           !m_text.isOne(WordKind::Given, word) && !m_text.isOne(WordKind::PlaceBefore, word) && !isPlain(word);
}

bool LatinContext::isPlain(int word) const
{
    static constexpr std::array<QStringView, 12> ends{u"tion", u"sion",  u"ment", u"ness",  u"ity",   u"ism",
                                                      u"ship", u"ology", u"tics", u"ional", u"ative", u"ously"};
    return m_text.isOne(WordKind::Plain, word) || m_text.isOne(WordKind::NoName, word) ||
           hasEnd(m_words.keyOf(word), ends);
}

bool LatinContext::isHyphenated(int word) const
{
    return word > 0 && m_words.position(word) == m_words.end(word - 1) + 1 && m_text.at(m_words.end(word - 1)) == u'-';
}

bool LatinContext::isProperName(int from, int to) const
{
    int parts = 0;
    bool isBehindArticle = false; // "Al-Sawan" and "Al Sawan" are one part
    for (int word = from; word < to; ++word) {
        const NameToken &token = m_words.at(word);
        const bool isPart = isBehindArticle || (token.gap != Gap::Glued && !isHyphenated(word));
        isBehindArticle = token.role == NameToken::Role::Article;
        if (isBehindArticle || !m_words.isCapital(word))
            continue;
        const bool isGiven = m_text.isOne(WordKind::Given, word);
        const bool isOther = isPlain(word) || m_text.isOne(WordKind::Month, word) || m_words.isNumber(word) ||
                             (m_text.isOne(WordKind::Function, word) && !isGiven);
        if (isOther && (!isGiven || word > from))
            return false;
        if (token.keyLength > 1 && m_words.isAllCapitals(word))
            return false;
        parts += isPart ? 1 : 0;
    }
    constexpr int most = 4;
    const int last = to - 1;
    const bool isEnd = m_text.isOne(WordKind::OrganisationEnd, last) || m_text.isOne(WordKind::EventEnd, last) ||
                       m_text.isOne(WordKind::PlaceEnd, last) || m_text.isOne(WordKind::StreetKind, last) ||
                       m_text.isOne(WordKind::NameTail, last);
    return parts >= 2 && parts <= most && !isEnd && m_words.at(last).keyLength > 1;
}

bool LatinContext::isKoreanName(int from, int to) const
{
    constexpr int words = 3;
    return to - from == words && isHyphenated(to - 1) && !isHyphenated(to - 2) && !m_words.isCapital(to - 1);
}

bool LatinContext::isStorm(int from, int to) const
{
    static constexpr std::array<QStringView, 4> storms{u"typhoon", u"hurricane", u"cyclone", u"storm"};
    const bool isStorm = to - from >= 2 && to - from <= 3 && isAnyOf(m_words.keyOf(to - 2), storms);
    return isStorm && (to - from == 2 || m_words.keyOf(from) == u"tropical") && !isPlain(to - 1) &&
           !m_text.isOne(WordKind::OrganisationEnd, to - 1);
}

bool LatinContext::isVenue(int from, int to) const
{
    static constexpr std::array<QStringView, 7> uses{u"conference", u"convention", u"exhibition", u"shopping",
                                                     u"sports",     u"leisure",    u"visitor"};
    const QStringView last = m_words.keyOf(to - 1);
    return to - from > 2 && (last == u"centre" || last == u"center") && isAnyOf(m_words.keyOf(to - 2), uses);
}

bool LatinContext::isLocated(int from, int to) const
{
    // What one has in somebody or something, and what is said in a language.
    static constexpr std::array<QStringView, 30> trust{
        u"interest", u"interested", u"confidence", u"confident", u"trust",   u"faith",  u"believe", u"believes",
        u"believed", u"invest",     u"invested",   u"investors", u"stake",   u"shares", u"share",   u"stakes",
        u"fluent",   u"written",    u"spoken",     u"published", u"dressed", u"wrote",  u"spoke",   u"investment",
        u"fell",     u"rose",       u"none",       u"trusted",   u"trusts",  u"dealt"};
    static constexpr std::array<QStringView, 6> adjectives{u"ish", u"ese", u"ic", u"ian", u"ean", u"can"};
    static constexpr std::array<QStringView, 6> heads{u"el", u"la", u"los", u"las", u"san", u"nueva"};
    constexpr int shortest = 5;
    if (from < 2 || m_words.at(from).gap != Gap::Joined || m_words.isCapital(from - 1))
        return false;
    const QStringView before = m_words.keyOf(from - 1);
    if ((before != u"in" && before != u"near") || isAnyOf(m_words.keyOf(from - 2), trust))
        return false;
    const bool isClosed =
        to >= m_words.count() || m_words.at(to).gap >= Gap::Parted ||
        (m_words.at(to).gap == Gap::Joined && !m_words.isCapital(to) && m_text.isOne(WordKind::Function, to));
    if (!isClosed || m_words.at(to - 1).hasPossessive || m_text.isOne(WordKind::Given, from))
        return false;
    if (to - from == 2 && isAnyOf(m_words.keyOf(from), heads))
        return !isPlain(to - 1);
    if (to - from > 1)
        return to - from <= 3 && isProperName(from, to);
    const auto isOf = [&](WordKind kind) { return m_text.isOne(kind, from); };
    const bool isOther = isPlain(from) || isOf(WordKind::Function) || isOf(WordKind::Month) ||
                         isOf(WordKind::Generic) || isOf(WordKind::OrganisationEnd) || isOf(WordKind::EventEnd) ||
                         isOf(WordKind::PersonTitle) || isOf(WordKind::OrganisationOf) || isOf(WordKind::Organisation);
    static constexpr std::array<QStringView, 28> others{
        u"africa",   u"asia",    u"europe",       u"america", u"oceania", u"arctic",    u"parliament",
        u"heaven",   u"islam",   u"christianity", u"ramadan", u"easter",  u"christmas", u"braille",
        u"latin",    u"hebrew",  u"swahili",      u"hindi",   u"urdu",    u"farsi",     u"pashto",
        u"mandarin", u"tagalog", u"spring",       u"summer",  u"autumn",  u"winter",    u"gaelic"};
    const QStringView key = m_words.keyOf(from);
    return key.size() >= shortest && !isOther && !isAnyOf(key, others) && !hasEnd(key, adjectives) &&
           !m_words.isAllCapitals(from) && !m_words.isNumber(from);
}

bool LatinContext::isAddress(int from, int to) const
{
    const bool isClosed = to >= m_words.count() || m_words.at(to).gap >= Gap::Parted;
    if (from < 2 || !isClosed)
        return false;
    if (m_words.keyOf(from - 1) == u"of")
        return m_text.isBehindComma(from - 1) && m_words.isNumber(from - 2);
    return m_text.isBehindComma(from) && m_text.isFree(from - 1) && m_words.isCapital(from - 1) &&
           m_text.isOne(WordKind::StreetKind, from - 1);
}

/// What the last word of a noun's phrase says that it is; no value where it is a thing.
std::optional<EntityKind> LatinContext::kindOfNoun(int from, int to) const
{
    const auto isOf = [&](WordKind kind) {
        const int size = m_words.phraseEnding(kind, to);
        return size > 0 && size <= to - from;
    };
    // "an observer, X Y", which is a paper's last word too
    if (m_text.isOne(WordKind::Occupation, to - 1) && !isOf(WordKind::OrganisationKind))
        return EntityKind::Person;
    if (isOf(WordKind::OrganisationKind) || isOf(WordKind::OrganisationBefore) ||
        (isOf(WordKind::OrganisationEnd) && !m_words.isCapital(to - 1)))
        return EntityKind::Organisation;
    if (isOf(WordKind::PlaceKind))
        return EntityKind::Place;
    if (isOf(WordKind::Thing))
        return std::nullopt;
    return EntityKind::Person;
}

std::optional<EntityKind> LatinContext::kindBehind(int to) const
{
    static constexpr std::array<QStringView, 5> articles{u"a", u"an", u"the", u"one", u"another"};
    static constexpr std::array<QStringView, 8> winds{u"north",     u"south",     u"east",      u"west",
                                                      u"northeast", u"northwest", u"southeast", u"southwest"};
    constexpr int longest = 8;
    if (!m_text.isBehindComma(to))
        return std::nullopt;
    const QStringView key = m_words.keyOf(to);
    static constexpr std::array<QStringView, 12> kin{u"son",   u"daughter", u"father",  u"mother",
                                                     u"wife",  u"husband",  u"brother", u"sister",
                                                     u"child", u"parents",  u"family",  u"widow"};
    const bool hasKin = key == u"whose" && to + 1 < m_words.count() && isAnyOf(m_words.keyOf(to + 1), kin);
    if (key == u"who" || key == u"whom" || hasKin)
        return EntityKind::Person;
    const bool isLast = to + 1 >= m_words.count() || m_words.at(to + 1).gap >= Gap::Parted;
    if (key == u"founded" || key == u"headquartered" || key == u"established")
        return EntityKind::Organisation;
    if (m_words.isNumber(to))
        return key.size() == 2 && isLast ? std::optional(EntityKind::Person) : std::nullopt;
    if (isAnyOf(key, winds) && !isLast && m_words.keyOf(to + 1) == u"of")
        return EntityKind::Place;
    const bool hasArticle = isAnyOf(key, articles);
    const int from = to + (hasArticle ? 1 : 0);
    int end = from;
    while (end < m_words.count() && end - from < longest && (end == from || m_words.continuesPhrase(end)) &&
           !endsNoun(m_words.keyOf(end)))
        ++end;
    if (end == from || (hasArticle && m_words.at(from).gap >= Gap::Parted))
        return std::nullopt;
    if (m_words.isNumber(from)) // "a 19-year-old"
        return hasArticle ? std::optional(EntityKind::Person) : std::nullopt;
    const bool isOffice = isOccupation(end - 1) || m_text.isOne(WordKind::RoleAfter, end - 1);
    if (hasArticle ? m_words.isCapital(end - 1) && !isOffice : !isOffice || m_words.isCapital(from))
        return std::nullopt;
    return kindOfNoun(from, end);
}

/// Whether the word says whose something is: "its", "Karsan's", or which.
bool LatinContext::isWhose(int word) const
{
    static constexpr std::array<QStringView, 7> owners{u"his", u"her", u"its", u"their", u"our", u"my", u"your"};
    return isAnyOf(m_words.keyOf(word), owners) || m_words.at(word).hasPossessive;
}

/// "Its whip, X Y,": who or what it is that somebody has.
std::optional<EntityKind> LatinContext::kindOfOwned(int from, int to) const
{
    constexpr int longest = 4;
    const bool isClosed = to >= m_words.count() || m_words.at(to).gap >= Gap::Parted;
    if (!m_text.isBehindComma(from) || !isClosed)
        return std::nullopt;
    for (int word = from - 1; word >= 0 && from - word <= longest; --word) {
        const bool isOffice = m_text.isOne(WordKind::Determiner, word) && isOccupation(from - 1);
        if (word + 1 < from && (isWhose(word) || isOffice))
            return kindOfNoun(word + 1, from);
        if (word > 0 && (!m_words.continuesPhrase(word) || endsNoun(m_words.keyOf(word)) || m_words.isCapital(word)) &&
            !isWhose(word - 1))
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<EntityKind> LatinContext::kindBefore(int from, int to) const
{
    const bool isTied = from > 0 && m_words.at(from).gap == Gap::Joined && !isHyphenated(from);
    if (!isTied)
        return kindOfOwned(from, to);
    const bool isUsual = !m_words.isCapital(from - 1) || m_words.beginsSentence(from - 1);
    const auto isBefore = [&](WordKind kind) { return m_words.phraseBefore(kind, from) > 0; };
    if (isUsual && (isBefore(WordKind::OrganisationKind) || isBefore(WordKind::OrganisationBefore)))
        return EntityKind::Organisation;
    if (isUsual && isBefore(WordKind::TownKind))
        return EntityKind::Place;
    // "a broker at X Y", "agreed to acquire X Y"
    static constexpr std::array<QStringView, 4> deals{u"acquire", u"acquires", u"acquired", u"acquiring"};
    const QStringView key = m_words.keyOf(from - 1);
    const bool isEmployer = key == u"at" && from > 1 && m_words.continuesPhrase(from - 1) && isOccupation(from - 2);
    static constexpr std::array<QStringView, 5> executives{u"executive", u"ceo", u"officer", u"founder", u"co-founder"};
    const bool isExecutives = key == u"of" && from > 1 && m_words.continuesPhrase(from - 1) &&
                              isAnyOf(m_words.keyOf(from - 2), executives) &&
                              m_words.phraseEnding(WordKind::PersonTitle, from - 1) > 0;
    const bool isBought = isAnyOf(key, deals) || (key == u"buy" && from > 1 && m_words.keyOf(from - 2) == u"to");
    // "to buy its Slovak rival X"
    constexpr int farthest = 3;
    bool isRival = key == u"rival" && !m_text.isOne(WordKind::Given, from) && !isPlain(from);
    for (int at = from - 2; isRival && !(at >= 0 && (isAnyOf(m_words.keyOf(at), deals) || m_words.keyOf(at) == u"buy"));
         --at)
        isRival = at > 0 && from - at <= farthest + 1 && m_words.continuesPhrase(at + 1);
    if (isRival)
        return EntityKind::Organisation;
    const bool isHouse =
        (isEmployer || isExecutives || isBought) && !m_text.isOne(WordKind::Given, from) && isProperName(from, to);
    return isHouse ? std::optional(EntityKind::Organisation) : std::nullopt;
}

bool LatinContext::isQuoted(int from, int to) const
{
    const int begin = m_words.position(from);
    const int end = m_words.end(to - 1);
    const bool isOpened = begin > 0 && QStringView(u"“\"‘'«").contains(m_text.at(begin - 1));
    return isOpened && end < m_text.size() && QStringView(u"”\"’'»,.").contains(m_text.at(end)) &&
           (to >= m_words.count() || m_words.at(to).gap >= Gap::Parted);
}

/// "- X Y, interior"
bool LatinContext::isListItem(int from, int to) const
{
    const bool isFirst = from == 0 && m_words.position(0) > 0 && QStringView(u"-–—•*").contains(m_text.at(0));
    return isFirst && (to >= m_words.count() || m_words.at(to).gap >= Gap::Parted);
}

/// "to" behind what one does to somebody: "according to", "lost to".
bool LatinContext::isToSomebody(int word) const
{
    static constexpr std::array<QStringView, 15> before{u"according", u"lost",      u"loses",  u"loss",   u"married",
                                                        u"thanks",    u"tribute",   u"defeat", u"losing", u"letter",
                                                        u"alongside", u"addressed", u"close",  u"went",   u"awarded"};
    return m_words.keyOf(word) == u"to" && word > 0 && isAnyOf(m_words.keyOf(word - 1), before);
}

/// A verb behind the name that only somebody or a house can be the subject of, or any that is one by its shape.
bool LatinContext::isActing(int to) const
{
    static constexpr std::array<QStringView, 2> ends{u"ed", u"es"};
    static constexpr std::array<QStringView, 22> verbs{
        u"is",  u"was",   u"has",   u"had",  u"will",  u"beat", u"won",   u"wins", u"lost",   u"took", u"takes",
        u"led", u"leads", u"wrote", u"gave", u"gives", u"made", u"makes", u"of",   u"became", u"and",  u"did"};
    if (to >= m_words.count() || m_words.isCapital(to) || m_words.at(to).hasPossessive)
        return false;
    if (m_words.at(to).gap == Gap::Parted)
        return isListItem(0, to);
    const QStringView key = m_words.keyOf(to);
    return m_words.at(to).gap == Gap::Joined && (m_words.phraseAt(WordKind::Said, to) > 0 || isAnyOf(key, verbs) ||
                                                 hasEnd(key, ends) || m_text.isOne(WordKind::Verb, to));
}

bool LatinContext::isPersonsPlace(int from, int to) const
{
    static constexpr std::array<QStringView, 28> elsewhere{
        u"in",      u"at",     u"near", u"from",   u"to",      u"into",    u"of",   u"around",    u"across", u"over",
        u"outside", u"inside", u"via",  u"toward", u"towards", u"on",      u"for",  u"through",   u"off",    u"along",
        u"within",  u"under",  u"the",  u"a",      u"an",      u"between", u"this", u"throughout"};
    if (isListItem(from, to))
        return true;
    if (isQuoted(from, to))
        return false;
    if (m_words.beginsSentence(from))
        return isActing(to);
    if (from == 0 || m_words.at(from).gap != Gap::Joined) {
        const bool isOwners = from > 0 && m_words.at(from - 1).hasPossessive && m_words.continuesPhrase(from);
        const bool isSpeaking = m_text.isBehindComma(from) && m_text.isBehindComma(to) &&
                                m_words.phraseAt(WordKind::Said, to) > 0; // "Counsel for the firm, X Y, said"
        return isOwners || isSpeaking || isActing(to);
    }
    if (!m_text.isFree(from - 1))
        return m_text.isPlaceAdjective(from - 1);
    const int before = from - 1;
    if (m_words.isCapital(before) && !m_words.beginsSentence(before))
        return false;
    return !isAnyOf(m_words.keyOf(before), elsewhere) || isToSomebody(before);
}

} // namespace nashra::language
