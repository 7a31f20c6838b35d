// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryarticlestore.h"

#include "core/article/articlecodec.h"
#include "core/article/contentcheck.h"
#include "core/base/textfold.h"
#include "core/workflow/effects.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

/// Freezes the article's content as its newest revision.
void addRevision(MemoryArticle &record, UserId by, Instant at)
{
    const ArticleContent &content = record.article.content;
    record.words = content.body.wordCount();
    record.searchText = u' ' + searchTextOf(content) + u' ';
    RevisionInfo info{record.article.revision, by, at, contentHash(content), record.words};
    record.revisions.insert(info.revision, MemoryRevision{info, content});
}

/// A query with its words folded once.
class Filter
{
public:
    explicit Filter(const ArticleQuery &query)
        : m_query(query)
        , m_words(textfold::searchText(query.text).split(u' ', Qt::SkipEmptyParts))
    {
        for (QString &word : m_words)
            word = u' ' + word + u' ';
        if (!m_words.isEmpty())
            m_words.last().chop(1); // the last word may still be being typed
    }

    [[nodiscard]] bool admits(const MemoryArticle &record) const
    {
        const Article &article = record.article;
        return (!m_query.status || *m_query.status == article.status) &&
               (m_query.desk.isEmpty() || m_query.desk == article.content.desk) &&
               (!m_query.language || *m_query.language == article.content.language) &&
               (!m_query.author || *m_query.author == article.author) &&
               std::all_of(m_words.cbegin(), m_words.cend(),
                           [&record](const QString &word) { return record.searchText.contains(word); });
    }

private:
    const ArticleQuery &m_query;
    QStringList m_words;
};

Result<void> checkBase(const Article &article, int baseRevision)
{
    if (article.revision == baseRevision)
        return ok();
    return fail(ErrorCode::Conflict, u"revision %1 is not the newest, %2"_s.arg(baseRevision).arg(article.revision));
}

} // namespace

Result<Article> MemoryArticleStore::article(ArticleId id) const
{
    return m_newsroom.article(id).map([](const auto &record) { return record->article; });
}

Result<ArticleContent> MemoryArticleStore::content(ArticleId id, int revision) const
{
    const auto record = m_newsroom.article(id);
    if (!record)
        return tl::unexpected(record.error());
    const auto found = (*record)->revisions.constFind(revision);
    if (found == (*record)->revisions.cend())
        return fail(ErrorCode::NotFound, u"revision %1 of %2"_s.arg(revision).arg(id.toString()));
    return found->content;
}

Result<QList<RevisionInfo>> MemoryArticleStore::revisions(ArticleId id) const
{
    return m_newsroom.article(id).map([](const auto &record) {
        QList<RevisionInfo> infos;
        for (const MemoryRevision &revision : record->revisions)
            infos << revision.info;
        return infos;
    });
}

Result<std::optional<ArticleContent>> MemoryArticleStore::lastApproved(ArticleId id) const
{
    const QString subject = id.toString();
    int revision = 0;
    for (const AuditEvent &event : m_newsroom.data.events) {
        if (event.subject == subject && event.action == "article.approve"_L1)
            revision = std::max(revision, event.revision);
    }
    if (revision == 0)
        return std::nullopt;
    return content(id, revision);
}

Result<QList<ArticleSummary>> MemoryArticleStore::summaries(const QList<ArticleId> &ids) const
{
    QList<ArticleSummary> found;
    for (const ArticleId &id : ids) {
        if (const auto record = m_newsroom.article(id))
            found << summaryOf(**record);
    }
    return found;
}

Result<QList<ArticleSummary>> MemoryArticleStore::page(const ArticleQuery &query, qint64 from, int limit) const
{
    const Filter filter(query);
    const MemoryData &data = m_newsroom.data;
    QList<ArticleSummary> rows;
    auto place = from > 0 ? data.byTouch.upperBound(from) : data.byTouch.cend();
    while (place != data.byTouch.cbegin() && rows.size() < limit) {
        const auto &record = data.articles[*--place];
        if (filter.admits(*record))
            rows << summaryOf(*record);
    }
    return rows;
}

Result<QList<ArticleSummary>> MemoryArticleStore::pageOf(const ArticleQuery &query, const QList<qint64> &touches) const
{
    return touches.isEmpty() ? QList<ArticleSummary>() : page(query, touches.first(), int(touches.size()));
}

