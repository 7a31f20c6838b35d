// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nametokens.h"

#include "core/base/foldtable.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace nashra::language {

namespace {

using textfold::FoldTable;

/// What the table has for units that are no letters; anything from firstLetter on is the folded letter itself.
enum Unit : char16_t {
    Mark,       ///< left out, belongs to the letter before
    Ignored,    ///< left out
    Blank,      ///< parts words
    Joiner,     ///< parts words of one name
    Apostrophe, ///< left out inside a Latin word, else a joiner
    Stop,
    Sign,
    LineBreak,
    Slow, ///< becomes several units, or changes the letter before
    firstLetter = u'0',
};

constexpr char16_t hamzaAbove = 0x0654;
constexpr int longestShortForm = 3; ///< letters after which a stop ends no sentence: "St.", "George W."
constexpr int padding = 64;

char16_t separatorOf(char16_t c)
{
    switch (c) {
    case u'-':
    case u'‐':
    case u'‑':
    case u'&':
        return Joiner;
    case u'\'':
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'ʻ':
    case u'ʾ':
    case u'ʿ':
    case u'`':
        return Apostrophe;
    case u'.':
        return Stop;
    case u'\t':
        return Sign;
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return LineBreak;
    default:
        return QChar::isPunct(c) || QChar::isSymbol(c) ? Sign : Blank;
    }
}

quint64 mixed(quint64 h)
{
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    h ^= h >> 32;
    return h;
}

/// Unlike FoldTable's, this one tells words from what parts them. 128 KiB, built at first use.
class UnitTable
{
public:
    static const UnitTable &get()
    {
        static const std::unique_ptr<const UnitTable> table(new UnitTable);
        return *table;
    }
    char16_t operator[](QChar c) const { return m_units[c.unicode()]; }
    [[nodiscard]] quint64 fingerprint() const { return m_fingerprint; }

private:
    UnitTable()
    {
        const FoldTable &folds = FoldTable::get();
        for (size_t i = 0; i < m_units.size(); ++i) {
            const auto c = char16_t(i);
            const char16_t to = folds.unit(c);
            const bool isSign = separatorOf(c) == Apostrophe || separatorOf(c) == LineBreak;
            if (isSign)
                m_units[i] = separatorOf(c);
            else if (to == FoldTable::several || QChar::isSurrogate(c) || c == hamzaAbove)
                m_units[i] = Slow;
            else if (to == FoldTable::dropped)
                m_units[i] = QChar::isMark(c) || c == 0x0640 ? Mark : Ignored;
            else if (to >= firstLetter && (QChar::isLetterOrNumber(to) || QChar::isMark(to)))
                m_units[i] = to;
            else
                m_units[i] = separatorOf(c);
        }
        constexpr quint64 revision = 1; // of what is done to words after the table
        m_fingerprint = revision;
        for (const char16_t unit : m_units)
            m_fingerprint = mixed(m_fingerprint + unit);
    }

    std::array<char16_t, 65536> m_units{};
    quint64 m_fingerprint = 0;
};

quint64 hashOf(QStringView word)
{
    std::array<char16_t, padding> letters{};
    std::copy_n(word.utf16(), word.size(), letters.begin());
    return hashOfWord(letters.data(), int(word.size()));
}

bool isArabicLetter(char16_t c)
{
    return c >= 0x0600 && c <= 0x06FF;
}

} // namespace

quint64 hashOfWord(const char16_t *letters, int count)
{
    // Two masked words of eight bytes take most words of either language without a loop.
    const auto masked = [](const char16_t *from, qsizetype bytes) {
        quint64 value = 0;
        std::memcpy(&value, from, sizeof value);
        if (bytes >= 8)
            return value;
        return bytes <= 0 ? 0 : value & (~quint64(0) >> (64 - 8 * bytes));
    };
    qsizetype bytes = qsizetype(count) * 2;
    quint64 h = 0x9E3779B97F4A7C15ULL * quint64(count + 1);
    for (; bytes > 16; bytes -= 8, letters += 4) {
        h = (h ^ masked(letters, 8)) * 0xff51afd7ed558ccdULL;
        h ^= h >> 29;
    }
    h = (h ^ masked(letters, bytes)) * 0xff51afd7ed558ccdULL;
    h ^= h >> 29;
    h = (h ^ masked(letters + 4, bytes - 8)) * 0xc4ceb9fe1a85ec53ULL;
    return mixed(h);
}

