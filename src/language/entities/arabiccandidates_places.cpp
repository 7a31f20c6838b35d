// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

namespace nashra::language {

namespace {

/// The first half of a town's name, which with a second is little else: "كفر حمام", "تل الضمان".
bool isPlaceHead(QStringView key)
{
    return isOneOf(key, {u"كفر", u"دير", u"تل", u"كوم", u"بئر", u"منية", u"عزبة", u"نجع", u"وادي"});
}

/// The same where a place is expected, being a word or a person's as well: "عين الزيتونة", "سيدي عقبة", "بن قردان".
bool isMaybePlaceHead(QStringView key)
{
    return isOneOf(key, {u"عين",  u"بيت",   u"سيدي",  u"بن",  u"بني", u"ام",   u"ابو", u"راس",
                         u"خان",  u"منشاة", u"حمام",  u"مرج", u"باب", u"قلعة", u"برج", u"قصر",
                         u"خربة", u"تلة",   u"اولاد", u"ايت", u"ذي",  u"ود",   u"خلة"});
}

/// What the one town or district behind it is: "إلى قضاء الخضراوية".
bool isTownsKind(QStringView key)
{
    return isOneOf(key, {u"قرية", u"بلدة", u"ناحية", u"دوار", u"محلية", u"مديرية", u"محافظة", u"ولاية"});
}

/// What the towns behind it are, with "و" between them.
bool areTownsKind(QStringView key)
{
    return isOneOf(key, {u"قري", u"قريتي", u"بلدات", u"بلدتي", u"مدينتي", u"محافظات", u"محافظتي", u"مديريتي",
                         u"مديريات", u"ناحيتي", u"منطقتي", u"محليتي", u"ولايتي", u"جزيرتي", u"مطاري", u"قضاءي"});
}

QStringView withoutParticle(QStringView key)
{
    return key.size() > 3 && QStringView(u"ولبف").contains(key.front()) ? key.mid(1) : key;
}

bool isSide(QStringView key)
{
    return isOneOf(key,
                   {u"الاسفل",  u"الاعلي",  u"الكبير", u"الصغير", u"الشرقي",   u"الغربي",  u"الشمالي",  u"الجنوبي",
                    u"السفلي",  u"العليا",  u"الكبري", u"الصغري", u"الشرقية",  u"الغربية", u"الشمالية", u"الجنوبية",
                    u"الكبيرة", u"الصغيرة", u"الفوقا", u"التحتا", u"الفوقاني", u"التحتاني"});
}

} // namespace

/// How many letters of particles stand before the head of a compound place; -1 where it is none.
int ArabicCandidates::placeHeadLetters(int word) const
{
    const QStringView key = m_words.keyOf(word);
    const auto isHead = [](QStringView head) { return isPlaceHead(head) || isMaybePlaceHead(head); };
    if (isHead(key))
        return 0;
    return key.size() > 2 && QStringView(u"ولب").contains(key.front()) && isHead(key.mid(1)) ? 1 : -1;
}

/// The second half of a compound place.
bool ArabicCandidates::isPlacePart(int word) const
{
    constexpr int shortest = 3;
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    const bool isSaints = word > 0 && m_words.keyOf(word - 1).endsWith(u"سيدي") && isGivenName(word);
    return key.size() >= shortest && m_text.followsClosely(word) && m_text.isFree(word) && mayBeName(word) &&
           !isOrdinary(word) && !hasTanwin(word) && (isSaints || !m_words.isOf(WordKind::Common, word)) &&
           !m_words.isArabicOrigin(word) && !endsWithAny(key, {u"ه", u"ها", u"هم", u"نا"});
}

/// Whether another compound place ends right before the word: "دير حافر وتل الضمان".
bool ArabicCandidates::isBehindPlace(int word) const
{
    return word >= 2 && m_text.followsClosely(word) && m_words.keyOf(word).startsWith(u'و') &&
           (isPlacePart(word - 1) || !m_text.isFree(word - 1)) && m_text.followsClosely(word - 1) &&
           placeHeadLetters(word - 2) >= 0;
}

/// "دير حافر", "عين الزيتونة", "سيدي عقبة": a town by both halves of its name, the less sure ones behind what a place
/// stands behind.
std::optional<NameGuess> ArabicCandidates::compoundPlace(int word) const
{
    const int letters = placeHeadLetters(word);
    // "خربة أم الرصيف"
    const bool isDouble = letters >= 0 && m_text.followsClosely(word + 1) && m_text.isFree(word + 1) &&
                          isOneOf(m_words.keyOf(word + 1), {u"ام", u"ابو", u"بني"}) && isPlacePart(word + 2);
    const bool isFree = letters >= 0 && (isDouble || isPlacePart(word + 1)) &&
                        !(word > 0 && m_text.followsClosely(word) && isParticle(word - 1));
    if (!isFree)
        return std::nullopt;
    const QStringView key = m_words.keyOf(word);
    const bool isTied = word > 0 && m_text.followsClosely(word);
    const auto isBehind = [&](WordKind kind) { return isTied && m_words.isOf(kind, word - 1); };
    // "أم" and "أبو" are of persons too, whom much comes from and goes to.
    const bool isPersons = isOneOf(key.mid(letters), {u"بن", u"بني", u"ام", u"ابو"});
    const bool isIn =
        isBehind(WordKind::PlaceBefore) || isBehind(WordKind::TownKind) || isBehind(WordKind::PlaceKind) ||
        (isTied && isOneOf(m_words.keyOf(word - 1), {u"راسه", u"راسها", u"دوار", u"اراضي", u"نواحي", u"مقبرة"})) ||
        (letters == 1 && key.front() == u'ب' && !isPersons &&
         (m_words.keyOf(word + 1).startsWith(u"ال") ||
          (m_text.followsClosely(word + 2) && m_text.isFree(word + 2) && isSide(m_words.keyOf(word + 2)))));
    const bool isMothers = key.mid(letters) == u"ام" && m_words.keyOf(word + 1).startsWith(u"ال") &&
                           !m_text.followsClosely(word + 2); // "من أم الجرن،"
    const bool isTo =
        (!isPersons || isMothers) && isTied &&
        isOneOf(m_words.keyOf(word - 1), {u"الي", u"من", u"بين", u"نحو", u"شمال", u"جنوب", u"شرق", u"غرب"});
    const bool isExpected = isIn || isTo || isBehindPlace(word);
    const bool isHouses =
        isTied && (m_words.isOf(WordKind::OrganisationKind, word - 1) || m_words.isOf(WordKind::PersonTitle, word - 1));
    if (isHouses || !(isExpected || isPlaceHead(key.mid(letters))))
        return std::nullopt;
    const int end = word + (isDouble ? 3 : 2);
    const bool hasSide = m_text.followsClosely(end) && m_text.isFree(end) && isSide(m_words.keyOf(end));
    return NameGuess{word, end + (hasSide ? 1 : 0), EntityKind::Place, word, word, letters};
}

/// Letters of "و" before one of the towns that a word of such names before it: "قرى تل الورد و[أم الجرن]"; -1 where it
/// is none of them.
int ArabicCandidates::townLetters(int word) const
{
    constexpr int farthest = 8;
    if (word == 0 || !m_text.followsClosely(word))
        return -1;
    const QStringView kind = m_words.keyOf(word - 1);
    const bool isCourt = word > 1 && withoutParticle(kind) == u"قضاء" && m_text.followsClosely(word - 1) &&
                         isOneOf(m_words.keyOf(word - 2), {u"في", u"الي", u"من"});
    if (isCourt || isTownsKind(withoutParticle(kind)) || areTownsKind(withoutParticle(kind)) || isTownsKind(kind))
        return 0;
    if (!m_words.keyOf(word).startsWith(u'و'))
        return -1;
    for (int at = word - 2; at >= 0 && word - at <= farthest && m_text.followsClosely(at + 1); --at) {
        const QStringView key = m_words.keyOf(at);
        if (areTownsKind(key) || areTownsKind(withoutParticle(key)))
            return 1;
        if (m_words.isOf(WordKind::Function, at) || m_words.isOf(WordKind::Said, at))
            break;
    }
    return -1;
}

/// "تل الورد", "رماح الشمال", "الطيبة الغربية" behind what says that towns are there.
std::optional<NameGuess> ArabicCandidates::listedTown(int word) const
{
    constexpr int shortest = 4;
    const int letters = townLetters(word);
    const auto isNoun = [&](int at) {
        return m_text.followsClosely(at) && m_text.isFree(at) && m_words.at(at).isArabic && !hasTanwin(at) &&
               !isOrdinary(at) && !m_words.isOf(WordKind::Function, at) && !m_words.isOf(WordKind::NoName, at) &&
               !m_words.isOf(WordKind::Said, at) && !m_words.isNumber(at);
    };
    if (letters < 0)
        return std::nullopt;
    const QStringView key = m_words.keyOf(word).mid(letters);
    const bool isHead = isPlaceHead(key) || isMaybePlaceHead(key);
    const bool isQuarter = isOneOf(key, {u"الشمال", u"الجنوب", u"الشرق", u"الغرب", u"الوسط", u"الساحل", u"الداخل"});
    if (isQuarter || (!isHead && !isNoun(word)))
        return std::nullopt;
    const bool hasArticle = key.startsWith(u"ال");
    const auto isEnd = [&](int at) { return endsBefore(at) || m_words.keyOf(at).startsWith(u'و'); };
    int end = word + 1;
    const bool hasHalf =
        isHead &&
        (isPlacePart(end) || (isNoun(end) && m_words.keyOf(end).startsWith(u"ال") && !isSide(m_words.keyOf(end))));
    const bool isPair = isNoun(end) && m_words.keyOf(end).startsWith(u"ال") && !m_words.isArabicOrigin(end) &&
                        !isSide(m_words.keyOf(end)) && key.size() >= shortest - 1 && !isAgreeing(end);
    // "حدبة بني زهير"
    const bool isSons = letters == 1 && isNoun(end) && isOneOf(m_words.keyOf(end), {u"بني", u"ابو", u"ام"}) &&
                        isPlacePart(end + 1) && isEnd(end + 2);
    if (!hasArticle && isSons)
        end += 2;
    else if (!hasArticle && (hasHalf || isPair))
        ++end;
    else if (!hasArticle || key.size() < shortest || m_words.isOf(WordKind::Common, word))
        return std::nullopt;
    const bool hasSide = m_text.followsClosely(end) && m_text.isFree(end) && isSide(m_words.keyOf(end));
    end += hasSide ? 1 : 0;
    // "قرى الجنوب", "محافظات المملكة": of several towns one name is the country's or the region's.
    const bool isPeoples = end == word + 1 && endsWithAny(key, {u"ين", u"ون"}); // "قرية الصيادين"
    const bool isRegion = letters == 0 && end == word + 1 && areTownsKind(withoutParticle(m_words.keyOf(word - 1))) &&
                          !(m_text.followsClosely(end) && m_words.keyOf(end).startsWith(u'و'));
    const bool isOther = isRegion || isPeoples ||
                         (end == word + 1 && m_text.followsClosely(end) && m_words.keyOf(end).startsWith(u"ال"));
    if (isOther || (isPair && !isHead && !isEnd(end)))
        return std::nullopt;
    return NameGuess{word, end, EntityKind::Place, word, word, letters};
}

std::optional<NameGuess> ArabicCandidates::town(int word) const
{
    constexpr int shortest = 2;
    const QStringView key = m_words.keyOf(word);
    const int kind = m_words.phraseBefore(WordKind::TownKind, word);
    const bool isTown = kind > 0 && mayBeName(word) && key.size() >= shortest && !key.endsWith(u'ة') &&
                        !key.startsWith(u"ال") && !m_words.isOf(WordKind::Common, word) &&
                        !m_words.isOf(WordKind::PlaceBefore, word) && !m_words.isOf(WordKind::PlaceMaybe, word);
    // "ستين قرية"
    const int before = word - kind - 1;
    const bool isCounted =
        isTown && before >= 0 && m_text.followsClosely(before + 1) &&
        (m_words.isNumber(before) || m_words.keyOf(before).endsWith(u"ين") || m_words.keyOf(before) == u"كل");
    if (!isTown || isCounted)
        return std::nullopt;
    const bool isHead = placeHeadLetters(word) == 0; // "كفر يمام"
    // "بلدة أدري قوز الحدودية"
    const int half = word + 1;
    const bool isForeignPair = !isHead && m_text.followsClosely(half) && m_text.isFree(half) && isUnknown(half) &&
                               looksForeign(half) && m_text.followsClosely(half + 1) && m_text.isFree(half + 1) &&
                               isAgreeing(half + 1) && m_words.isArabicOrigin(half + 1);
    const int end = word + (isForeignPair || (isHead && isPlacePart(half)) ? 2 : 1);
    return NameGuess{word, end, EntityKind::Place, word, word};
}

/// "جبل غراب", "وادي صرواح الأسفل": the kind is part of the name.
std::optional<NameGuess> ArabicCandidates::land(int word) const
{
    const bool isHouses = word > 0 && m_text.followsClosely(word) && m_words.isOf(WordKind::OrganisationKind, word - 1);
    if (!m_words.isOf(WordKind::PlaceHead, word) || isHouses) // "شركة نهر فارما"
        return std::nullopt;
    const int particles = headLetters(WordKind::PlaceHead, word);
    const int name = word + 1;
    if (particles < 0 || !m_text.followsClosely(name) || !mayBeName(name) || m_words.isOf(WordKind::PlaceMaybe, name) ||
        m_words.isOf(WordKind::PlaceBefore, name))
        return std::nullopt;
    // An adjective would agree: "قلعة حصينة", "تل أثري", "جبل شاهق".
    constexpr int shortest = 3;
    constexpr int participle = 4;
    const QStringView key = m_words.keyOf(name);
    const bool isFeminine = m_words.keyOf(word).endsWith(u"ة");
    const bool isAdjective = (isFeminine && key.endsWith(u"ة")) || (key.endsWith(u'ي') && !soundsForeign(name)) ||
                             (key.size() == participle && key[1] == u'ا');
    if (isAdjective || key.size() < shortest || key.startsWith(u"ال") || endsWithAny(key, {u"ات", u"ه", u"ها"}))
        return std::nullopt;
    const bool hasSide = m_text.followsClosely(name + 1) && m_text.isFree(name + 1) && isSide(m_words.keyOf(name + 1));
    return NameGuess{word, name + (hasSide ? 2 : 1), EntityKind::Place, word, word, particles};
}

/// A town or a region of the list, with "و" or "ب" before it; behind a given name it is somebody's.
std::optional<NameGuess> ArabicCandidates::knownPlace(int word) const
{
    const int size = m_words.phraseAt(WordKind::Place, word);
    const bool isTied = word > 0 && m_text.followsClosely(word);
    const auto isBehind = [&](WordKind kind) { return isTied && m_words.isOf(kind, word - 1); };
    const bool isPersons = isTied && (isPlainGivenName(word - 1) || isParticle(word - 1));
    const bool isHouses = isBehind(WordKind::OrganisationKind) || isBehind(WordKind::StreetKind) ||
                          (isTied && isOneOf(withoutParticle(m_words.keyOf(word - 1)), {u"ملعب", u"دوري", u"استاد"}));
    // "عن كل مأرب": what is a word beside only where a place is expected.
    const bool isExpected =
        isBehind(WordKind::PlaceBefore) || isBehind(WordKind::TownKind) || isBehind(WordKind::PlaceKind);
    if (size == 0 || isPersons || isHouses || (size == 1 && isOrdinary(word) && !isExpected))
        return std::nullopt;
    const int particles = lettersBeforePhrase(WordKind::Place, word, size);
    // "الشارقة الدولي": of a house or an event that is called after it.
    const int end = word + size;
    const bool goesOn = m_text.followsClosely(end) && m_text.isFree(end) && m_words.isOf(WordKind::PlaceEnd, end) &&
                        !isSide(m_words.keyOf(end));
    if (particles < 0 || goesOn)
        return std::nullopt;
    return NameGuess{word, end, EntityKind::Place, word, word, particles};
}

/// "في ماركا الغربية": a noun without the article and a side with it are together a name.
std::optional<NameGuess> ArabicCandidates::sidedPlace(int word) const
{
    const bool isIn = word > 0 && m_text.followsClosely(word) && m_words.isOf(WordKind::PlaceBefore, word - 1);
    if (!isIn || !isUnknown(word) || endsWithAny(m_words.keyOf(word), {u"ة", u"ه", u"ات", u"ها", u"هم", u"نا"}) ||
        !m_text.followsClosely(word + 1) || !m_text.isFree(word + 1) || !isSide(m_words.keyOf(word + 1)))
        return std::nullopt;
    return NameGuess{word, word + 2, EntityKind::Place, word, word};
}

} // namespace nashra::language
