// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// A key under which the spellings of a name in Latin and in Arabic letters meet: for each word its consonants, words
/// joined by blanks. Vowels and و ي are dropped, so are al-, el- and ال before a word, doubled consonants are one, and
/// sounds that the other script writes in several ways are one letter (kh k q ch, gh g j, sh s z, th t, dh d). Letters
/// of any other script are dropped. Finds names to ask about ("is it he?"); never fit to replace one by another.
[[nodiscard]] QString nameSkeleton(QStringView name);

} // namespace nashra
