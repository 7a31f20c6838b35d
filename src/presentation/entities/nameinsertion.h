// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace nashra::presentation {

/// What is to be typed at a cursor so that words (a name, or a title and a name) stand there rightly, between what is
/// before and behind it in its paragraph. In Arabic a particle that was typed before them is written onto them: "و" and
/// "الأردن" make "والأردن", "ل" and "الأردن" make "للأردن". A blank is put where a word or a sign would touch them.
/// Pure.
[[nodiscard]] QString nameInsertion(const QString &words, QStringView before, QStringView behind, Language language);

} // namespace nashra::presentation
