// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/findings/finding.h"

namespace nashra::presentation {

/// What is still open in a story that is handed on: told to whoever does it, and in nobody's way.
struct OpenPoints
{
    QStringList emptyFields; ///< of the header, by the names headerFieldOf() gives them, and "byline"
    QList<Finding> findings; ///< of the copy desk, without its hints

    [[nodiscard]] bool isEmpty() const { return emptyFields.isEmpty() && findings.isEmpty(); }
};

/// findings: of the whole article.
[[nodiscard]] OpenPoints openPointsOf(const ArticleContent &content, const QList<Finding> &findings);
/// A sentence or two in the language of the window; empty where nothing is open.
[[nodiscard]] QString openPointsText(const OpenPoints &points);

} // namespace nashra::presentation
