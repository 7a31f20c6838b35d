// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

namespace nashra::language {

namespace {

/// What tells of somebody behind his name: "فلان الفلاني المكنى ..."
bool isTelling(QStringView key)
{
    return isOneOf(key, {u"المكني", u"الملقب", u"المدعو", u"البالغ", u"المولود", u"المقيم", u"المتحدر", u"المنحدر",
                         u"المعروف", u"المذكور"});
}

/// "الشرقي": of things, and of nobody's.
bool isDirection(QStringView key)
{
    return isOneOf(key, {u"الشرقي", u"الغربي", u"الشمالي", u"الجنوبي", u"الاوسط", u"الرئيسي", u"الحالي", u"الدولي"});
}

} // namespace

/// "التعادل", "الانتصار": what is done, and nobody's last name.
bool ArabicCandidates::isDeed(int word) const
{
    const QStringView key = m_words.keyOf(word);
    const QStringView noun = key.mid(2);
    return noun.startsWith(u"است") || (noun.size() >= 5 && noun.startsWith(u"ان") && noun[noun.size() - 2] == u'ا') ||
           (noun.size() == 5 && noun[0] == u'ا' && noun[3] == u'ا') ||
           (noun.size() == 5 && noun[0] == u'ت' && (noun[2] == u'ا' || noun[3] == u'ي'));
}

/// A last name that has the ending of a plural, "مكفيرسون": behind a sure first name no noun without the article
/// stands.
bool ArabicCandidates::isOddLastName(int first, int word) const
{
    constexpr int shortest = 5;
    const QStringView key = m_words.keyOf(word);
    const bool isInflected = key.endsWith(u"ة") || key.endsWith(u"ها") || key.endsWith(u"هم") ||
                             key.startsWith(u"ال") || QStringView(u"يتوبلف").contains(key.front());
    return (isPlainGivenName(first) || soundsForeign(first)) && key.size() >= shortest &&
           (!isInflected || (key.front() == u'ل' && key.endsWith(u"ات"))) && !m_words.isOf(WordKind::Common, word);
}

/// "الناشر جورج فرعون": nobody who has an office is called by the given name alone, whatever ending stands behind it.
bool ArabicCandidates::isTitledLast(int first, int word) const
{
    constexpr int shortest = 4;
    const QStringView key = m_words.keyOf(word);
    return isPlainGivenName(first) && m_words.phraseBefore(WordKind::PersonTitle, first) > 0 && hasArticle(first - 1) &&
           mayBeName(word) && !isOrdinary(word) && !hasTanwin(word) && !hasArticle(word) && key.size() >= shortest &&
           !QStringView(u"يتسوبلك").contains(key.front()) && !key.endsWith(u"ة");
}

/// "بلمقدم", "باوزير", "بوقرة", "أوعلي": "son of" written together with the rest.
bool ArabicCandidates::isJoinedName(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    const bool isJoined = key.startsWith(u"بل") || key.startsWith(u"بو") || key.startsWith(u"بن") ||
                          key.startsWith(u"او") || (key.startsWith(u"با") && !key.startsWith(u"بال")) ||
                          isOneOf(key, {u"بالحاج", u"بالشيخ", u"بالقاضي"});
    return key.size() >= shortest && isJoined && m_text.followsClosely(word) && mayBeName(word) && !hasTanwin(word);
}

/// A last name behind others: with the article, no adjective that follows names, nothing that is done and no office.
bool ArabicCandidates::isLastName(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    if (key.size() < shortest || !key.startsWith(u"ال") || !m_text.followsClosely(word) || !mayBeName(word))
        return false;
    if (key == u"الحسين") // a name before it is anything's plural
        return true;
    const bool isOther = m_words.isOf(WordKind::TitleAdjective, word) || isOrdinary(word) || isDeed(word) ||
                         isTelling(key) || isDirection(key) || m_words.isOf(WordKind::Common, word) ||
                         isAgreeing(word) || endsWithAny(key, {u"ات", u"ين"});
    return !isOther;
}

/// A last name that is one whatever stands behind it: "السوداني", "السالم", "الحويان".
bool ArabicCandidates::isSureLastName(int word) const
{
    constexpr int article = 2;
    if (!isLastName(word))
        return false;
    NameTokens tokens;
    tokens.read(m_words.keyOf(word).mid(article));
    return isOriginName(word) || m_words.keyOf(word).endsWith(u"ان") || isGivenName(word) ||
           NameWords::of(Language::Arabic).has(WordKind::Given, tokens.tokens());
}

/// Between a given name and a last name stands nothing but the name: "حميد عودة الدليمي", "محمد أمين بنجلون التويمي".
bool ArabicCandidates::isBetween(int word) const
{
    constexpr int shortest = 4;
    constexpr int longFathers = 6; // "بنجلون"
    const QStringView key = word < m_words.count() ? m_words.keyOf(word) : QStringView();
    const bool isFathers = key.size() >= longFathers && (key.startsWith(u"بن") || key.startsWith(u"بل"));
    const bool isPrefixed = !key.isEmpty() && QStringView(u"وفبلكسيت").contains(key.front()) && !isFathers;
    return key.size() >= shortest && !isPrefixed && !key.startsWith(u"ال") && mayBeName(word) && !isOrdinary(word) &&
           !hasTanwin(word) && !m_words.isOf(WordKind::Common, word) && m_text.followsClosely(word + 1) &&
           m_text.isFree(word + 1) && isOriginName(word + 1) && isLastName(word + 1);
}

/// "لي سونغ مين": a Korean or Chinese family name and the one or two syllables behind it.
int ArabicCandidates::endOfSyllables(int word) const
{
    constexpr int most = 2;
    constexpr int longest = 5;
    if (!isOneOf(m_words.keyOf(word), {u"لي", u"كيم", u"بارك", u"تشوي", u"وانغ", u"تشانغ", u"تشن", u"ليو", u"يانغ",
                                       u"هوانغ", u"نغوين", u"تران", u"شي", u"هان", u"جانغ"}))
        return word;
    int end = word + 1;
    while (end - word <= most && m_text.followsClosely(end) && mayBeName(end) && m_words.keyOf(end).size() <= longest &&
           !m_words.keyOf(end).startsWith(u"ال"))
        ++end;
    return endsBefore(end) && end - word > 1 ? end : word;
}

/// Behind what a name of two parts or more goes on with: "... بن ..." and last names, the last one before what cannot
/// be an adjective's.
int ArabicCandidates::endOfTail(int word, int end) const
{
    while (end - word < longestPersonName && m_text.followsClosely(end) && m_text.isFree(end)) {
        const bool isSon = isFather(end) && m_words.keyOf(end) != u"ولد";
        // "، وأنس خليل مشارقة،" among others
        const bool isListed = end == word + 2 && m_text.isBehindComma(word) && m_text.isBehindComma(end + 1) &&
                              particlesOf(word) > 0 && isPlainGivenName(word) && isGivenName(end - 1) &&
                              isUnknown(end) && !isPrefixed(end) && !hasTanwin(end);
        const bool isName = isListed || isLastName(end) || (isPlainGivenName(end) && !m_text.followsClosely(end + 1));
        const int next = isSon ? endOfElement(end) : isName ? end + 1 : end;
        const bool isClosed = isSon || isSureLastName(end) || !m_text.followsClosely(next) ||
                              isOneOf(m_words.keyOf(next), {u"ان", u"انه", u"انها", u"الذي", u"التي"});
        if (next == end || !isClosed)
            break;
        end = next;
    }
    return end;
}

} // namespace nashra::language
