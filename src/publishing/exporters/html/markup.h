// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace nashra::publishing {

/// Appends text as UTF-8 with the five signs of markup escaped. What XML cannot hold (control characters, lone
/// surrogates, non-characters) becomes U+FFFD.
void appendEscaped(std::string &out, QStringView text);

/// Appends text as UTF-8 unescaped, with the same replacement.
void appendUtf8(std::string &out, QStringView text);

[[nodiscard]] std::string escaped(QStringView text);
[[nodiscard]] std::string utf8(QStringView text);

/// Appends a JSON string with its quotes, safe inside a script element of HTML and of XHTML: no "<", ">" or "&" in it.
void appendJsonString(std::string &out, QStringView text);

} // namespace nashra::publishing
