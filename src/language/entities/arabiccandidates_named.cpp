// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

/// Kinds that belong to the names of houses and places, and those that stand before them.
constexpr std::array<QStringView, 24> inside{u"صندوق", u"مجمع",  u"نادي", u"مؤسسة", u"جمعية",  u"مستشفي",
                                             u"مشفي",  u"مركز",  u"مصرف", u"بنك",   u"دار",    u"حزب",
                                             u"كتلة",  u"رابطة", u"معهد", u"جمعيه", u"راس",    u"ملعب",
                                             u"خليج",  u"متحف",  u"فرقة", u"مكتبة", u"مهرجان", u"ملتقي"};
constexpr std::array<QStringView, 21> outside{u"شركة", u"منظمة", u"جماعة", u"مجموعة", u"وكالة", u"منطقة", u"قرية",
                                              u"بلدة", u"مدينة", u"جزيرة", u"ميناء",  u"اقليم", u"ناحية", u"محافظة",
                                              u"شاطي", u"مطار",  u"محطة",  u"محمية",  u"فندق",  u"مخبر",  u"قاعدة"};

/// Letters of particles before one of the kinds; -1 where it is none.
template <size_t count>
int lettersBefore(const std::array<QStringView, count> &kinds, QStringView key)
{
    for (int letters = 0; letters <= 1 && letters < key.size(); ++letters) {
        const bool isParticle = letters == 0 || QStringView(u"وفبلك").contains(key[0]);
        if (isParticle && std::find(kinds.begin(), kinds.end(), key.mid(letters)) != kinds.end())
            return letters;
    }
    return -1;
}

EntityKind kindOf(QStringView head)
{
    if (isOneOf(head, {u"مهرجان", u"ملتقي"}))
        return EntityKind::Event;
    return isOneOf(head, {u"راس", u"ملعب", u"خليج", u"منطقة", u"قرية", u"بلدة", u"مدينة", u"جزيرة", u"ميناء", u"اقليم",
                          u"ناحية", u"محافظة", u"شاطي", u"مطار", u"محطة", u"محمية", u"قاعدة"})
               ? EntityKind::Place
               : EntityKind::Organisation;
}

} // namespace

/// What no house or place is called alone.
bool ArabicCandidates::isOrdinary(int word) const
{
    const auto isOne = [&](WordKind kind) { return m_words.isOf(kind, word); };
    return isOne(WordKind::Generic) || isOne(WordKind::PlaceMaybe) || isOne(WordKind::PlaceBefore) ||
           isOne(WordKind::PersonTitle) || isOne(WordKind::RoleAfter) || isOne(WordKind::OrganisationKind) ||
           isOne(WordKind::PlaceKind);
}

/// "المتكاملة", "المستدامة" at the end of a phrase.
bool ArabicCandidates::isParticiple(int word) const
{
    constexpr int shortest = 6;
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    return key.size() >= shortest && key.startsWith(u"الم") && m_text.followsClosely(word) && m_text.isFree(word) &&
           isAgreeing(word) && !isOrdinary(word) && !m_words.isArabicOrigin(word) &&
           (endsBefore(word + 1) || m_words.keyOf(word + 1).startsWith(u'و'));
}

/// Houses and places called after somebody: "مركز الأمير نايف بن خالد لأبحاث التوحد", "مستشفى الشهيد الصفار", "مؤسسة
/// حمد الراجح الخيرية", "مدينة الأمير فواز الرياضية".
std::optional<NameGuess> ArabicCandidates::namedForPerson(int word) const
{
    const auto kindIf = [](QStringView head) -> std::optional<EntityKind> {
        if (isOneOf(head, {u"مركز", u"مستشفي", u"مشفي", u"مؤسسة", u"جمعية", u"مكتبة", u"معهد", u"متحف", u"صندوق"}))
            return EntityKind::Organisation;
        return isOneOf(head, {u"ملعب", u"مدينة", u"مطار", u"ميناء", u"جسر"}) ? std::optional(EntityKind::Place)
                                                                             : std::nullopt;
    };
    const QStringView key = m_words.keyOf(word);
    const bool hasParticle = !kindIf(key) && QStringView(u"وفبلك").contains(key.front());
    const QStringView head = key.mid(hasParticle ? 1 : 0);
    const std::optional<EntityKind> kind = kindIf(head);
    if (!kind || !m_text.followsClosely(word + 1))
        return std::nullopt;
    const bool isHonoured =
        isOneOf(m_words.keyOf(word + 1), {u"الشهيد", u"الملك", u"الملكة", u"الامير", u"الاميرة", u"الشيخ", u"الشيخة",
                                          u"السلطان", u"الرئيس", u"الامام", u"القديس", u"القديسة", u"الشهداء"});
    const int name = word + (isHonoured ? 2 : 1);
    if (!m_text.followsClosely(name) || !m_text.isFree(name) || !mayBeName(name) ||
        !(isHonoured || isPlainGivenName(name)))
        return std::nullopt;
    int end = std::max(name + (isHonoured ? 1 : 0), endOfName(name));
    if (end == name)
        return std::nullopt;
    // The last adjective agrees with the house, not with the man: "الخيرية", "الرياضي".
    const auto agrees = [&](int at) {
        return m_text.followsClosely(at) && m_text.isFree(at) && m_words.keyOf(at).startsWith(u"ال") &&
               (m_words.isArabicOrigin(at) || m_words.isOf(WordKind::TitleAdjective, at)) &&
               isAgreeing(at) == endsWithAny(head, {u"ة"});
    };
    const int last = agrees(end) ? end + 1 : endOfPurpose(end);
    if (!isHonoured && last == end) // "مؤسسة حمد" may be anybody's
        return std::nullopt;
    // A city of sports is a building, a city of industries is a town.
    const bool isBuilding =
        isOneOf(m_words.keyOf(last - 1), {u"الرياضية", u"الطبية", u"الجامعية", u"الترفيهية", u"الاعلامية"});
    const bool isInside = *kind == EntityKind::Organisation || head == u"ملعب" || isBuilding;
    const int from = isInside ? word : word + 1;
    return NameGuess{from, last, *kind, from, from, from == word && hasParticle ? 1 : 0};
}

