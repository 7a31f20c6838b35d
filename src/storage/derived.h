// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace nashra::storage {

class Connection;

/// A text in the search index: the document it stands under and its folded words.
struct IndexedText
{
    qint64 touch = 0;
    QString terms; ///< searchTextOf()
};

/// Keeping the tables that hold nothing of their own in step. Inside a transaction.
[[nodiscard]] Result<void> indexArticle(Connection &connection, ArticleId id, qint64 touch, const QString &terms);
[[nodiscard]] Result<void> reindexArticle(Connection &connection, ArticleId id, const IndexedText &before,
                                          const IndexedText &after);
/// Fills counts and search from the articles and the lists of entities, when their tables were made again.
[[nodiscard]] Result<void> fillDerived(Connection &connection);

/// What the engine's full-text index is asked for words as a person typed them: all of them, the last one as a prefix.
/// Empty where there is no word in it.
[[nodiscard]] Result<QString> matchExpression(Connection &connection, const QString &typed);

} // namespace nashra::storage
