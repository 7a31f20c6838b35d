// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nametokens.h"

#include "language/entities/namehash.h"
#include "language/entities/nameunits.h"
#include "language/entities/unitlanes.h"

#include <algorithm>
#include <array>
#include <bit>

namespace nashra::language {

namespace {

using namespace nameunit;

constexpr char16_t tatweel = 0x0640;
constexpr int mostInitials = 8; ///< of one name; more of them are no name

quint64 hashOf(QStringView word)
{
    std::array<char16_t, NameTokens::padding> letters{};
    std::copy_n(word.utf16(), word.size(), letters.begin());
    return hashOfWord(letters.data(), int(word.size()));
}

bool isArabicLetter(char16_t c)
{
    return c >= 0x0600 && c <= 0x06FF;
}

} // namespace

quint64 NameTokens::rules()
{
    return NameUnits::get().fingerprint();
}

void NameTokens::read(QStringView text)
{
    m_text = text;
    m_tokens.clear();
    m_shifts.clear();
    m_afterInitial = -1;
    m_joinsNext = false;
    fold();
    cut();
}

/// Finds where words begin and end.
void NameTokens::cut()
{
    m_parted = 0;
    quint32 before = 1; // as if a sign came first
    int begin = 0;
    bool isInside = false;
    for (int i = 0; i <= m_size; i += signLanes) {
        const quint32 signs = signsOf(m_keys.data() + i);
        quint32 edges = (signs ^ (signs << 1 | before)) & ((1U << signLanes) - 1);
        before = signs >> (signLanes - 1);
        for (; edges != 0; edges &= edges - 1) {
            const int place = i + std::countr_zero(edges);
            if (isInside)
                take(begin, place);
            begin = place;
            isInside = !isInside;
        }
    }
    gapBefore(m_size);
}

/// Whether a stop behind the word ends no sentence: "St.", "George W.", "J. K."
bool NameTokens::mayBeShortForm(const NameToken &word) const
{
    static constexpr std::array<QStringView, 38> shortForms{
        u"st",   u"mr",   u"ms",   u"dr",   u"jr",   u"sr",    u"lt",  u"ft",   u"mt",  u"co",  u"mrs",  u"gen", u"col",
        u"rev",  u"sen",  u"rep",  u"gov",  u"cpt",  u"sgt",   u"maj", u"capt", u"adm", u"cdr", u"cpl",  u"pte", u"pvt",
        u"cmdr", u"prof", u"brig", u"insp", u"supt", u"comdr", u"det", u"amb",  u"sdn", u"hon", u"atty", u"eng"};
    const bool isInitials = word.keyLength == 1 || (word.key > m_size && !word.isArabic);
    return isInitials || std::find(shortForms.begin(), shortForms.end(), keyView(word)) != shortForms.end();
}

/// What parts the next word from the last one; a possessive is noted there.
Gap NameTokens::gapBefore(int begin)
{
    if (m_tokens.empty())
        return Gap::Break;
    NameToken &before = m_tokens.back();
    const char16_t *keys = m_keys.data();
    Gap gap = Gap::Joined;
    for (int i = m_parted; i < begin; ++i) {
        switch (keys[i]) {
        case Stop:
            if (mayBeShortForm(before))
                break;
            [[fallthrough]];
        case Sign:
            gap = std::max(gap, Gap::Parted);
            break;
        case LineBreak:
            gap = Gap::Break;
            break;
        case Possessive:
            before.hasPossessive = true;
            gap = std::max(gap, Gap::Parted);
            break;
        default:
            break;
        }
    }
    return gap;
}

void NameTokens::take(int begin, int end)
{
    const bool isAfterBlank = begin == m_parted + 1 && m_keys[size_t(m_parted)] == Blank && !m_tokens.empty();
    const Gap gap = isAfterBlank ? Gap::Joined : gapBefore(begin);
    m_parted = end;
    const char16_t *letters = m_keys.data() + begin;
    // Made where it stays: a copy would have to wait until all of it has been written.
    NameToken &token = m_tokens.emplace_back();
    token.hash = hashOfWord(letters, end - begin);
    token.key = token.first = begin;
    token.keyLength = end - begin;
    token.last = end - 1;
    token.gap = gap;
    token.isArabic = isArabicLetter(letters[0]);
    if (!token.isArabic) {
        m_joinsNext = false;
        const bool isRare = letters[0] == u'a' || token.keyLength <= 2;
        if (isRare)
            takeLatin();
    } else if (!m_joinsNext || !joinServant()) {
        m_joinsNext = token.keyLength >= 3 && token.keyLength <= 5 && isServantOrFather(letters, token.keyLength);
    }
}

/// "عبد الله" and "أبو ظبي" are as often written in one word. True where the last two words have become one.
bool NameTokens::joinServant()
{
    m_joinsNext = false;
    const NameToken &token = m_tokens.back();
    const NameToken &before = *(m_tokens.end() - 2);
    const bool isServant = key(before)[before.keyLength - 1] == u'د';
    const bool hasArticle = token.keyLength > 3 && key(token)[0] == u'ا' && key(token)[1] == u'ل';
    if (token.gap != Gap::Joined || (isServant && !hasArticle))
        return false;
    const int length = before.keyLength + token.keyLength;
    copyOf(before, length);
    std::copy_n(m_keys.begin() + token.key, token.keyLength, m_keys.begin() + m_used + before.keyLength);
    if (!isServant) // "أبا ليلى" and "أبي ليلى" are "أبو ليلى"
        m_keys[size_t(m_used + before.keyLength) - 1] = u'و';
    takeTogether(length);
    return true;
}

/// Puts a word's letters at m_used, with room for as many as length.
void NameTokens::copyOf(const NameToken &word, int length)
{
    if (m_keys.size() < size_t(m_used + length + padding))
        m_keys.resize(size_t(m_used + length + padding) * 2);
    std::copy_n(m_keys.begin() + word.key, word.keyLength, m_keys.begin() + m_used);
}

/// Makes one word of the last two, whose letters have been put at m_used.
void NameTokens::takeTogether(int length)
{
    const int last = m_tokens.back().last;
    m_tokens.pop_back();
    NameToken &both = m_tokens.back();
    both.key = m_used;
    both.keyLength = length;
    both.last = last;
    both.hash = hashOfWord(key(both), length);
    m_used += length;
}

/// "J. K." and "J K" are "J.K.". True where the last two words have become one.
bool NameTokens::joinInitial()
{
    const NameToken &token = m_tokens.back();
    if (m_tokens.size() < 2 || token.gap != Gap::Joined)
        return false;
    const NameToken &before = *(m_tokens.end() - 2);
    const auto isCapital = [&](int place) { return m_text[textPosition(place)].isUpper(); };
    const bool isInitial = before.key > m_size || before.keyLength == 1;
    if (before.keyLength >= mostInitials || before.isArabic || !isInitial || !isCapital(before.last) ||
        !isCapital(token.first))
        return false;
    for (int place = before.last + 1; place < token.first; ++place) {
        if (m_keys[size_t(place)] != Blank && m_keys[size_t(place)] != Stop)
            return false;
    }
    // "Plan B. A man", "Henry V. I think"
    const QChar letter = *key(token);
    if ((letter == u'a' || letter == u'i') && m_keys[size_t(token.last) + 1] != Stop)
        return false;
    const int length = before.keyLength + 1;
    copyOf(before, length);
    m_keys[size_t(m_used + length) - 1] = letter.unicode();
    takeTogether(length);
    return true;
}

/// Sees to the last word where it is an initial, an article or "Abdul", alone and before a name.
void NameTokens::takeLatin()
{
    static const quint64 article = hashOf(u"al");
    static const quint64 servant = hashOf(u"abd");
    NameToken &token = m_tokens.back();
    const QStringView letters = keyView(token);
    if (letters.size() == 1) {
        joinInitial();
        return;
    }
    if (letters.size() == 2) {
        if (letters[1] == u'l' && (letters[0] == u'a' || letters[0] == u'e' || letters[0] == u'u')) {
            token.role = NameToken::Role::Article;
            token.hash = article;
        }
        return;
    }
    constexpr int served = 5; // "abdul"
    const bool isLong = letters.size() >= served && letters[4] == u'l' && QStringView(u"aeou").contains(letters[3]);
    const int rest = int(letters.size()) - served;
    if (!letters.startsWith(u"abd") || (letters.size() > 3 && !isLong) || (rest > 0 && rest < 3))
        return;
    token.role = NameToken::Role::Servant;
    token.hash = servant;
    if (rest <= 0)
        return;
    NameToken second = token;
    token.keyLength = served;
    token.last = token.first + served - 1;
    second.key = second.first = token.key + served;
    second.keyLength = rest;
    second.gap = Gap::Glued;
    second.role = NameToken::Role::Word;
    second.hash = hashOfWord(key(second), rest);
    m_tokens.push_back(second);
}

int NameTokens::textPosition(int place) const
{
    const auto after = std::upper_bound(m_shifts.begin(), m_shifts.end(), place,
                                        [](int wanted, const Shift &shift) { return wanted < shift.place; });
    return after == m_shifts.begin() ? place : place + std::prev(after)->by;
}

int NameTokens::position(const NameToken &token, int letters) const
{
    // Letters of a word put together of two are not in one piece; particles stand before the first one.
    return textPosition(token.first + letters);
}

int NameTokens::end(const NameToken &token) const
{
    const int last = textPosition(token.last);
    int end = last + (m_text[last].isHighSurrogate() ? 2 : 1);
    while (end < m_text.size() && (m_text[end].isMark() || m_text[end] == QChar(tatweel)))
        ++end;
    // The last stop of an acronym is left out.
    if (end < m_text.size() && m_text[end] == u'.' && textPosition(token.last + 1) > end)
        ++end;
    return end;
}

} // namespace nashra::language