quint64 hashWith(quint64 begun, quint64 word, Gap gap)
{
    return mixed(begun * 0x9E3779B97F4A7C15ULL + word + (gap == Gap::Parted ? 1 : 0));
}

quint64 NameTokens::rules()
{
    return UnitTable::get().fingerprint();
}

void NameTokens::read(QStringView text)
{
    const auto needed = size_t(text.size()) + padding;
    if (m_keys.size() < needed)
        m_keys.resize(needed);
    m_tokens.clear();
    m_used = 0;
    m_gap = Gap::Break;
    m_joinsNext = false;
    const UnitTable &units = UnitTable::get();
    for (int i = 0; i < int(text.size());) {
        const char16_t unit = units[text[i]];
        i = unit >= firstLetter || unit == Slow ? readWord(text, i) : readGap(text, i);
    }
}

/// Reads a word that begins at i; answers where it ends. A character that is no part of a word after all is taken for a
/// sign.
int NameTokens::readWord(QStringView text, int i)
{
    const UnitTable &units = UnitTable::get();
    const int size = int(text.size());
    NameToken token;
    token.position = i;
    token.key = m_used;
    token.end = i;
    while (i < size) {
        const char16_t unit = units[text[i]];
        if (unit >= firstLetter) {
            m_keys[size_t(m_used++)] = unit;
            token.end = ++i;
        } else if (unit == Mark) {
            token.end = ++i;
        } else if (unit == Ignored) {
            ++i;
        } else if (unit == Slow) {
            const int next = readSlowly(text, i);
            if (next == i)
                break;
            i = token.end = next;
        } else if (unit == Apostrophe && m_used > token.key && m_keys[size_t(m_used) - 1] < 0x0590 && i + 1 < size &&
                   units[text[i + 1]] >= firstLetter) {
            const bool isPossessive = units[text[i + 1]] == u's' && (i + 2 == size || units[text[i + 2]] < firstLetter);
            if (isPossessive) {
                token.possessive = 2;
                i += 2;
                break;
            }
            ++i;
        } else {
            break;
        }
    }
    token.keyLength = m_used - token.key;
    if (joinsInitials(text, token))
        return m_tokens.back().end;
    if (token.keyLength > 0) {
        finish(token);
    } else if (i == token.position) {
        m_gap = std::max(m_gap, Gap::Parted);
        return i + 1;
    }
    return i;
}

/// Adds the letter to those before it where it is one of an acronym with stops.
bool NameTokens::joinsInitials(QStringView text, const NameToken &token)
{
    if (token.keyLength != 1 || m_tokens.empty() || token.possessive > 0)
        return false;
    NameToken &before = m_tokens.back();
    const bool isSecond =
        before.keyLength == 1 && !before.isArabic && before.end + 1 == token.position && text[before.end] == u'.';
    const bool isLater = before.isDotted && before.end == token.position;
    if ((!isSecond && !isLater) || isArabicLetter(m_keys[size_t(token.key)]))
        return false;
    const bool hasStop = token.end < text.size() && text[token.end] == u'.';
    before.end = token.end + (hasStop ? 1 : 0);
    before.keyLength += 1;
    before.isDotted = hasStop;
    before.hash = hashOfWord(key(before), before.keyLength);
    return true;
}

int NameTokens::readGap(QStringView text, int i)
{
    const UnitTable &units = UnitTable::get();
    for (; i < int(text.size()); ++i) {
        const char16_t unit = units[text[i]];
        if (unit >= firstLetter || unit == Slow)
            break;
        if (unit == LineBreak)
            m_gap = Gap::Break;
        else if (unit == Sign)
            m_gap = std::max(m_gap, Gap::Parted);
        else if (unit == Stop && !m_tokens.empty() && m_tokens.back().end - m_tokens.back().position > longestShortForm)
            m_gap = std::max(m_gap, Gap::Parted);
    }
    return i;
}

/// A unit that is not looked up alone; answers i itself where it is no part of a word.
int NameTokens::readSlowly(QStringView text, int i)
{
    const QChar c = text[i];
    if (c == QChar(hamzaAbove)) {
        // A hamza typed as a mark of its own belongs to the letter it stands on.
        if (m_used > 0 && text[i - 1] == u'و')
            m_keys[size_t(m_used) - 1] = u'ؤ';
        else if (m_used > 0 && (text[i - 1] == u'ي' || text[i - 1] == u'ى'))
            m_keys[size_t(m_used) - 1] = u'ئ';
        return i + 1;
    }
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        const char32_t pair = QChar::surrogateToUcs4(c, text[i + 1]);
        if (!QChar::isLetterOrNumber(pair) && !QChar::isMark(pair))
            return i;
        appendFolded(FoldTable::foldedPair(pair), text.size() - i - 2);
        return i + 2;
    }
    if (c.isSurrogate() || !c.isLetterOrNumber())
        return i;
    appendFolded(FoldTable::get().expansion(c.unicode()), text.size() - i - 1);
    return i + 1;
}

