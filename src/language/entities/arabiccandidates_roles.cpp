// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// A title that stands before a name whatever role of something goes before it: "رئيسة الفريق البحثي الدكتورة".
bool isHonorific(QStringView key)
{
    return isOneOf(key,
                   {u"الدكتورة", u"الاستاذة", u"المهندسة",  u"القاضية",  u"السيدة",    u"البروفيسورة", u"الشيخة",
                    u"الاميرة",  u"المحامية", u"المستشارة", u"الوزيرة",  u"السفيرة",   u"النائبة",     u"الكاتبة",
                    u"الناقدة",  u"الفنانة",  u"الشاعرة",   u"الروائية", u"الباحثة",   u"الخبيرة",     u"الصحافية",
                    u"الصحفية",  u"الطبيبة",  u"المحللة",   u"الناشطة",  u"الاعلامية", u"المخرجة",     u"الممثلة"});
}

bool isLink(QStringView key)
{
    return isOneOf(key, {u"في", u"لدي", u"الي", u"علي", u"باسم"});
}

} // namespace

/// What an office is in, as against where somebody is from: "الخبير القضائي", "القائد الميداني".
bool ArabicCandidates::isOfOffice(QStringView key)
{
    constexpr QStringView feminine = u"ة";
    const QStringView stem = key.endsWith(feminine) ? key.chopped(1) : key;
    return isOneOf(stem, {u"القضائي", u"القانوني", u"العسكري",  u"الميداني",  u"الامني",   u"السياسي",  u"الاقتصادي",
                          u"المالي",  u"الاداري",  u"التنفيذي", u"الفني",     u"التقني",   u"الاعلامي", u"الصحفي",
                          u"الثقافي", u"العلمي",   u"الطبي",    u"التجاري",   u"البيئي",   u"التربوي",  u"الاكاديمي",
                          u"الرياضي", u"الزراعي",  u"الصناعي",  u"العقاري",   u"النفطي",   u"الاقليمي", u"الرسمي",
                          u"الشرعي",  u"الجنائي",  u"النفسي",   u"الاجتماعي", u"التاريخي", u"الادبي",   u"الحزبي",
                          u"المحلي",  u"الحكومي",  u"البلدي"});
}

/// Behind a comma where a name has ended, where what somebody is ends with all that it is of: "رئيسة الكتلة", "كبير
/// الاقتصاديين في مصرف الفرات"; the word itself where no role begins there.
int ArabicCandidates::endOfRoleBehind(int word) const
{
    constexpr int longest = 9;
    const int plain = m_text.isBehindComma(word) ? m_words.phraseAt(WordKind::RoleAfter, word) : 0;
    if (plain == 0)
        return word;
    const auto isMore = [&](int at) {
        return m_text.followsClosely(at) && m_words.at(at).isArabic && !m_words.isNumber(at) &&
               (isLink(m_words.keyOf(at)) ||
                !(m_words.isOf(WordKind::Function, at) || m_words.isOf(WordKind::Said, at)));
    };
    int end = word + plain;
    while (end - word < longest && isMore(end))
        ++end;
    if (end - word == longest)
        return word + plain;
    while (end > word + plain && isLink(m_words.keyOf(end - 1)))
        --end;
    return end;
}

/// The title that ends right before the word; adjectives may stand between ("الرئيس السوري فلان").
bool ArabicCandidates::readTitle(int word, NameGuess &guess) const
{
    constexpr int mostAdjectives = 2;
    for (int end = word; end > 0 && word - end <= mostAdjectives; --end) {
        if (const int size = m_words.phraseBefore(WordKind::PersonTitle, end); size > 0) {
            // "المتحدث العسكري"
            const int from = end - size;
            const int noun = m_words.isArabicOrigin(from) ? m_words.phraseBefore(WordKind::PersonTitle, from) : 0;
            // "زعيم المعارضة", "وكيل وزارة الخارجية للشؤون السياسية"
            const QStringView last = m_words.keyOf(end - 1);
            if (size == 1 && end == word && last.endsWith(u"ة") && !isHonorific(last) && readRole(word, guess))
                return true;
            guess.titleFrom = from - noun;
            guess.titleTo = end;
            while (guess.titleTo < word && isOfOffice(m_words.keyOf(guess.titleTo)))
                ++guess.titleTo;
            readFirstOf(guess);
            return true;
        }
        if (!m_text.followsClosely(end) ||
            !(m_words.isArabicOrigin(end - 1) || m_words.isOf(WordKind::TitleAdjective, end - 1)))
            break;
    }
    return false;
}

