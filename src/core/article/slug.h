// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// Characters a slug may have at most.
inline constexpr qsizetype longestSlug = 120;

/// A working name from the first three words of the headline that say something, those of four letters and more:
/// "PRESIDENT-VISITS-MARSA". Empty where there is none. Pure.
[[nodiscard]] QString slugFrom(const QString &headline);

} // namespace nashra
