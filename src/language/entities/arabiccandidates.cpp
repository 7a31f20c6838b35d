// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

bool endsWithAny(QStringView key, std::initializer_list<QStringView> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return key.endsWith(end); });
}

} // namespace

bool ArabicCandidates::isGivenName(int word) const
{
    const QStringView key = m_words.keyOf(word);
    constexpr int shortestCompound = 6;                            // "عبدالله"
    if (key == u"علي" && m_text.at(m_words.end(word) - 1) == u'ى') // the preposition
        return false;
    if (m_words.isOnBehalf(word))
        return false;
    return (m_words.at(word).keyLength > 2 && m_text.isOne(WordKind::Given, word)) ||
           (key.size() >= shortestCompound && key.startsWith(u"عبدال"));
}

/// A given name that is no word beside.
bool ArabicCandidates::isPlainGivenName(int word) const
{
    return isGivenName(word) && !m_text.isOne(WordKind::Common, word) && !m_text.isOne(WordKind::NoName, word);
}

/// "son of", which the next word belongs to.
bool ArabicCandidates::isFather(int word) const
{
    const QStringView key = m_words.keyOf(word);
    return key == u"بن" || key == u"ابن" || key == u"بنت" || key == u"ولد" || key == u"ايت" || key == u"ال";
}

bool ArabicCandidates::mayBeName(int word) const
{
    constexpr int shortest = 2;
    if (!m_text.isFree(word) || !m_words.at(word).isArabic || m_words.at(word).keyLength < shortest ||
        m_words.isOnBehalf(word) || m_words.keyOf(word).startsWith(u"لل") || m_words.keyOf(word).startsWith(u"وال"))
        return false;
    const auto isOne = [&](WordKind kind) { return m_text.isOne(kind, word); };
    return isGivenName(word) || !(isOne(WordKind::NoName) || isOne(WordKind::Function) || isOne(WordKind::Said));
}

bool ArabicCandidates::looksForeign(int word) const
{
    const QStringView key = m_words.keyOf(word);
    // Verbal nouns, plurals and what carries a pronoun.
    const bool isDerived = endsWithAny(key, {u"ة", u"ه", u"ها", u"هم", u"ات", u"ين", u"ون"}) || key.startsWith(u"ال") ||
                           key.startsWith(u"است") || (key.size() == 5 && key[0] == u'ت' && key[3] == u'ي');
    return key.size() > 2 && !isDerived;
}

/// A last name that says where from: "السوداني".
bool ArabicCandidates::isOrigin(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = m_words.keyOf(word);
    return mayBeName(word) && key.size() >= shortest && key.startsWith(u"ال") && key.endsWith(u'ي') &&
           !m_text.isOne(WordKind::TitleAdjective, word);
}

/// Where a name that begins at the word ends; the word itself where none does.
int ArabicCandidates::endOfName(int word, Sign sign) const
{
    const auto isTiedName = [&](int at) { return m_text.isTied(at) && mayBeName(at); };
    const bool hasGiven = sign == Sign::Given;
    const bool hasFather = isTiedName(word + 1) && isFather(word + 1);
    const bool isFirst = hasFather || (!m_words.keyOf(word).startsWith(u"ال") && (hasGiven || looksForeign(word)));
    if (!mayBeName(word) || !isFirst)
        return word;
    int end = word + 1;
    bool wantsMore = true;
    bool isParticle = false;
    while (wantsMore && end - word < CandidateText::mostWords && isTiedName(end)) {
        const QStringView key = m_words.keyOf(end);
        const bool isFathers = isParticle;
        isParticle = isFather(end) || key == u"دي" || key == u"فان";
        const bool isLast = key.startsWith(u"ال") && !isParticle;
        const bool mayBeLast = hasGiven || hasFather || isFathers || isOrigin(end);
        if (!isParticle && !isGivenName(end) && !looksForeign(end) && !(isLast && mayBeLast))
            break;
        wantsMore = isParticle || (!isLast && (isGivenName(end) || (isFathers && isTiedName(end + 1) &&
                                                                    (isFather(end + 1) || isOrigin(end + 1) ||
                                                                     m_words.keyOf(end + 1).startsWith(u"ال")))));
        ++end;
    }
    // "محمد شياع السوداني"
    const bool hasOrigin =
        hasGiven && !wantsMore && m_text.isTied(end) && isOrigin(end) && !m_words.keyOf(end - 1).startsWith(u"ال");
    end += hasOrigin ? 1 : 0;
    return end - word >= 2 && !isParticle ? end : word;
}

