// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace nashra::importing {

/// A story as it was read, and what was set aside on the way.
struct ImportedStory
{
    ArticleContent content;
    QStringList notes; ///< in English, with the text that was set aside: nothing is dropped silently
};

/// Reads a story as it comes by copy and paste from an agency's page: headline, dateline, paragraphs, section label,
/// and the "Check also" tail, which becomes related items and not body. Pure; linear. now makes the paragraph ids.
/// Errors: InvalidInput (no text at all).
[[nodiscard]] Result<ImportedStory> readAgencyText(const QString &text, Instant now);

} // namespace nashra::importing
