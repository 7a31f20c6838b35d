// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/articlerecords.h"

#include "core/article/articlecodec.h"
#include "core/workflow/effects.h"
#include "storage/derived.h"
#include "storage/rows.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

QVariant nullable(std::optional<Instant> instant)
{
    return instant ? QVariant(instant->ms) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant nullable(std::optional<int> number)
{
    return number ? QVariant(qint64(*number)) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant nullable(const QString &text, bool isThere)
{
    return isThere ? QVariant(text) : QVariant(QMetaType(QMetaType::QString));
}

std::optional<Instant> instantAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.number(column)});
}

QString selectArticle(const QString &content)
{
    return u"SELECT a.touch, a.id, a.revision, a.version, a.status, a.author, a.last_editor, a.created_at, "
           "a.updated_at, a.approved_revision, a.approved_by, a.approved_at, a.follow_up, a.released_revision, "
           "a.released_at, a.release_number, a.note, r.hash, "_s +
           content +
           u" FROM article a JOIN article_revision r ON r.article = a.id AND r.revision = a.revision WHERE a.id = ?"_s;
}

Result<ArticleContent> readContent(const Statement &row)
{
    return contentFrom(row.text(18).toUtf8(), row.text(19).toUtf8());
}

Result<ArticleContent> readHead(const Statement &row)
{
    const auto language = languageFromCode(row.text(18));
    if (!language)
        return fail(ErrorCode::Corrupt, u"unknown language"_s);
    ArticleContent content;
    content.language = *language;
    content.desk = row.text(19);
    if (!row.isNull(20))
        content.translation.emplace().source = idAt<ArticleId>(row, 20);
    return content;
}

Result<StoredArticle> readArticle(const Statement &row, Result<ArticleContent> content)
{
    const auto status = statusFromName(row.text(4));
    if (!status || !content) {
        return fail(ErrorCode::Corrupt,
                    u"article %1: %2"_s.arg(row.text(1), content ? u"unknown state"_s : content.error().toLogString()));
    }
    StoredArticle stored;
    stored.touch = row.number(0);
    stored.hash = row.bytes(17);
    Article &article = stored.article;
    article.id = idAt<ArticleId>(row, 1);
    article.revision = int(row.number(2));
    article.version = int(row.number(3));
    article.content = std::move(*content);
    article.status = *status;
    article.author = idAt<UserId>(row, 5);
    article.lastEditor = idAt<UserId>(row, 6);
    article.createdAt = {row.number(7)};
    article.updatedAt = {row.number(8)};
    if (!row.isNull(9))
        article.approval = Approval{int(row.number(9)), idAt<UserId>(row, 10), {row.number(11)}};
    article.followUp = followUpFromName(row.text(12));
    if (!row.isNull(13))
        article.releasedRevision = int(row.number(13));
    article.releasedAt = instantAt(row, 14);
    article.releaseNumber = row.number(15);
    article.note = row.text(16);
    return stored;
}

Result<void> findRow(Statement &query, ArticleId id)
{
    const auto found = query.bind(id.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? ok() : fail(ErrorCode::NotFound, u"article "_s + id.toString());
}

Result<void> changedOne(const Result<int> &rows, ArticleId id)
{
    if (!rows)
        return tl::unexpected(rows.error());
    return *rows == 1 ? ok() : fail(ErrorCode::Conflict, u"article %1 was changed meanwhile"_s.arg(id.toString()));
}

bool areInSameLists(const Article &a, const Article &b)
{
    const auto sourceOf = [](const Article &article) {
        return article.content.translation ? article.content.translation->source : ArticleId();
    };
    return a.status == b.status && a.content.language == b.content.language && a.content.desk == b.content.desk &&
           sourceOf(a) == sourceOf(b);
}

/// Binds what insert and update write, in the order of their columns.
void bindRow(Statement &statement, const Article &article, qint64 touch, int words)
{
    const ArticleContent &content = article.content;
    statement.bind(touch).bind(article.revision).bind(article.version).bind(languageCode(content.language));
    statement.bind(statusName(article.status)).bind(content.desk).bind(content.slug).bind(content.headline);
    statement.bind(content.urgency).bind(words).bindNullable(nullable(content.embargoUntil));
    statement.bind(content.notForPublication ? 1 : 0);
    statement.bindNullable(nullable(content.translation ? content.translation->source.toString() : QString(),
                                    content.translation.has_value()));
    statement.bind(article.lastEditor.toString()).bind(article.updatedAt.ms);
    const auto &approval = article.approval;
    statement.bindNullable(nullable(approval ? std::optional(approval->revision) : std::nullopt));
    statement.bindNullable(nullable(approval ? approval->by.toString() : QString(), approval.has_value()));
    statement.bindNullable(nullable(approval ? std::optional(approval->at) : std::nullopt));
    statement.bindNullable(
        nullable(article.followUp ? followUpName(*article.followUp) : QString(), article.followUp.has_value()));
    statement.bindNullable(nullable(article.releasedRevision)).bindNullable(nullable(article.releasedAt));
    statement.bind(article.releaseNumber).bind(article.note);
}

} // namespace

