// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/nametokens.h"

#include <QString>

#include <vector>

namespace nashra::language {

/// The hashes a name is found by: of its first word, its first two words, and so on to the whole. Words that are left
/// out inside a name have none.
using NamePath = std::vector<quint64>;

/// A part of a full name that goes for it once it is known.
struct ShortName
{
    NamePath path;
    QString text; ///< as written
};

/// A name of the registry taken apart. Empty paths: it has no words, too many, or a line break.
struct NameShape
{
    /// Without the signs between its words, then with them where it has any, then with ه for ة where it has several
    /// words.
    std::vector<NamePath> paths;
    /// Of a person: the last name ("Nkomo-Hughes" is one), then the given name with the father's where the last name
    /// is neither ("Sultan bin Rashid" of "Sultan bin Rashid Al Nahar"). Either may be lacking.
    std::vector<ShortName> shortNames;
    bool hasLastName = false; ///< the first of them is one
};

/// The names of an entity and those that follow from them: an adjective in its feminine, plural and accusative, with
/// the article in each of its words ("الكورية الجنوبية"), the people of English ones ("Syrians").
[[nodiscard]] QList<EntityName> allNames(const Entity &entity);

constexpr int longestName = 24; ///< words; what is longer is no name

/// Pure; the tokens are working memory.
[[nodiscard]] NameShape shapeOf(QStringView name, EntityKind kind, NameForm form, NameTokens &tokens);

/// Whether a folded word is another one with ه at its end for ة.
[[nodiscard]] bool hasHehForTeh(QStringView read, QStringView kept);

/// The path of the last name alone: "al-Dalwani" by the same hash as "Dalwani".
[[nodiscard]] NamePath shortPathOf(QStringView shortText, NameTokens &tokens);

/// What a title is compared by: the hash of its folded words, 0 where it has none. Never the text itself.
[[nodiscard]] quint32 titleKey(std::span<const NameToken> words);
/// The key of a title and that of the word it is called by alone: "Minister" for "Minister of Health" as for "Health
/// Minister", "الوزيرة" for "وزيرة الصحة". None where the title has no words.
[[nodiscard]] std::vector<quint32> titleKeys(QStringView title, NameTokens &tokens);

} // namespace nashra::language
