// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace nashra::publishing {

/// Encodings that receivers of Arabic and English wires ask for.
enum class Charset { Utf8, Windows1256, Iso8859Part6 };

/// "utf-8", "windows-1256", "iso-8859-6".
[[nodiscard]] QString charsetName(Charset charset);
[[nodiscard]] std::optional<Charset> charsetFromName(QStringView name);

/// What a text lost on its way into a charset, by character.
struct Losses
{
    QMap<char32_t, int> replaced;  ///< by a question mark: nothing like it can be said there
    QMap<char32_t, int> respelled; ///< quotation marks, dashes, digits, letters: the text still says the same
    int bidiControls = 0;          ///< left out

    void add(const Losses &other);
};

/// The text in signs the charset has, on one line: white space becomes single blanks, what is missing is respelled
/// where there is a sensible way ("…" to "...", a letter to the one it is built on) and replaced by "?" elsewhere.
/// Controls of direction are left out unless they are to be kept.
[[nodiscard]] QString fitted(QStringView text, Charset charset, bool keepsBidiControls, Losses &losses);

/// text must have been fitted.
[[nodiscard]] QByteArray encode(QStringView text, Charset charset);
/// Bytes that mean nothing become U+FFFD.
[[nodiscard]] QString decode(const QByteArray &bytes, Charset charset);

} // namespace nashra::publishing
