// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>
#include <array>

namespace nashra::language {

/// "جامعة النرجس", "جامعة الساحل الأهلية": the name is what stands behind the kind, with an adjective that agrees with
/// it.
std::optional<NameGuess> ArabicCandidates::university(int word) const
{
    if (!m_text.isTied(word) || !endsWithAny(m_words.keyOf(word - 1), {u"جامعة", u"جامعه"}) ||
        m_words.phraseBefore(WordKind::OrganisationKind, word) == 0)
        return std::nullopt;
    const QStringView key = m_words.keyOf(word);
    if (!mayBeName(word) || isAgreeing(word) || m_words.isOf(WordKind::Common, word))
        return std::nullopt;
    const bool hasAdjective = m_text.isTied(word + 1) && m_text.isFree(word + 1) && isAgreeing(word + 1);
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
    // "والبنك الدولي" would put the particle into the name, and "الصليب الأحمر اللبناني" is another house.
    NameTokens tokens;
    tokens.read(m_text.written(word, word + size));
    const bool isPlain = NameWords::of(Language::Arabic).has(WordKind::Organisation, tokens.tokens());
    const bool goesOn = m_text.isTied(word + size) &&
                        (m_words.keyOf(word + size).startsWith(u"ال") || m_words.keyOf(word + size).startsWith(u"لل"));
    return isPlain && !goesOn ? std::optional(NameGuess{word, word + size, EntityKind::Organisation, word, word})
                              : std::nullopt;
}

/// Behind "for what" that begins at the word: "للآثار والمتاحف", "للأوراق المالية", "لعلوم الزلازل"; the word itself
/// where it is none.
int ArabicCandidates::endOfPurpose(int word) const
{
    constexpr int shortest = 5;
    if (word >= m_words.count() || !m_text.isTied(word) || !m_text.isFree(word))
        return word;
    const QStringView key = m_words.keyOf(word);
    const auto hasMore = [&](int at, QStringView start) {
        return m_text.isTied(at) && m_text.isFree(at) && m_words.keyOf(at).startsWith(start);
    };
    int end = word;
    if (key.startsWith(u"لل") && key.size() >= shortest)
        end = word + 1;
    else if (isOneOf(key, {u"لعلوم", u"لدراسات", u"لابحاث", u"لبحوث", u"لشؤون", u"لحقوق", u"لفنون", u"لتنمية",
                           u"لرعاية", u"لحماية", u"لتطوير", u"لسلامة", u"لمكافحة", u"لادارة", u"لتنظيم"}) &&
             hasMore(word + 1, u"ال"))
        end = word + 2;
    if (end == word)
        return word;
    if (hasMore(end, u"وال"))
        return end + 1;
    const bool isAdjective = m_text.isTied(end) && m_text.isFree(end) && !m_words.isOf(WordKind::Function, end) &&
                             (isAgreeing(end) || m_words.isArabicOrigin(end));
    return isAdjective ? end + 1 : end;
}

/// "شركة فلان للنقل": behind a feminine noun what does not agree with it is its name, and "for what" ends it.
std::optional<NameGuess> ArabicCandidates::house(int word) const
{
    if (const auto known = knownHouse(word))
        return known;
    constexpr int longest = 3;
    const int kind = m_words.phraseBefore(WordKind::OrganisationKind, word);
    if (kind == 0 || m_words.at(word).keyLength < 3 || !mayBeName(word))
        return std::nullopt;
    // "شركة" and such; "ة" is also typed as "ه".
    const QStringView head = m_words.keyOf(word - 1);
    const bool isHouse = endsWithAny(head, {u"ة", u"ه", u"دار", u"معمل", u"مصنع", u"مصرف", u"بنك"});
    if (!isHouse || endsWithAny(m_words.keyOf(word), {u"ة", u"ه", u"ية"}))
        return std::nullopt;
    for (int end = word + 1; end - word < longest && m_text.isTied(end) && m_text.isFree(end); ++end) {
        if (const int purpose = endOfPurpose(end); purpose > end)
            return NameGuess{word, purpose, EntityKind::Organisation, word, word};
        if (!mayBeName(end))
            break;
    }
    return std::nullopt;
}

/// "المديرية العامة للآثار والمتاحف": a house with its adjective and what it is for.
std::optional<NameGuess> ArabicCandidates::office(int word) const
{
    if (!m_words.isOf(WordKind::OrganisationHead, word) || !m_text.isTied(word + 1) || !m_text.isFree(word + 1))
        return std::nullopt;
    const int particles = headLetters(WordKind::OrganisationHead, word);
    const QStringView adjective = m_words.keyOf(word + 1);
    const bool isOffice = particles >= 0 && m_words.keyOf(word).mid(particles).startsWith(u"ال") &&
                          (m_words.isArabicOrigin(word + 1) ||
                           isOneOf(adjective, {u"العامة", u"العام", u"العليا", u"الاعلي", u"الدائمة", u"الدائم"}));
    const int end = isOffice ? endOfPurpose(word + 2) : word + 2;
    if (end == word + 2)
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
    if (particles < 0 || m_words.keyOf(word).mid(particles).startsWith(u"ال") || !m_text.isTied(name) ||
        !mayBeName(name))
        return std::nullopt;
    const bool isArticle = m_words.keyOf(name).startsWith(u"ال");
    const bool isNoun = isArticle || (looksForeign(name) && !m_words.isOf(WordKind::Common, name));
    constexpr int longest = 2;
    for (int end = name + 1; isNoun && end - name <= longest; ++end) {
        if (const int purpose = endOfPurpose(end); purpose > end)
            return NameGuess{word, purpose, EntityKind::Organisation, word, word, particles};
        if (!m_text.isTied(end) || !mayBeName(end))
            break;
    }
    const bool isHeadMasculine = !endsWithAny(m_words.keyOf(word), {u"ة", u"ه"});
    const bool hasAdjective = isArticle && m_text.isTied(name + 1) && m_text.isFree(name + 1) &&
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
    if (particles < 0 || !m_text.isTied(name) || !mayBeName(name) || !m_text.isTied(name + 1) ||
        !m_text.isFree(name + 1))
        return std::nullopt;
    const QStringView key = m_words.keyOf(name);
    const bool isOthers = m_words.isArabicOrigin(name) || m_words.isOf(WordKind::PersonTitle, name) ||
                          isOneOf(key, {u"المعارضة", u"الاغلبية", u"الاقلية", u"الحكومة", u"الموالاة"});
    const QStringView more = m_words.keyOf(name + 1);
    const bool hasSecond = more.startsWith(u"وال") && more.size() > 4;
    const bool hasAdjective = (m_words.isArabicOrigin(name + 1) || m_words.keyOf(name + 1).startsWith(u"الم")) &&
                              isAgreeing(name + 1) == endsWithAny(head, {u"ة", u"ه"});
    if (isOthers || !key.startsWith(u"ال") || !(hasSecond || hasAdjective))
        return std::nullopt;
    return NameGuess{word, name + 2, EntityKind::Organisation, word, word, particles};
}

/// "نقابة عمال المرافئ", "اتحاد الموانئ والنقل": what is of one trade or thing is called by it, up to its article and
/// what agrees with it.
std::optional<NameGuess> ArabicCandidates::guild(int word) const
{
    constexpr int longest = 3;
    const QStringView key = m_words.keyOf(word);
    const auto isGuild = [](QStringView head) { return isOneOf(head, {u"اتحاد", u"نقابة", u"هيئة", u"غرفة"}); };
    const bool hasParticle = key.size() > 1 && QStringView(u"ولب").contains(key.front()) && isGuild(key.mid(1));
    if (!isGuild(key) && !hasParticle)
        return std::nullopt;
    int end = word + 1;
    const auto isNoun = [&](int at) {
        return m_text.isTied(at) && m_text.isFree(at) && m_words.at(at).isArabic && !hasTanwin(at) &&
               !m_words.isOf(WordKind::Function, at) && !m_words.isOf(WordKind::Said, at);
    };
    const auto hasArticle = [&](int at) { return m_words.keyOf(at).startsWith(u"ال"); };
    while (end - word < longest && isNoun(end) && !hasArticle(end))
        ++end;
    const bool isChain = end > word + 1;
    const bool isOthers =
        end < m_words.count() && isOneOf(m_words.keyOf(end), {u"المحكمة", u"الدفاع", u"التحرير", u"المحلفين", u"اللعبة",
                                                              u"التدريس", u"الاركان", u"القضاة", u"الحكم", u"العمليات",
                                                              u"النوم", u"الاخبار", u"الطوارئ", u"الملابس", u"الكرة"});
    if (!isNoun(end) || !hasArticle(end) || isOthers || m_words.isArabicOrigin(end))
        return std::nullopt;
    ++end;
    const bool hasSecond = isNoun(end) && m_words.keyOf(end).startsWith(u"وال") && m_words.at(end).keyLength > 4;
    const bool hasAdjective = isNoun(end) && m_words.isArabicOrigin(end);
    end += hasSecond || hasAdjective ? 1 : 0;
    const int last = endOfPurpose(end);
    // One noun alone is what every country has: "اتحاد الصلب".
    if (!isChain && !hasSecond && !hasAdjective && last == end)
        return std::nullopt;
    return NameGuess{word, last, EntityKind::Organisation, word, word, hasParticle ? 1 : 0};
}

/// What no house or place is called alone.
bool ArabicCandidates::isOrdinary(int word) const
{
    const auto isOne = [&](WordKind kind) { return m_words.isOf(kind, word); };
    return isOne(WordKind::Generic) || isOne(WordKind::PlaceMaybe) || isOne(WordKind::PlaceBefore) ||
           isOne(WordKind::PersonTitle) || isOne(WordKind::RoleAfter) || isOne(WordKind::OrganisationKind) ||
           isOne(WordKind::PlaceKind);
}

/// How far goes what a house or a place is called behind its kind: "النخيل", "المشرق والساحل", "الجابرية الخيرية",
/// "أنصار الصحراء", "ياماتو ماروكو"; the word itself where an ordinary one is there.
int ArabicCandidates::endOfNamed(int word) const
{
    constexpr int longForeign = 6;
    constexpr int longest = 3;
    const auto isNoun = [&](int at) {
        return m_text.isTied(at) && m_text.isFree(at) && mayBeName(at) && !isOrdinary(at) && !hasTanwin(at);
    };
    const auto hasArticle = [&](int at) { return m_words.keyOf(at).startsWith(u"ال"); };
    const auto isAdjective = [&](int at) {
        return m_text.isTied(at) && m_text.isFree(at) && hasArticle(at) &&
               (isAgreeing(at) || m_words.isArabicOrigin(at) || m_words.isOf(WordKind::PlaceEnd, at) ||
                isOneOf(m_words.keyOf(at), {u"البيضاء", u"الخضراء", u"الحمراء", u"الزرقاء", u"السوداء", u"الصفراء"}));
    };
    // "شركة كوربيني الإيطالية": with an adjective that has the article the noun before it is a name.
    const auto isBehindOrigin = [&](int at) { return m_text.isTied(at) && m_text.isOrigin(at) && hasArticle(at); };
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    if (key.size() < (isParticle(word) ? 2 : 3) || !isNoun(word))
        return word;
    int end = word + 1;
    if (m_text.isTied(end) && m_words.keyOf(end) == u"بلا" && isNoun(end + 1)) // "جسور بلا حدود"
        return end + 2;
    if (hasArticle(word)) {
        const bool hasSecond = m_text.isTied(end) && m_text.isFree(end) && m_words.keyOf(end).startsWith(u"وال") &&
                               m_words.at(end).keyLength > 4;
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
    static constexpr std::array<QStringView, 19> inside{
        u"صندوق", u"مجمع", u"نادي", u"مؤسسة", u"جمعية", u"مستشفي", u"مشفي", u"مركز", u"مصرف", u"بنك",
        u"دار",   u"حزب",  u"كتلة", u"رابطة", u"معهد",  u"جمعيه",  u"راس",  u"ملعب", u"خليج"};
    static constexpr std::array<QStringView, 15> outside{u"شركة",  u"منظمة", u"جماعة", u"مجموعة", u"وكالة",
                                                         u"منطقة", u"قرية",  u"بلدة",  u"مدينة",  u"جزيرة",
                                                         u"ميناء", u"اقليم", u"ناحية", u"محافظة", u"شاطي"};
    const auto lettersBefore = [&](const auto &kinds, QStringView key) {
        for (int letters = 0; letters <= 1 && letters < key.size(); ++letters) {
            const bool isParticle = letters == 0 || QStringView(u"وفبلك").contains(key[0]);
            if (isParticle && std::find(kinds.begin(), kinds.end(), key.mid(letters)) != kinds.end())
                return letters;
        }
        return -1;
    };
    const auto kindOf = [](QStringView head) {
        return isOneOf(head, {u"راس", u"ملعب", u"خليج", u"منطقة", u"قرية", u"بلدة", u"مدينة", u"جزيرة", u"ميناء",
                              u"اقليم", u"ناحية", u"محافظة", u"شاطي"})
                   ? EntityKind::Place
                   : EntityKind::Organisation;
    };
    const auto isStreets = [&](int at) { return at > 0 && m_words.isOf(WordKind::StreetKind, at - 1); };
    const QStringView key = m_words.keyOf(word);
    if (const int letters = lettersBefore(inside, key); letters >= 0 && !isStreets(word)) {
        const int end = endOfNamed(word + 1);
        // "نادي [أولمبيك لوديف]"
        const bool isForeignClub = end > word + 1 && key.mid(letters) == u"نادي" &&
                                   !m_words.keyOf(word + 1).startsWith(u"ال") &&
                                   !m_words.keyOf(end - 1).startsWith(u"ال");
        if (isForeignClub)
            return NameGuess{word + 1, end, EntityKind::Organisation, word + 1, word + 1};
        if (end > word + 1)
            return NameGuess{word, end, kindOf(key.mid(letters)), word, word, letters};
    }
    if (word == 0)
        return std::nullopt;
    const QStringView head = m_words.keyOf(word - 1);
    const int letters = lettersBefore(outside, head);
    const int end = letters >= 0 ? endOfNamed(word) : word;
    if (end == word)
        return std::nullopt;
    return NameGuess{word, end, kindOf(head.mid(letters)), word, word};
}

} // namespace nashra::language
