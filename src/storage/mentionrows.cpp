// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mentionrows.h"

#include "storage/connection.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

QString piece(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

/// The rows the database makes of a piece: w.value is one.
QString rowsOfPiece(const Connection &connection, bool isText)
{
    if (connection.isSqlite())
        return u"json_each(?) AS w"_s;
    return isText ? u"json_array_elements_text(?::json) AS w (value)"_s
                  : u"json_array_elements(?::json) AS w (value)"_s;
}

QString textRows(const Connection &connection)
{
    return rowsOfPiece(connection, true);
}

/// "f0, f1, …" of each row that is a list.
QString fields(const Connection &connection, const QStringList &types)
{
    QStringList all;
    for (qsizetype i = 0; i < types.size(); ++i)
        all << (connection.isSqlite() ? u"json_extract(w.value, '$[%1]')"_s.arg(i)
                                      : u"(w.value->>%1)::%2"_s.arg(i).arg(types[i]));
    return all.join(u", "_s);
}

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

/// Each entity once, under its number.
struct NumberedMention
{
    qint64 number = 0;
    Mention mention;
};

QList<NumberedMention> numbered(const QList<Mention> &mentions, const QHash<EntityId, qint64> &numbers)
{
    QList<NumberedMention> found;
    for (const Mention &mention : mentions) {
        const qint64 number = numbers.value(mention.entity);
        const auto same = std::find_if(found.begin(), found.end(),
                                       [number](const NumberedMention &one) { return one.number == number; });
        if (same == found.end()) {
            found << NumberedMention{number, mention};
            continue;
        }
        same->mention.count += mention.count;
        same->mention.isInHeadline |= mention.isInHeadline;
    }
    return found;
}

} // namespace

