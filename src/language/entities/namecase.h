// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QString>

namespace nashra::language {

/// A name as it stands in a text, without the particles before it.
struct WrittenName
{
    QStringView text;
    bool isAlefElided = false;  ///< the name's first letter has gone into a particle: "للأمم"
    bool hasPossessive = false; ///< "'s" follows
};

/// Whether capitals allow the letters to be the name: an acronym counts only in its own letters, a Latin name of one or
/// two words only with its capitals ("May", "White House"), a longer one with any of them. Pure.
[[nodiscard]] bool mayBeWritten(const QString &name, NameForm form, const WrittenName &written);

/// Whether the name is none unless the word it is found by begins with a capital: mayBeWritten() for a small letter is
/// false. Pure.
[[nodiscard]] bool needsCapital(const QString &name, NameForm form, bool isDerived);

/// Whether it is written letter by letter as the name is, tashkeel and tatweel aside. Pure.
[[nodiscard]] bool isPlainlyWritten(const QString &name, const WrittenName &written);

/// Whether the name itself ends in a possessive: "McDonald's".
[[nodiscard]] bool isPossessiveName(QStringView name);

} // namespace nashra::language
