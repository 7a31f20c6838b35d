// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/entitymatcher.h"

namespace nashra::language {

/// What to put where, UTF-16 units.
struct NameReplacement
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
};

/// The house name in the place of a name that was found: particles written onto an Arabic name stay (و ف ب ك ل), the
/// article is written once and as it is joined to them ("للأمم"), and a name in capitals gets its house form in
/// capitals, but one that always has them ("U.S.") only in a text of capitals. The range is the hit's where the letters
/// before it may stay. Pure.
[[nodiscard]] NameReplacement withHouseName(const QString &text, const EntityHit &hit, const QString &house);

} // namespace nashra::language
