// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

/// What moves, or trade: "حركة الكثبان", "حركة المرور", and no movement of people's.
bool isMoving(QStringView key)
{
    return endsWithAny(key, {u"ات", u"ين"}) ||
           isOneOf(key,
                   {u"الكثبان",  u"الرمال", u"المرور",   u"السير",   u"النقل",   u"الملاحة", u"الطيران", u"البضائع",
                    u"القطارات", u"السفن",  u"الشاحنات", u"الاموال", u"التجارة", u"الرياح",  u"المد",    u"الصفائح",
                    u"الترجمة",  u"النشر",  u"الركاب",   u"النزوح",  u"العبور",  u"الاسواق", u"الاسهم",  u"الاسعار",
                    u"السكان",   u"البيع",  u"الشراء",   u"الصادر",  u"السحب",   u"الجليد",  u"المياه",  u"الهواء"});
}

/// "نبذة عن كذا" above what a house tells of itself, "تأسست كذا عام": behind its name that begins at the word; the word
/// itself where none does.
int endOfTold(const CandidateText &text, int word)
{
    constexpr int longest = 3;
    const UnitWords &words = text.words();
    const bool isAbout = word == 2 && words.keyOf(0) == u"نبذة" && words.keyOf(1) == u"عن";
    const bool isFounded = word == 1 && isOneOf(words.keyOf(0), {u"تاسست", u"تاسس"}) && words.continuesPhrase(1);
    if (!isAbout && !isFounded)
        return word;
    int end = word;
    while (end < words.count() && end - word <= longest && text.isFree(end) && words.at(end).isArabic &&
           !words.isNumber(end) && !words.isOf(WordKind::Function, end) &&
           (end == word || words.continuesPhrase(end)) && !isOneOf(words.keyOf(end), {u"عام", u"سنة", u"في"}))
        ++end;
    const bool isClosed =
        isAbout ? end == words.count() : end < words.count() && isOneOf(words.keyOf(end), {u"عام", u"سنة", u"في"});
    const bool isBare = !words.keyOf(word).startsWith(u"ال") && !words.isOf(WordKind::OrganisationKind, word) &&
                        !words.isOf(WordKind::Generic, word);
    return isClosed && isBare && end - word >= 2 && end - word <= longest ? end : word;
}

} // namespace

/// "جامعة النرجس", "جامعة الساحل الأهلية": the name is what stands behind the kind, with an adjective that agrees with
/// it.
std::optional<NameGuess> ArabicCandidates::university(int word) const
{
    if (!m_text.followsClosely(word) || !endsWithAny(m_words.keyOf(word - 1), {u"جامعة", u"جامعه"}) ||
        m_words.phraseBefore(WordKind::OrganisationKind, word) == 0)
        return std::nullopt;
    const QStringView key = m_words.keyOf(word);
    if (!mayBeName(word) || isAgreeing(word) || m_words.isOf(WordKind::Common, word))
        return std::nullopt;
    const bool hasAdjective = m_text.followsClosely(word + 1) && m_text.isFree(word + 1) && isAgreeing(word + 1);
    // "جامعة ظفار": without the article it is a town's where the phrase ends with it, and no adjective, which would
    // agree.
    const bool isTown = key.size() > 2 && !isOrdinary(word) && !hasTanwin(word) &&
                        !endsWithAny(key, {u"ة", u"ه", u"ها", u"هم", u"ات"}) && (hasAdjective || endsBefore(word + 1));
    if (!key.startsWith(u"ال") && !isTown)
        return std::nullopt;
    return NameGuess{word, word + (hasAdjective ? 2 : 1), EntityKind::Organisation, word, word};
}

/// A house that every desk writes of.
std::optional<NameGuess> ArabicCandidates::knownHouse(int word) const
{
    const int size = m_words.phraseAt(WordKind::Organisation, word);
    if (size == 0)
        return std::nullopt;
    // "والبنك الدولي" has a particle, and "الصليب الأحمر اللبناني" is another house.
    const int particles = lettersBeforePhrase(WordKind::Organisation, word, size);
    const bool goesOn = m_text.followsClosely(word + size) &&
                        (m_words.keyOf(word + size).startsWith(u"ال") || m_words.keyOf(word + size).startsWith(u"لل"));
    if (particles < 0 || goesOn)
        return std::nullopt;
    return NameGuess{word, word + size, EntityKind::Organisation, word, word, particles};
}