Result<ListFences> MemoryArticleStore::fences(const ArticleQuery &query, int pageSize) const
{
    if (pageSize < 1)
        return fail(ErrorCode::InvalidInput, u"page size %1"_s.arg(pageSize));
    const Filter filter(query);
    const MemoryData &data = m_newsroom.data;
    ListFences fences;
    fences.pageSize = pageSize;
    fences.holdsRows = !query.text.isEmpty(); // as a database does
    for (auto place = data.byTouch.cend(); place != data.byTouch.cbegin();) {
        --place;
        if (filter.admits(*data.articles[*place]))
            fences.addRow(place.key());
    }
    return fences;
}

Result<QList<ArticleCount>> MemoryArticleStore::counts() const
{
    QMap<std::tuple<QString, Status, Language>, qint64> sums;
    for (const auto &record : m_newsroom.data.articles) {
        const Article &article = record->article;
        ++sums[{article.content.desk, article.status, article.content.language}];
    }
    QList<ArticleCount> counts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        counts << ArticleCount{std::get<0>(sum.key()), std::get<1>(sum.key()), std::get<2>(sum.key()), *sum};
    return counts;
}

Result<QList<ArticleId>> MemoryArticleStore::translationsOf(ArticleId source) const
{
    QList<ArticleId> found;
    for (const auto &record : m_newsroom.data.articles) {
        const auto &link = record->article.content.translation;
        if (link && link->source == source)
            found << record->article.id;
    }
    return found;
}

Result<ArticleId> MemoryArticleStore::find(const QString &idOrSlug) const
{
    const MemoryData &data = m_newsroom.data;
    const QString wanted = idOrSlug.trimmed();
    for (auto place = data.byTouch.cend(); !wanted.isEmpty() && place != data.byTouch.cbegin();) {
        const Article &article = data.articles[*--place]->article;
        if (article.content.slug == wanted || article.content.headline == wanted ||
            article.id.toString().startsWith(wanted, Qt::CaseInsensitive))
            return article.id;
    }
    return fail(ErrorCode::NotFound, u"no article called "_s + idOrSlug);
}

Result<QList<ArchiveText>> MemoryArticleStore::archiveTexts(ArchiveScope scope, qint64 after, int limit) const
{
    QList<Status> states{Status::Approved, Status::Released};
    if (scope == ArchiveScope::Living)
        states << Status::Draft << Status::Submitted;
    const MemoryData &data = m_newsroom.data;
    QList<ArchiveText> texts;
    for (auto place = data.byTouch.upperBound(after); place != data.byTouch.cend() && texts.size() < limit; ++place) {
        const Article &article = data.articles[*place]->article;
        if (states.contains(article.status))
            texts << ArchiveText{place.key(), article.content.language,
                                 article.content.headline + u'\n' + article.content.body.text()};
    }
    return texts;
}

Result<Article> MemoryArticleStore::addArticle(const ArticleContent &content, ArticleId id, UserId author,
                                               Instant createdAt, const QString &eventName)
{
    if (const auto checked = checkContent(content); !checked)
        return tl::unexpected(checked.error());
    MemoryArticle record;
    record.article.id = id.isNull() ? ArticleId::make(m_newsroom.now()) : id;
    record.article.revision = 1;
    record.article.content = content;
    record.article.author = author;
    record.article.lastEditor = author;
    record.article.createdAt = createdAt;
    record.article.updatedAt = createdAt;
    addRevision(record, author, createdAt);
    const Article article = record.article;
    const QByteArray hash = record.revisions.first().info.hash;
    m_newsroom.putArticle(std::move(record));
    m_newsroom.record(author, eventName, article.id.toString(), 1, QString::fromLatin1(hash.toHex()));
    return article;
}

Result<Article> MemoryArticleStore::create(const ArticleContent &content, UserId actor, ArticleId id)
{
    return m_newsroom.write([&]() -> Result<Article> {
        const auto author = m_newsroom.workingActor(actor);
        if (!author)
            return tl::unexpected(author.error());
        if (!id.isNull() && m_newsroom.article(id))
            return fail(ErrorCode::Conflict, id.toString() + u": there is such an article"_s);
        return addArticle(content, id, author->id, m_newsroom.now(), u"article.create"_s);
    });
}

