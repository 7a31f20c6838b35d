// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace nashra::language {

/// A wording that is nearly always a slip: words in a row, one of them the wrong one. Folded; a word ending in * stands
/// for all that begin so.
struct WrongPhrase
{
    static constexpr QStringView sentenceStart = u"^"; ///< among the alternatives of a place

    QList<QStringList> words; ///< the alternatives of each place
    qsizetype wrongAt = 0;    ///< the place of the wrong word, which has no other
    QString right;

    bool operator==(const WrongPhrase &) const = default;
};

/// What the program knows of a language's confusions before it has read a newsroom's archive.
struct ConfusionLists
{
    QList<QStringList> sets; ///< words taken for one another, folded
    QList<WrongPhrase> phrases;

    bool operator==(const ConfusionLists &) const = default;
};

/// Reads a file of resources/words. Errors: InvalidInput, with what and where.
[[nodiscard]] Result<ConfusionLists> readConfusionLists(const QByteArray &yaml);

/// The lists that come with the program, read anew at each call (about a millisecond).
[[nodiscard]] ConfusionLists builtInConfusionLists(Language language);

} // namespace nashra::language