/// "مكتب الشناوي وحلمي للمحاماة", "مكتب الجنوب للمراقبة"
std::optional<NameGuess> ArabicCandidates::practice(int word) const
{
    const QStringView key = m_words.keyOf(word);
    const bool hasParticle = key.size() > 1 && key.mid(1) == u"مكتب" && QStringView(u"وفبلك").contains(key.front());
    constexpr int longest = 3;
    if (key != u"مكتب" && !hasParticle)
        return std::nullopt;
    for (int end = word + 1; end - word <= longest && m_text.followsClosely(end) && m_text.isFree(end); ++end) {
        if (const int purpose = end > word + 1 ? endOfPurpose(end) : end; purpose > end)
            return NameGuess{word, purpose, EntityKind::Organisation, word, word, hasParticle ? 1 : 0};
        if (!mayBeName(end) || isOrdinary(end))
            break;
    }
    return std::nullopt;
}

/// "معرض الشارقة الدولي للكتاب", "مركز القاهرة الرقمي للدراسات": called after a town, with an adjective that agrees
/// with the kind.
std::optional<NameGuess> ArabicCandidates::ofTown(int word) const
{
    const QStringView key = m_words.keyOf(word);
    const auto isKind = [](QStringView head) {
        return isOneOf(head, {u"مركز", u"معهد", u"متحف", u"معرض", u"مهرجان", u"مؤتمر", u"منتدي", u"مصرف", u"بنك"});
    };
    const bool hasParticle = !isKind(key) && QStringView(u"وفبلك").contains(key.front());
    const QStringView head = key.mid(hasParticle ? 1 : 0);
    if (!isKind(head) || !m_text.followsClosely(word + 1))
        return std::nullopt;
    int end = word + std::max(2, 1 + m_words.phraseAt(WordKind::Place, word + 1));
    const bool isTowns = (!m_text.isFree(word + 1) && !m_text.isPlaceAdjective(word + 1)) || end > word + 2 ||
                         m_words.phraseAt(WordKind::Place, word + 1) > 0;
    while (isTowns && m_text.followsClosely(end) && !m_text.isFree(end) && !m_text.isPlaceAdjective(end))
        ++end;
    const bool hasAdjective = isTowns && m_text.followsClosely(end) && !isAgreeing(end) && m_words.isArabicOrigin(end);
    if (!hasAdjective)
        return std::nullopt;
    const EntityKind kind =
        isOneOf(head, {u"معرض", u"مهرجان", u"مؤتمر", u"منتدي"}) ? EntityKind::Event : EntityKind::Organisation;
    return NameGuess{word, endOfPurpose(end + 1), kind, word, word, hasParticle ? 1 : 0};
}

/// An adjective that belongs to what something is called: "الخيرية", "البيضاء", "المتحد".
bool ArabicCandidates::isOfName(int word) const
{
    return m_text.followsClosely(word) && m_text.isFree(word) && m_words.keyOf(word).startsWith(u"ال") &&
           (isAgreeing(word) || m_words.isArabicOrigin(word) || m_words.isOf(WordKind::PlaceEnd, word) ||
            isOneOf(m_words.keyOf(word), {u"البيضاء", u"الخضراء", u"الحمراء", u"الزرقاء", u"السوداء", u"الصفراء",
                                          u"المتحد", u"الموحد", u"المشترك", u"الحديث"}));
}