/// The title that ends right before the word; adjectives may stand between ("الرئيس السوري فلان"), and before a given
/// name what a role is of ("رئيس هيئة الآثار فلان"). Without one it is empty.
NameGuess ArabicCandidates::titleOf(int word, bool hasGiven) const
{
    NameGuess guess{word, word, EntityKind::Person, word, word};
    constexpr int mostAdjectives = 2;
    for (int end = word; end > 0 && word - end <= mostAdjectives; --end) {
        if (const int size = m_words.phraseBefore(WordKind::PersonTitle, end); size > 0) {
            guess.titleFrom = end - size;
            guess.titleTo = end;
            return guess;
        }
        if (!m_text.isTied(end) ||
            !(m_words.isArabicOrigin(end - 1) || m_text.isOne(WordKind::TitleAdjective, end - 1)))
            break;
    }
    constexpr int longest = 6;
    for (int begin = word - 1; hasGiven && begin >= 0 && word - begin <= longest && m_text.isTied(begin + 1); --begin) {
        if (m_text.isOne(WordKind::Function, begin) || m_text.isOne(WordKind::Said, begin))
            break;
        if (begin < word - 1 && m_text.isOne(WordKind::RoleAfter, begin) && !m_words.keyOf(begin).startsWith(u"ال")) {
            guess.titleFrom = begin;
            guess.titleTo = word;
            break;
        }
    }
    return guess;
}

std::optional<NameGuess> ArabicCandidates::town(int word) const
{
    constexpr int shortest = 2;
    const QStringView key = m_words.keyOf(word);
    const bool isTown = m_words.phraseBefore(WordKind::TownKind, word) > 0 && mayBeName(word) &&
                        key.size() >= shortest && !key.endsWith(u'ة') && !key.startsWith(u"ال") &&
                        !m_text.isOne(WordKind::Common, word);
    if (!isTown)
        return std::nullopt;
    // "كفر يمام"
    static constexpr std::array<QStringView, 8> heads{u"كفر", u"تل", u"راس", u"عين", u"دير", u"بيت", u"بني", u"وادي"};
    const bool isHead = std::find(heads.begin(), heads.end(), key) != heads.end();
    const int end = word + (isHead && m_text.isTied(word + 1) && mayBeName(word + 1) ? 2 : 1);
    return NameGuess{word, end, EntityKind::Place, word, word};
}

/// "جامعة النرجس", "جامعة الساحل الأهلية": the name is what stands behind the kind, with an adjective that agrees with
/// it.
std::optional<NameGuess> ArabicCandidates::university(int word) const
{
    const auto isAgreeing = [&](int at) {
        return m_words.keyOf(at).startsWith(u"ال") && endsWithAny(m_words.keyOf(at), {u"ة", u"ه"});
    };
    if (!m_text.isTied(word) || m_words.phraseBefore(WordKind::OrganisationKind, word) == 0 ||
        !endsWithAny(m_words.keyOf(word - 1), {u"جامعة", u"جامعه"}))
        return std::nullopt;
    if (!mayBeName(word) || !m_words.keyOf(word).startsWith(u"ال") || isAgreeing(word) ||
        m_text.isOne(WordKind::Common, word))
        return std::nullopt;
    const bool hasAdjective = m_text.isTied(word + 1) && m_text.isFree(word + 1) && isAgreeing(word + 1);
    return NameGuess{word, word + (hasAdjective ? 2 : 1), EntityKind::Organisation, word, word};
}

