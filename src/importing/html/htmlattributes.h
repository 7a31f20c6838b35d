// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/html/htmltokenizer.h"
#include "importing/html/inlinestack.h"

namespace nashra::importing {

/// Whether the element is not shown: hidden, display:none.
[[nodiscard]] bool isInvisible(const HtmlToken &token);

/// Whether it is the bullet or number Word writes before a list item.
[[nodiscard]] bool isWordBullet(const HtmlToken &token);

/// Whether Word means a list item by this paragraph.
[[nodiscard]] bool isWordListItem(const HtmlToken &token);

/// "rtl" or "ltr"; nothing for "auto" and everything else.
[[nodiscard]] std::optional<Qt::LayoutDirection> directionOf(const HtmlToken &token);

/// What the element and its style attribute say of the text in it; links apart.
[[nodiscard]] InlineEffect effectOf(const HtmlToken &token);

/// The address as an article may hold it, else empty.
[[nodiscard]] QString allowedLink(QStringView href);

} // namespace nashra::importing
