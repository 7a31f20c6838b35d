// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>

class QMimeData;

namespace nashra::presentation {

inline constexpr char articleMimeType[] = "application/x-nashra-articles";

/// Article ids as drag and drop carries them, one a line. The caller owns the answer.
[[nodiscard]] QMimeData *makeArticleMime(const QList<ArticleId> &articles);
/// Empty where there are none; lines that are no id are left out, and nothing after the 1,000th is read.
[[nodiscard]] QList<ArticleId> articlesFromMime(const QMimeData *mime);

} // namespace nashra::presentation