Result<StoredArticle> ArticleRecords::load(ArticleId id) const
{
    static const QString select = selectArticle(u"r.header, r.body"_s);
    Statement query(m_session.connection(), select);
    if (const auto found = findRow(query, id); !found)
        return tl::unexpected(found.error());
    return readArticle(query, readContent(query));
}

Result<StoredArticle> ArticleRecords::loadHead(ArticleId id) const
{
    static const QString select = selectArticle(u"a.language, a.desk, a.source_article"_s);
    Statement query(m_session.connection(), select);
    if (const auto found = findRow(query, id); !found)
        return tl::unexpected(found.error());
    return readArticle(query, readHead(query));
}

Result<void> ArticleRecords::insert(const Article &article, const EncodedContent &encoded)
{
    const auto touch = m_session.nextNumber(u"touch"_s);
    if (!touch)
        return tl::unexpected(touch.error());
    if (const auto inserted = insertRows(article, encoded, *touch); !inserted)
        return inserted;
    return m_session.reindex(article.id, {}, {*touch, article.revision}, article.content);
}

Result<void> ArticleRecords::insertRows(const Article &article, const EncodedContent &encoded, qint64 touch)
{
    {
        Statement insert(
            m_session.connection(),
            u"INSERT INTO article (touch, revision, version, language, status, desk, slug, headline, urgency, "
            "words, embargo_until, not_for_publication, source_article, last_editor, updated_at, "
            "approved_revision, approved_by, approved_at, follow_up, released_revision, released_at, "
            "release_number, note, id, author, created_at) "
            "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
        bindRow(insert, article, touch, encoded.words);
        insert.bind(article.id.toString()).bind(article.author.toString()).bind(article.createdAt.ms);
        if (const auto inserted = insert.run(); !inserted)
            return tl::unexpected(inserted.error());
    }
    if (const auto added = addRevision(article, encoded); !added)
        return added;
    m_session.pending().articles << article.id;
    return count(article, 1);
}

Result<void> ArticleRecords::update(const StoredArticle &before, const Article &after, const EncodedContent &encoded)
{
    const IndexedRevision indexed{before.touch, before.article.revision};
    if (m_session.connection().isSqlite() && areInSameLists(before.article, after)) {
        if (const auto updated = updateInPlace(before, after, encoded.words); !updated)
            return updated;
        if (const auto added = addRevision(after, encoded); !added)
            return added;
        return m_session.riseLater(after.id, indexed);
    }
    const auto touch = updateRow(before, after, encoded.words);
    if (!touch)
        return tl::unexpected(touch.error());
    if (const auto added = addRevision(after, encoded); !added)
        return added;
    return m_session.reindex(after.id, indexed, {*touch, after.revision}, after.content);
}

Result<void> ArticleRecords::update(const StoredArticle &before, const Article &after)
{
    const ArticleContent &content = before.article.content;
    const auto touch = updateRow(before, after, content.body.wordCount());
    if (!touch)
        return tl::unexpected(touch.error());
    return m_session.reindex(after.id, {before.touch, before.article.revision}, {*touch, after.revision}, content);
}

Result<void> ArticleRecords::updateInPlace(const StoredArticle &before, const Article &after, int words)
{
    const ArticleContent &content = after.content;
    Statement update(m_session.connection(),
                     u"UPDATE article SET revision=?, slug=?, headline=?, urgency=?, words=?, embargo_until=?, "
                     "not_for_publication=?, last_editor=?, updated_at=? WHERE id=? AND touch=? AND revision=?"_s);
    update.bind(after.revision).bind(content.slug).bind(content.headline).bind(content.urgency).bind(words);
    update.bindNullable(nullable(content.embargoUntil)).bind(content.notForPublication ? 1 : 0);
    update.bind(after.lastEditor.toString()).bind(after.updatedAt.ms);
    update.bind(after.id.toString()).bind(before.touch).bind(before.article.revision);
    m_session.pending().articles << after.id;
    return changedOne(update.run(), after.id);
}

Result<qint64> ArticleRecords::updateRow(const StoredArticle &before, const Article &after, int words)
{
    const auto touch = m_session.nextNumber(u"touch"_s);
    if (!touch)
        return tl::unexpected(touch.error());
    Statement update(m_session.connection(),
                     u"UPDATE article SET touch=?, revision=?, version=?, language=?, status=?, desk=?, slug=?, "
                     "headline=?, urgency=?, words=?, embargo_until=?, not_for_publication=?, source_article=?, "
                     "last_editor=?, updated_at=?, approved_revision=?, approved_by=?, approved_at=?, follow_up=?, "
                     "released_revision=?, released_at=?, release_number=?, note=? WHERE id=? AND touch=?"_s);
    bindRow(update, after, *touch, words);
    update.bind(after.id.toString()).bind(before.touch);
    if (const auto changed = changedOne(update.run(), after.id); !changed)
        return tl::unexpected(changed.error());
    if (const auto counted = count(before.article, -1); !counted)
        return tl::unexpected(counted.error());
    if (const auto counted = count(after, 1); !counted)
        return tl::unexpected(counted.error());
    m_session.pending().articles << after.id;
    return *touch;
}

Result<Article> ArticleRecords::release(ArticleId id, const Actor &by, Instant at)
{
    const auto before = load(id);
    if (!before)
        return tl::unexpected(before.error());
    const auto next = apply(Action::Release, before->article, by, at);
    if (!next)
        return tl::unexpected(next.error());
    const auto number = m_session.nextNumber(u"release"_s);
    if (!number)
        return tl::unexpected(number.error());
    Article after = before->article;
    ActionArguments arguments;
    arguments.now = at;
    applyEffects(Action::Release, *next, after, arguments, by.id, m_session.now());
    after.releaseNumber = *number;
    if (const auto updated = update(*before, after); !updated)
        return tl::unexpected(updated.error());
    if (const auto told = m_session.audit(by.id, u"article.release"_s, id.toString(), after.revision); !told)
        return tl::unexpected(told.error());
    return after;
}

Result<void> ArticleRecords::addRevision(const Article &article, const EncodedContent &encoded)
{
    Statement insert(m_session.connection(),
                     u"INSERT INTO article_revision (article, revision, made_by, made_at, words, hash, header, body) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(article.id.toString()).bind(article.revision).bind(article.lastEditor.toString());
    insert.bind(article.updatedAt.ms).bind(encoded.words).bind(encoded.hash);
    insert.bind(QString::fromUtf8(encoded.header)).bind(QString::fromUtf8(encoded.body));
    return done(insert.run());
}

Result<void> ArticleRecords::count(const Article &article, int change)
{
    Statement count(m_session.connection(),
                    u"INSERT INTO article_count (desk, status, language, count) VALUES (?, ?, ?, ?) ON CONFLICT (desk, "
                    "status, language) DO UPDATE SET count = article_count.count + excluded.count"_s);
    count.bind(article.content.desk)
        .bind(statusName(article.status))
        .bind(languageCode(article.content.language))
        .bind(change);
    if (const auto counted = count.run(); !counted)
        return tl::unexpected(counted.error());
    return ok();
}

QString summaryColumns()
{
    return u"article.touch, article.id, article.revision, article.language, article.status, article.desk, "
           u"article.slug, "
           "article.headline, article.urgency, article.words, article.author, article.updated_at, "
           "article.embargo_until, "
           "article.not_for_publication, article.source_article"_s;
}

ArticleSummary readSummary(const Statement &row)
{
    ArticleSummary summary;
    summary.touch = row.number(0);
    summary.id = idAt<ArticleId>(row, 1);
    summary.revision = int(row.number(2));
    summary.language = languageFromCode(row.text(3)).value_or(Language::English);
    summary.status = statusFromName(row.text(4)).value_or(Status::Draft);
    summary.desk = row.text(5);
    summary.slug = row.text(6);
    summary.headline = row.text(7);
    summary.urgency = int(row.number(8));
    summary.words = int(row.number(9));
    summary.author = idAt<UserId>(row, 10);
    summary.updatedAt = {row.number(11)};
    summary.embargoUntil = instantAt(row, 12);
    summary.notForPublication = row.number(13) != 0;
    summary.isTranslation = !row.isNull(14);
    return summary;
}

} // namespace nashra::storage