/// Behind "for what" that begins at the word: "للآثار والمتاحف", "للأوراق المالية", "لعلوم الزلازل"; the word itself
/// where it is none.
int ArabicCandidates::endOfPurpose(int word) const
{
    constexpr int shortest = 5;
    if (word >= m_words.count() || !m_text.followsClosely(word) || !m_text.isFree(word))
        return word;
    const QStringView key = m_words.keyOf(word);
    const auto hasMore = [&](int at, QStringView start) {
        return m_text.followsClosely(at) && m_text.isFree(at) && m_words.keyOf(at).startsWith(start);
    };
    int end = word;
    if (key.startsWith(u"لل") && key.size() >= shortest)
        end = word + 1;
    else if (isOneOf(key, {u"لعلوم",  u"لدراسات", u"لابحاث", u"لبحوث",  u"لشؤون",  u"لحقوق",     u"لفنون",
                           u"لتنمية", u"لرعاية",  u"لحماية", u"لتطوير", u"لسلامة", u"لمكافحة",   u"لادارة",
                           u"لتنظيم", u"لذوي",    u"لمرضي",  u"لاطفال", u"لصناعة", u"لخدمة",     u"لخدمات",
                           u"لانتاج", u"لتجارة",  u"لعلاج",  u"لتمكين", u"لالعاب", u"لكرة",      u"لدعم",
                           u"لضمان",  u"لصون",    u"لحفظ",   u"لاعمال", u"لرواد",  u"لتكنولوجيا"}) &&
             hasMore(word + 1, u"ال"))
        end = word + 2;
    if (end == word)
        return word;
    if (hasMore(end, u"وال"))
        return end + 1;
    const bool isAdjective = m_text.followsClosely(end) && m_text.isFree(end) &&
                             !m_words.isOf(WordKind::Function, end) &&
                             (isAgreeing(end) || m_words.isArabicOrigin(end) ||
                              isOneOf(m_words.keyOf(end), {u"العام", u"الخاص", u"المستدام", u"المتجدد", u"الحر"}));
    return isAdjective ? end + 1 : end;
}

/// "شركة فلان للنقل": behind a feminine noun what does not agree with it is its name, and "for what" ends it.
std::optional<NameGuess> ArabicCandidates::house(int word) const
{
    if (const auto known = knownHouse(word))
        return known;
    if (const int told = endOfTold(m_text, word); told > word)
        return NameGuess{word, told, EntityKind::Organisation, word, word};
    constexpr int longest = 3;
    const int kind = m_words.phraseBefore(WordKind::OrganisationKind, word);
    // "المحللة لدى كذا للأبحاث"
    const bool isEmployer =
        word > 1 && m_text.followsClosely(word) && m_words.keyOf(word - 1) == u"لدي" && looksForeign(word) &&
        (m_words.isOf(WordKind::PersonTitle, word - 2) || m_words.isOf(WordKind::RoleAfter, word - 2));
    if ((kind == 0 && !isEmployer) || m_words.at(word).keyLength < 3 || !mayBeName(word))
        return std::nullopt;
    // "شركة" and such; "ة" is also typed as "ه".
    const QStringView head = m_words.keyOf(word - 1);
    const bool isHouse = isEmployer || endsWithAny(head, {u"ة", u"ه", u"دار", u"معمل", u"مصنع", u"مصرف", u"بنك"});
    if (!isHouse || endsWithAny(m_words.keyOf(word), {u"ة", u"ه", u"ية"}))
        return std::nullopt;
    for (int end = word + 1; end - word < longest && m_text.followsClosely(end) && m_text.isFree(end); ++end) {
        if (const int purpose = endOfPurpose(end); purpose > end)
            return NameGuess{word, purpose, EntityKind::Organisation, word, word};
        if (!mayBeName(end) || isOneOf(m_words.keyOf(end), {u"المملوكة", u"التابعة", u"المنتجة", u"المسؤولة"}))
            break;
    }
    return std::nullopt;
}

