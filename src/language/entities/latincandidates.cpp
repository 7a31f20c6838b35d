// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/latincandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>
#include <array>

namespace nashra::language {

bool LatinCandidates::isCapitalWord(int word) const
{
    return m_text.isFree(word) && !m_words.at(word).isArabic && m_words.isCapital(word);
}

bool LatinCandidates::isParticle(int word) const
{
    static constexpr std::array<QStringView, 33> particles{
        u"van", u"von", u"der", u"den",  u"de",   u"da",  u"di",  u"del", u"la", u"le",  u"bin",
        u"ibn", u"ben", u"abu", u"bint", u"ould", u"dos", u"al",  u"el",  u"y",  u"das", u"du",
        u"ter", u"ten", u"af",  u"zu",   u"do",   u"los", u"las", u"ole", u"ap", u"dei", u"della"};
    static constexpr std::array<QStringView, 3> ezafes{u"e", u"ye", u"o"};
    const QStringView key = m_words.keyOf(word);
    if (m_context.isHyphenated(word) && std::find(ezafes.begin(), ezafes.end(), key) != ezafes.end())
        return m_text.isFree(word);
    return m_text.isFree(word) && std::find(particles.begin(), particles.end(), key) != particles.end();
}

/// The second half of a Korean given name: "Soo-ah" behind "Kim".
bool LatinCandidates::isSyllable(int word) const
{
    static constexpr std::array<QStringView, 14> others{u"led",   u"era",  u"run",   u"like",  u"wide",
                                                        u"based", u"born", u"made",  u"owned", u"style",
                                                        u"type",  u"only", u"bound", u"held"};
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

/// "Ma. Teresa", "Wm. Smith": a given name cut short, whose stop ends no sentence.
bool LatinCandidates::isShortened(int word) const
{
    const bool isShort = isOneOf(m_words.keyOf(word), {u"ma", u"wm", u"geo", u"chas", u"thos", u"mohd", u"md", u"ste"});
    const int end = m_words.end(word);
    return isShort && word + 1 < m_words.count() && end < m_text.size() && m_text.at(end) == u'.' &&
           m_words.position(word + 1) == end + 2 && isCapitalWord(word + 1);
}

int LatinCandidates::endOfRun(int word, int owners) const
{
    int end = word + (isShortened(word) ? 2 : 1);
    for (int next = end; m_text.followsClosely(next); ++next) {
        if (end == next && isNameBehindHouse(next))
            break;
        const bool isName = isCapitalWord(next) || (next >= word + 2 && end == next && isSyllable(next));
        if (!isName && !isParticle(next))
            break;
        if (isName)
            end = next + 1;
        if (m_words.at(next).hasPossessive)
            break;
    }
    // "Irvan Sailors' Association", "St Anne's Children's Hospice"
    if (owners > 0 && m_words.at(end - 1).hasPossessive && m_words.continuesPhrase(end) && isCapitalWord(end)) {
        const int rest = endOfRun(end, owners - 1);
        if (m_text.isOne(WordKind::OrganisationEnd, rest - 1) || m_text.isOne(WordKind::EventEnd, rest - 1))
            end = rest;
    }
    return endOfHouse(word, end);
}

/// "director of the Harbour Union [X Y]": behind what a house's name ends with a person's begins.
bool LatinCandidates::isNameBehindHouse(int word) const
{
    constexpr int most = 4;
    if (!m_text.isOne(WordKind::OrganisationEnd, word - 1) || isGiven(word - 1) || m_context.isHyphenated(word))
        return false;
    int end = word;
    while (end - word <= most && m_text.followsClosely(end) && isCapitalWord(end))
        ++end;
    const bool isName = end - word >= 2 && m_context.isProperName(word, end);
    const bool isSureEnd =
        isOneOf(m_words.keyOf(word - 1), {u"union", u"board", u"council", u"committee", u"association", u"agency",
                                          u"authority", u"federation", u"party", u"league", u"society", u"foundation",
                                          u"institute", u"university", u"commission", u"company"});
    return isName && (isGiven(word) || isSureEnd) && m_roles.tiedBefore(word).has_value();
}

/// Where a house's name ends that goes on behind a run of capitals: "Institute of Water and Land Use", "Land and Water
/// Party".
int LatinCandidates::endOfHouse(int from, int end) const
{
    const auto endOfCapitals = [&](int word) {
        while (m_text.followsClosely(word) && isCapitalWord(word))
            ++word;
        return word;
    };
    const auto isSmall = [&](int word, QStringView key) {
        return m_text.followsClosely(word) && m_text.isFree(word) && m_words.keyOf(word) == key &&
               !m_words.isCapital(word);
    };
    if (m_text.isOne(WordKind::OrganisationOf, end - 1) && (isSmall(end, u"of") || isSmall(end, u"for"))) {
        const int begin = end + (isSmall(end + 1, u"the") ? 2 : 1);
        int last = endOfCapitals(begin);
        const bool isSubject = last > begin && m_context.isPlain(last - 1);
        while (isSubject && isSmall(last, u"and")) {
            const int next = endOfCapitals(last + 1);
            if (next == last + 1 || !m_context.isPlain(next - 1))
                break;
            last = next;
        }
        return last > begin ? last : end;
    }
    constexpr int longest = 3;
    bool isTold = false; // "the opposition Land and Water Party"
    for (int word = from - 1; word >= 0 && from - word <= longest && m_words.continuesPhrase(word + 1); --word)
        isTold = isTold || m_text.isOne(WordKind::Determiner, word) || m_words.at(word).hasPossessive;
    const int rest = isTold && end - from <= 2 && isSmall(end, u"and") ? endOfCapitals(end + 1) : end;
    const bool isHouse = rest > end + 2 && m_text.isOne(WordKind::OrganisationEnd, rest - 1) &&
                         !m_text.isOne(WordKind::OrganisationEnd, end - 1) && !isGiven(from);
    return isHouse ? rest : end;
}

/// Where the name begins that a title inside or before a run of capitals belongs to, and the title with it.
NameGuess LatinCandidates::behindTitle(int from, int to) const
{
    NameGuess guess{from, to, EntityKind::Person, from, from};
    for (int word = from; word < to; ++word) {
        const int size = m_context.isHyphenated(word) ? 0 : m_words.phraseBefore(WordKind::PersonTitle, word);
        if (size > 0)
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
    // "Agriculture Lamya Qarnash": behind the last word of what he is a minister of.
    int name = from;
    while (to - name > 2 && m_context.isPlain(name))
        ++name;
    if (name > from)
        return {name, to, EntityKind::Person, name - m_words.titleBefore(name), name};
    return guess;
}

/// "the seismologist X Y", "Seismologist X Y"
NameGuess LatinCandidates::behindOccupation(int from, int to) const
{
    const bool isFirst = m_words.beginsSentence(from) && to - from > 2 && m_words.at(from + 1).gap == Gap::Joined &&
                         !m_context.isHyphenated(from + 1);
    for (int name = from; name <= from + (isFirst ? 1 : 0); ++name) {
        const bool isBehind = name > 0 && m_words.at(name).gap == Gap::Joined &&
                              (name > from || !m_words.isCapital(name - 1) || m_words.beginsSentence(name - 1));
        if (isBehind && m_context.isOccupation(name - 1) && m_context.isProperName(name, to))
            return {name, to, EntityKind::Person, name - 1, name};
    }
    return {from, to, EntityKind::Person, from, from};
}

/// Whether the words themselves say that it is no person's.
bool LatinCandidates::isNoName(const NameGuess &guess, int from, int to) const
{
    const int size = guess.to - guess.from;
    const auto isWord = [&](WordKind kind) {
        const bool isFirst = m_text.isOne(kind, guess.from) && !(kind == WordKind::Function && isGiven(guess.from));
        return isFirst || m_text.isOne(kind, guess.to - 1);
    };
    int parts = 0;
    for (int word = guess.from; word < guess.to; ++word) {
        const NameToken &token = m_words.at(word);
        parts += token.gap != Gap::Glued && token.role == NameToken::Role::Word && !isParticle(word) ? 1 : 0;
    }
    const bool isHonorific = m_words.isInitials(guess.from) && // "H.H. Sheikh"
                             m_words.phraseEnding(WordKind::PersonTitle, guess.to) == size - 1;
    return size < 1 || isHonorific || parts > CandidateText::mostWords || isWord(WordKind::Function) ||
           isWord(WordKind::NoName) || m_text.isOne(WordKind::OrganisationEnd, guess.to - 1) ||
           m_words.isAllCapitals(guess.to - 1) || m_words.phraseAt(WordKind::PersonTitle, guess.from) >= size ||
           m_words.phraseAt(WordKind::PersonTitle, from) >= to - from;
}

std::optional<NameGuess> LatinCandidates::person(int from, int to) const
{
    // "X Y KC", "X Y MP"
    constexpr int longestHonour = 3;
    const bool isHonoured = to - from > 2 && m_words.isAllCapitals(to - 1) && !m_words.isAllCapitals(to - 2) &&
                            m_words.at(to - 1).keyLength > 1 && m_words.at(to - 1).keyLength <= longestHonour;
    to -= isHonoured ? 1 : 0;
    NameGuess guess = behindTitle(from, to);
    if (!guess.hasTitle())
        guess = behindOccupation(from, to);
    const int size = guess.to - guess.from;
    if (isNoName(guess, from, to))
        return std::nullopt;
    const bool isThings =
        guess.hasTitle() && m_words.isAllCapitals(guess.titleTo - 1) && m_context.isPlain(guess.from); // "PC World"
    if (guess.hasTitle() && size == 1 && (!m_words.isCapital(guess.titleFrom) || isThings))
        return std::nullopt;
    if (guess.hasTitle()) {
        guess.titleFrom = m_roles.withNoun(guess.titleFrom);
        return guess;
    }
    if (size < 2)
        return kin(from, to);
    const std::optional<RoleWords> behind = m_roles.behind(to);
    const std::optional<RoleWords> before = behind ? std::nullopt : m_roles.beforeComma(guess.from);
    const std::optional<RoleWords> tied = behind || before ? std::nullopt : m_roles.tiedBefore(guess.from);
    const RoleWords role = behind ? *behind : before ? *before : tied.value_or(RoleWords{});
    const auto withRole = [&](NameGuess named) {
        named.titleFrom = role.from;
        named.titleTo = role.to;
        return named;
    };
    const bool isNamed = isGiven(guess.from) || (m_words.isInitials(guess.from) && m_words.isCapital(guess.from + 1));
    const bool isOffice = tied && isOffices(role, guess);
    if ((behind && behind->isPlain) || (before && before->isPlain) || isOffice || isNamed ||
        (isHonoured && m_context.isProperName(from, to)))
        return withRole(guess);
    std::optional<NameGuess> found = byContext(from, to);
    if (found && found->kind == EntityKind::Person && found->from == guess.from)
        found = withRole(*found);
    return found;
}

/// "her daughter, X, said", "a son, X;": nobody's last name stands there.
std::optional<NameGuess> LatinCandidates::kin(int from, int to) const
{
    const bool isClosed = to >= m_words.count() || m_words.at(to).gap >= Gap::Parted;
    const bool isKins = from > 1 && m_text.isBehindComma(from) && isClosed &&
                        isOneOf(m_words.keyOf(from - 1), {u"son", u"daughter", u"wife", u"husband", u"brother",
                                                          u"sister", u"widow", u"nephew", u"niece", u"baby"});
    if (!isKins || !isGiven(from) || m_words.isAllCapitals(from))
        return std::nullopt;
    return NameGuess{from, to, EntityKind::Person, from - 1, from};
}

/// "Governor of the northern province X Y": a role of something in a sentence that can only go on with who has it.
bool LatinCandidates::isOffices(const RoleWords &role, const NameGuess &guess) const
{
    const int before = guess.from - 1;
    const bool isHouse = !m_text.isFree(before) || m_text.isOne(WordKind::OrganisationEnd, before);
    return m_context.isProperName(guess.from, guess.to) && (m_words.isCapital(role.from) || isHouse) &&
           !m_text.isOne(WordKind::Thing, before) && !m_text.isOne(WordKind::OrganisationKind, before) &&
           !m_text.isOne(WordKind::PlaceKind, before);
}

/// What only the place of a name tells.
std::optional<NameGuess> LatinCandidates::byContext(int from, int to) const
{
    // "Ask X Y"
    while (to - from > 2 && m_words.beginsSentence(from) && m_context.isPlain(from) &&
           !m_context.isHyphenated(from + 1))
        ++from;
    if (m_context.isKoreanName(from, to))
        return NameGuess{from, to, EntityKind::Person, from, from};
    if (!m_context.isProperName(from, to))
        return std::nullopt;
    if (const std::optional<EntityKind> behind = m_context.kindBehind(to)) {
        // "in Punta Velda, a hamlet on the cliffs": who is somewhere has a role or an age.
        const bool isThing = isOneOf(m_words.keyOf(to), {u"a", u"an", u"the"}) && !m_roles.behind(to) &&
                             m_words.phraseBefore(WordKind::PlaceBefore, from) > 0 && !isGiven(from);
        const bool isPlace = isThing && *behind == EntityKind::Person && !m_words.isNumber(to + 1);
        return NameGuess{from, to, isPlace ? EntityKind::Place : *behind, from, from};
    }
    if (m_context.kindBefore(from, to) || m_context.isPersonsPlace(from, to))
        return NameGuess{from, to, EntityKind::Person, from, from};
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
    // "the All India Signalmen's Union"
    const bool isAll = to - from > 2 && m_words.keyOf(from) == u"all" && !m_words.beginsSentence(from) &&
                       m_words.continuesPhrase(from + 1) && m_text.isOne(WordKind::OrganisationEnd, to - 1);
    while (from < to && !isAll && m_text.isOne(WordKind::Function, from) && !isNameOf(from) && !isHouse(from))
        ++from;
    while (to > from && m_text.isOne(WordKind::Function, to - 1) && !isHouse(to - 1))
        --to;
    // "H.H. Sheikh [X Y]"
    if (m_words.continuesPhrase(to) && !m_text.isFree(to))
        to -= std::min(to - from, m_words.phraseBefore(WordKind::PersonTitle, to));
    if (from == to || (to - from > 1 && m_context.isQuoted(from, to)))
        return std::nullopt;
    const int name = behindTrade(from, to);
    if (name > from)
        return NameGuess{name, to, EntityKind::Organisation, name, name};
    if (const std::optional<NameGuess> found = house(from, to))
        return found;
    return person(from, to);
}

} // namespace nashra::language
