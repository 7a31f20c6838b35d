// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "importing/importedstory.h"

namespace nashra::importing {

/// True for bytes that begin as an HTML page does, whatever the file is called.
[[nodiscard]] bool looksLikeHtml(const QByteArray &bytes);

/// The encoding a page says of itself in its first bytes ("windows-1256"); empty where it does not.
[[nodiscard]] QByteArray declaredEncoding(const QByteArray &bytes);

/// Reads the story of a saved page: the headline is its main heading, else its title; the rest as in readStory().
/// Pure; linear. Errors: InvalidInput (no text at all), TooLarge.
[[nodiscard]] Result<ImportedStory> readHtmlPage(const QString &html, Instant now);

} // namespace nashra::importing
