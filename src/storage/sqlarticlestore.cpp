// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlarticlestore.h"

#include "core/article/articlecodec.h"
#include "core/article/contentcheck.h"
#include "core/article/xhtml.h"
#include "core/workflow/effects.h"
#include "storage/derived.h"
#include "storage/statement.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkBase(const Article &article, int baseRevision)
{
    if (article.revision == baseRevision)
        return ok();
    return fail(ErrorCode::Conflict, u"revision %1 is not the newest, %2"_s.arg(baseRevision).arg(article.revision));
}

} // namespace

SqlArticleStore::SqlArticleStore(StoreSession &session)
    : m_session(session)
    , m_records(session)
{
}

Result<Article> SqlArticleStore::article(ArticleId id) const
{
    auto stored = m_records.load(id);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::move(stored->article);
}

Article SqlArticleStore::firstRevision(const ArticleContent &content, UserId author, Instant at) const
{
    Article article;
    article.id = ArticleId::make(m_session.now());
    article.revision = 1;
    article.content = content;
    article.author = author;
    article.lastEditor = author;
    article.createdAt = at;
    article.updatedAt = at;
    return article;
}

Result<void> SqlArticleStore::auditText(const Article &article, const EncodedContent &encoded, const QString &event)
{
    return m_session.audit(article.lastEditor, event, article.id.toString(), article.revision,
                           QString::fromLatin1(encoded.hash.toHex()));
}

Result<Article> SqlArticleStore::create(const ArticleContent &content, UserId actor, ArticleId id)
{
    if (const auto checked = checkContent(content); !checked)
        return tl::unexpected(checked.error());
    const EncodedContent encoded = encode(content);
    return m_session.write([&]() -> Result<Article> {
        const auto author = m_session.workingActor(actor);
        if (!author)
            return tl::unexpected(author.error());
        Article article = firstRevision(content, actor, m_session.now());
        if (!id.isNull())
            article.id = id;
        if (const auto inserted = m_records.insert(article, encoded); !inserted)
            return tl::unexpected(inserted.error());
        if (const auto told = auditText(article, encoded, u"article.create"_s); !told)
            return tl::unexpected(told.error());
        return article;
    });
}

Result<QList<ArticleId>> SqlArticleStore::import(const QList<ImportedArticle> &articles, UserId actor)
{
    return m_session.write([&]() -> Result<QList<ArticleId>> {
        const auto author = m_session.workingActor(actor);
        if (!author)
            return tl::unexpected(author.error());
        return importInTransaction(articles, actor);
    });
}

Result<QList<ArticleId>> SqlArticleStore::importInTransaction(const QList<ImportedArticle> &articles, UserId actor)
{
    auto touch = m_session.nextNumber(u"touch"_s, articles.size());
    if (!touch)
        return tl::unexpected(touch.error());
    EncodingAhead encoding(articles);
    QList<ArticleId> ids;
    QList<std::pair<qint64, QString>> texts;
    for (const ImportedArticle &imported : articles) {
        auto encoded = encoding.take();
        if (!encoded)
            return tl::unexpected(encoded.error());
        const Instant at = imported.createdAt.isNull() ? m_session.now() : imported.createdAt;
        const Article article = firstRevision(imported.content, actor, at);
        if (const auto inserted = m_records.insertRows(article, *encoded, *touch); !inserted)
            return tl::unexpected(inserted.error());
        if (const auto told = auditText(article, *encoded, u"article.import"_s); !told)
            return tl::unexpected(told.error());
        ids << article.id;
        texts.emplace_back((*touch)++, std::move(encoded->terms));
    }
    // All at the end: SQLite writes the full-text index out before any statement that could be undone by itself.
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto &[document, terms] = texts[i];
        if (const auto indexed = indexArticle(m_session.connection(), ids[i], document, terms); !indexed)
            return tl::unexpected(indexed.error());
    }
    return ids;
}

Result<Article> SqlArticleStore::saveInTransaction(ArticleId id, int baseRevision, const ArticleContent &content,
                                                   const EncodedContent &encoded, const Actor &actor)
{
    const auto before = m_records.loadHead(id);
    if (!before)
        return tl::unexpected(before.error());
    if (encoded.hash == before->hash)
        return article(id);
    if (const auto base = checkBase(before->article, baseRevision); !base)
        return tl::unexpected(base.error());
    const Result<Status> next = applyEdit(before->article, actor);
    if (!next)
        return tl::unexpected(next.error());

    Article after = before->article;
    after.revision += 1;
    after.content = content;
    after.status = *next;
    after.approval.reset();
    after.lastEditor = actor.id;
    after.updatedAt = m_session.now();
    if (const auto updated = m_records.update(*before, after, encoded); !updated)
        return tl::unexpected(updated.error());
    if (const auto told = auditText(after, encoded, u"article.save"_s); !told)
        return tl::unexpected(told.error());
    return after;
}

