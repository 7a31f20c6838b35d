// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/workflow/transitions.h"
#include "storage/encodedcontent.h"
#include "storage/storesession.h"

namespace nashra::storage {

class Statement;

/// An article with its place in the lists.
struct StoredArticle
{
    Article article;
    qint64 touch = 0;
    QByteArray hash; ///< contentHash() of it
};

/// Rows of articles, their revisions and what is derived from them (counts, search), kept together. Writes go inside a
/// transaction of the session; who may do them is the caller's to know.
class ArticleRecords
{
public:
    explicit ArticleRecords(StoreSession &session)
        : m_session(session)
    {
    }

    /// Errors: NotFound.
    [[nodiscard]] Result<StoredArticle> load(ArticleId id) const;
    /// The same without its text: of the content only what decides which lists it stands in.
    [[nodiscard]] Result<StoredArticle> loadHead(ArticleId id) const;
    /// A new article with its first revision, whose content comes encoded too.
    [[nodiscard]] Result<void> insert(const Article &article, const EncodedContent &encoded);
    /// The same without the search index, at a place in the lists that the caller has reserved.
    [[nodiscard]] Result<void> insertRows(const Article &article, const EncodedContent &encoded, qint64 touch);
    /// Adds a revision and puts the article at the top of its lists, on SQLite once indexDue() comes to it. Of before
    /// the head is enough. Errors: Conflict (somebody wrote since it was loaded).
    [[nodiscard]] Result<void> update(const StoredArticle &before, const Article &after, const EncodedContent &encoded);
    /// The same for an article whose content stays as it was: no revision is added.
    [[nodiscard]] Result<void> update(const StoredArticle &before, const Article &after);
    /// Checks and does the release of one article as of an instant: numbers it and writes its audit event.
    [[nodiscard]] Result<Article> release(ArticleId id, const Actor &by, Instant at);

private:
    /// The row of an article that stays in the lists it is in.
    [[nodiscard]] Result<void> updateInPlace(const StoredArticle &before, const Article &after, int words);
    [[nodiscard]] Result<qint64> updateRow(const StoredArticle &before, const Article &after, int words);
    [[nodiscard]] Result<void> addRevision(const Article &article, const EncodedContent &encoded);
    [[nodiscard]] Result<void> count(const Article &article, int change);

    StoreSession &m_session;
};

/// Columns of readSummary(), of a table or alias named article.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] ArticleSummary readSummary(const Statement &row);

} // namespace nashra::storage