void NameTokens::appendFolded(QStringView folded, qsizetype unitsToCome)
{
    const auto needed = size_t(m_used + folded.size() + unitsToCome + padding);
    if (m_keys.size() < needed)
        m_keys.resize(needed + needed / 2);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            m_keys[size_t(m_used++)] = c.unicode();
    }
}

void NameTokens::finish(NameToken token)
{
    token.gap = m_gap;
    token.isArabic = isArabicLetter(m_keys[size_t(token.key)]);
    m_gap = token.possessive > 0 ? Gap::Parted : Gap::Joined;
    if (token.isArabic)
        finishArabic(token);
    else
        finishLatin(token);
}

/// "عبد الله" and "أبو ظبي" are as often written in one word.
void NameTokens::finishArabic(NameToken &token)
{
    const char16_t *letters = key(token);
    const bool isAfterServant = m_joinsNext && token.gap == Gap::Joined;
    const char16_t *tail = letters + token.keyLength - 3;
    const auto endsWith = [&](char16_t a, char16_t b, char16_t c) {
        return tail[0] == a && tail[1] == b && tail[2] == c;
    };
    m_joinsNext =
        token.keyLength >= 3 && token.keyLength <= 5 && (endsWith(u'ع', u'ب', u'د') || endsWith(u'ا', u'ب', u'و'));
    if (isAfterServant) {
        NameToken &before = m_tokens.back();
        const bool isServant = key(before)[before.keyLength - 1] == u'د';
        if (!isServant || (token.keyLength > 3 && letters[0] == u'ا' && letters[1] == u'ل')) {
            before.keyLength += token.keyLength;
            before.end = token.end;
            before.hash = hashOfWord(key(before), before.keyLength);
            m_joinsNext = false;
            return;
        }
    }
    token.hash = hashOfWord(letters, token.keyLength);
    m_tokens.push_back(token);
}

void NameTokens::finishLatin(NameToken token)
{
    static const quint64 article = hashOf(u"al");
    static const quint64 servant = hashOf(u"abd");
    const QStringView letters = keyView(token);
    m_joinsNext = false;
    const bool isArticle =
        letters.size() == 2 && letters[1] == u'l' && (letters[0] == u'a' || letters[0] == u'e' || letters[0] == u'u');
    if (isArticle) {
        token.role = NameToken::Role::Article;
        token.hash = article;
    } else if (letters.size() >= 3 && letters[0] == u'a' && letters.startsWith(u"abd")) {
        constexpr int served = 5; // "abdul"
        const bool isLong = letters.size() >= served && letters[4] == u'l' && QStringView(u"aeou").contains(letters[3]);
        const int rest = int(letters.size()) - served;
        if (isLong && rest >= 3 && token.end - token.position == letters.size()) {
            NameToken second = token;
            second.key += served;
            second.keyLength = rest;
            second.position += served;
            second.gap = Gap::Glued;
            second.hash = hashOfWord(key(second), rest);
            token.end = second.position;
            token.keyLength = served;
            token.possessive = 0;
            token.role = NameToken::Role::Servant;
            token.hash = servant;
            m_tokens.push_back(token);
            m_tokens.push_back(second);
            return;
        }
        const bool isServant = letters.size() == 3 || (isLong && rest == 0);
        token.role = isServant ? NameToken::Role::Servant : NameToken::Role::Word;
        token.hash = isServant ? servant : hashOfWord(key(token), token.keyLength);
    } else {
        token.hash = hashOfWord(key(token), token.keyLength);
    }
    m_tokens.push_back(token);
}

int NameTokens::positionAfter(QStringView text, const NameToken &token, int letters)
{
    const UnitTable &units = UnitTable::get();
    int i = token.position;
    for (;; ++i) {
        if (i >= token.end)
            return token.position;
        if (units[text[i]] >= firstLetter && letters-- == 0)
            return i;
    }
}

} // namespace nashra::language
