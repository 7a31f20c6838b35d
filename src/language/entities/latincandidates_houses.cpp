// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/latincandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>

namespace nashra::language {

/// "Brewer X Y said", "Rival X Systems": what a house is at the head of a sentence, where its capital says nothing, and
/// the name behind it; the same word where none is there.
int LatinCandidates::behindTrade(int from, int to) const
{
    const QStringView key = m_words.keyOf(from);
    const auto isTrade = [&] {
        return isOneOf(key, {u"airline", u"startup", u"utility", u"conglomerate", u"consultancy"}) ||
               (m_text.isOne(WordKind::OrganisationKind, from) && endsWithAny(key, {u"er", u"or"}));
    };
    const int at = m_words.position(from);
    const bool isBehindDateline = at > 2 && m_text.at(at - 1).isSpace() && m_text.at(at - 2) == u'-';
    const int name = from + 1;
    if (to - from < 2 || !(m_words.beginsSentence(from) || isBehindDateline) || m_words.at(name).gap != Gap::Joined ||
        m_context.isHyphenated(name))
        return from;
    const bool isNamed = !isGiven(name) && !m_context.isPlain(to - 1) && !m_text.isOne(WordKind::Function, name);
    const bool isEnded = to - name > 1 && m_text.isOne(WordKind::OrganisationEnd, to - 1);
    return (isTrade() && (isNamed || isEnded) && !(to - name == 1 && isEnded)) || (key == u"rival" && isEnded) ? name
                                                                                                               : from;
}

/// "Founded in 2016, X operates", "About X" above what a house tells of itself, "depends on X, a party of"
bool LatinCandidates::isToldHouse(int from, int to) const
{
    if (isGiven(from) || m_context.isPlain(from) || m_text.isOne(WordKind::Function, from))
        return false;
    if (from == 1 && to == m_words.count() && to - from > 1)
        return m_words.keyOf(0) == u"about" && m_context.isProperName(from, to);
    constexpr int longest = 6;
    if (m_text.isBehindComma(from)) {
        int first = from - 1;
        while (first > 0 && from - first < longest && m_words.continuesPhrase(first))
            --first;
        const bool isBegun = m_words.beginsSentence(first) &&
                             isOneOf(m_words.keyOf(first), {u"founded", u"established", u"headquartered"});
        return isBegun && to < m_words.count() && m_words.continuesPhrase(to) && !m_words.isCapital(to);
    }
    const bool isOneNoun = m_text.isBehindComma(to) && isOneOf(m_words.keyOf(to), {u"a", u"an"}) &&
                           to + 2 < m_words.count() && m_words.continuesPhrase(to + 2);
    const bool isHouses = isOneNoun && m_text.isOne(WordKind::OrganisationKind, to + 1) &&
                          isOneOf(m_words.keyOf(to + 2), {u"of", u"that", u"which", u"owned", u"based", u"founded"}) &&
                          !isOneOf(m_words.keyOf(to + 1), {u"group", u"army", u"movement", u"union"});
    const bool isSomewhere = from > 0 && (m_text.isOne(WordKind::PlaceBefore, from - 1) ||
                                          isOneOf(m_words.keyOf(from - 1), {u"for", u"to", u"from", u"of"}));
    return isHouses && to - from == 1 && !isSomewhere && !m_words.beginsSentence(from) &&
           m_words.phraseAt(WordKind::PersonTitle, from) == 0 && m_words.continuesPhrase(from) &&
           !m_words.isCapital(from - 1);
}

/// "Denholm Homes plc", "Tarrant & Webb", "Selwan Water Authority"; not "High Court", which every state has.
bool LatinCandidates::isHouseByShape(int from, int to, int end) const
{
    bool isPair = false;
    bool isNamed = false;
    for (int word = from; word < to; ++word) {
        const bool isSpaced = word > from && m_text.at(m_words.position(word) - 1).isSpace();
        isPair = isPair || (isSpaced && m_text.written(word - 1, word + 1).contains(u'&'));
        const bool isGeneric = m_text.isOne(WordKind::Generic, word) || m_text.isOne(WordKind::Function, word) ||
                               m_text.isOne(WordKind::OrganisationEnd, word);
        isNamed = isNamed || !isGeneric;
    }
    const int head = m_words.phraseAt(WordKind::OrganisationHead, from);
    const bool isLegal = m_text.isOne(WordKind::LegalForm, to - 1) && m_words.isAllCapitals(to - 1);
    if (isPair || end > to || isLegal || (head > 0 && head < to - from))
        return true;
    if (!isNamed)
        return false;
    if (m_text.isOne(WordKind::OrganisationEnd, to - 1))
        return true;
    for (int word = from; word + 2 < to; ++word) {
        if (m_text.isOne(WordKind::OrganisationOf, word) && !m_words.isCapital(word + 1))
            return true;
    }
    return false;
}

/// Houses, companies and towns that the lists have.
std::optional<NameGuess> LatinCandidates::listed(int from, int to) const
{
    constexpr int longestShortForm = 8; // letters
    const auto isWhole = [&](WordKind kind) { return m_words.phraseAt(kind, from) == to - from; };
    const bool isShort = to - from == 1 && m_words.at(from).keyLength <= longestShortForm;
    const bool isHouse = isWhole(WordKind::Organisation) && (!isShort || m_words.isAllCapitals(from));
    // "Apple growers" at the head of a sentence are no company's.
    const bool isSubject = to - from > 1 || !m_words.beginsSentence(from) || m_context.isActing(to);
    if (isHouse || (isWhole(WordKind::Company) && isSubject))
        return NameGuess{from, to, EntityKind::Organisation, from, from};
    if (isWhole(WordKind::Place))
        return NameGuess{from, to, EntityKind::Place, from, from};
    return std::nullopt;
}

/// What is no person, by the words it begins or ends with or those before it.
std::optional<NameGuess> LatinCandidates::house(int from, int to) const
{
    if (const std::optional<NameGuess> found = listed(from, to))
        return found;
    const auto is = [&](EntityKind kind, int end) { return NameGuess{from, end, kind, from, from}; };
    if (isToldHouse(from, to))
        return is(EntityKind::Organisation, to);
    const std::optional<EntityKind> before = m_context.kindBefore(from, to);
    const bool isTitled = m_words.phraseAt(WordKind::PersonTitle, from) > 0;
    if (!isTitled && before && *before == EntityKind::Place)
        return is(EntityKind::Place, to);
    const bool isBehindKnown = m_text.followsClosely(from) && !m_text.isFree(from - 1); // "[Syrian] Arab News Agency"
    if (isBehindKnown && !m_text.isPlaceAdjective(from - 1))
        return std::nullopt;
    const bool isImperative = m_text.isOne(WordKind::Function, from) && m_words.beginsSentence(from);
    // "Col. X Y" is an officer, "Col d'X" a pass.
    const bool isAbbreviated = m_words.end(from) < m_text.size() && m_text.at(m_words.end(from)) == u'.' && isTitled;
    if (to - from > 1 && m_text.isOne(WordKind::PlaceHead, from) && !isImperative && !isBehindKnown && !isAbbreviated)
        return is(EntityKind::Place, to);
    if (m_context.isAddress(from, to))
        return is(EntityKind::Place, to);
    const bool hasSmallEnd = m_text.followsClosely(to) && m_text.isFree(to) && m_words.keyOf(to) == u"plc";
    const int end = to + (hasSmallEnd ? 1 : 0);
    const bool isOne = end - from < 2;
    // "the aid group Harbor of Hope"
    const bool hasOf = isOne && m_text.followsClosely(to) && m_words.keyOf(to) == u"of" &&
                       m_text.followsClosely(to + 1) && isCapitalWord(to + 1);
    if (!isTitled && before && *before == EntityKind::Organisation && (hasOf || !isOne || !m_context.isPlain(from)))
        return is(EntityKind::Organisation, hasOf ? to + 2 : end);
    if (isOne && !isTitled && m_context.isLocated(from, to))
        return is(EntityKind::Place, to);
    if (isOne || end - from > CandidateText::mostWords + 2 || isBehindKnown)
        return std::nullopt;
    if (m_context.isStorm(from, to))
        return is(EntityKind::Event, to);
    if (m_context.isVenue(from, to))
        return is(EntityKind::Place, to);
    if (isHouseByShape(from, to, end))
        return is(EntityKind::Organisation, end);
    const bool isDays = to - from > 2 && m_words.keyOf(to - 1) == u"days" &&
                        isOneOf(m_words.keyOf(to - 2), {u"film", u"cinema", u"theatre", u"theater", u"music", u"jazz"});
    if (isDays || m_text.isOne(WordKind::EventEnd, to - 1))
        return is(EntityKind::Event, to);
    if (m_text.isOne(WordKind::PlaceEnd, to - 1) || (!isTitled && m_context.isLocated(from, to)))
        return is(EntityKind::Place, to);
    return std::nullopt;
}

} // namespace nashra::language
