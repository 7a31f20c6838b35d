// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra {

/// What a text lost on its way in.
struct SafeText
{
    QString text;
    qsizetype removed = 0; ///< number of UTF-16 units taken out; line ends and composition lose nothing
};

/// Makes text from outside safe to keep: U+0000, control characters but tab and line feed, lone surrogates and
/// non-characters are removed, and marks after the thirtieth on one letter; CR LF, CR, NEL, U+2028 and U+2029 become
/// LF; the rest is put in NFC. Bidi controls and tashkeel stay: they are the author's.
[[nodiscard]] SafeText makeSafe(QStringView text);

/// True where makeSafe() would return the text unchanged.
[[nodiscard]] bool isSafe(QStringView text);

} // namespace nashra