/// Behind a foreign name of two words or three: "هاليون أوبتكس" before "الفنلندية", "كود هاوس", "لوفان دو سابل"; the
/// word itself where none is there.
int ArabicCandidates::endOfForeign(int word) const
{
    const auto isBare = [&](int at) {
        return m_text.followsClosely(at) && m_text.isFree(at) && mayBeName(at) && !isOrdinary(at) && !hasTanwin(at) &&
               !hasArticle(at) && !endsWithAny(m_words.keyOf(at), {u"ة", u"ات", u"ها", u"هم"});
    };
    const int second = word + 1;
    if (!isBare(word) || m_words.keyOf(word).size() < 3)
        return word;
    const bool isParted = isBare(second) && isOneOf(m_words.keyOf(second), {u"دو", u"دي", u"دا", u"ديل", u"دير"});
    if (isParted && isBare(second + 1) && !m_words.isOf(WordKind::Common, word))
        return second + 2;
    if (!m_text.followsClosely(second) || !m_text.isFree(second) || !mayBeName(second))
        return word;
    const bool isTail =
        isOneOf(m_words.keyOf(second),
                {u"كابيتال",  u"غروب",     u"جروب",    u"هولدنغ",   u"هولدينغ",     u"هولدينجز",    u"هولدنجز",
                 u"هاوس",     u"باي",      u"تك",      u"تيك",      u"سوفت",        u"ميديا",       u"انرجي",
                 u"باور",     u"بارتنرز",  u"ستيل",    u"ميتال",    u"سيستمز",      u"موبايل",      u"تليكوم",
                 u"موتورز",   u"ايروايز",  u"اونلاين", u"فارما",    u"فودز",        u"ديجيتال",     u"لوجستكس",
                 u"تريدينغ",  u"بتروليوم", u"غراند",   u"جراند",    u"بلازا",       u"بالاس",       u"انفست",
                 u"سوليوشنز", u"ستوديوز",  u"بيكتشرز", u"ايرلاينز", u"انترناشونال", u"انترناشيونال"});
    const bool isOrigins = m_text.followsClosely(second + 1) && m_text.isPlaceAdjective(second + 1) &&
                           hasArticle(second + 1) && isBare(second) && !m_words.isOf(WordKind::Common, word) &&
                           !m_words.isOf(WordKind::Common, second);
    // "نايل بريدج،"
    const bool isClosed = isBare(second) && looksForeign(word) && looksForeign(second) &&
                          !m_text.followsClosely(second + 1) && !m_words.isOf(WordKind::Common, word) &&
                          !m_words.isOf(WordKind::Common, second);
    return isTail || isOrigins || isClosed ? second + 1 : word;
}

/// How far goes what a house or a place is called behind its kind: "النخيل", "المشرق والساحل", "الجابرية الخيرية",
/// "أنصار الصحراء", "ياماتو ماروكو"; the word itself where an ordinary one is there.
int ArabicCandidates::endOfNamed(int word) const
{
    constexpr int longForeign = 6;
    constexpr int longest = 3;
    const auto isNoun = [&](int at) {
        return m_text.followsClosely(at) && m_text.isFree(at) && mayBeName(at) && !isOrdinary(at) && !hasTanwin(at) &&
               !isInTown(at);
    };
    const auto isAdjective = [&](int at) { return isOfName(at); };
    // "شركة كوربيني الإيطالية": with an adjective that has the article the noun before it is a name.
    const auto isBehindOrigin = [&](int at) {
        return m_text.followsClosely(at) && m_text.isPlaceAdjective(at) && hasArticle(at);
    };
    if (word >= m_words.count())
        return word;
    const QStringView key = m_words.keyOf(word);
    int end = word + 1;
    // "الحافلات المتكاملة": an ordinary thing with what only the one house is.
    if (isOrdinary(word) && hasArticle(word) && isParticiple(end))
        return end + 1;
    // "وادي السنديان للبحوث"
    if (m_text.followsClosely(word) && placeHeadLetters(word) == 0 && isPlacePart(end))
        return endOfPurpose(end + 1 + (isAdjective(end + 1) ? 1 : 0));
    if (key.size() < (isParticle(word) ? 2 : 3) || !isNoun(word))
        return word;
    if (m_text.followsClosely(end) && m_words.keyOf(end) == u"بلا" && m_text.followsClosely(end + 1)) // "جسور بلا حدود"
        return end + 2;
    if (const int foreign = endOfForeign(word); foreign > word)
        return foreign;
    // "جمعية بصمة خير التنموية": an adjective with the article behind nouns without it agrees with the kind.
    const auto isBare = [&](int at) { return isNoun(at) && !hasArticle(at) && !m_words.isOf(WordKind::Function, at); };
    const bool isWhole = word > 0 && m_words.keyOf(word - 1).endsWith(u'ة') && isBare(word) && isBare(end) &&
                         m_text.followsClosely(end + 1) && m_text.isFree(end + 1) && m_words.isArabicOrigin(end + 1) &&
                         isAgreeing(end + 1) && !endsWithAny(m_words.keyOf(end), {u"ة", u"ات"});
    if (isWhole)
        return end + 2;
    if (hasArticle(word)) {
        const bool hasSecond = m_text.followsClosely(end) && m_text.isFree(end) &&
                               m_words.keyOf(end).startsWith(u"وال") && m_words.at(end).keyLength > 4;
        end += hasSecond || isAdjective(end) ? 1 : 0;
    } else if (isAdjective(end)) { // with no article of its own the noun is a name: "حماطة القديمة"
        ++end;
    } else if (isBehindOrigin(end)) {
        return end;
    } else if (soundsForeign(word) || (looksForeign(word) && key.size() >= longForeign && !key.endsWith(u'ي'))) {
        while (end - word < longest && isNoun(end) && !hasArticle(end) && looksForeign(end))
            ++end;
        end += isAdjective(end) ? 1 : 0;
    } else if (isNoun(end) && hasArticle(end) && !m_words.isArabicOrigin(end)) {
        ++end;
    } else {
        const int purpose = endOfPurpose(end);
        return purpose > end ? purpose : word;
    }
    return endOfPurpose(end);
}

