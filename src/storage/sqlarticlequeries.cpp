// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of SqlArticleStore: lists, search and history.
#include "storage/sqlarticlestore.h"

#include "core/article/articlecodec.h"
#include "core/article/xhtml.h"
#include "storage/derived.h"
#include "storage/rows.h"

#include <limits>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// The part of a list's SQL that its query decides; what is bound stands in the same order.
struct ListSql
{
    QString with;
    QString from;
    QString where;
    QString order = u"article.touch"_s;
    bool isSearch = false;
    QStringList values;
};

Result<ListSql> listSql(StoreSession &session, const ArticleQuery &query)
{
    session.settleLists();
    Connection &connection = session.connection();
    ListSql sql;
    sql.from = u"article"_s;
    QStringList conditions;
    const auto add = [&](const QString &condition, const QString &value) {
        conditions << condition;
        sql.values << value;
    };
    const auto match = matchExpression(connection, query.text);
    if (!match)
        return tl::unexpected(match.error());
    sql.isSearch = !match->isEmpty();
    if (sql.isSearch) {
        if (connection.isSqlite()) {
            // CROSS keeps the order: hits come newest first from the index and each one fetches its row.
            sql.from = u"article_search CROSS JOIN article ON article.touch = article_search.rowid"_s;
            add(u"article_search MATCH ?"_s, *match);
            sql.order = u"article_search.rowid"_s; // the index's own number orders, so that no sort is needed
        } else {
            // Without the fence the planner walks the list and tests every row, which rare words make slow.
            sql.with = u"WITH hit AS MATERIALIZED (SELECT article FROM article_search WHERE terms @@ ?::tsquery) "_s;
            sql.from = u"hit JOIN article ON article.id = hit.article"_s;
            sql.values << *match;
        }
    }
    if (query.status)
        add(u"article.status = ?"_s, statusName(*query.status));
    if (!query.desk.isEmpty())
        add(u"article.desk = ?"_s, query.desk);
    if (query.language)
        add(u"article.language = ?"_s, languageCode(*query.language));
    if (query.author)
        add(u"article.author = ?"_s, query.author->toString());
    sql.where = conditions.isEmpty() ? QString() : conditions.join(u" AND "_s);
    return sql;
}

Result<ListFences> fencesOfHits(Connection &connection, const ListSql &sql, int pageSize)
{
    Statement statement(connection,
                        u"%1SELECT %2 FROM %3%4 ORDER BY %2 DESC"_s.arg(
                            sql.with, sql.order, sql.from, sql.where.isEmpty() ? QString() : u" WHERE "_s + sql.where));
    for (const QString &value : sql.values)
        statement.bind(value);
    ListFences fences;
    fences.pageSize = pageSize;
    for (auto found = statement.step();; found = statement.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        fences.addRow(statement.number(0));
    }
    fences.gaps.squeeze();
    return fences;
}

/// Rows with these touches, newest first.
Result<QList<ArticleSummary>> rowsWith(Connection &connection, const QList<qint64> &touches)
{
    QStringList numbers;
    for (const qint64 touch : touches)
        numbers << QString::number(touch);
    // As one value, so that pages of all lengths are one prepared statement.
    const QString list = connection.isSqlite() ? u"IN (SELECT value FROM json_each(?))"_s : u"= ANY (?::bigint[])"_s;
    Statement statement(connection, u"SELECT %1 FROM article WHERE article.touch %2 ORDER BY article.touch DESC"_s.arg(
                                        summaryColumns(), list));
    statement.bind((connection.isSqlite() ? u"[%1]"_s : u"{%1}"_s).arg(numbers.join(u',')));
    return readAll<ArticleSummary>(statement, readSummary);
}

/// Rows from the fence on, which is the last one.
Result<qint64> rowsFrom(Connection &connection, const QString &from, const QString &where, const QStringList &values,
                        qint64 fence)
{
    Statement count(connection, u"SELECT count(*) FROM %1 WHERE %2article.touch <= ?"_s.arg(from, where));
    for (const QString &value : values)
        count.bind(value);
    const auto found = count.bind(fence).step();
    return found ? Result<qint64>(*found ? count.number(0) : 0) : tl::unexpected(found.error());
}

