// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

namespace nashra::language {

/// What says that a name follows: "سائق يدعى فلان".
bool ArabicCandidates::isCalling(int word) const
{
    return isOneOf(m_words.keyOf(word), {u"يدعي", u"تدعي", u"المدعو", u"المدعوة", u"اسمه", u"اسمها", u"واسمه",
                                         u"واسمها", u"ويدعي", u"وتدعي"});
}

/// The word that says that a name begins at this one, "يدعى فلان", "اسمه الكامل فلان"; -1 where none does.
int ArabicCandidates::callOf(int word) const
{
    if (word < 1 || !m_text.followsClosely(word))
        return -1;
    const bool isWhole = word > 1 && m_words.keyOf(word - 1) == u"الكامل";
    const int call = word - (isWhole ? 2 : 1);
    return isCalling(call) ? call : -1;
}

/// "وأوضح مدير الأرصاد الجوية رائد الحسون أن": two words that no list knows between what somebody is, which the article
/// ends, and "that"; or the second of them says where from.
int ArabicCandidates::endOfSubject(int word) const
{
    const bool isDefinite = word > 0 && m_text.followsClosely(word) &&
                            (m_words.keyOf(word - 1).startsWith(u"ال") || !m_text.isFree(word - 1));
    const QStringView key = m_words.keyOf(word);
    if (!isDefinite || key.size() < 3 || key.startsWith(u"ال") || !mayBeName(word) || isOrdinary(word) ||
        hasTanwin(word) || m_words.isOf(WordKind::Common, word) || endsWithAny(key, {u"ات", u"ها", u"هم"}))
        return word;
    int end = endBeforeThat(word);
    // A noun without the article and an adjective with it agree in nothing: "رئيس الجمعية جريس النمري بالخط".
    if (end == word && m_text.isFree(word + 1) && !isAgreeing(word) &&
        (isSureLastName(word + 1) || (isOriginName(word + 1) && isLastName(word + 1))))
        end = endOfTail(word, word + 1);
    if (end == word + 1)
        return word;
    NameGuess role;
    return end > word && (readTitle(word, role) || readRole(word, role)) ? end : word;
}

/// "مديرة الجمعية، فلانة الفلانية، أن": two or three words that no list knows, between commas behind what somebody is.
int ArabicCandidates::endBetweenCommas(int word) const
{
    constexpr int longest = 3;
    if (!m_text.isBehindComma(word) || !isUnknown(word) || hasTanwin(word) || isPrefixed(word) ||
        endsWithAny(m_words.keyOf(word), {u"ا", u"ات", u"ها", u"هم", u"ين"}))
        return word;
    int end = word + 1;
    while (end - word <= longest && m_text.followsClosely(end) && m_text.isFree(end) && !hasTanwin(end) &&
           (isGivenName(end) || isLastName(end) || (isUnknown(end) && !isPrefixed(end))))
        ++end;
    NameGuess role;
    const bool isName = end - word >= 2 && end - word <= longest && m_text.isBehindComma(end);
    return isName && readRole(word, role) ? end : word;
}

/// "بالحوار", "لرويترز", "وسط": a word that has, or seems to have, a particle.
bool ArabicCandidates::isPrefixed(int word) const
{
    return QStringView(u"وفبلكس").contains(m_words.keyOf(word).front()) && !isJoinedName(word);
}

/// "فلان الفلاني الباحث في", "فلانة المحللة لدى": what somebody is, and no last name.
bool ArabicCandidates::isHeldIn(int word) const
{
    const QStringView key = m_words.keyOf(word);
    const bool isOpen = word + 1 < m_words.count() && m_text.followsClosely(word + 1);
    if (!isOpen)
        return false;
    const QStringView next = m_words.keyOf(word + 1);
    if (isOneOf(next, {u"لدي", u"باسم"}) || (key.endsWith(u'ة') && isOneOf(next, {u"في", u"ب", u"من"})))
        return true;
    return next == u"في" &&
           isOneOf(key, {u"الباحث", u"المحلل", u"المحاضر", u"المتخصص", u"المختص", u"المدير", u"المستشار", u"العضو",
                         u"القيادي", u"المسؤول", u"الاستاذ", u"الموظف", u"المشرف", u"المدرس", u"الناشط", u"الاخصائي"});
}

/// "فلان ب[سيدي عمر]", "فلان ب[مأرب]": where somebody or something is begins with the word.
bool ArabicCandidates::isInTown(int word) const
{
    if (!m_words.keyOf(word).startsWith(u'ب') || isGivenName(word))
        return false;
    return (placeHeadLetters(word) == 1 && isPlacePart(word + 1)) ||
           (m_words.isOf(WordKind::Place, word) && lettersBeforePhrase(WordKind::Place, word, 1) == 1);
}

/// "معتز و[براء]": another one begins there.
bool ArabicCandidates::isAndAnother(int word) const
{
    return m_words.keyOf(word).startsWith(u'و') && isGivenName(word) && particlesOf(word) > 0;
}

} // namespace nashra::language