Result<QList<ArticleId>> MemoryArticleStore::import(const QList<ImportedArticle> &articles, UserId actor)
{
    return m_newsroom.write([&]() -> Result<QList<ArticleId>> {
        const auto author = m_newsroom.workingActor(actor);
        if (!author)
            return tl::unexpected(author.error());
        QList<ArticleId> ids;
        for (const ImportedArticle &imported : articles) {
            const Instant at = imported.createdAt.isNull() ? m_newsroom.now() : imported.createdAt;
            const auto added = addArticle(imported.content, {}, author->id, at, u"article.import"_s);
            if (!added)
                return tl::unexpected(added.error());
            ids << added->id;
        }
        return ids;
    });
}

Result<Article> MemoryArticleStore::save(ArticleId id, int baseRevision, const ArticleContent &content, UserId actorId)
{
    const auto actor = m_newsroom.workingActor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    const auto found = m_newsroom.article(id);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto checked = checkContent(content); !checked)
        return tl::unexpected(checked.error());
    MemoryArticle record = **found;
    Article &article = record.article;
    if (content == article.content)
        return article;
    if (const auto base = checkBase(article, baseRevision); !base) {
        const auto kept = keepDraft(KeptDraft{{}, id, baseRevision, actorId, m_newsroom.now(), content});
        if (!kept)
            return tl::unexpected(kept.error());
        return fail(ErrorCode::Conflict, base.error().detail, {kept->toString()});
    }
    const Result<Status> next = applyEdit(article, *actor);
    if (!next)
        return tl::unexpected(next.error());
    return m_newsroom.write([&]() -> Result<Article> {
        article.revision += 1;
        article.content = content;
        article.status = *next;
        article.approval.reset();
        article.lastEditor = actorId;
        article.updatedAt = m_newsroom.now();
        addRevision(record, actorId, article.updatedAt);
        const QByteArray hash = record.revisions.last().info.hash;
        m_newsroom.record(actorId, u"article.save"_s, id.toString(), article.revision,
                          QString::fromLatin1(hash.toHex()));
        m_newsroom.putArticle(record);
        return article;
    });
}

Result<Article> MemoryArticleStore::transition(ArticleId id, int baseRevision, Action action,
                                               const ActionArguments &arguments, UserId actorId)
{
    const auto actor = m_newsroom.actor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    const auto found = m_newsroom.article(id);
    if (!found)
        return tl::unexpected(found.error());
    MemoryArticle record = **found;
    if (const auto base = checkBase(record.article, baseRevision); !base)
        return tl::unexpected(base.error());
    const Result<Status> next = apply(action, record.article, *actor, arguments.now);
    if (!next)
        return tl::unexpected(next.error());
    if (const auto checked = checkArguments(action, *actor, arguments); !checked)
        return tl::unexpected(checked.error());
    if (action == Action::Kill) {
        const auto second = m_newsroom.actor(*arguments.confirmedBy);
        if (!second || !second->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::FourEyes, u"a kill is confirmed by a sub-editor or chief of the newsroom"_s);
    }

    return m_newsroom.write([&]() -> Result<Article> {
        if (action == Action::Release) {
            const auto released = m_newsroom.releaseArticle(id, *actor, arguments.now);
            return released ? article(id) : Result<Article>(tl::unexpected(released.error()));
        }
        applyEffects(action, *next, record.article, arguments, actorId, m_newsroom.now());
        m_newsroom.record(actorId, u"article."_s + actionName(action), id.toString(), record.article.revision,
                          arguments.note);
        m_newsroom.putArticle(record);
        return record.article;
    });
}

Result<QList<KeptDraft>> MemoryArticleStore::keptDrafts(UserId owner) const
{
    QList<KeptDraft> drafts;
    for (const KeptDraft &draft : m_newsroom.data.drafts) {
        if (draft.by == owner)
            drafts << draft;
    }
    return drafts;
}

Result<DraftId> MemoryArticleStore::keepDraft(const KeptDraft &draft)
{
    return m_newsroom.write([&]() -> Result<DraftId> {
        KeptDraft kept = draft;
        if (kept.id.isNull())
            kept.id = DraftId::make(m_newsroom.now());
        m_newsroom.data.drafts.insert(kept.id, kept);
        return kept.id;
    });
}

Result<void> MemoryArticleStore::discardDraft(DraftId id, UserId owner)
{
    return m_newsroom.write([&]() -> Result<void> {
        const auto draft = m_newsroom.data.drafts.constFind(id);
        if (draft == m_newsroom.data.drafts.cend() || draft->by != owner)
            return fail(ErrorCode::NotFound, u"draft "_s + id.toString());
        m_newsroom.data.drafts.erase(draft);
        return ok();
    });
}

} // namespace nashra::testlib