Result<ListFences> fencesOfList(Connection &connection, const ListSql &sql, int pageSize)
{
    // The database leaps from fence to fence by itself: taking a million keys out one by one costs ten times as much.
    const bool isWhole = sql.where.isEmpty();
    const QString from = isWhole && connection.isSqlite() ? sql.from + u" INDEXED BY article_order"_s : sql.from;
    const QString where = isWhole ? QString() : sql.where + u" AND "_s;
    const QString keys = u"SELECT article.touch FROM %1 WHERE %2article.touch %3 ORDER BY article.touch DESC LIMIT 1"_s;
    Statement leaps(connection,
                    u"WITH RECURSIVE fence (touch) AS (SELECT (%1) UNION ALL SELECT (%2 OFFSET ?) FROM "
                    "fence WHERE fence.touch IS NOT NULL) SELECT touch FROM fence WHERE touch IS NOT NULL"_s.arg(
                        keys.arg(from, where, u"> 0"_s), keys.arg(from, where, u"< fence.touch"_s)));
    for (int times = 0; times < 2; ++times) {
        for (const QString &value : sql.values)
            leaps.bind(value);
    }
    leaps.bind(pageSize - 1);
    const auto touches = readAll<qint64>(leaps, [](const Statement &row) { return row.number(0); });
    if (!touches)
        return tl::unexpected(touches.error());
    ListFences fences;
    fences.touches = *touches;
    fences.pageSize = pageSize;
    fences.holdsRows = false;
    if (touches->isEmpty())
        return fences;
    const auto rest = rowsFrom(connection, from, where, sql.values, touches->last());
    if (!rest)
        return tl::unexpected(rest.error());
    fences.count = (touches->size() - 1) * pageSize + *rest;
    return fences;
}

/// The keys of the next articles of some states in the order of their touches. A state at a time, since an index gives
/// those in order; for several at once it would be sorted, all of the archive for every page.
QString archiveKeys(const QStringList &states)
{
    QStringList parts;
    for (const QString &state : states)
        parts << u"SELECT * FROM (SELECT touch, id, revision, language, headline FROM article WHERE status = '%1' AND "
                 "touch > ? ORDER BY touch LIMIT ?) AS %1"_s.arg(state);
    return parts.join(u" UNION ALL "_s) + u" ORDER BY touch LIMIT ?"_s;
}

} // namespace

Result<ArticleContent> SqlArticleStore::content(ArticleId id, int revision) const
{
    Statement query(m_session.connection(),
                    u"SELECT header, body FROM article_revision WHERE article = ? AND revision = ?"_s);
    query.bind(id.toString()).bind(revision);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"revision %1 of %2"_s.arg(revision).arg(id.toString()));
    return contentFrom(query.text(0).toUtf8(), query.text(1).toUtf8());
}

Result<QList<RevisionInfo>> SqlArticleStore::revisions(ArticleId id) const
{
    Statement query(
        m_session.connection(),
        u"SELECT revision, made_by, made_at, hash, words FROM article_revision WHERE article = ? ORDER BY revision"_s);
    query.bind(id.toString());
    auto rows = readAll<RevisionInfo>(query, [](const Statement &row) {
        return RevisionInfo{int(row.number(0)),
                            UserId::fromString(row.text(1)).value_or(UserId()),
                            {row.number(2)},
                            row.bytes(3),
                            int(row.number(4))};
    });
    if (rows && rows->isEmpty())
        return fail(ErrorCode::NotFound, u"article "_s + id.toString());
    return rows;
}

