// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nashra {

/// Folding of text for search and comparison, the same for both store engines. Never applied to text a person keeps.
/// Pure and thread-safe; cost is one table look-up per UTF-16 unit.
namespace textfold {

/// Strict key: NFKC, case folded, tashkeel, tatweel, joiners and bidi controls dropped, alef forms to ا, ى and Persian
/// yeh to ي, Persian kaf to ك, Latin accents dropped, all digit families to 0-9, punctuation to its ASCII form.
[[nodiscard]] QString strictKey(QStringView text);

/// Loose key, for search: the strict key with ة to ه, ؤ to و, ئ to ي and ء dropped.
[[nodiscard]] QString looseKey(QStringView text);

/// The words of a key: runs of letters, marks and digits, in order; an apostrophe, hyphen or stop inside a word ends
/// it.
[[nodiscard]] QStringList tokens(QStringView key);

/// A word of a key and the stretch of the original text it stands for, marks and tatweel at its end included.
struct KeyToken
{
    qsizetype keyPosition = 0;
    qsizetype keyLength = 0;
    qsizetype position = 0; ///< in the original text
    qsizetype length = 0;

    bool operator==(const KeyToken &) const = default;
};

/// A strict key that knows where it came from.
struct KeyedText
{
    QString key;
    QList<qsizetype> origins; ///< for each unit of the key, where its character begins in the original text
    QList<KeyToken> tokens;

    [[nodiscard]] QStringView keyOf(const KeyToken &token) const
    {
        return QStringView(key).mid(token.keyPosition, token.keyLength);
    }
};

/// strictKey() and its tokens(), each with its place in the text.
[[nodiscard]] KeyedText keyedText(QStringView text);

/// looseKey() cut into tokens and joined by single blanks: what the full-text indexes hold and are asked.
[[nodiscard]] QString searchText(QStringView text);

} // namespace textfold
} // namespace nashra