Result<qint64> MentionRows::numberOf(EntityId entity) const
{
    Statement query(m_connection, u"SELECT number FROM mention_entity WHERE entity = coalesce((SELECT leads_to FROM "
                                  "entity_merge WHERE gone = ?), ?)"_s);
    const auto found = query.bind(entity.toString()).bind(entity.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? query.number(0) : 0;
}

Result<QHash<ArticleId, MentionRows::Known>> MentionRows::known(const QList<ArticleMentions> &read) const
{
    QJsonArray ids;
    for (const ArticleMentions &one : read)
        ids << one.article.toString();
    Statement query(m_connection, u"SELECT article, touch, month FROM mention_article WHERE article IN (SELECT w.value "
                                  "FROM %1)"_s.arg(textRows(m_connection)));
    query.bind(piece(ids));
    QHash<ArticleId, Known> found;
    const auto rows = readAll<bool>(query, [&found](const Statement &row) {
        found.insert(idAt<ArticleId>(row, 0), {row.number(1), int(row.number(2))});
        return true;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return found;
}

Result<QHash<EntityId, qint64>> MentionRows::numbersOf(const QList<ArticleMentions> &read) const
{
    QSet<EntityId> ids;
    for (const ArticleMentions &one : read) {
        for (const Mention &mention : one.mentions)
            ids.insert(mention.entity);
    }
    QJsonArray texts;
    for (const EntityId &id : ids)
        texts << id.toString();
    const QString wanted = piece(texts);
    const QString live = u"%1 LEFT JOIN entity_merge g ON g.gone = w.value"_s.arg(textRows(m_connection));
    Statement add(m_connection, u"INSERT INTO mention_entity (entity) SELECT DISTINCT coalesce(g.leads_to, w.value) "
                                "FROM %1 WHERE NOT EXISTS (SELECT 1 FROM mention_entity e WHERE e.entity = "
                                "coalesce(g.leads_to, w.value))"_s.arg(live));
    if (const auto added = add.bind(wanted).run(); !added)
        return tl::unexpected(added.error());
    Statement query(m_connection, u"SELECT w.value, e.number FROM %1 JOIN mention_entity e ON e.entity = "
                                  "coalesce(g.leads_to, w.value)"_s.arg(live));
    QHash<EntityId, qint64> numbers;
    const auto rows = readAll<bool>(query.bind(wanted), [&numbers](const Statement &row) {
        numbers.insert(idAt<EntityId>(row, 0), row.number(1));
        return true;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return numbers;
}

Result<void> MentionRows::remove(const QList<Known> &articles, Counts &counts)
{
    if (articles.isEmpty())
        return ok();
    QJsonArray touches;
    QHash<qint64, int> months;
    for (const Known &article : articles) {
        touches << QString::number(article.touch);
        months.insert(article.touch, article.month);
    }
    const QString these = u"touch IN (SELECT CAST(w.value AS bigint) FROM %1)"_s.arg(textRows(m_connection));
    Statement query(m_connection, u"SELECT entity, touch FROM mention WHERE "_s + these);
    const auto rows = readAll<bool>(query.bind(piece(touches)), [&](const Statement &row) {
        --counts[{row.number(0), months.value(row.number(1))}];
        return true;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QString &table : {u"mention"_s, u"mention_article"_s}) {
        Statement remove(m_connection, u"DELETE FROM %1 WHERE "_s.arg(table) + these);
        if (const auto removed = remove.bind(piece(touches)).run(); !removed)
            return done(removed);
    }
    return ok();
}

Result<void> MentionRows::insert(const QList<ArticleMentions> &read, const QHash<EntityId, qint64> &numbers,
                                 Counts &counts)
{
    QJsonArray articles;
    QJsonArray mentions;
    for (const ArticleMentions &one : read) {
        const int month = monthOf(one.day);
        articles << QJsonArray{one.touch, one.article.toString(), month};
        int position = 0;
        const QList<NumberedMention> found = numbered(one.mentions, numbers);
        for (const NumberedMention &each : found) {
            mentions << QJsonArray{each.number, one.touch, position++, each.mention.count,
                                   int(each.mention.isInHeadline)};
            ++counts[{each.number, month}];
        }
    }
    const QString rows = rowsOfPiece(m_connection, false);
    Statement insertArticles(m_connection,
                             u"INSERT INTO mention_article (touch, article, month) SELECT %1 FROM %2"_s.arg(
                                 fields(m_connection, {u"bigint"_s, u"text"_s, u"integer"_s}), rows));
    if (const auto inserted = insertArticles.bind(piece(articles)).run(); !inserted)
        return done(inserted);
    Statement insertMentions(
        m_connection,
        u"INSERT INTO mention (entity, touch, position, count, in_headline) SELECT %1 FROM %2"_s.arg(
            fields(m_connection, {u"bigint"_s, u"bigint"_s, u"integer"_s, u"bigint"_s, u"integer"_s}), rows));
    return done(insertMentions.bind(piece(mentions)).run());
}

Result<void> MentionRows::count(const Counts &counts)
{
    QJsonArray changes;
    for (auto change = counts.cbegin(); change != counts.cend(); ++change) {
        if (*change != 0)
            changes << QJsonArray{change.key().first, change.key().second, *change};
    }
    Statement add(
        m_connection,
        u"INSERT INTO mention_month (entity, month, articles) SELECT %1 FROM %2 WHERE true ON CONFLICT "
        "(entity, month) DO UPDATE SET articles = mention_month.articles + excluded.articles"_s.arg(
            fields(m_connection, {u"bigint"_s, u"integer"_s, u"bigint"_s}), rowsOfPiece(m_connection, false)));
    return done(add.bind(piece(changes)).run());
}

Result<void> MentionRows::replace(const QList<ArticleMentions> &read)
{
    const auto before = known(read);
    if (!before)
        return tl::unexpected(before.error());
    QList<Known> replaced;
    QList<ArticleMentions> news;
    for (const ArticleMentions &one : read) {
        const auto old = before->constFind(one.article);
        if (old != before->cend() && old->touch > one.touch)
            continue;
        if (old != before->cend())
            replaced << *old;
        news << one;
    }
    const auto numbers = numbersOf(news);
    if (!numbers)
        return tl::unexpected(numbers.error());
    Counts counts;
    if (const auto removed = remove(replaced, counts); !removed)
        return removed;
    if (const auto inserted = insert(news, *numbers, counts); !inserted)
        return inserted;
    return count(counts);
}

Result<void> MentionRows::move(qint64 from, qint64 to)
{
    const QString either = m_connection.isSqlite() ? u"max"_s : u"greatest"_s;
    Statement join(
        m_connection,
        u"INSERT INTO mention (entity, touch, position, count, in_headline) SELECT CAST(? AS bigint), touch, "
        "position, count, in_headline FROM mention WHERE entity = ? ON CONFLICT (entity, touch) DO UPDATE SET "
        "count = mention.count + excluded.count, in_headline = %1(mention.in_headline, "
        "excluded.in_headline)"_s.arg(either));
    if (const auto joined = join.bind(to).bind(from).run(); !joined)
        return done(joined);
    for (const QString &sql :
         {u"DELETE FROM mention WHERE entity = ?"_s, u"DELETE FROM mention_month WHERE entity = ?"_s,
          u"DELETE FROM mention_entity WHERE number = ?"_s}) {
        Statement remove(m_connection, sql);
        if (const auto removed = remove.bind(from).run(); !removed)
            return done(removed);
    }
    Statement forget(m_connection, u"DELETE FROM mention_month WHERE entity = ?"_s);
    if (const auto forgotten = forget.bind(to).run(); !forgotten)
        return done(forgotten);
    // Some articles mentioned both, so the months are counted anew.
    Statement recount(m_connection,
                      u"INSERT INTO mention_month (entity, month, articles) SELECT m.entity, r.month, count(*) FROM "
                      "mention m JOIN mention_article r ON r.touch = m.touch WHERE m.entity = ? GROUP BY m.entity, "
                      "r.month"_s);
    return done(recount.bind(to).run());
}

} // namespace nashra::storage