/// "نائب" of "نائب رئيس المجلس", where the title found is what it stands before.
void ArabicCandidates::readFirstOf(NameGuess &guess) const
{
    const int before = guess.titleFrom - 1;
    if (before < 0 || !m_text.followsClosely(guess.titleFrom) || m_words.keyOf(guess.titleFrom).startsWith(u"ال"))
        return;
    const QStringView key = m_words.keyOf(before);
    const QStringView stem = key.startsWith(u'و') && key != u"وكيل" && key != u"وكيلة" ? key.mid(1) : key;
    if (isOneOf(stem, {u"نائب", u"نائبة", u"مساعد", u"مساعدة", u"معاون", u"معاونة", u"وكيل", u"وكيلة", u"مستشار",
                       u"مستشارة"}))
        --guess.titleFrom;
}

/// What a role is of stands behind it: "رئيس هيئة الآثار فلان", "سفير بيلاروسيا في دمشق فلان", "المتحدث باسم الجيش
/// فلان", "المديرة الفنية للمؤسسة فلانة".
bool ArabicCandidates::readRole(int word, NameGuess &guess) const
{
    constexpr int longest = 8;
    bool isOfSomething = false; // behind a role with the article
    for (int begin = word - 1;
         begin >= 0 && word - begin <= longest && (begin + 1 == word || m_text.followsClosely(begin + 1)); --begin) {
        const QStringView key = m_words.keyOf(begin);
        if (hasTanwin(begin) || isOneOf(key, {u"خلفا", u"بدلا"})) // "عين رئيساً خلفاً لفلان"
            return false;
        const bool isSeat = isOneOf(key, {u"في", u"لدي", u"الي"}) && begin + 2 == word &&
                            (!m_text.isFree(begin + 1) || m_words.keyOf(begin + 1).startsWith(u"ال"));
        const bool isOn = isOneOf(key, {u"علي", u"باسم"}) && begin + 1 < word;
        // "والي الولاية", but "وإلى الولاية"
        const bool isWali = key == u"والي" && m_text.at(m_words.position(begin) + 1) == u'ا' &&
                            m_text.at(m_words.end(begin) - 1) == u'ي';
        const bool isFunction =
            !isWali && (m_words.isOf(WordKind::Function, begin) || m_words.isOf(WordKind::Said, begin));
        if (!isSeat && !isOn && isFunction)
            return false;
        const bool hasArticle = key.startsWith(u"ال");
        const bool isRole = begin < word - 1 && !isOn &&
                            (hasArticle ? isOfSomething && m_words.isOf(WordKind::PersonTitle, begin)
                                        : m_words.isOf(WordKind::RoleAfter, begin));
        if (isRole) {
            guess.titleFrom = begin;
            guess.titleTo = word;
            readFirstOf(guess);
            return true;
        }
        const bool isFor =
            key.startsWith(u"لل") ||
            (key.startsWith(u'ل') && (m_words.isOf(WordKind::OrganisationKind, begin) ||
                                      isOneOf(key, {u"لديوان", u"لمجلس", u"لهيئة", u"لاتحاد", u"لوزارة", u"لمكتب"})));
        isOfSomething = isOfSomething || isFor || isOn || isSeat;
    }
    return false;
}

/// A role with a pronoun: "محاميه", "زعيمتها", "صديقي", "أمين سره".
bool ArabicCandidates::isSomebodys(int word) const
{
    constexpr int shortest = 3;
    const QStringView key = m_words.keyOf(word);
    for (const QStringView pronoun : {u"ه", u"ها", u"هم", u"ي", u"نا"}) {
        if (!key.endsWith(pronoun) || key.size() - pronoun.size() < shortest)
            continue;
        QString whole = key.chopped(pronoun.size()).toString();
        if (whole.endsWith(u'ت'))
            whole.back() = u'ة';
        for (const QString &role : {whole, u"ال"_s + whole}) {
            NameTokens tokens;
            tokens.read(role);
            const NameWords &lists = NameWords::of(Language::Arabic);
            if (lists.has(WordKind::RoleAfter, tokens.tokens()) || lists.has(WordKind::PersonTitle, tokens.tokens()))
                return true;
        }
    }
    return key == u"سره" || key == u"سرها";
}

} // namespace nashra::language
