// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/listedword.h"

#include <QByteArray>

namespace nashra {

/// What a file of words holds. Lists are exchanged as plain text: UTF-8, a word in each line, # before a remark, and
/// /ar or /en after a word whose language is not that of its letters ("Reuters/ar").
struct WordListFile
{
    /// A line that holds no word.
    struct Line
    {
        qsizetype number = 0; ///< from 1
        QString text;         ///< its beginning

        bool operator==(const Line &) const = default;
    };

    QList<ListedWord> words; ///< in their order, each once; nobody's and of no time
    QList<Line> refused;     ///< the first hundred
    qsizetype refusedCount = 0;
};

inline constexpr qsizetype largestWordListFile = 8LL * 1024 * 1024; ///< bytes
inline constexpr qsizetype mostWordsOfFile = 200'000;

/// Reads such a file. Lines may end in LF, CR LF or CR; a byte order mark is passed over. Linear in the input. Errors:
/// TooLarge (bytes or words; items = {limit}), NotText (a NUL in it), Encoding (not UTF-8; detail = line).
[[nodiscard]] Result<WordListFile> readWordList(const QByteArray &bytes);

/// Writes the words so that readWordList() answers them again.
[[nodiscard]] QByteArray writeWordList(const QList<ListedWord> &words);

} // namespace nashra
