// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

#include <QDate>

namespace nashra::presentation {

/// How many of those that somebody new may be are looked for: the first is named and the others are counted, unless
/// there are so many, since of that many there may be more.
inline constexpr int mostTwins = 5;

/// What is said before a name is added that the registry may have: whom, with both names, the kind and the title of the
/// day. In the words of the window's language.
[[nodiscard]] QString twinText(const QString &name, const QList<LikelyTwin> &twins, QDate day, Language shown);

} // namespace nashra::presentation
