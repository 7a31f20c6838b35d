// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"

namespace nashra::publishing {

/// The text as the beginning of a file name that every file system takes: lower-case ASCII letters, digits and single
/// hyphens, at most 60 long, never a name Windows reserves; "untitled" where nothing is left.
[[nodiscard]] QString safeFileStem(const QString &text);

/// "harbour-dredging-en-3f2a9c41": the slug for people ("story" where it has no letter a file name takes), the
/// end of the id so that no two articles meet. It stays the
/// same over all versions of an article, so that a correction takes the place of what it corrects.
[[nodiscard]] QString fileStemOf(ArticleId id, const ArticleContent &content);

/// "bulletin-en-12-7b20e6d5".
[[nodiscard]] QString fileStemOf(const Bulletin &bulletin);

/// True for a bare file name that safeFileStem() could have made, with a suffix.
[[nodiscard]] bool isSafeFileName(const QString &name);

} // namespace nashra::publishing
