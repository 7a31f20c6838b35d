// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/entity/namesearch.h"

namespace nashra {
struct ArticleContent;
}

namespace nashra::storage {

class Connection;

/// A revision in the search index and the document it stands under.
struct IndexedRevision
{
    qint64 touch = 0;
    int revision = 0;
};

/// What is due for an article on SQLite: its place in the search index, or that and the one in its lists.
enum class Due { Search, Rises };

/// Keeping the tables that hold nothing of their own in step. Inside a transaction. terms: searchTextOf().
[[nodiscard]] Result<void> indexArticle(Connection &connection, ArticleId id, qint64 touch, const QString &terms);
/// Indexes a content in the place of the revision that was indexed before, or, on SQLite, writes down that this is due.
/// before: touch 0 for an article that is new.
[[nodiscard]] Result<void> reindexArticle(Connection &connection, ArticleId id, const IndexedRevision &before,
                                          const IndexedRevision &now, const ArticleContent &content);
/// Writes down that an article is due on SQLite; what was written down before stands.
[[nodiscard]] Result<void> noteDue(Connection &connection, ArticleId id, const IndexedRevision &before, Due due);
/// Puts what is due to the top of its lists and indexes it, in transactions of its own; answers how many articles that
/// were. An article that cannot be read stays due and is told in the log. 0 on PostgreSQL, which does both with the
/// save.
[[nodiscard]] Result<int> indexDue(Connection &connection);
/// Fills counts and search from the articles and the lists of entities, when their tables were made again.
[[nodiscard]] Result<void> fillDerived(Connection &connection);

/// What the engine's full-text index is asked for words as a person typed them: all of them, the last one as a prefix.
/// Empty where there is no word in it.
[[nodiscard]] Result<QString> matchExpression(Connection &connection, const QString &typed);
/// The same for a name: of each word one of its forms, all of them whole.
[[nodiscard]] QString matchExpression(const Connection &connection, const NameQuery &name);

} // namespace nashra::storage
