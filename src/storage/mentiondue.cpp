// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mentiondue.h"

#include "core/article/articlecodec.h"
#include "core/ports/mentionstore.h"
#include "core/proofing/namechoice.h"
#include "storage/derived.h"
#include "storage/rows.h"

#include <QSet>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

struct Stretch
{
    qint64 low = 0;
    qint64 high = 0;
};

UnreadArticle readUnread(const Statement &row)
{
    UnreadArticle unread{idAt<ArticleId>(row, 1), row.number(0), {}, {}};
    if (auto content = contentFrom(row.text(3).toUtf8(), row.text(4).toUtf8()))
        unread.content = *std::move(content);
    else
        qWarning("article %s is not read for names: %s", qUtf8Printable(row.text(1)),
                 qUtf8Printable(content.error().toLogString()));
    unread.day = dayOf(unread.content.dateline, {row.number(2)});
    return unread;
}

/// What people have settled about the names of these articles.
Result<QHash<ArticleId, QList<IgnoredFinding>>> ignoredIn(Connection &connection, const QString &keys, int limit)
{
    Statement query(connection,
                    u"SELECT i.rule, i.text, i.article FROM (%1) AS k JOIN article a ON a.touch = k.touch "
                    "JOIN ignored_finding i ON i.article = a.id AND i.paragraph = '' ORDER BY i.rule"_s.arg(keys));
    QHash<ArticleId, QList<IgnoredFinding>> found;
    const auto rows = readAll<bool>(query.bind(limit), [&found](const Statement &row) {
        const auto article = idAt<ArticleId>(row, 2);
        found[article] << IgnoredFinding{row.text(0), row.text(1), article, {}, {}, {}};
        return true;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return found;
}

Result<QList<UnreadArticle>> readArticles(Connection &connection, const QString &keys, int limit)
{
    Statement query(connection,
                    u"SELECT a.touch, a.id, a.created_at, r.header, r.body FROM (%1) AS k JOIN article a ON a.touch = "
                    "k.touch LEFT JOIN article_revision r ON r.article = a.id AND r.revision = a.revision "
                    "ORDER BY k.touch DESC"_s.arg(keys));
    auto articles = readAll<UnreadArticle>(query.bind(limit), readUnread);
    const auto ignored = ignoredIn(connection, keys, limit);
    if (!articles || !ignored)
        return articles ? Result<QList<UnreadArticle>>(tl::unexpected(ignored.error())) : articles;
    for (UnreadArticle &article : *articles)
        article.choices = namechoice::choicesIn(ignored->value(article.id));
    return articles;
}

} // namespace

Result<QList<UnreadArticle>> MentionDue::newest(int limit) const
{
    auto found = readArticles(m_connection,
                              u"SELECT touch FROM article WHERE touch > (SELECT top FROM mention_progress) "
                              "ORDER BY touch DESC LIMIT ?"_s,
                              limit);
    if (!found || found->size() >= limit)
        return found;
    const auto due = readArticles(m_connection,
                                  u"SELECT article.touch FROM mention_due d CROSS JOIN article WHERE article.touch "
                                  "BETWEEN d.low AND d.high ORDER BY d.low DESC, article.touch DESC LIMIT ?"_s,
                                  int(limit - found->size()));
    if (!due)
        return due;
    return *found + *due;
}

Result<qint64> MentionDue::count() const
{
    Statement query(
        m_connection,
        u"SELECT (SELECT count(*) FROM article WHERE touch > (SELECT top FROM mention_progress)) + "
        "(SELECT count(*) FROM mention_due d CROSS JOIN article a WHERE a.touch BETWEEN d.low AND d.high)"_s);
    const auto found = query.step();
    return found ? Result<qint64>(query.number(0)) : tl::unexpected(found.error());
}

Result<MentionDue::State> MentionDue::lock() const
{
    Statement query(m_connection, m_connection.isSqlite() ? u"SELECT stamp, top FROM mention_progress"_s
                                                          : u"SELECT stamp, top FROM mention_progress FOR UPDATE"_s);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    return State{quint64(query.number(0)), query.number(1)};
}

Result<void> MentionDue::settle(qint64 top, const QList<qint64> &touches) const
{
    if (touches.isEmpty())
        return ok();
    const auto [lowest, highest] = std::minmax_element(touches.cbegin(), touches.cend());
    if (*highest > top) {
        Statement stretch(m_connection, u"INSERT INTO mention_due (low, high) VALUES (?, ?)"_s);
        if (const auto added = stretch.bind(top + 1).bind(*highest).run(); !added)
            return done(added);
        Statement raise(m_connection, u"UPDATE mention_progress SET top = ?"_s);
        if (const auto raised = raise.bind(*highest).run(); !raised)
            return done(raised);
    }
    return settleStretches(*lowest, *highest, touches);
}

Result<void> MentionDue::settleStretches(qint64 lowest, qint64 highest, const QList<qint64> &touches) const
{
    Statement stretches(m_connection, u"SELECT low, high FROM mention_due WHERE low <= ? AND high >= ?"_s);
    const auto touched = readAll<Stretch>(stretches.bind(highest).bind(lowest), [](const Statement &row) {
        return Stretch{row.number(0), row.number(1)};
    });
    if (!touched)
        return tl::unexpected(touched.error());
    // A page of the newest leaves none of these, whatever was not read is one. Both ends in one term each, or SQLite
    // walks through the whole stretch.
    const bool isSqlite = m_connection.isSqlite();
    Statement between(m_connection,
                      u"SELECT a.touch FROM mention_due d CROSS JOIN article a WHERE d.low <= ? AND d.high >= ? AND "
                      "a.touch >= %1(d.low, ?) AND a.touch <= %2(d.high, ?)"_s.arg(isSqlite ? u"max"_s : u"greatest"_s,
                                                                                   isSqlite ? u"min"_s : u"least"_s));
    between.bind(highest).bind(lowest).bind(lowest).bind(highest);
    const auto there = readAll<qint64>(between, [](const Statement &row) { return row.number(0); });
    if (!there)
        return tl::unexpected(there.error());
    const QSet<qint64> read(touches.cbegin(), touches.cend());
    QList<Stretch> left;
    for (const qint64 touch : *there) {
        if (!read.contains(touch))
            left << Stretch{touch, touch};
    }
    for (const Stretch &stretch : *touched) {
        if (stretch.low < lowest)
            left << Stretch{stretch.low, lowest - 1};
        if (stretch.high > highest)
            left << Stretch{highest + 1, stretch.high};
    }
    Statement remove(m_connection, u"DELETE FROM mention_due WHERE low <= ? AND high >= ?"_s);
    if (const auto removed = remove.bind(highest).bind(lowest).run(); !removed)
        return done(removed);
    for (const Stretch &stretch : left) {
        Statement add(m_connection, u"INSERT INTO mention_due (low, high) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM "
                                    "article WHERE touch BETWEEN ? AND ?)"_s);
        add.bind(stretch.low).bind(stretch.high).bind(stretch.low).bind(stretch.high);
        if (const auto added = add.run(); !added)
            return done(added);
    }
    return ok();
}

Result<void> MentionDue::addAll() const
{
    if (const auto emptied = m_connection.execute(u"DELETE FROM mention_due"_s); !emptied)
        return emptied;
    return m_connection.execute(u"UPDATE mention_progress SET top = 0"_s);
}

Result<void> MentionDue::addArticle(ArticleId id) const
{
    return addFound(u"SELECT touch FROM article WHERE id = ?"_s, id.toString());
}

Result<void> MentionDue::addMentioning(qint64 number) const
{
    return addFound(u"SELECT touch FROM mention WHERE entity = ?"_s, number);
}

Result<void> MentionDue::addHolding(const QList<NameQuery> &queries) const
{
    for (const NameQuery &query : queries) {
        const QString words = matchExpression(m_connection, query);
        const auto added =
            m_connection.isSqlite()
                ? addFound(u"SELECT rowid AS touch FROM article_search WHERE article_search MATCH ?"_s, words)
                : addFound(u"SELECT a.touch FROM article_search s JOIN article a ON a.id = s.article WHERE s.terms @@ "
                           "?::tsquery"_s,
                           words);
        if (!added)
            return added;
    }
    return ok();
}

Result<void> MentionDue::addFound(const QString &touchesSql, const QVariant &value) const
{
    // What was saved since it was read has another touch by now, which is unread anyway.
    Statement add(
        m_connection,
        u"INSERT INTO mention_due (low, high) SELECT f.touch, f.touch FROM (%1) AS f WHERE f.touch <= (SELECT "
        "top FROM mention_progress) AND EXISTS (SELECT 1 FROM article a WHERE a.touch = f.touch) AND "
        "coalesce((SELECT d.high FROM mention_due d WHERE d.low <= f.touch ORDER BY d.low DESC LIMIT 1), 0) < "
        "f.touch"_s.arg(touchesSql));
    return done(add.bindNullable(value).run());
}

} // namespace nashra::storage
