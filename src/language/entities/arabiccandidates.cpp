// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/arabiccandidates.h"

#include "language/entities/wordendings.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

/// Letters that are written for long vowels; Arabic words with many of them are of few patterns.
int longVowels(QStringView key)
{
    return int(std::count_if(key.begin() + 1, key.end(), [](QChar c) { return c == u'ا' || c == u'و' || c == u'ي'; }));
}

/// Verbs, particles tied to what follows, plurals and words with a pronoun.
bool isInflected(QStringView key)
{
    constexpr int longestVerb = 6;
    return key.startsWith(u"ال") || key.startsWith(u'و') || key.startsWith(u"لل") || key.startsWith(u"سي") ||
           key.startsWith(u"است") || (key.startsWith(u'ي') && key.size() <= longestVerb) ||
           endsWithAny(key, {u"ة", u"ات", u"ون", u"ين", u"وا", u"ها", u"هم", u"كم", u"نا", u"يا", u"ائي", u"يكي"});
}

/// How somebody speaks, and no last name: "قال الوزير سالم بوضوح".
bool isManner(QStringView key)
{
    return isOneOf(key, {u"بوضوح",   u"باختصار",  u"باستمرار",  u"باهتمام", u"باقتضاب", u"بانتظام", u"باسهاب",
                         u"باعتزاز", u"بارتياح",  u"بانفعال",   u"بوقت",    u"بوقف",    u"باكرا",   u"بوصفه",
                         u"بوصفها",  u"باعتباره", u"باعتبارها", u"بنفسه",   u"بنفسها",  u"بنجاح",   u"بناء",
                         u"بلاده",   u"بلادها",   u"اولا",      u"اوضح"});
}

} // namespace

quint8 ArabicCandidates::traitsOf(int word) const
{
    if (word >= m_words.count())
        return 0;
    quint8 &traits = m_traits[size_t(word)];
    if (traits == 0) {
        const bool isGiven = readGivenName(word);
        traits = quint8(Read | (isGiven ? Given : 0) | (readName(word, isGiven) ? Name : 0));
    }
    return traits;
}

bool ArabicCandidates::readGivenName(int word) const
{
    const QStringView key = m_words.keyOf(word);
    constexpr int shortestCompound = 6;                            // "عبدالله"
    if (key == u"علي" && m_text.at(m_words.end(word) - 1) == u'ى') // the preposition
        return false;
    if (m_words.isOnBehalf(word))
        return false;
    return (m_words.at(word).keyLength > 2 && m_words.isOf(WordKind::Given, word)) ||
           (key.size() >= shortestCompound && key.startsWith(u"عبدال"));
}

/// A given name that is no word beside.
bool ArabicCandidates::isPlainGivenName(int word) const
{
    return isGivenName(word) && !m_words.isOf(WordKind::Common, word) && !m_words.isOf(WordKind::NoName, word);
}

/// "son of", which the next word belongs to.
bool ArabicCandidates::isFather(int word) const
{
    return isOneOf(m_words.keyOf(word), {u"بن", u"ابن", u"بنت", u"ولد", u"ايت", u"ال", u"بو", u"ود", u"بني"});
}

/// What the next word of a name belongs to: "son of", "أبو", "دا".
bool ArabicCandidates::isParticle(int word) const
{
    return isFather(word) || isOneOf(m_words.keyOf(word), {u"ابو", u"ابي", u"ابا", u"ام", u"دي", u"دا", u"دو", u"دير",
                                                           u"ديل", u"فان", u"فون", u"لا", u"لو", u"سان"});
}

/// The second half of "نور الدين".
bool ArabicCandidates::isCompound(int word) const
{
    return isOneOf(m_words.keyOf(word), {u"الدين", u"الله", u"الاسلام", u"الحق", u"الزهراء"});
}

bool ArabicCandidates::readName(int word, bool isGiven) const
{
    constexpr int shortest = 2;
    if (!m_text.isFree(word) || !m_words.at(word).isArabic || m_words.at(word).keyLength < shortest ||
        m_words.isOnBehalf(word) || m_words.keyOf(word).startsWith(u"لل") || m_words.keyOf(word).startsWith(u"وال") ||
        isManner(m_words.keyOf(word)))
        return false;
    const auto isOne = [&](WordKind kind) { return m_words.isOf(kind, word); };
    return isGiven || !(isOne(WordKind::NoName) || isOne(WordKind::Function) || isOne(WordKind::Said));
}

/// Nothing says that it is an Arabic noun.
bool ArabicCandidates::looksForeign(int word) const
{
    const QStringView key = m_words.keyOf(word);
    // Verbal nouns, plurals and what carries a pronoun.
    const bool isDerived = endsWithAny(key, {u"ة", u"ه", u"ها", u"هم", u"ات", u"ين", u"ون"}) || key.startsWith(u"ال") ||
                           key.startsWith(u"است") || key.startsWith(u"بال") || key.startsWith(u"كال") ||
                           (key.size() == 5 && key[0] == u'ت' && key[3] == u'ي');
    return (key.size() > 2 && !isDerived) || soundsForeign(word);
}

