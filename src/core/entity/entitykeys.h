// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QStringList>

namespace nashra {

/// Why two entities may be one, the surest first.
enum class Likeness { SameIdentifier, SameName, SimilarName };

[[nodiscard]] QString likenessName(Likeness likeness);

/// What lists are ordered by, as UTF-8: the folded house name in the language, else, behind all of those, in the other
/// one; at most 120 characters of it.
[[nodiscard]] QString entityOrderKey(const Entity &entity, Language language);

/// The folded words of all names, each once and at most 60 characters of it, an Arabic one with its article also
/// without it: what a search for the beginning of a word looks in.
[[nodiscard]] QStringList entityWords(const Entity &entity);
/// The words of a text as they are looked for there: without articles ("ال", "al-", "el-"), so that a name is found
/// however people write it.
[[nodiscard]] QStringList searchedWords(const QString &text);

/// The keys two entities that may be one share, ascending: identifiers, strictly folded full names of one kind of
/// entity, nameSkeleton() of them where it says enough (four consonants). No short forms, acronyms or adjectives.
[[nodiscard]] QStringList likenessKeys(const Entity &entity);
/// The house name of the language, strictly folded, word by word, with the kind and the language; empty where there is
/// none. For comparing only; no index has it, but who share one share entityOrderKey() as well.
[[nodiscard]] QString namesakeKey(const Entity &entity, Language language);
/// Those of both languages: who shares one has the name of another of its kind.
[[nodiscard]] QStringList namesakeKeys(const Entity &entity);
/// The surest key the two share; empty where there is none. Two entities of packs, whose ids are made of their codes
/// and not of the hour, are two whatever they are called (Monaco and its capital) unless they share an identifier.
[[nodiscard]] QString surestLikeness(const Entity &a, const Entity &b);
/// The same of an entity whose likenessKeys() are known already.
[[nodiscard]] QString surestLikeness(const Entity &a, const QStringList &keys, const Entity &b);
/// What a key of that list is about.
[[nodiscard]] Likeness likenessOfKey(QStringView key);

} // namespace nashra