/// "شركة فلان للنقل": behind a feminine noun what does not agree with it is its name, and "for what" ends it.
std::optional<NameGuess> ArabicCandidates::house(int word) const
{
    if (const int size = m_words.phraseAt(WordKind::Organisation, word); size > 0) {
        // "والبنك الدولي" would put the particle into the name, and "الصليب الأحمر اللبناني" is another house.
        NameTokens tokens;
        tokens.read(m_text.written(word, word + size));
        const bool isPlain = NameWords::of(Language::Arabic).has(WordKind::Organisation, tokens.tokens());
        const bool goesOn = m_text.isTied(word + size) && (m_words.keyOf(word + size).startsWith(u"ال") ||
                                                           m_words.keyOf(word + size).startsWith(u"لل"));
        return isPlain && !goesOn ? std::optional(NameGuess{word, word + size, EntityKind::Organisation, word, word})
                                  : std::nullopt;
    }
    constexpr int longest = 3;
    const int kind = m_words.phraseBefore(WordKind::OrganisationKind, word);
    if (kind == 0 || m_words.at(word).keyLength < 3 || !mayBeName(word))
        return std::nullopt;
    // "شركة" and such; folded "ة" is "ه" or itself by the table.
    if (!endsWithAny(m_words.keyOf(word - 1), {u"ة", u"ه"}) || endsWithAny(m_words.keyOf(word), {u"ة", u"ه", u"ية"}))
        return std::nullopt;
    for (int end = word + 1; end - word < longest && m_text.isTied(end) && m_text.isFree(end); ++end) {
        const QStringView key = m_words.keyOf(end);
        if (key.startsWith(u"لل") && key.size() > 4)
            return NameGuess{word, end + 1, EntityKind::Organisation, word, word};
        if (!mayBeName(end) || m_text.isOne(WordKind::Function, end))
            break;
    }
    return std::nullopt;
}

/// Letters of particles before a given name: "وأحمد", "لأحمد".
int ArabicCandidates::particlesOf(int word) const
{
    const auto isGiven = [&](QStringView name) {
        NameTokens tokens;
        tokens.read(name);
        return NameWords::of(Language::Arabic).has(WordKind::Given, tokens.tokens()) || name.startsWith(u"عبدال");
    };
    const QStringView key = m_words.keyOf(word);
    int letters = 0;
    if (isGiven(key))
        return 0;
    if (key.startsWith(u'و') || key.startsWith(u'ف'))
        ++letters;
    if (!isGiven(key.mid(letters)) && QStringView(u"بكل").contains(key[letters]))
        ++letters;
    return isGiven(key.mid(letters)) ? letters : 0;
}

std::optional<NameGuess> ArabicCandidates::guess(int word) const
{
    if (const auto found = town(word))
        return found;
    if (const auto found = house(word))
        return found;
    if (const auto found = university(word))
        return found;
    const bool hasGiven = isGivenName(word);
    NameGuess guess = titleOf(word, hasGiven);
    const bool hasFather = m_text.isTied(word + 1) && isFather(word + 1) && m_words.keyOf(word + 1) != u"ال";
    if (!guess.hasTitle() && !hasGiven && !hasFather)
        return std::nullopt;
    guess.to = endOfName(word, hasGiven ? Sign::Given : guess.hasTitle() ? Sign::Title : Sign::None);
    if (guess.to == word)
        return std::nullopt;
    guess.particles = hasGiven ? particlesOf(word) : 0;
    // "المدير العام لسكك ..."
    const bool isOffice =
        !hasGiven && m_words.keyOf(word).startsWith(u'ل') && word > 0 && m_words.keyOf(word - 1).startsWith(u"العام");
    if (guess.hasTitle())
        return isOffice ? std::nullopt : std::optional(guess);
    if (const int role = m_text.roleEnd(guess.to); role > guess.to) {
        guess.titleFrom = guess.to;
        guess.titleTo = role;
        return hasGiven ? std::optional(guess) : std::nullopt;
    }
    // Without any title: "وديع بن سعد الخوري", "وديع الخوري".
    const bool isSure = hasGiven && (hasFather || (isPlainGivenName(word) && isOrigin(guess.to - 1)));
    return isSure ? std::optional(guess) : std::nullopt;
}

} // namespace nashra::language