/// Letters, endings or vowels that Arabic words do not have: "تسيريتيلي", "ساوادوغو".
bool ArabicCandidates::soundsForeign(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = m_words.keyOf(word);
    const auto isForeignLetter = [](QChar c) { return QStringView(u"پچڤگژ").contains(c); };
    if (std::any_of(key.begin(), key.end(), isForeignLetter))
        return true;
    if (key.size() < shortest || m_text.at(m_words.end(word) - 1) == u'\u064B' || isInflected(key))
        return key.size() > shortest && endsWithAny(key, {u"شتاين", u"ستاين", u"سكايا", u"كينا"});
    if (endsWithAny(key, {u"وفيتش", u"يتش", u"وف", u"وفا", u"سكي", u"برغ", u"شفيلي", u"ينكو", u"تشوك", u"زاده",
                          u"اوغلو", u"ييه", u"باخر", u"اور", u"يسون", u"فورد", u"بيك"}) &&
        key.size() > shortest)
        return true;
    constexpr int manyVowels = 3;
    const int vowels = longVowels(key);
    const bool isBroken = key[1] == u'و' && key[2] == u'ا'; // "صواريخ"
    if (key.endsWith(u"يان"))
        return key.size() > shortest + 1;
    if (isBroken || key.endsWith(u"ان") || key.size() == shortest)
        return false;
    if (key.endsWith(u'ي') || key.endsWith(u'ا'))
        return vowels > manyVowels;
    return vowels >= manyVowels || (key.endsWith(u'و') && !QStringView(u"تيم").contains(key.front()));
}

/// A last name that says where from: "السوداني".
bool ArabicCandidates::isOriginName(int word) const
{
    constexpr int shortest = 5;
    const QStringView key = m_words.keyOf(word);
    return mayBeName(word) && key.size() >= shortest && key.startsWith(u"ال") && key.endsWith(u'ي') &&
           !m_words.isOf(WordKind::TitleAdjective, word);
}

/// "مرتفعاً": no name has that end.
bool ArabicCandidates::hasTanwin(int word) const
{
    constexpr QChar tanwin(0x064B);
    const int end = m_words.end(word);
    return m_text.at(end - 1) == tanwin || (end - m_words.position(word) > 2 && m_text.at(end - 2) == tanwin);
}

/// A feminine adjective with the article, as "الأهلية" of "جامعة الساحل الأهلية".
bool ArabicCandidates::isAgreeing(int word) const
{
    return m_words.keyOf(word).startsWith(u"ال") && endsWithAny(m_words.keyOf(word), {u"ة", u"ه"});
}

/// How many letters of particles stand before a word of the kind: "وجبل"; -1 where it is none.
int ArabicCandidates::headLetters(WordKind kind, int word) const
{
    if (!m_words.isOf(kind, word))
        return -1;
    NameTokens tokens;
    const QStringView key = m_words.keyOf(word);
    for (int letters = 0; letters < std::min<int>(3, int(key.size())); ++letters) {
        tokens.read(key.mid(letters));
        if (NameWords::of(Language::Arabic).has(kind, tokens.tokens()))
            return letters;
    }
    return -1; // "للمعهد"
}

/// Letters of particles, one at most, before a phrase of a list that begins at the word: "وأمازون"; -1 where what is
/// left of the word is short or another: "وحلب الأغنام".
int ArabicCandidates::lettersBeforePhrase(WordKind kind, int word, int size) const
{
    constexpr int shortest = 6;
    const QString text = m_text.written(word, word + size);
    const QStringView key = m_words.keyOf(word);
    const int most = key.size() >= shortest && QStringView(u"وفبلك").contains(key.front()) ? 1 : 0;
    NameTokens tokens;
    for (int letters = 0; letters <= most; ++letters) {
        tokens.read(text.mid(letters));
        if (NameWords::of(Language::Arabic).has(kind, tokens.tokens()))
            return letters;
    }
    return -1;
}

/// Not that of "إلياس" and "ألبرت", which begin with a hamza.
bool ArabicCandidates::hasArticle(int word) const
{
    return m_words.keyOf(word).startsWith(u"ال") && !QStringView(u"أإآ").contains(m_text.at(m_words.position(word)));
}

std::optional<NameGuess> ArabicCandidates::guess(int word) const
{
    for (const auto find : {&ArabicCandidates::namedForPerson, &ArabicCandidates::practice, &ArabicCandidates::ofTown,
                            &ArabicCandidates::listedTown, &ArabicCandidates::land, &ArabicCandidates::compoundPlace,
                            &ArabicCandidates::town, &ArabicCandidates::house, &ArabicCandidates::university,
                            &ArabicCandidates::institute, &ArabicCandidates::office, &ArabicCandidates::party,
                            &ArabicCandidates::guild, &ArabicCandidates::named, &ArabicCandidates::sidedPlace,
                            &ArabicCandidates::knownPlace, &ArabicCandidates::person}) {
        if (const auto found = (this->*find)(word))
            return found;
    }
    return std::nullopt;
}

} // namespace nashra::language
