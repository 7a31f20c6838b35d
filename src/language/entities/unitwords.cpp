// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/unitwords.h"

#include "language/entities/namehash.h"

#include <algorithm>
#include <array>

namespace nashra::language {

UnitWords::UnitWords(QStringView text)
    : m_text(text)
{
    m_tokens.read(text);
    m_positions.reserve(m_tokens.tokens().size());
    m_kinds.resize(m_tokens.tokens().size());
    int capitals = 0;
    int longWords = 0;
    for (const NameToken &token : m_tokens.tokens()) {
        m_positions.push_back(m_tokens.position(token));
        constexpr int longEnough = 4;
        if (token.isArabic || token.keyLength < longEnough)
            continue;
        ++longWords;
        capitals += m_text[m_positions.back()].isUpper() ? 1 : 0;
    }
    constexpr int enough = 4;
    QStringView whole = text.trimmed();
    const bool isListItem = !whole.isEmpty() && QStringView(u"-–—•*").contains(whole.front());
    while (!whole.isEmpty() && QStringView(u"”\"’'»)").contains(whole.back()))
        whole.chop(1);
    const bool isSentence = !whole.isEmpty() && QStringView(u".!?:").contains(whole.back());
    m_isTitleCase = !isSentence && !isListItem && longWords >= enough && capitals * 4 >= longWords * 3;
}

int UnitWords::wordAt(int position) const
{
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    const int word = int(after - m_positions.begin()) - 1;
    return word >= 0 && position < end(word) ? word : word + 1;
}

bool UnitWords::isAllCapitals(int word) const
{
    const QStringView written = m_text.mid(position(word), end(word) - position(word));
    return std::none_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
}

bool UnitWords::continuesPhrase(int word) const
{
    if (word <= 0 || word >= count())
        return false;
    if (at(word).gap <= Gap::Joined)
        return true;
    constexpr int possessive = 2;
    const int from = end(word - 1) + possessive;
    return at(word - 1).hasPossessive && at(word).gap == Gap::Parted && position(word) > from &&
           m_text.mid(from, position(word) - from).trimmed().isEmpty();
}

bool UnitWords::isOnBehalf(int word) const
{
    if (word < 1 || at(word).gap > Gap::Joined || keyOf(word) != u"باسم")
        return false;
    const auto isSpeaker = [&](int at) {
        return at >= 0 && (keyOf(at).contains(u"تحدث") || keyOf(at).contains(u"ناطق"));
    };
    return isSpeaker(word - 1) || (isArabicOrigin(word - 1) && isSpeaker(word - 2)); // "الناطقة الإعلامية باسم"
}

bool UnitWords::beginsSentence(int word) const
{
    for (int i = position(word) - 1; i >= 0; --i) {
        const QChar c = m_text[i];
        if (c.isSpace())
            continue;
        if (c == u'.') // not that of "St." or "Mr."
            return word == 0 || at(word).gap >= Gap::Parted;
        return QStringView(u"!?؟:;…\"“”«»‘'•—–").contains(c);
    }
    return true;
}

const NameWords &UnitWords::listsOf(int word) const
{
    return NameWords::of(at(word).isArabic ? Language::Arabic : Language::English);
}

bool UnitWords::isInitials(int word) const
{
    constexpr int most = 4;
    const NameToken &token = at(word);
    if (token.isArabic || token.keyLength < 2 || token.keyLength > most)
        return false;
    const QStringView behindFirst = QStringView(m_text).mid(position(word) + 1);
    return !behindFirst.isEmpty() && (behindFirst.front() == u'.' || behindFirst.front().isSpace());
}

/// Whether one of the readings of what begins at a word passes: as it stands, then behind its particles, "والرئيس" and
/// "للرئيس".
template <typename Test>
bool UnitWords::anyReading(int from, std::span<const NameToken> rest, const Test &passes) const
{
    const NameToken &first = at(from);
    if (isInitials(from))
        return false;
    if (passes(NameWords::phraseOf(first.hash, rest)))
        return true;
    constexpr int shortestStem = 3;
    if (!first.isArabic || first.keyLength <= shortestStem)
        return false;
    const char16_t *letters = m_tokens.key(first);
    int taken = letters[0] == u'و' || letters[0] == u'ف' ? 1 : 0;
    const auto isThere = [&](int skipped) {
        return first.keyLength - skipped >= shortestStem &&
               passes(NameWords::phraseOf(hashOfWord(letters + skipped, first.keyLength - skipped), rest));
    };
    if (taken > 0 && isThere(taken))
        return true;
    if (!QStringView(u"بكل").contains(letters[taken]))
        return false;
    ++taken;
    if (isThere(taken))
        return true;
    constexpr int longest = 20;
    if (letters[taken - 1] != u'ل' || letters[taken] != u'ل' || first.keyLength >= longest)
        return false;
    std::array<char16_t, 2 * longest> whole{u'ا'};
    std::copy(letters + taken, letters + first.keyLength, whole.begin() + 1);
    return passes(NameWords::phraseOf(hashOfWord(whole.data(), first.keyLength - taken + 1), rest));
}

/// The kinds of the word, read once as many ask.
bool UnitWords::isOf(WordKind kind, int word) const
{
    if (word < 0 || word >= count())
        return false;
    constexpr quint64 isRead = quint64(1) << 63;
    static_assert(size_t(WordKind::Company) < 63);
    quint64 &kinds = m_kinds[size_t(word)];
    if (kinds == 0) {
        kinds = isRead;
        const NameWords &lists = listsOf(word);
        anyReading(word, {}, [&kinds, &lists](quint64 hash) {
            kinds |= lists.kindsOf(hash);
            return false;
        });
    }
    return (kinds >> size_t(kind) & 1) != 0;
}

/// Whether the words are a phrase of the kind or, where it is begun only, the beginning of one.
bool UnitWords::isPhrase(WordKind kind, int from, int to, bool isBegun) const
{
    if (to == from + 1 && !isBegun)
        return isOf(kind, from);
    const NameWords &lists = listsOf(from);
    return anyReading(from, words(from + 1, to),
                      [&](quint64 hash) { return isBegun ? lists.begins(kind, hash) : lists.has(kind, hash); });
}

bool UnitWords::isArabicOrigin(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = keyOf(word);
    return at(word).isArabic && key.size() >= shortest && key.startsWith(u"ال") &&
           (key.endsWith(u'ي') || key.endsWith(u"ية"));
}

int UnitWords::phraseBefore(WordKind kind, int word) const
{
    const bool isJoined = word >= count() || at(word).gap == Gap::Joined;
    return isJoined ? phraseEnding(kind, word) : 0;
}

/// Words of two scripts may stand side by side.
int UnitWords::longestOf(WordKind kind) const
{
    const int longest =
        std::max(NameWords::of(Language::Arabic).longest(kind), NameWords::of(Language::English).longest(kind));
    return std::min(longest, NameWords::longestPhrase);
}

int UnitWords::phraseEnding(WordKind kind, int word) const
{
    int found = 0;
    int longest = word > 0 ? std::min(longestOf(kind), word) : 0;
    if (longest > 1 && !listsOf(word - 1).ends(kind, at(word - 1).hash))
        longest = 1;
    for (int size = 1; size <= longest; ++size) {
        if (size > 1 && at(word - size + 1).gap != Gap::Joined)
            break;
        if (isPhrase(kind, word - size, word))
            found = size;
    }
    return found;
}

int UnitWords::titleBefore(int word) const
{
    if (const int size = phraseBefore(WordKind::PersonTitle, word); size > 0 || word < 2 || at(word - 1).isArabic)
        return size;
    // What a title is of ends before the name: "of" or "the" right before it says that it does not.
    constexpr int longest = 6;
    for (int of = word - 1; of > 0 && word - of <= longest && at(of + 1).gap == Gap::Joined; --of) {
        const bool isOf = keyOf(of) == u"of" || keyOf(of) == u"for";
        if ((isOf || keyOf(of) == u"the" || keyOf(of) == u"and") && of == word - 1)
            return 0;
        if (const int size = isOf ? phraseBefore(WordKind::PersonTitle, of) : 0; size > 0)
            return size + word - of;
    }
    return 0;
}

int UnitWords::phraseAt(WordKind kind, int word) const
{
    int found = 0;
    const int longest = std::min(longestOf(kind), count() - word);
    if (longest > 1 && !isPhrase(kind, word, word + 1, true))
        return 0;
    for (int size = 1; size <= longest; ++size) {
        if (size > 1 && at(word + size - 1).gap != Gap::Joined)
            break;
        if (isPhrase(kind, word, word + size))
            found = size;
    }
    return found;
}

} // namespace nashra::language