/// "المديرية العامة للآثار والمتاحف": a house with its adjective and what it is for.
std::optional<NameGuess> ArabicCandidates::office(int word) const
{
    if (!m_words.isOf(WordKind::OrganisationHead, word) || !m_text.followsClosely(word + 1) ||
        !(m_text.isFree(word + 1) || m_text.isPlaceAdjective(word + 1))) // "الوكالة النرويجية للعون الصحي"
        return std::nullopt;
    const int particles = headLetters(WordKind::OrganisationHead, word);
    const QStringView adjective = m_words.keyOf(word + 1);
    const bool isOffice = particles >= 0 && m_words.keyOf(word).mid(particles).startsWith(u"ال") &&
                          (m_words.isArabicOrigin(word + 1) ||
                           isOneOf(adjective, {u"العامة", u"العام", u"العليا", u"الاعلي", u"الدائمة", u"الدائم"}));
    const int end = isOffice ? endOfPurpose(word + 2) : word + 2;
    // What a country has for one thing need not be a name: "الجمعية الفرنسية للصيد".
    const bool isCountrys = !m_text.isFree(word + 1) && end == word + 3;
    if (end == word + 2 || isCountrys)
        return std::nullopt;
    return NameGuess{word, end, EntityKind::Organisation, word, word, particles};
}

/// "معهد المحيط لعلوم الزلازل", "مرصد الشفافية العربي": the kind is part of the name.
std::optional<NameGuess> ArabicCandidates::institute(int word) const
{
    if (!m_words.isOf(WordKind::OrganisationHead, word))
        return std::nullopt;
    const int particles = headLetters(WordKind::OrganisationHead, word);
    const int name = word + 1;
    if (particles < 0 || m_words.keyOf(word).mid(particles).startsWith(u"ال") || !m_text.followsClosely(name) ||
        !mayBeName(name))
        return std::nullopt;
    const bool isArticle = m_words.keyOf(name).startsWith(u"ال");
    const bool isNoun = isArticle || (looksForeign(name) && !m_words.isOf(WordKind::Common, name));
    constexpr int longest = 2;
    for (int end = name + 1; isNoun && end - name <= longest; ++end) {
        if (const int purpose = endOfPurpose(end); purpose > end)
            return NameGuess{word, purpose, EntityKind::Organisation, word, word, particles};
        if (!m_text.followsClosely(end) || !mayBeName(end))
            break;
    }
    const bool isHeadMasculine = !endsWithAny(m_words.keyOf(word), {u"ة", u"ه"});
    const bool hasAdjective = isArticle && m_text.followsClosely(name + 1) && m_text.isFree(name + 1) &&
                              m_words.isArabicOrigin(name + 1) && isHeadMasculine != isAgreeing(name + 1);
    if (!hasAdjective)
        return std::nullopt;
    return NameGuess{word, name + 2, EntityKind::Organisation, word, word, particles};
}

/// "حزب الوطن والعدالة", "تكتل التجدد الوطني": the kind is part of the name.
std::optional<NameGuess> ArabicCandidates::party(int word) const
{
    const QStringView head = m_words.keyOf(word);
    const auto isParty = [](QStringView key) {
        return isOneOf(key, {u"حزب", u"تكتل", u"كتلة", u"تيار", u"جبهة", u"ائتلاف", u"تحالف", u"حركة"});
    };
    const int particles = isParty(head) ? 0 : isParty(head.mid(1)) && QStringView(u"ولب").contains(head[0]) ? 1 : -1;
    const int name = word + 1;
    if (particles < 0 || !m_text.followsClosely(name) || !mayBeName(name) || !m_text.followsClosely(name + 1) ||
        !m_text.isFree(name + 1))
        return std::nullopt;
    const QStringView key = m_words.keyOf(name);
    const bool isOthers = m_words.isArabicOrigin(name) || m_words.isOf(WordKind::PersonTitle, name) ||
                          isOneOf(key, {u"المعارضة", u"الاغلبية", u"الاقلية", u"الحكومة", u"الموالاة"});
    if (head.mid(particles) == u"حركة" && isMoving(m_words.keyOf(name)))
        return std::nullopt;
    // "المتحدث باسم حركة نهضة الغرب،"
    const bool isSpokenFor =
        word > 0 && m_text.followsClosely(word) && particles == 0 && !m_text.followsClosely(name + 2) &&
        !isOrdinary(name) && !hasTanwin(name) && !isOrdinary(name + 1) && !m_words.keyOf(name).startsWith(u"ال") &&
        m_words.keyOf(name + 1).startsWith(u"ال") && mayBeName(name + 1) && !m_words.isArabicOrigin(name + 1) &&
        isOneOf(m_words.keyOf(word - 1), {u"باسم", u"زعيم", u"زعيمة", u"رئيس", u"رئيسة", u"مؤسس", u"مؤسسة"});
    if (isSpokenFor)
        return NameGuess{word, name + 2, EntityKind::Organisation, word, word, 0};
    const QStringView more = m_words.keyOf(name + 1);
    const bool hasSecond = more.startsWith(u"وال") && more.size() > 4;
    const bool hasAdjective = (m_words.isArabicOrigin(name + 1) || m_words.keyOf(name + 1).startsWith(u"الم")) &&
                              isAgreeing(name + 1) == endsWithAny(head, {u"ة", u"ه"});
    if (isOthers || !key.startsWith(u"ال") || !(hasSecond || hasAdjective))
        return std::nullopt;
    return NameGuess{word, name + 2, EntityKind::Organisation, word, word, particles};
}

