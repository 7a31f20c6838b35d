// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QSet>

#include <array>
#include <span>

namespace nashra::language {

struct NameToken;

/// What a word or phrase beside a name says of it; the sections of resources/names.
enum class WordKind {
    PersonTitle,
    RoleAfter,
    PlaceBefore,
    PlaceMaybe,
    PlaceKind,
    OrganisationKind,
    OrganisationEnd,
    EventEnd,
    NameTail,
    Said,
    Common,
    Month,
    BeforeMonth,
    Function,
    Given,
    TownKind,
    NoName,
    Office,
    StreetKind,
    Determiner,
    TitleAdjective,
    PlaceHead,
    PlaceEnd,
    OrganisationHead,
    Organisation,
    OrganisationBefore,
    LegalForm,
    OrganisationOf,
    Occupation,
    Plain,
    Generic,
    Thing,
    Verb,
    Place,
    Company,
    State,
    Namesake,
};

/// The word lists of a language, folded as names are. Read from the program's resources at first use; read-only and
/// thread-safe after that.
class NameWords
{
public:
    static constexpr int longestPhrase = 5; ///< words

    [[nodiscard]] static const NameWords &of(Language language);

    /// How many words the longest phrase of a kind has; 0 where there is none.
    [[nodiscard]] int longest(WordKind kind) const { return m_longest[size_t(kind)]; }
    [[nodiscard]] bool has(WordKind kind, quint64 phrase) const { return m_phrases[size_t(kind)].contains(phrase); }
    /// The kinds that the word alone is of, a bit for each.
    [[nodiscard]] quint64 kindsOf(quint64 word) const { return m_kinds.value(word); }
    /// Whether a phrase of the kind begins with the word.
    [[nodiscard]] bool begins(WordKind kind, quint64 word) const { return m_firsts[size_t(kind)].contains(word); }
    /// Whether one of two words or more ends with the word.
    [[nodiscard]] bool ends(WordKind kind, quint64 word) const { return m_lasts[size_t(kind)].contains(word); }
    [[nodiscard]] bool has(WordKind kind, std::span<const NameToken> words) const;

    /// The hash of a phrase, of its first word's hash where that is read otherwise than it stands.
    [[nodiscard]] static quint64 phraseOf(std::span<const NameToken> words);
    [[nodiscard]] static quint64 phraseOf(quint64 first, std::span<const NameToken> rest);

private:
    explicit NameWords(const QString &path);

    std::array<QSet<quint64>, size_t(WordKind::Namesake) + 1> m_phrases;
    std::array<QSet<quint64>, size_t(WordKind::Namesake) + 1> m_firsts;
    std::array<QSet<quint64>, size_t(WordKind::Namesake) + 1> m_lasts;
    std::array<int, size_t(WordKind::Namesake) + 1> m_longest{};
    QHash<quint64, quint64> m_kinds;
};

} // namespace nashra::language
