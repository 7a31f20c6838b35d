// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QStringList>

namespace nashra::importing {

/// A story as it was read, and what was set aside on the way.
struct ImportedStory
{
    ArticleContent content;
    QStringList notes; ///< in English, with the text that was set aside: nothing is dropped silently
};

} // namespace nashra::importing
