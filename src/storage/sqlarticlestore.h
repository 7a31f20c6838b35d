// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "storage/articlerecords.h"

namespace nashra::storage {

/// Articles in SQLite or PostgreSQL. See the port for what each call promises.
class SqlArticleStore final : public ArticleStore
{
public:
    explicit SqlArticleStore(StoreSession &session);

    [[nodiscard]] Result<Article> article(ArticleId id) const override;
    [[nodiscard]] Result<ArticleContent> content(ArticleId id, int revision) const override;
    [[nodiscard]] Result<QList<RevisionInfo>> revisions(ArticleId id) const override;
    [[nodiscard]] Result<std::optional<ArticleContent>> lastApproved(ArticleId id) const override;
    [[nodiscard]] Result<QList<ArticleSummary>> summaries(const QList<ArticleId> &ids) const override;
    [[nodiscard]] Result<QList<ArticleSummary>> page(const ArticleQuery &query, qint64 from, int limit) const override;
    [[nodiscard]] Result<QList<ArticleSummary>> pageOf(const ArticleQuery &query,
                                                       const QList<qint64> &touches) const override;
    [[nodiscard]] Result<ListFences> fences(const ArticleQuery &query, int pageSize) const override;
    [[nodiscard]] Result<QList<ArticleCount>> counts() const override;
    [[nodiscard]] Result<QList<ArticleId>> translationsOf(ArticleId source) const override;
    [[nodiscard]] Result<ArticleId> find(const QString &idOrSlug) const override;
    [[nodiscard]] Result<QList<ArchiveText>> archiveTexts(ArchiveScope scope, qint64 after, int limit) const override;

    [[nodiscard]] Result<Article> create(const ArticleContent &content, UserId actor, ArticleId id) override;
    [[nodiscard]] Result<Article> save(ArticleId id, int baseRevision, const ArticleContent &content,
                                       UserId actor) override;
    [[nodiscard]] Result<Article> transition(ArticleId id, int baseRevision, Action action,
                                             const ActionArguments &arguments, UserId actor) override;
    [[nodiscard]] Result<QList<ArticleId>> import(const QList<ImportedArticle> &articles, UserId actor) override;

    [[nodiscard]] Result<QList<KeptDraft>> keptDrafts(UserId owner) const override;
    [[nodiscard]] Result<DraftId> keepDraft(const KeptDraft &draft) override;
    Result<void> discardDraft(DraftId id, UserId owner) override;

private:
    [[nodiscard]] Article firstRevision(const ArticleContent &content, UserId author, Instant at) const;
    [[nodiscard]] Result<void> auditText(const Article &article, const EncodedContent &encoded, const QString &event);
    [[nodiscard]] Result<QList<ArticleId>> importInTransaction(const QList<ImportedArticle> &articles, UserId actor);
    [[nodiscard]] Result<Article> saveInTransaction(ArticleId id, int baseRevision, const ArticleContent &content,
                                                    const EncodedContent &encoded, const Actor &actor);
    [[nodiscard]] Result<Article> transitionInTransaction(ArticleId id, int baseRevision, Action action,
                                                          const ActionArguments &arguments, const Actor &actor);
    /// Keeps the text that lost a race, in a transaction of its own; answers the Conflict.
    [[nodiscard]] tl::unexpected<Error> keepLoser(Error conflict, ArticleId id, int baseRevision,
                                                  const ArticleContent &content, UserId actor);

    StoreSession &m_session;
    ArticleRecords m_records;
};

} // namespace nashra::storage
