// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/listfences.h"
#include "core/base/result.h"
#include "core/workflow/transitions.h"

namespace nashra {

/// Which articles a list shows. Every list is ordered by ArticleSummary::touch, newest first.
struct ArticleQuery
{
    std::optional<Status> status;
    QString desk; ///< empty = all
    std::optional<Language> language;
    std::optional<UserId> author;
    QString text; ///< words as typed, folded by the store; all must occur; empty = no search

    bool operator==(const ArticleQuery &) const = default;
};

/// How many articles stand where; kept by the store, not counted on demand.
struct ArticleCount
{
    QString desk;
    Status status = Status::Draft;
    Language language = Language::English;
    qint64 count = 0;
};

struct RevisionInfo
{
    int revision = 0;
    UserId by;
    Instant at;
    QByteArray hash; ///< contentHash() of it
    int words = 0;
};

/// Text that lost a race or whose base moved on; kept until its owner takes or discards it.
struct KeptDraft
{
    DraftId id;
    ArticleId article;
    int baseRevision = 0;
    UserId by;
    Instant at;
    ArticleContent content;
};

/// One article of a bulk import, in whatever state it comes.
struct ImportedArticle
{
    ArticleContent content;
    Instant createdAt; ///< null = now
};

/// What a scan of the archive takes in: what was approved or released, or everything but what was spiked or killed (an
/// archive that was imported is drafts).
enum class ArchiveScope { Approved, Living };

/// The text of one article, for what learns from all of them.
struct ArchiveText
{
    qint64 touch = 0; ///< ArticleSummary::touch
    Language language = Language::English;
    QString text; ///< headline and paragraphs, joined by line feeds; empty where the article is damaged

    bool operator==(const ArchiveText &) const = default;
};

/// Articles with their immutable revisions. Lives on the store's thread.
/// Every write checks roles, transition table and four eyes again, with the roles the store has for the actor, whatever
/// the caller believes; writes one audit event; and is one transaction. Kept drafts are a person's own and no part of
/// the record: whoever they belong to keeps and discards them without either.
/// Errors everywhere: Unavailable, Io, DiskFull, ReadOnly, Busy, Corrupt.
class ArticleStore
{
public:
    virtual ~ArticleStore() = default;

    /// Errors: NotFound.
    [[nodiscard]] virtual Result<Article> article(ArticleId id) const = 0;
    /// Content of an older revision; NotFound.
    [[nodiscard]] virtual Result<ArticleContent> content(ArticleId id, int revision) const = 0;
    [[nodiscard]] virtual Result<QList<RevisionInfo>> revisions(ArticleId id) const = 0;
    /// The newest revision that was ever approved, also where the approval was dropped since; nothing where none was.
    [[nodiscard]] virtual Result<std::optional<ArticleContent>> lastApproved(ArticleId id) const = 0;
    /// In the order asked for; ids that are not there are left out.
    [[nodiscard]] virtual Result<QList<ArticleSummary>> summaries(const QList<ArticleId> &ids) const = 0;

    /// At most limit rows with touch <= from (from 0 = the newest), newest first.
    [[nodiscard]] virtual Result<QList<ArticleSummary>> page(const ArticleQuery &query, qint64 from,
                                                             int limit) const = 0;
    /// What page(query, the first touch, as many) answers, where fences() told that these rows follow each other: they
    /// are read by their keys, and looked for anew only where one has gone since.
    [[nodiscard]] virtual Result<QList<ArticleSummary>> pageOf(const ArticleQuery &query,
                                                               const QList<qint64> &touches) const = 0;
    /// With the touches of all rows where the query has words.
    [[nodiscard]] virtual Result<ListFences> fences(const ArticleQuery &query, int pageSize) const = 0;
    [[nodiscard]] virtual Result<QList<ArticleCount>> counts() const = 0;
    [[nodiscard]] virtual Result<QList<ArticleId>> translationsOf(ArticleId source) const = 0;
    /// The newest article in the state with that slug, headline or id prefix; for the command line. NotFound.
    [[nodiscard]] virtual Result<ArticleId> find(const QString &idOrSlug) const = 0;

    /// The newest revisions of at most limit articles with touch > after, oldest first; none = the end. Ask with the
    /// last touch for the next ones: each page costs the same. What changes meanwhile comes again, at its new place.
    [[nodiscard]] virtual Result<QList<ArchiveText>> archiveTexts(ArchiveScope scope, qint64 after,
                                                                  int limit) const = 0;

    /// Makes revision 1 in state draft; the actor is the author. An id given beforehand lets a save whose answer was
    /// lost be asked again without a second article. Errors: Forbidden, InvalidInput (unsafe text, bad link), Conflict
    /// (there is an article of that id).
    [[nodiscard]] virtual Result<Article> create(const ArticleContent &content, UserId actor, ArticleId id = {}) = 0;
    /// Makes the next revision. An equal content makes none and answers the article as it stands.
    /// Errors: Conflict (baseRevision is not the newest; the content is kept as a KeptDraft, items = {its id}),
    /// Forbidden, WrongState.
    [[nodiscard]] virtual Result<Article> save(ArticleId id, int baseRevision, const ArticleContent &content,
                                               UserId actor) = 0;
    /// Errors: Conflict, and those of nashra::apply() and checkArguments().
    [[nodiscard]] virtual Result<Article> transition(ArticleId id, int baseRevision, Action action,
                                                     const ActionArguments &arguments, UserId actor) = 0;
    /// Many drafts in one transaction; all or none.
    [[nodiscard]] virtual Result<QList<ArticleId>> import(const QList<ImportedArticle> &articles, UserId actor) = 0;

    [[nodiscard]] virtual Result<QList<KeptDraft>> keptDrafts(UserId owner) const = 0;
    [[nodiscard]] virtual Result<DraftId> keepDraft(const KeptDraft &draft) = 0;
    virtual Result<void> discardDraft(DraftId id, UserId owner) = 0;
};

} // namespace nashra