Result<Article> SqlArticleStore::save(ArticleId id, int baseRevision, const ArticleContent &content, UserId actorId)
{
    if (const auto checked = checkContent(content); !checked)
        return tl::unexpected(checked.error());
    const EncodedContent encoded = encode(content);
    const auto saved = m_session.write([&]() -> Result<Article> {
        const auto actor = m_session.workingActor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        return saveInTransaction(id, baseRevision, content, encoded, *actor);
    });
    if (!saved && saved.error().code == ErrorCode::Conflict)
        return keepLoser(saved.error(), id, baseRevision, content, actorId);
    return saved;
}

tl::unexpected<Error> SqlArticleStore::keepLoser(Error conflict, ArticleId id, int baseRevision,
                                                 const ArticleContent &content, UserId actor)
{
    const auto kept = keepDraft(KeptDraft{{}, id, baseRevision, actor, m_session.now(), content});
    if (!kept)
        return tl::unexpected(kept.error());
    return fail(ErrorCode::Conflict, conflict.detail, {kept->toString()});
}

Result<Article> SqlArticleStore::transitionInTransaction(ArticleId id, int baseRevision, Action action,
                                                         const ActionArguments &arguments, const Actor &actor)
{
    const auto before = m_records.load(id);
    if (!before)
        return tl::unexpected(before.error());
    if (const auto base = checkBase(before->article, baseRevision); !base)
        return tl::unexpected(base.error());
    const Result<Status> next = apply(action, before->article, actor, arguments.now);
    if (!next)
        return tl::unexpected(next.error());
    if (const auto checked = checkArguments(action, actor, arguments); !checked)
        return tl::unexpected(checked.error());
    if (action == Action::Kill) {
        const auto second = m_session.actor(*arguments.confirmedBy);
        if (!second || !second->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::FourEyes, u"a kill is confirmed by a sub-editor or chief of the newsroom"_s);
    }
    if (action == Action::Release)
        return m_records.release(id, actor, arguments.now);

    Article after = before->article;
    applyEffects(action, *next, after, arguments, actor.id, m_session.now());
    if (const auto updated = m_records.update(*before, after); !updated)
        return tl::unexpected(updated.error());
    if (const auto told = m_session.audit(actor.id, u"article."_s + actionName(action), id.toString(), after.revision,
                                          arguments.note);
        !told)
        return tl::unexpected(told.error());
    return after;
}

Result<Article> SqlArticleStore::transition(ArticleId id, int baseRevision, Action action,
                                            const ActionArguments &arguments, UserId actorId)
{
    return m_session.write([&]() -> Result<Article> {
        const auto actor = m_session.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        return transitionInTransaction(id, baseRevision, action, arguments, *actor);
    });
}

Result<DraftId> SqlArticleStore::keepDraft(const KeptDraft &draft)
{
    return m_session.write([&]() -> Result<DraftId> {
        const DraftId id = draft.id.isNull() ? DraftId::make(m_session.now()) : draft.id;
        Statement insert(m_session.connection(),
                         u"INSERT INTO kept_draft (id, article, base_revision, made_by, made_at, header, body) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(id.toString());
        insert.bindNullable(draft.article.isNull() ? QVariant(QMetaType(QMetaType::QString))
                                                   : QVariant(draft.article.toString()));
        insert.bind(draft.baseRevision).bind(draft.by.toString()).bind(draft.at.ms);
        insert.bind(QString::fromUtf8(headerToJson(draft.content)))
            .bind(QString::fromUtf8(toXhtml(draft.content.body)));
        if (const auto inserted = insert.run(); !inserted)
            return tl::unexpected(inserted.error());
        return id;
    });
}

Result<void> SqlArticleStore::discardDraft(DraftId id, UserId owner)
{
    return m_session.write([&]() -> Result<void> {
        Statement remove(m_session.connection(), u"DELETE FROM kept_draft WHERE id = ? AND made_by = ?"_s);
        const auto removed = remove.bind(id.toString()).bind(owner.toString()).run();
        if (!removed)
            return tl::unexpected(removed.error());
        return *removed == 1 ? ok() : Result<void>(fail(ErrorCode::NotFound, u"draft "_s + id.toString()));
    });
}

} // namespace nashra::storage
