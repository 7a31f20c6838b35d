// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace nashra::importing {

/// Bytes from outside as text that is safe to keep.
struct DecodedText
{
    QString text;              ///< see makeSafe(): NFC, line feeds, no control characters
    QString encoding;          ///< "UTF-8", "UTF-16LE", "windows-1256", "ISO-8859-6", "windows-1252"
    qsizetype undecodable = 0; ///< bytes without a meaning in that encoding
    qsizetype removed = 0;     ///< units makeSafe() took out
};

/// Largest file that is read.
inline constexpr qsizetype maxImportBytes = 64LL * 1024 * 1024;

/// Finds the encoding (byte order mark, strict UTF-8, UTF-16, what the file says of itself, then the code pages of
/// Arabic and Western wires) and decodes. Pure; linear in the input. Errors: TooLarge, NotText (a binary file; the
/// detail says what gave it away).
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declaredEncoding = {});

/// A piece of a text in a code page that decodeText() found ("windows-1256"), as it is: not made safe, U+FFFD for a
/// byte without a meaning. Such pages have one byte for each character, so a piece may begin and end anywhere.
[[nodiscard]] QString decodeCodePage(const QByteArray &bytes, const QString &encoding);

} // namespace nashra::importing
