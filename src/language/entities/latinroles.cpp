// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/latinroles.h"

#include "language/entities/wordendings.h"

#include <algorithm>

namespace nashra::language {

namespace {

constexpr int longestRole = 12; ///< words of a title with all that it is of

/// What behind the thing somebody is in charge of belongs to the rest of the sentence.
bool goesOnWithSentence(QStringView key)
{
    return isOneOf(key, {u"who",   u"whom",  u"whose", u"which",     u"that",    u"when",  u"where", u"while",
                         u"since", u"as",    u"after", u"before",    u"because", u"until", u"by",    u"but",
                         u"if",    u"has",   u"had",   u"have",      u"was",     u"is",    u"were",  u"are",
                         u"will",  u"would", u"with",  u"from",      u"during",  u"amid",  u"about", u"also",
                         u"not",   u"now",   u"then",  u"yesterday", u"today",   u"he",    u"she",   u"they"});
}

bool isDeterminer(QStringView key)
{
    return isOneOf(key, {u"a", u"an", u"the", u"his", u"her", u"its", u"their", u"one", u"another"});
}

bool isConjunction(QStringView key)
{
    return key == u"and" || key == u"or";
}

} // namespace

/// What a role is of begins behind it.
bool LatinRoles::isLink(int word) const
{
    return word < m_words.count() && m_words.continuesPhrase(word) && !m_words.isCapital(word) &&
           isOneOf(m_words.keyOf(word), {u"of", u"for", u"at", u"in", u"to"});
}

/// Whether what a role is of ends before the word, which is tied to it.
bool LatinRoles::isStop(int word) const
{
    const auto isBefore = [&](std::initializer_list<QStringView> keys) {
        return isOneOf(m_words.keyOf(word - 1), keys);
    };
    const QStringView key = m_words.keyOf(word);
    if (m_words.isNumber(word) || m_words.at(word).isArabic)
        return true;
    if (m_words.isCapital(word))
        return isBefore({u"on", u"in"}) && m_text.isOne(WordKind::Month, word);
    if (goesOnWithSentence(key))
        return true;
    const bool isNext = word + 1 < m_words.count() && m_words.continuesPhrase(word + 1);
    if (isOneOf(key, {u"in", u"at", u"on", u"to", u"for"})) {
        const QStringView next = isNext ? m_words.keyOf(word + 1) : QStringView();
        const bool isTime = isNext && m_words.isCapital(word + 1) && key == u"on";
        return !isNext || isTime || next == u"a" || next == u"an" || m_words.isNumber(word + 1) ||
               (key == u"in" && m_text.isOne(WordKind::Month, word + 1));
    }
    if (isConjunction(key)) {
        const bool isOwn = isNext && !isConjunction(m_words.keyOf(word + 1)) && !isDeterminer(m_words.keyOf(word + 1));
        return !isOwn || roleEnding(word + 2) > 0 || isStop(word + 1);
    }
    // "the united front" and "of shared waters" are no verbs.
    const bool isNoun =
        isBefore({u"of", u"for", u"the", u"a", u"an", u"and", u"in", u"at"}) || m_words.at(word - 1).hasPossessive;
    constexpr int shortestPast = 4;
    return !isNoun && (m_text.isOne(WordKind::Said, word) || m_text.isOne(WordKind::Verb, word) ||
                       (key.size() > shortestPast && key.endsWith(u"ed")));
}

/// How many words a role has that ends right before the word.
int LatinRoles::roleEnding(int end) const
{
    if (end < 1 || end > m_words.count())
        return 0;
    return std::max(m_words.phraseEnding(WordKind::PersonTitle, end), m_words.phraseEnding(WordKind::RoleAfter, end));
}

bool LatinRoles::isRole(int from, int to) const
{
    const int size = roleEnding(to);
    return (size > 0 && size <= to - from) || (to > from && m_context.isOccupation(to - 1));
}

/// Where what begins with "of" or the like ends; the word itself where that has no natural end near enough.
int LatinRoles::endOfWhat(int link) const
{
    int end = link + 1;
    while (end - link < longestRole && end < m_words.count() && m_words.continuesPhrase(end) && !isStop(end))
        ++end;
    if (end - link == longestRole)
        return link;
    while (end > link && !m_words.isCapital(end - 1) &&
           (isDeterminer(m_words.keyOf(end - 1)) ||
            isOneOf(m_words.keyOf(end - 1), {u"of", u"for", u"at", u"in", u"on", u"to", u"and", u"or"})))
        --end;
    return end;
}

/// "deputy head", "assistant coach": where the role begins with what stands before it.
int LatinRoles::withModifiers(int from) const
{
    constexpr int most = 2;
    for (int taken = 0; taken < most && from > 0 && m_words.continuesPhrase(from) && m_text.isFree(from - 1) &&
                        isOneOf(m_words.keyOf(from - 1),
                                {u"deputy", u"assistant", u"vice", u"acting", u"interim", u"associate", u"senior",
                                 u"chief", u"managing", u"executive", u"honorary", u"permanent", u"regional"});
         ++taken)
        --from;
    return from;
}

int LatinRoles::withNoun(int from) const
{
    constexpr int shortest = 4;
    const int noun = from - 1;
    if (noun < 0 || m_words.at(from).gap != Gap::Joined || !m_text.isFree(noun) || m_words.at(noun).isArabic ||
        m_words.at(noun).hasPossessive || m_context.isHyphenated(from))
        return from;
    const QStringView key = m_words.keyOf(noun);
    const bool isFirst = m_words.beginsSentence(noun);
    const bool isAdjective =
        endsWithAny(key, {u"ed", u"ly", u"ous", u"ish", u"ive", u"ful", u"ese", u"ian", u"ern", u"est", u"able"}) ||
        isOneOf(key, {u"young", u"late", u"former", u"local", u"veteran", u"elder", u"younger", u"older", u"fellow",
                      u"main", u"long", u"great", u"good", u"same", u"first", u"second", u"third", u"other"});
    const auto isOf = [&](WordKind kind) { return m_text.isOne(kind, noun); };
    const bool isOther = key.size() < shortest || m_words.isNumber(noun) || isAdjective || isDeterminer(key) ||
                         isOf(WordKind::Function) || isOf(WordKind::Said) || isOf(WordKind::Verb) ||
                         isOf(WordKind::PlaceBefore) || isOf(WordKind::Given) || isOf(WordKind::RoleAfter) ||
                         isOf(WordKind::PersonTitle) || goesOnWithSentence(key);
    if (isOther || (m_words.isCapital(noun) && !isFirst))
        return from;
    const int before = noun - 1;
    const bool isBegun = isFirst || before < 0 || !m_words.continuesPhrase(noun) ||
                         isDeterminer(m_words.keyOf(before)) || m_words.at(before).hasPossessive ||
                         m_text.isOne(WordKind::Said, before);
    return isBegun ? noun : from;
}

/// "her tutor, X Y,", "a volunteer, X Y": what somebody is, right before the comma.
std::optional<RoleWords> LatinRoles::owned(int word) const
{
    constexpr int farthest = 3;
    if (word < 2 || !m_context.isOccupation(word - 1))
        return std::nullopt;
    for (int at = word - 2; at >= 0 && word - at <= farthest + 1 && m_words.continuesPhrase(at + 1); --at) {
        if (isDeterminer(m_words.keyOf(at)) || m_words.at(at).hasPossessive)
            return RoleWords{withNoun(word - 1), word, false};
        if (m_words.isCapital(at) || isLink(at) || m_text.isOne(WordKind::Verb, at))
            break;
    }
    return std::nullopt;
}

std::optional<RoleWords> LatinRoles::behind(int word) const
{
    constexpr int longestNoun = 4;
    if (!m_text.isBehindComma(word))
        return std::nullopt;
    const int from = word + (isDeterminer(m_words.keyOf(word)) ? 1 : 0);
    if (from >= m_words.count())
        return std::nullopt;
    int head = from;
    while (head < m_words.count() && head - from < longestNoun && (head == from || m_words.continuesPhrase(head)) &&
           !isLink(head) && (head == from || !isStop(head)))
        ++head;
    const int plain = m_words.phraseAt(WordKind::RoleAfter, from);
    if (head > from && isRole(from, head)) {
        const int end = isLink(head) && !isStop(head) ? endOfWhat(head) : head;
        return RoleWords{word, std::max(end, head), plain > 0};
    }
    return plain > 0 ? std::optional(RoleWords{word, from + plain, true}) : std::nullopt;
}

std::optional<RoleWords> LatinRoles::beforeComma(int word) const
{
    if (!m_text.isBehindComma(word))
        return std::nullopt;
    bool isOthers = false; // "a judge in the city, X Y": told by the name's place beside
    for (int end = word; end > 0 && word - end < longestRole; --end) {
        const bool isOwned = m_words.at(end - 1).hasPossessive;
        const bool isRight = end == word || isOwned || isLink(end);
        isOthers = isOthers || (end < word && isLink(end) && m_words.keyOf(end) != u"of");
        const int size = isRight ? roleEnding(end) : 0;
        if (size > 0 && !(end < word && isOwned && !isLink(end)))
            return RoleWords{withNoun(withModifiers(end - size)), word, !isOthers};
        if (size > 0)
            return RoleWords{withNoun(end - size), word, true};
        if (!m_words.continuesPhrase(end - 1) || m_words.phraseAt(WordKind::Said, end - 1) > 0)
            break;
    }
    return owned(word);
}

std::optional<RoleWords> LatinRoles::tiedBefore(int word) const
{
    if (word < 2 || !m_words.continuesPhrase(word) || m_context.isHyphenated(word) || isLink(word - 1) ||
        isDeterminer(m_words.keyOf(word - 1)) || m_words.keyOf(word - 1) == u"and")
        return std::nullopt;
    for (int link = word - 1; link > 0 && word - link < longestRole && m_words.continuesPhrase(link + 1); --link) {
        const int size = isLink(link) ? roleEnding(link) : 0;
        if (size > 0)
            return RoleWords{withModifiers(link - size), word, true};
        if (m_words.continuesPhrase(link) && isStop(link))
            break;
    }
    return std::nullopt;
}

} // namespace nashra::language
