// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/latincandidates.h"

#include <algorithm>
#include <array>

namespace nashra::language {

bool LatinCandidates::isCapitalWord(int word) const
{
    return m_text.isFree(word) && !m_words.at(word).isArabic && m_words.isCapital(word);
}

bool LatinCandidates::isParticle(int word) const
{
    static constexpr std::array<QStringView, 20> particles{u"van",  u"von",  u"der", u"den", u"de",  u"da",  u"di",
                                                           u"del",  u"la",   u"le",  u"bin", u"ibn", u"ben", u"abu",
                                                           u"bint", u"ould", u"dos", u"al",  u"el",  u"y"};
    return m_text.isFree(word) && std::find(particles.begin(), particles.end(), m_words.keyOf(word)) != particles.end();
}

/// The second half of a Korean given name: "Soo-ah" behind "Kim".
bool LatinCandidates::isSyllable(int word) const
{
    static constexpr std::array<QStringView, 5> others{u"led", u"era", u"run", u"like", u"wide"};
    constexpr int longest = 5;
    const QStringView key = m_words.keyOf(word);
    return m_text.isFree(word) && m_text.isFree(word - 1) && key.size() <= longest &&
           m_words.keyOf(word - 1).size() <= longest && m_words.position(word) == m_words.end(word - 1) + 1 &&
           m_text.at(m_words.end(word - 1)) == u'-' && std::find(others.begin(), others.end(), key) == others.end();
}

bool LatinCandidates::isGiven(int word) const
{
    return m_text.isOne(WordKind::Given, word);
}

int LatinCandidates::endOfRun(int word) const
{
    // "University of Irvan"
    const int head = m_words.phraseAt(WordKind::OrganisationHead, word);
    int end = head > 1 && isCapitalWord(word + head) ? word + head : word + 1;
    for (int next = end; m_text.isTied(next); ++next) {
        const bool isName = isCapitalWord(next) || (next >= word + 2 && end == next && isSyllable(next));
        if (!isName && !isParticle(next))
            break;
        if (isName)
            end = next + 1;
        if (m_words.at(next).hasPossessive)
            break;
    }
    // "Irvan Sailors' Association"
    if (m_words.at(end - 1).hasPossessive && m_words.isTied(end) && isCapitalWord(end)) {
        const int rest = endOfRun(end);
        if (m_text.isOne(WordKind::OrganisationEnd, rest - 1))
            end = rest;
    }
    return end;
}

/// Where the name begins that a title inside or before a run of capitals belongs to, and the title with it.
NameGuess LatinCandidates::behindTitle(int from, int to) const
{
    NameGuess guess{from, to, EntityKind::Person, from, from};
    for (int word = from; word < to; ++word) {
        if (const int size = m_words.phraseBefore(WordKind::PersonTitle, word); size > 0)
            guess = {word, to, EntityKind::Person, word - size, word};
    }
    const int size = m_words.titleBefore(to - 1);
    constexpr int shortest = 3; // "Health Nadia Mansour" of a minister of health
    if (guess.hasTitle() || to - from < shortest || m_words.titleBefore(from + 1) == 0 || size == 0)
        return guess;
    for (int word = from + 1; word + 1 < to; ++word) {
        if (isGiven(word))
            return {word, to, EntityKind::Person, word - m_words.titleBefore(word), word};
    }
    return guess;
}

/// Where a role begins that ends with the comma before the word: "his lawyer, X Y", "head of the mission, X Y"; the
/// word itself where none does.
int LatinCandidates::roleBefore(int word) const
{
    constexpr int longest = 8;
    if (!m_text.isBehindComma(word))
        return word;
    for (int end = word; end > 0 && word - end <= longest; --end) {
        const bool isRight = end == word || m_words.keyOf(end) == u"of" || m_words.at(end - 1).hasPossessive;
        const int size = !isRight ? 0
                                  : std::max(m_words.phraseEnding(WordKind::PersonTitle, end),
                                             m_words.phraseEnding(WordKind::RoleAfter, end));
        if (size > 0)
            return end - size;
        if (!m_words.isTied(end - 1) || m_words.phraseAt(WordKind::Said, end - 1) > 0)
            return word;
    }
    return word;
}

std::optional<NameGuess> LatinCandidates::person(int from, int to) const
{
    NameGuess guess = behindTitle(from, to);
    const int size = guess.to - guess.from;
    const auto isWord = [&](WordKind kind) {
        const bool isFirst = m_text.isOne(kind, guess.from) && !(kind == WordKind::Function && isGiven(guess.from));
        return isFirst || m_text.isOne(kind, guess.to - 1);
    };
    if (size < 1 || size > CandidateText::mostWords || isWord(WordKind::Function) || isWord(WordKind::NoName) ||
        m_text.isOne(WordKind::OrganisationEnd, guess.to - 1) || m_words.isAllCapitals(guess.to - 1) ||
        m_words.phraseAt(WordKind::PersonTitle, guess.from) >= size ||
        m_words.phraseAt(WordKind::PersonTitle, from) >= to - from)
        return std::nullopt;
    if (guess.hasTitle())
        return size > 1 || m_words.isCapital(guess.titleFrom) ? std::optional(guess) : std::nullopt;
    if (size < 2)
        return std::nullopt;
    if (const int end = m_text.roleEnd(to); end > to) {
        guess.titleFrom = to;
        guess.titleTo = end;
        return guess;
    }
    if (const int begin = roleBefore(guess.from); begin < guess.from) {
        guess.titleFrom = begin;
        guess.titleTo = guess.from;
        return guess;
    }
    const bool isNamed = isGiven(guess.from) || (m_words.isInitials(guess.from) && m_words.isCapital(guess.from + 1));
    return isNamed ? std::optional(guess) : std::nullopt;
}

/// What is no person, by the words it begins or ends with.
std::optional<NameGuess> LatinCandidates::house(int from, int to) const
{
    constexpr int longestShortForm = 8; // letters
    const bool isShort = to - from == 1 && m_words.at(from).keyLength <= longestShortForm;
    if (m_words.phraseAt(WordKind::Organisation, from) == to - from && (!isShort || m_words.isAllCapitals(from)))
        return NameGuess{from, to, EntityKind::Organisation, from, from};
    if (m_words.phraseBefore(WordKind::TownKind, from) > 0)
        return NameGuess{from, to, EntityKind::Place, from, from};
    const bool isBehindKnown = m_text.isTied(from) && !m_text.isFree(from - 1); // "[Syrian] Arab News Agency"
    if (isBehindKnown)
        return std::nullopt;
    // "Denholm Homes plc", "Tarrant & Webb"
    const bool hasSmallEnd = m_text.isTied(to) && m_text.isFree(to) && m_words.keyOf(to) == u"plc";
    const int end = to + (hasSmallEnd ? 1 : 0);
    const auto isPair = [&](int word) {
        return m_text.at(m_words.position(word) - 1).isSpace() && m_text.written(word - 1, word + 1).contains(u'&');
    };
    bool hasPair = false;
    for (int word = from + 1; word < to; ++word)
        hasPair = hasPair || isPair(word);
    if (to - from > 1 && m_text.isOne(WordKind::PlaceHead, from))
        return NameGuess{from, to, EntityKind::Place, from, from};
    if (end - from < 2 || end - from > CandidateText::mostWords)
        return std::nullopt;
    const int head = m_words.phraseAt(WordKind::OrganisationHead, from);
    const bool hasHead = head > 0 && head < to - from;
    if (hasPair || hasSmallEnd || hasHead || m_text.isOne(WordKind::OrganisationEnd, to - 1))
        return NameGuess{from, end, EntityKind::Organisation, from, from};
    if (m_text.isOne(WordKind::EventEnd, to - 1))
        return NameGuess{from, to, EntityKind::Event, from, from};
    if (m_text.isOne(WordKind::PlaceEnd, to - 1))
        return NameGuess{from, to, EntityKind::Place, from, from};
    return std::nullopt;
}

std::optional<NameGuess> LatinCandidates::guess(int from, int to) const
{
    if (m_words.isTitleCase())
        return std::nullopt;
    // "captain Will Stanbury"
    const auto isNameOf = [&](int word) { return isGiven(word) && to - word >= 2 && !m_words.beginsSentence(word); };
    const auto isHouse = [&](int word) {
        return m_text.isOne(WordKind::Organisation, word) && m_words.isAllCapitals(word);
    };
    while (from < to && m_text.isOne(WordKind::Function, from) && !isNameOf(from) && !isHouse(from))
        ++from;
    while (to > from && m_text.isOne(WordKind::Function, to - 1) && !isHouse(to - 1))
        --to;
    if (from == to)
        return std::nullopt;
    if (const std::optional<NameGuess> found = house(from, to))
        return found;
    return person(from, to);
}

} // namespace nashra::language