Result<std::optional<ArticleContent>> SqlArticleStore::lastApproved(ArticleId id) const
{
    // The audit forgets nothing; the article itself knows its approval only until the next change.
    Statement query(m_session.connection(),
                    u"SELECT header, body FROM article_revision WHERE article = ? AND revision = (SELECT max(revision) "
                    "FROM audit_event WHERE subject = ? AND action = 'article.approve')"_s);
    const auto found = query.bind(id.toString()).bind(id.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return contentFrom(query.text(0).toUtf8(), query.text(1).toUtf8());
}

Result<QList<ArticleSummary>> SqlArticleStore::summaries(const QList<ArticleId> &ids) const
{
    m_session.settleLists();
    QList<ArticleSummary> found;
    for (const ArticleId &id : ids) {
        Statement query(m_session.connection(), u"SELECT "_s + summaryColumns() + u" FROM article WHERE id = ?"_s);
        query.bind(id.toString());
        const auto row = query.step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            found << readSummary(query);
    }
    return found;
}

Result<QList<ArticleSummary>> SqlArticleStore::page(const ArticleQuery &query, qint64 from, int limit) const
{
    const auto sql = listSql(m_session, query);
    if (!sql)
        return tl::unexpected(sql.error());
    const QString where = (sql->where.isEmpty() ? QString() : sql->where + u" AND "_s) + sql->order + u" <= ?"_s;
    Statement statement(m_session.connection(), u"%1SELECT %2 FROM %3 WHERE %4 ORDER BY %5 DESC LIMIT ?"_s.arg(
                                                    sql->with, summaryColumns(), sql->from, where, sql->order));
    for (const QString &value : sql->values)
        statement.bind(value);
    statement.bind(from > 0 ? from : std::numeric_limits<qint64>::max()).bind(limit);
    return readAll<ArticleSummary>(statement, readSummary);
}

Result<QList<ArticleSummary>> SqlArticleStore::pageOf(const ArticleQuery &query, const QList<qint64> &touches) const
{
    m_session.settleLists();
    if (touches.isEmpty())
        return QList<ArticleSummary>();
    // A change of an article gives it a new touch above all others: what still has its own is still a hit, and nothing
    // has come between.
    auto rows = rowsWith(m_session.connection(), touches);
    return !rows || rows->size() == touches.size() ? rows : page(query, touches.first(), int(touches.size()));
}

Result<ListFences> SqlArticleStore::fences(const ArticleQuery &query, int pageSize) const
{
    if (pageSize < 1)
        return fail(ErrorCode::InvalidInput, u"page size %1"_s.arg(pageSize));
    const auto sql = listSql(m_session, query);
    if (!sql)
        return tl::unexpected(sql.error());
    return sql->isSearch ? fencesOfHits(m_session.connection(), *sql, pageSize)
                         : fencesOfList(m_session.connection(), *sql, pageSize);
}

Result<QList<ArticleCount>> SqlArticleStore::counts() const
{
    Statement query(
        m_session.connection(),
        u"SELECT desk, status, language, count FROM article_count WHERE count > 0 ORDER BY desk, status, language"_s);
    return readAll<ArticleCount>(query, [](const Statement &row) {
        return ArticleCount{row.text(0), statusFromName(row.text(1)).value_or(Status::Draft),
                            languageFromCode(row.text(2)).value_or(Language::English), row.number(3)};
    });
}

Result<QList<ArticleId>> SqlArticleStore::translationsOf(ArticleId source) const
{
    Statement query(m_session.connection(), u"SELECT id FROM article WHERE source_article = ? ORDER BY id"_s);
    query.bind(source.toString());
    return readAll<ArticleId>(
        query, [](const Statement &row) { return ArticleId::fromString(row.text(0)).value_or(ArticleId()); });
}

Result<ArticleId> SqlArticleStore::find(const QString &idOrSlug) const
{
    const QString wanted = idOrSlug.trimmed();
    if (wanted.isEmpty())
        return fail(ErrorCode::NotFound, u"no article was named"_s);
    m_session.settleLists();
    // An id prefix is a range of ids: the character after "f" ends it.
    Statement query(m_session.connection(),
                    u"SELECT id FROM article WHERE (id >= ? AND id < ?) OR slug = ? OR headline = ? "
                    "ORDER BY touch DESC LIMIT 1"_s);
    query.bind(wanted.toLower()).bind(wanted.toLower() + u'g').bind(wanted).bind(wanted);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    const auto id = *found ? ArticleId::fromString(query.text(0)) : std::nullopt;
    if (!id)
        return fail(ErrorCode::NotFound, u"no article called "_s + wanted.left(80));
    return *id;
}

Result<QList<ArchiveText>> SqlArticleStore::archiveTexts(ArchiveScope scope, qint64 after, int limit) const
{
    m_session.settleLists();
    QStringList states{statusName(Status::Approved), statusName(Status::Released)};
    if (scope == ArchiveScope::Living)
        states << statusName(Status::Draft) << statusName(Status::Submitted);
    Statement query(m_session.connection(),
                    u"SELECT k.touch, k.language, k.headline, r.body FROM (%1) AS k JOIN article_revision r ON "
                    "r.article = k.id AND r.revision = k.revision ORDER BY k.touch"_s.arg(archiveKeys(states)));
    for (qsizetype i = 0; i < states.size(); ++i)
        query.bind(after).bind(std::max(limit, 0));
    query.bind(std::max(limit, 0));
    return readAll<ArchiveText>(query, [](const Statement &row) {
        const auto body = fromXhtml(row.text(3).toUtf8());
        return ArchiveText{row.number(0), languageFromCode(row.text(1)).value_or(Language::English),
                           body ? row.text(2) + u'\n' + body->text() : QString()};
    });
}

Result<QList<KeptDraft>> SqlArticleStore::keptDrafts(UserId owner) const
{
    Statement query(m_session.connection(),
                    u"SELECT id, article, base_revision, made_at, header, body FROM kept_draft WHERE "
                    "made_by = ? ORDER BY made_at, id"_s);
    query.bind(owner.toString());
    QList<KeptDraft> drafts;
    for (auto found = query.step();; found = query.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return drafts;
        const auto content = contentFrom(query.text(4).toUtf8(), query.text(5).toUtf8());
        if (!content)
            return failFrom(content.error(), ErrorCode::Corrupt, u"draft "_s + query.text(0));
        drafts << KeptDraft{DraftId::fromString(query.text(0)).value_or(DraftId()),
                            ArticleId::fromString(query.text(1)).value_or(ArticleId()),
                            int(query.number(2)),
                            owner,
                            {query.number(3)},
                            *content};
    }
}

} // namespace nashra::storage
