// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace nashra::testlib {

/// Whether a store may take the content. Errors: InvalidInput (unsafe text, a link that is not allowed, an urgency
/// outside 1 to 9, a paragraph without an id or with another's).
[[nodiscard]] Result<void> checkContent(const ArticleContent &content);

} // namespace nashra::testlib
