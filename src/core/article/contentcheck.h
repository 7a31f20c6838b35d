// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace nashra {

/// What every store asks of a content before it keeps it: safe text, allowed links, an urgency of 1 to 9, paragraphs
/// with ids of their own and without line breaks. Errors: InvalidInput.
[[nodiscard]] Result<void> checkContent(const ArticleContent &content);

} // namespace nashra
