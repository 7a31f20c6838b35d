// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/candidatetext.h"

#include <optional>
#include <vector>

namespace nashra::language {

/// New names in Arabic, which has no capital: what stands before them, given names, the sound of foreign ones and what
/// a house is say where they begin and end. The text has to outlive it.
class ArabicCandidates
{
public:
    explicit ArabicCandidates(const CandidateText &text)
        : m_text(text)
        , m_words(text.words())
        , m_traits(size_t(m_words.count()))
    {
    }

    /// The name that begins at the word.
    [[nodiscard]] std::optional<NameGuess> guess(int word) const;

private:
    /// What stands before a person's name, the surest first: how much of a name has to be behind it.
    enum class Sign {
        Title,  ///< "الوزير", "العداء الكيني"
        Role,   ///< "محافظ الإقليم", "محاميه"
        Origin, ///< "البرازيلي"
        Said,   ///< "وقال", or a point of a list
        None,
    };

    /// What has been found of a word, as many look at it.
    enum Trait : quint8 {
        Read = 1,
        Given = 2,
        Name = 4,
    };

    // What a word is (arabiccandidates.cpp)
    [[nodiscard]] quint8 traitsOf(int word) const;
    [[nodiscard]] bool readGivenName(int word) const;
    [[nodiscard]] bool readName(int word, bool isGiven) const;
    [[nodiscard]] bool isGivenName(int word) const { return (traitsOf(word) & Given) != 0; }
    [[nodiscard]] bool isPlainGivenName(int word) const;
    [[nodiscard]] bool isFather(int word) const;
    [[nodiscard]] bool isParticle(int word) const;
    [[nodiscard]] bool isCompound(int word) const;
    [[nodiscard]] bool mayBeName(int word) const { return (traitsOf(word) & Name) != 0; }
    [[nodiscard]] bool looksForeign(int word) const;
    [[nodiscard]] bool soundsForeign(int word) const;
    [[nodiscard]] bool isOriginName(int word) const;
    [[nodiscard]] bool hasTanwin(int word) const;
    [[nodiscard]] bool isAgreeing(int word) const;
    [[nodiscard]] int headLetters(WordKind kind, int word) const;
    [[nodiscard]] int lettersBeforePhrase(WordKind kind, int word, int size) const;
    [[nodiscard]] bool hasArticle(int word) const;

    // Persons (arabiccandidates_persons.cpp)
    static constexpr int longestPersonName = 9; ///< words: "منصور بن خالد بن سعود بن تركي" has seven
    [[nodiscard]] bool isKunya(int word) const;
    [[nodiscard]] bool isJoinedKunya(int word) const;
    [[nodiscard]] bool isUnknown(int word) const;
    [[nodiscard]] bool isForeignThird(int first, int word) const;
    [[nodiscard]] bool isJoinedLast(int word, int last) const;
    [[nodiscard]] std::optional<NameGuess> person(int word) const;
    [[nodiscard]] bool isArticleFirst(int word) const;
    [[nodiscard]] int endOfName(int word) const;
    [[nodiscard]] int endBeforeThat(int word) const;
    [[nodiscard]] int endOfElement(int at) const;
    [[nodiscard]] int strengthOf(int from, int to) const;
    [[nodiscard]] bool isEnough(const NameGuess &guess, int sum, Sign sign) const;
    [[nodiscard]] bool endsBefore(int word) const;
    [[nodiscard]] Sign readBefore(int word, int sum, NameGuess &guess) const;
    [[nodiscard]] bool isListed(int word) const;
    [[nodiscard]] int particlesOf(int word) const;

    // Where they begin and end (arabiccandidates_bounds.cpp)
    [[nodiscard]] bool isCalling(int word) const;
    [[nodiscard]] int callOf(int word) const;
    [[nodiscard]] int endOfSubject(int word) const;
    [[nodiscard]] int endBetweenCommas(int word) const;
    [[nodiscard]] bool isPrefixed(int word) const;
    [[nodiscard]] bool isHeldIn(int word) const;
    [[nodiscard]] bool isInTown(int word) const;
    [[nodiscard]] bool isAndAnother(int word) const;

    // Last names (arabiccandidates_lastnames.cpp)
    [[nodiscard]] bool isOddLastName(int first, int word) const;
    [[nodiscard]] bool isTitledLast(int first, int word) const;
    [[nodiscard]] bool isJoinedName(int word) const;
    [[nodiscard]] bool isDeed(int word) const;
    [[nodiscard]] bool isLastName(int word) const;
    [[nodiscard]] bool isSureLastName(int word) const;
    [[nodiscard]] bool isBetween(int word) const;
    [[nodiscard]] int endOfSyllables(int word) const;
    [[nodiscard]] int endOfTail(int word, int end) const;

    // What persons are (arabiccandidates_roles.cpp)
    [[nodiscard]] static bool isOfOffice(QStringView key);
    [[nodiscard]] int endOfRoleBehind(int word) const;
    [[nodiscard]] bool readTitle(int word, NameGuess &guess) const;
    void readFirstOf(NameGuess &guess) const;
    [[nodiscard]] bool readRole(int word, NameGuess &guess) const;
    [[nodiscard]] bool isSomebodys(int word) const;

    // Places (arabiccandidates_places.cpp)
    [[nodiscard]] std::optional<NameGuess> compoundPlace(int word) const;
    [[nodiscard]] int placeHeadLetters(int word) const;
    [[nodiscard]] bool isPlacePart(int word) const;
    [[nodiscard]] bool isBehindPlace(int word) const;
    [[nodiscard]] int townLetters(int word) const;
    [[nodiscard]] std::optional<NameGuess> listedTown(int word) const;
    [[nodiscard]] std::optional<NameGuess> town(int word) const;
    [[nodiscard]] std::optional<NameGuess> land(int word) const;
    [[nodiscard]] std::optional<NameGuess> knownPlace(int word) const;
    [[nodiscard]] std::optional<NameGuess> sidedPlace(int word) const;

    // Houses (arabiccandidates_houses.cpp)
    [[nodiscard]] std::optional<NameGuess> house(int word) const;
    [[nodiscard]] std::optional<NameGuess> knownHouse(int word) const;
    [[nodiscard]] std::optional<NameGuess> university(int word) const;
    [[nodiscard]] std::optional<NameGuess> office(int word) const;
    [[nodiscard]] std::optional<NameGuess> institute(int word) const;
    [[nodiscard]] std::optional<NameGuess> party(int word) const;
    [[nodiscard]] std::optional<NameGuess> guild(int word) const;
    [[nodiscard]] bool isNobodys(int word) const;
    [[nodiscard]] int endOfPurpose(int word) const;

    // What houses and places are called (arabiccandidates_named.cpp)
    [[nodiscard]] std::optional<NameGuess> named(int word) const;
    [[nodiscard]] std::optional<NameGuess> namedForPerson(int word) const;
    [[nodiscard]] std::optional<NameGuess> practice(int word) const;
    [[nodiscard]] std::optional<NameGuess> ofTown(int word) const;
    [[nodiscard]] int endOfNamed(int word) const;
    [[nodiscard]] int endOfForeign(int word) const;
    [[nodiscard]] bool isOrdinary(int word) const;
    [[nodiscard]] bool isParticiple(int word) const;
    [[nodiscard]] bool isOfName(int word) const;

    const CandidateText &m_text;
    const UnitWords &m_words;
    mutable std::vector<quint8> m_traits; ///< of the words, 0 where not yet read
};

} // namespace nashra::language