/// "شركة إيبرسول", "مصرف النخيل", "جزيرة أم الشعاب": what stands behind its kind, which itself belongs to the names of
/// some kinds.
std::optional<NameGuess> ArabicCandidates::named(int word) const
{
    const auto isStreets = [&](int at) { return at > 0 && m_words.isOf(WordKind::StreetKind, at - 1); };
    const QStringView key = m_words.keyOf(word);
    if (const int letters = lettersBefore(inside, key); letters >= 0 && !isStreets(word)) {
        const int end = endOfNamed(word + 1);
        // "نادي [أولمبيك لوديف]"
        const bool isForeignClub = end > word + 1 && key.mid(letters) == u"نادي" &&
                                   !m_words.keyOf(word + 1).startsWith(u"ال") &&
                                   !m_words.keyOf(end - 1).startsWith(u"ال");
        // "دار [سنابل للنشر]", but "دار الرقيم"
        const QStringView last = m_words.keyOf(end - 1);
        const bool isForOther = last.startsWith(u"لل") &&
                                !isOneOf(last, {u"للنشر", u"للطباعة", u"للتوزيع", u"للكتب", u"للصحافة", u"للكتاب"});
        const bool isPress = end > word + 1 && key.mid(letters) == u"دار" && !hasArticle(word + 1) && !isForOther;
        if (isForeignClub || isPress)
            return NameGuess{word + 1, end, EntityKind::Organisation, word + 1, word + 1};
        // "مستشفى [كفر حمام]", "مركز [سيدي عقبة]": a town's
        const bool isTowns = end == word + 3 && placeHeadLetters(word + 1) == 0 &&
                             isOneOf(key.mid(letters), {u"مركز", u"مستشفي", u"مشفي"}) &&
                             !m_words.keyOf(end - 1).startsWith(u"لل");
        if (isTowns)
            return NameGuess{word + 1, end, EntityKind::Place, word + 1, word + 1};
        if (end > word + 1)
            return NameGuess{word, end, kindOf(key.mid(letters)), word, word, letters};
    }
    if (word == 0)
        return std::nullopt;
    const QStringView head = m_words.keyOf(word - 1);
    const int letters = lettersBefore(outside, head);
    int end = letters >= 0 ? endOfNamed(word) : word;
    if (end == word)
        return std::nullopt;
    // "فندق كذا", "مخبر كذا" of a foreign name only; whoever informs is none.
    const bool isForeignOnly = isOneOf(head.mid(letters), {u"فندق", u"مخبر", u"قاعدة"});
    const bool isLab = head.mid(letters) == u"مخبر" && isUnknown(word) && isInTown(word + 1);
    if (isForeignOnly && endOfForeign(word) == word && !soundsForeign(word) && !isLab)
        return std::nullopt;
    // "شركة هالستيد وشركاه"
    const bool hasOthers =
        m_text.followsClosely(end) &&
        isOneOf(m_words.keyOf(end), {u"وشركاه", u"وشركاؤه", u"وابناوه", u"وابناؤه", u"واولاده", u"واخوانه"});
    end += hasOthers ? 1 : 0;
    const bool isTown = placeHeadLetters(word) == 0 && head.mid(letters) == u"جماعة";
    return NameGuess{word, end, isTown ? EntityKind::Place : kindOf(head.mid(letters)), word, word};
}

} // namespace nashra::language
