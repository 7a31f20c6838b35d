// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/entityhit.h"
#include "language/entities/unitwords.h"

namespace nashra::language {

/// What the words around a hit say of it.
struct NameCue
{
    int first = 0;     ///< its words in the unit
    int end = 0;       ///< behind the last
    int titleFrom = 0; ///< where a person's title before it begins; first where there is none
    bool hasTitle = false;
    bool hasCapitalTitle = false;  ///< no adjective: "General", not "general"; Arabic titles always
    bool hasGivenName = false;     ///< another person's, or one it makes a last name of: "Asma al-Assad"
    bool hasNameBefore = false;    ///< a capital that may be one
    bool isInsideSentence = false; ///< and not that of a sentence
    bool isArabic = false;
    bool isInPlace = false;  ///< "in", "near"
    bool maybePlace = false; ///< "to", "from", "king of"
    bool isOfPlaceKind = false;
    bool isOfOrganisationKind = false;
    bool isSaidToAct = false;  ///< "said", or a role behind a comma
    bool isPartOfTail = false; ///< "Washington" in "Washington Post"
    bool isGivenName = false;  ///< "Jordan" in "Jordan Peterson"
    bool hasNameBehind = false; ///< "Kim" in "Kim Soo-ah", "سلطان" in "سلطان بن سعد": the beginning of another's
    bool isStreet = false;     ///< "Jordan Street", "شارع سلوان"
    bool isIndefinite = false; ///< behind an Arabic title with the article: no adjective of it, "الأمير تركي"
    bool isListed = false;     ///< beside the name of a place, tied to it by "and" or a comma
    bool isPlainWord = false;  ///< what stands beside a word that is a name only sometimes says that it is none
    bool isMonth = false;      ///< "5 May", "in May"
    bool isCommonWord = false; ///< a word that is a name only sometimes
    bool isUsedAsName = false; ///< and is a given name to many
    bool isPlainCapital = true; ///< the capital is the name's own: not that of a sentence or a headline
    bool isSingleWord = false;
};

/// Reads the words around a hit; before is the hit that goes before it in the unit, with its cue, or null.
[[nodiscard]] NameCue cueOf(const UnitWords &words, QStringView text, const EntityHit &hit, const NameCue *before);

} // namespace nashra::language