/// "نقابة عمال المرافئ", "اتحاد الموانئ والنقل", "معهد الفنون والموسيقى": what is of one trade or thing is called by
/// it, up to its article and what agrees with it.
std::optional<NameGuess> ArabicCandidates::guild(int word) const
{
    constexpr int longest = 3;
    const QStringView key = m_words.keyOf(word);
    const auto isChained = [](QStringView head) {
        return isOneOf(head, {u"اتحاد", u"نقابة", u"هيئة", u"غرفة", u"جمعية", u"تجمع"});
    };
    const auto isGuild = [&](QStringView head) { return isChained(head) || isOneOf(head, {u"معهد", u"اكاديمية"}); };
    const bool hasParticle = key.size() > 1 && QStringView(u"ولب").contains(key.front()) && isGuild(key.mid(1));
    if (!isGuild(key) && !hasParticle)
        return std::nullopt;
    const auto isNoun = [&](int at) {
        return m_text.followsClosely(at) && m_text.isFree(at) && m_words.at(at).isArabic && !hasTanwin(at) &&
               !m_words.isOf(WordKind::Function, at) && !m_words.isOf(WordKind::Said, at);
    };
    int end = word + 1;
    while (isChained(key.mid(hasParticle ? 1 : 0)) && end - word < longest && isNoun(end) && !hasArticle(end) &&
           !endsWithAny(m_words.keyOf(end), {u"هم", u"ها"}))
        ++end;
    const bool isChain = end > word + 1;
    if (!isNoun(end) || !hasArticle(end) || isNobodys(end) || m_words.isArabicOrigin(end))
        return std::nullopt;
    ++end;
    // "هيئة الرقابة على التمويل"
    const bool isOver = isOneOf(m_words.keyOf(end - 1), {u"الرقابة", u"الاشراف"}) && m_text.followsClosely(end) &&
                        m_words.keyOf(end) == u"علي" && isNoun(end + 1) && hasArticle(end + 1);
    end += isOver ? 2 : 0;
    const bool hasSecond = isNoun(end) && m_words.keyOf(end).startsWith(u"وال") && m_words.at(end).keyLength > 4;
    end += hasSecond ? 1 : 0;
    const bool isPassing = isNoun(end) && isOneOf(m_words.keyOf(end), {u"الباقي", u"الماضي", u"التالي", u"الثاني",
                                                                       u"الحالي", u"الجاري", u"الاتي"});
    const bool hasAdjective = isNoun(end) && !isPassing && (m_words.isArabicOrigin(end) || isParticiple(end));
    end += hasAdjective ? 1 : 0;
    const int last = endOfPurpose(end);
    // One noun alone is what every country has: "اتحاد الصلب".
    if (!isChain && !isOver && !hasSecond && !hasAdjective && last == end)
        return std::nullopt;
    return NameGuess{word, last, EntityKind::Organisation, word, word, hasParticle ? 1 : 0};
}

/// What no house is of alone: "هيئة المحكمة", "غرفة الأخبار".
bool ArabicCandidates::isNobodys(int word) const
{
    return isOneOf(m_words.keyOf(word),
                   {u"المحكمة", u"الدفاع", u"التحرير", u"المحلفين", u"اللعبة", u"التدريس", u"الاركان", u"القضاة",
                    u"الحكم", u"العمليات", u"النوم", u"الاخبار", u"الطوارئ", u"الملابس", u"الكرة"});
}

} // namespace nashra::language
