// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exportinput.h"

#include <string>

namespace nashra::publishing {

/// Class of the element around the body, by which a page is read back.
inline constexpr char bodyClass[] = "story-body";

/// One line of text with foreign runs in bdi elements.
[[nodiscard]] std::string inlineHtml(const QString &text, Language language);

/// The body as well-formed XHTML: neighbouring list items in one list, rows in one table, and nothing that the article
/// does not hold.
[[nodiscard]] std::string bodyHtml(const ArticleInput &input);

} // namespace nashra::publishing
