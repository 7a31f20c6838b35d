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

/// A name of the registry taken apart. Empty paths: it has no words, too many, or a line break.
struct NameShape
{
    std::vector<NamePath> paths; ///< without the signs between its words, then with them where it has any
    NamePath shortPath;          ///< of a person's last name; empty where there is none
    QString shortText;           ///< the last name as written
};

/// The names of an entity and those that follow from them: an Arabic adjective in its feminine.
[[nodiscard]] QList<EntityName> allNames(const Entity &entity);

constexpr int longestName = 24; ///< words; what is longer is no name

/// Pure; the tokens are working memory.
[[nodiscard]] NameShape shapeOf(QStringView name, EntityKind kind, NameForm form, NameTokens &tokens);

/// The path of the last name alone: "al-Dalwani" by the same hash as "Dalwani".
[[nodiscard]] NamePath shortPathOf(QStringView shortText, NameTokens &tokens);

/// What a title is compared by: the hash of its folded words, 0 where it has none. Never the text itself.
[[nodiscard]] quint32 titleKey(std::span<const NameToken> words);

} // namespace nashra::language
