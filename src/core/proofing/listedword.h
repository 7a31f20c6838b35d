// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QList>

#include <optional>

namespace nashra {

/// A word somebody told the spelling to accept: on the newsroom's list, or on a person's own.
struct ListedWord
{
    QString word; ///< see listedForm()
    Language language = Language::English;
    std::optional<UserId> owner; ///< whose own it is; nothing for the newsroom's
    UserId addedBy;
    Instant addedAt;

    bool operator==(const ListedWord &) const = default;
};

/// Longest word of a list, in UTF-16 units.
inline constexpr qsizetype longestListedWord = 64;

/// The form in which a word of safe text is kept in a list and compared with one: soft hyphens, joiners and bidi
/// controls dropped, the typographic apostrophe made plain, and in Arabic no tashkeel and no tatweel. Letters stay what
/// they are: neither hamza nor ى nor ة is unified, and case is kept (see WordList for what it means).
[[nodiscard]] QString listedForm(QStringView word, Language language);

/// The form of a word as typed. Errors: InvalidInput (items = {the word}) where it has a blank or control character, no
/// letter, a # in front, or more than longestListedWord units.
[[nodiscard]] Result<QString> checkedForm(const QString &typed, Language language);

/// The words with their forms, each once. Errors: InvalidInput (items = the first of the words that are none).
[[nodiscard]] Result<QList<ListedWord>> checkedWords(const QList<ListedWord> &words);

} // namespace nashra
