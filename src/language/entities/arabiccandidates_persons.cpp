// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>

namespace nashra::language {

namespace {

/// How much each part of a name says that it is one.
namespace strength {
constexpr int given = 3;
constexpr int foreign = 3;
constexpr int tied = 3; ///< "بن", "أبو" or "الدين" with its other half
constexpr int origin = 2;
constexpr int commonGiven = 2;
constexpr int plain = 1;
} // namespace strength

/// What a name has to weigh where no title stands before it.
constexpr int strongEnough = 4;

/// The same behind a role of something.
constexpr int nearlyEnough = 3;

/// What goes before a given name inside a name: "عبد الكريم الشيخ علي", "مولاي إدريس".
bool isStyle(QStringView key)
{
    return isOneOf(key, {u"الشيخ", u"شيخ", u"الحاج", u"مولاي", u"سيدي", u"كاكه", u"كاكا", u"الملا", u"ملا"});
}

/// Behind a house of some kind that has an adjective, which is called after whoever is named there.
bool isHousesName(const UnitWords &words, int word)
{
    return word > 1 && words.continuesPhrase(word) && words.continuesPhrase(word - 1) &&
           isOneOf(words.keyOf(word - 2), {u"المستشفي", u"بالمستشفي", u"للمستشفي", u"المركز", u"بالمركز", u"المعهد"}) &&
           isOneOf(words.keyOf(word - 1), {u"الجامعي", u"العسكري", u"الجهوي", u"المحلي", u"الثقافي", u"العالي"});
}

bool isRank(QStringView key)
{
    return key == u"اغا" || key == u"بك" || key == u"باشا" || key == u"زاده" || key == u"خان" || key == u"اوغلو" ||
           key == u"افندي" || key == u"زادة" || key == u"اوغلي";
}

} // namespace

/// Behind one element of a name: a word, "أبو العزم", "نور الدين"; the same place where none begins there.
int ArabicCandidates::endOfElement(int at) const
{
    const auto isTiedName = [&](int word) { return m_text.followsClosely(word) && mayBeName(word); };
    if (at < m_words.count() && m_text.isFree(at) && isStyle(m_words.keyOf(at)) && isTiedName(at + 1) &&
        (isGivenName(at + 1) || callOf(at) >= 0))
        return at + 2;
    if (isParticle(at)) {
        int end = at + 1;
        while (end - at < 3 && m_text.followsClosely(end) && m_text.isFree(end) && isParticle(end)) // "فان دير"
            ++end;
        // "بنت الشيخ ماء العينين"
        const auto isFreeTied = [&](int word) { return m_text.followsClosely(word) && m_text.isFree(word); };
        const bool isStyled = isFather(at) && isFreeTied(end) && isStyle(m_words.keyOf(end)) && isFreeTied(end + 1) &&
                              mayBeName(end + 1) &&
                              (isGivenName(end + 1) || (isFreeTied(end + 2) && hasArticle(end + 2) &&
                                                        mayBeName(end + 2) && endsBefore(end + 3)));
        end += isStyled ? 1 : 0;
        // Behind "son of" a word is a name whatever it means.
        const bool isSon = (isFather(at) || isOneOf(m_words.keyOf(at), {u"ابو", u"ابي", u"ابا"})) &&
                           m_text.followsClosely(end) && m_text.isFree(end) && !endsBefore(end);
        return isSon || isTiedName(end)
                   ? end + (m_text.followsClosely(end + 1) && m_text.isFree(end + 1) && isCompound(end + 1) ? 2 : 1)
                   : at;
    }
    if (!mayBeName(at))
        return at;
    return at + (m_text.followsClosely(at + 1) && m_text.isFree(at + 1) && isCompound(at + 1) ? 2 : 1);
}

/// Whether a name with an article in front begins at the word: "الطيب محمد", "الجوهرة بنت محمد".
bool ArabicCandidates::isArticleFirst(int word) const
{
    if (!m_text.followsClosely(word + 1) || !m_text.isFree(word + 1) || isOrdinary(word))
        return false;
    const bool isTied = isFather(word + 1) || isCompound(word + 1);
    const bool isWhose = callOf(word) >= 0 || (word > 0 && m_text.followsClosely(word) && isSomebodys(word - 1));
    if (isGivenName(word))
        return isTied || isOriginName(word + 1) || (isWhose && isGivenName(word + 1)) || isJoinedLast(word, word + 1);
    const bool isAdjective = isOfOffice(m_words.keyOf(word)) || m_words.isOf(WordKind::TitleAdjective, word) ||
                             m_words.keyOf(word) == u"الكامل";
    return mayBeName(word) && !isAdjective &&
           (isTied || isJoinedName(word + 1) ? isWhose || m_words.phraseBefore(WordKind::PersonTitle, word) > 0
                                             : isWhose && isGivenName(word + 1));
}

/// "أبو حيدر", "أم وليد": somebody by the name of the child.
bool ArabicCandidates::isKunya(int word) const
{
    const QStringView key = m_words.keyOf(word);
    if ((key == u"ابو" || key == u"ام") && m_text.isFree(word))
        return m_text.followsClosely(word + 1) && isGivenName(word + 1);
    return isJoinedKunya(word);
}

/// The same read as one word, as "أبو" often is with a short one.
bool ArabicCandidates::isJoinedKunya(int word) const
{
    constexpr int father = 3;
    constexpr int shortest = 6;
    const QStringView key = m_words.keyOf(word);
    if (key.size() < shortest || !key.startsWith(u"ابو") || !m_text.isFree(word))
        return false;
    NameTokens tokens;
    tokens.read(key.mid(father));
    return NameWords::of(Language::Arabic).has(WordKind::Given, tokens.tokens());
}

/// Nobody who has an office is called by a given name alone: "الموظفة حياة أوعلي", "مليكة بوقرة، المتحدثة".
bool ArabicCandidates::isJoinedLast(int word, int last) const
{
    return isJoinedName(last) && !m_words.keyOf(word).startsWith(u"عبدال") &&
           (m_words.phraseBefore(WordKind::PersonTitle, word) > 0 || endOfRoleBehind(last + 1) > last + 1);
}

/// "المحامي يوغرطة تيغزيرت أن": behind a title two words of no list are a name where the second ends it.
bool ArabicCandidates::isUnknown(int word) const
{
    return mayBeName(word) && m_words.keyOf(word).size() > 2 && !m_words.keyOf(word).startsWith(u"ال") &&
           !isOrdinary(word) && !m_words.isOf(WordKind::Common, word) && m_text.at(m_words.end(word) - 1) != u'\u064B';
}

/// "بيتر مومبا لونغو إلى": a third part behind a foreign one.
bool ArabicCandidates::isForeignThird(int first, int word) const
{
    if (!m_text.followsClosely(word) || !m_text.isFree(word))
        return false;
    const bool isShort = m_words.keyOf(word).size() == 2 && m_words.phraseBefore(WordKind::PersonTitle, first) > 0 &&
                         mayBeName(word) && !m_text.followsClosely(word + 1);
    if (isShort) // "النقيب بوراك إنجه صو."
        return looksForeign(word - 1) || soundsForeign(word - 1) || m_words.keyOf(word - 1).endsWith(u'ه');
    return isGivenName(first) && soundsForeign(word - 1) && isUnknown(word) && looksForeign(word) &&
           endsBefore(word + 1);
}

/// Where a name that begins at the word ends; the word itself where none does.
int ArabicCandidates::endOfName(int word) const
{
    const bool isArticle = hasArticle(word);
    const bool hasGiven = isGivenName(word);
    const bool isTiedNext = m_text.followsClosely(word + 1) && m_text.isFree(word + 1);
    const bool hasCompound = isTiedNext && (isFather(word + 1) || isCompound(word + 1));
    const bool isTitled = m_words.phraseBefore(WordKind::PersonTitle, word) > 0 &&
                          m_words.keyOf(word - 1).startsWith(u"ال") && isUnknown(word);
    if (const int last = m_words.phraseBefore(WordKind::PersonTitle, word) > 0 ? endOfSyllables(word) : word;
        last > word)
        return last;
    const bool isFirst = isArticle ? isArticleFirst(word)
                                   : hasGiven || hasCompound || isTitled || callOf(word) >= 0 || looksForeign(word);
    const bool isParted = isParticle(word) && !hasGiven && !isKunya(word);
    int end = isFirst || isKunya(word) ? (isParted ? word : endOfElement(word)) : word;
    const int second = end;
    bool wantsMore = end > word;
    bool isSure = hasGiven || hasCompound || isKunya(word);
    while (wantsMore && end - word < longestPersonName && m_text.followsClosely(end) && m_text.isFree(end)) {
        const int next = endOfElement(end);
        const bool isLast = next > end && m_words.keyOf(next - 1).startsWith(u"ال") && !isCompound(next - 1);
        const bool isGiven = isGivenName(end) || isParticle(end) || next > end + 1 || (isSure && isBetween(end));
        const bool isName = isGiven || looksForeign(end) || (isLast && (isSure || isOriginName(end))) ||
                            (end == second && (isOddLastName(word, end) || isJoinedLast(word, end))) ||
                            (end == second && isTitled && isUnknown(end) && endsBefore(next)) ||
                            (end == second && isTitledLast(word, end));
        // "محمد علي السفير التركي", "خالد محمود الحكومة": behind two parts no office and no thing.
        const bool isThird = isLast && end > second && next == end + 1 && !isGivenName(end);
        const bool isOffice = isThird && isOrdinary(end) &&
                              (!m_words.isOf(WordKind::PersonTitle, end) || isHeldIn(end) ||
                               (m_text.followsClosely(next) && hasArticle(next)));
        if (next == end || isInTown(end) || isAndAnother(end) || !isName || isOffice || (isThird && isDeed(end)) ||
            (!isGiven && endOfPurpose(end) > end))
            break;
        const bool isForeign = soundsForeign(end);
        wantsMore = !isLast && (isGiven || (isForeign && m_text.followsClosely(next) && next < m_words.count() &&
                                            soundsForeign(next) && !isGivenName(next)));
        isSure = isSure || isGiven;
        end = next;
    }
    if (end > word && m_text.followsClosely(end) && m_text.isFree(end) && isRank(m_words.keyOf(end)))
        return end + 1;
    end += end == word + 2 && isForeignThird(word, end) ? 1 : 0;
    if (end - word >= 2 && (isSure || isTitled))
        end = endOfTail(word, end);
    if (hasGiven && !m_words.isOf(WordKind::RoleAfter, word))
        end = std::max(end, endBeforeThat(word));
    return end - word >= 2 || (end > word && isJoinedKunya(word)) ? end : word;
}

/// "قال عامر ذيب الخطيب إن": between a given name that somebody has and "that" stands nothing but the name.
int ArabicCandidates::endBeforeThat(int word) const
{
    for (int at = word + 1; at < m_words.count() && at - word <= CandidateText::mostWords && m_text.followsClosely(at);
         ++at) {
        const bool isTo =
            m_words.keyOf(at) == u"الي" && m_text.followsClosely(at + 1) && m_words.keyOf(at + 1) == u"ان";
        if (isInTown(at))
            return word;
        if (isTo || isOneOf(m_words.keyOf(at), {u"ان", u"انه", u"انها", u"قوله", u"قولها", u"تصريحه", u"تصريحها"}))
            return at - word >= 2 ? at : word;
        const bool isPrefixed = m_words.keyOf(at).startsWith(u"بال") || m_words.keyOf(at).startsWith(u"كال");
        if (!m_text.isFree(at) || !mayBeName(at) || hasTanwin(at) || isPrefixed || m_words.keyOf(at).endsWith(u"ات") ||
            (isOrdinary(at) && !isGivenName(at)) || m_words.isOf(WordKind::TitleAdjective, at))
            return word;
    }
    return word;
}

/// The sum of what the elements say.
int ArabicCandidates::strengthOf(int from, int to) const
{
    int sum = 0;
    for (int at = from; at < to;) {
        const int next = std::max(at + 1, std::min(to, endOfElement(at)));
        if (next - at > 1 || isRank(m_words.keyOf(at)) || isJoinedKunya(at))
            sum += strength::tied;
        else if (isPlainGivenName(at))
            sum += strength::given;
        else if (isGivenName(at))
            sum += strength::commonGiven;
        else if (soundsForeign(at) && !m_words.isOf(WordKind::Common, at))
            sum += strength::foreign;
        else if (isOriginName(at))
            sum += strength::origin;
        else
            sum += m_words.isOf(WordKind::Common, at) ? 0 : strength::plain;
        at = next;
    }
    return sum;
}

/// Something that does not go on with a name: the end of a clause, "إن", "الذي", a preposition, a verb.
bool ArabicCandidates::endsBefore(int word) const
{
    return word >= m_words.count() || !m_text.followsClosely(word) || m_words.isOf(WordKind::Function, word) ||
           m_words.isOf(WordKind::Said, word);
}

bool ArabicCandidates::isEnough(const NameGuess &guess, int sum, Sign sign) const
{
    switch (sign) {
    case Sign::Title:
        return true;
    case Sign::Role: // "رئيس قسم الطوارئ نبيل باعوضة أن"
        return sum >= strongEnough ||
               (sum == nearlyEnough && isGivenName(guess.from) && (endsBefore(guess.to) || isLastName(guess.to - 1)));
    case Sign::Origin: // "المحاذي لكاسر الأمواج"
        return sum >= strongEnough && (sum > strongEnough || !m_words.keyOf(guess.to - 1).startsWith(u"ال"));
    case Sign::Said:
        return sum >= strongEnough && (isGivenName(guess.from) || soundsForeign(guess.from));
    case Sign::None:
        break;
    }
    // "وديع بن سعد الخوري", "وديع الخوري", "وديع ماكاروف"
    const bool isSubject = m_text.followsClosely(guess.to) && m_words.keyOf(guess.to) == u"ان";
    const bool isFathers = guess.from + 1 < guess.to && isFather(guess.from + 1);
    // "وأدرك ياسر العويس التعادل": who does what behind the first word of a sentence.
    const bool isActing = guess.from > 0 && m_text.followsClosely(guess.from) && m_text.followsClosely(guess.to) &&
                          (guess.from == 1 || !m_text.followsClosely(guess.from - 1)) &&
                          m_words.keyOf(guess.to).startsWith(u"ال") && m_words.keyOf(guess.to - 1).startsWith(u"ال") &&
                          !m_words.keyOf(guess.from - 1).startsWith(u"ال") && !isOrdinary(guess.from - 1);
    if (isKunya(guess.from)) // "أم ياسر الحالمي، التي"
        return sum > strongEnough && endsBefore(guess.to);
    return isGivenName(guess.from) &&
           (isFathers ||
            (isPlainGivenName(guess.from) && (sum > strongEnough || (sum == strongEnough && (isSubject || isActing)))));
}

/// The first word of a point of a list: "- فلان الفلاني، الداخلية".
bool ArabicCandidates::isListed(int word) const
{
    for (int i = m_words.position(word) - 1; i >= 0; --i) {
        const QChar c = m_text.at(i);
        if (!c.isSpace())
            return word == 0 && QStringView(u"-–—•*").contains(c);
    }
    return false;
}

ArabicCandidates::Sign ArabicCandidates::readBefore(int word, int sum, NameGuess &guess) const
{
    if (isListed(word))
        return Sign::Said;
    // "رئيسة جمعية كذا، فلانة الفلانية، إن"
    if (m_text.isBehindComma(word) && m_text.isBehindComma(guess.to) && particlesOf(word) == 0)
        return sum >= nearlyEnough && readRole(word, guess) ? Sign::Role : Sign::None;
    if (word == 0 || !m_text.followsClosely(word))
        return Sign::None;
    if (callOf(word) >= 0) {
        const bool hasRole = readRole(callOf(word), guess);
        guess.titleTo = hasRole ? callOf(word) : guess.titleTo;
        return Sign::Title;
    }
    if (readTitle(word, guess))
        return Sign::Title;
    if (sum < nearlyEnough)
        return Sign::None;
    if (readRole(word, guess))
        return Sign::Role;
    // "محاميه", "أمين سره", "مديرها التجاري"
    const bool isOffices =
        word > 1 && m_text.followsClosely(word - 1) &&
        (isOfOffice(m_words.keyOf(word - 1)) || isOneOf(m_words.keyOf(word - 1), {u"العام", u"العامة"}));
    const int role = word - (isOffices ? 2 : 1);
    if (isSomebodys(role)) {
        guess.titleFrom = role - (m_words.keyOf(role).startsWith(u"سر") && role > 0 ? 1 : 0);
        guess.titleTo = word;
        return Sign::Role;
    }
    const QStringView last = m_words.keyOf(word - 1);
    if (isOneOf(last, {u"خلفا", u"بدلا"}) && m_words.keyOf(word).startsWith(u'ل')) // "خلفاً لفلان"
        return Sign::Said;
    if (m_words.isArabicOrigin(word - 1) || m_text.isPlaceAdjective(word - 1) ||
        (!m_text.isFree(word - 1) && last.startsWith(u"لل")))
        return Sign::Origin;
    return m_words.isOf(WordKind::Said, word - 1) ? Sign::Said : Sign::None;
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

std::optional<NameGuess> ArabicCandidates::person(int word) const
{
    NameGuess guess{word, word, EntityKind::Person, word, word};
    if (!(mayBeName(word) || isKunya(word)) || hasTanwin(word) || isCalling(word) ||
        m_words.phraseBefore(WordKind::StreetKind, word) > 0)
        return std::nullopt;
    guess.to = endOfName(word);
    if (guess.to == word) {
        guess.to = std::max(endOfSubject(word), endBetweenCommas(word));
        const bool isSubject = guess.to > word && (readTitle(word, guess) || readRole(word, guess));
        return isSubject ? std::optional(guess) : std::nullopt;
    }
    const bool isHere = m_words.isOf(WordKind::PlaceBefore, word) || m_words.isOf(WordKind::PlaceMaybe, word);
    if (isHere && !isGivenName(word)) // "قرب بن قردان"
        return std::nullopt;
    if (isHousesName(m_words, word)) // "المستشفى الجامعي فلان الفلاني"
        return isGivenName(word) ? std::optional(NameGuess{word, guess.to, EntityKind::Organisation, word, word})
                                 : std::nullopt;
    constexpr int least = 2;
    const int sum = strengthOf(word, guess.to);
    if (sum < least || (sum == least && !endsBefore(guess.to)))
        return std::nullopt;
    const bool hasGiven = isGivenName(word) || isKunya(word);
    const Sign sign = readBefore(word, sum, guess);
    guess.particles = hasGiven ? particlesOf(word) : 0;
    // "المدير العام لسكك ..."
    if (!hasGiven && m_words.keyOf(word).startsWith(u'ل') && word > 0 && m_words.keyOf(word - 1).startsWith(u"العام"))
        return std::nullopt;
    if (isEnough(guess, sum, sign) && guess.hasTitle())
        return guess;
    // "لندن: فلان الفلاني" above a story
    const bool isByline = guess.to == m_words.count() && word > 0 && word <= least + 1 &&
                          !m_text.followsClosely(word) && !m_text.isFree(word - 1) && isGivenName(word) &&
                          sum >= strongEnough;
    if (isByline)
        return NameGuess{word, guess.to, EntityKind::Person, word, word};
    const bool isSure = isEnough(guess, sum, sign) || isEnough(guess, sum, Sign::None);
    guess.titleFrom = guess.titleTo = word;
    // "وقال دوارتي فيلاريس، أمين عام النقابة، إن"
    const bool isSpeaker =
        word > 0 && m_text.followsClosely(word) && m_words.isOf(WordKind::Said, word - 1) && isUnknown(word);
    if (const int role = endOfRoleBehind(guess.to); role > guess.to && (hasGiven || isSpeaker)) {
        guess.titleFrom = guess.to;
        guess.titleTo = role;
        return guess;
    }
    // "فلان الفلاني، وهو صياد"
    if (hasGiven && m_text.isBehindComma(guess.to) && isOneOf(m_words.keyOf(guess.to), {u"وهو", u"وهي"}))
        return guess;
    return isSure ? std::optional(guess) : std::nullopt;
}

} // namespace nashra::language
