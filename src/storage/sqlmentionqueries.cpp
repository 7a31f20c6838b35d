// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of SqlMentionStore.
#include "storage/articlerecords.h"
#include "storage/mentiondue.h"
#include "storage/mentionrows.h"
#include "storage/rows.h"
#include "storage/sqlmentionstore.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int summaryWidth = 15; ///< columns of readSummary()

QString living()
{
    return u"article.status NOT IN ('spiked', 'killed')"_s;
}

Mention mentionAt(const Statement &row, EntityId entity, int column)
{
    return {entity, int(row.number(column)), row.number(column + 1) != 0};
}

} // namespace

Result<qint64> SqlMentionStore::numberOf(EntityId entity) const
{
    return MentionRows(m_session.connection()).numberOf(entity);
}

Result<MentionProgress> SqlMentionStore::progress() const
{
    m_session.settleLists();
    MentionProgress progress;
    Statement query(m_session.connection(),
                    u"SELECT stamp, (SELECT coalesce(sum(count), 0) FROM article_count) FROM mention_progress"_s);
    const auto found = query.step();
    if (!found)
        return tl::unexpected(found.error());
    progress.registryStamp = quint64(query.number(0));
    progress.articles = query.number(1);
    const auto unread = MentionDue(m_session.connection()).count();
    if (!unread)
        return tl::unexpected(unread.error());
    progress.unread = *unread;
    return progress;
}

Result<QList<UnreadArticle>> SqlMentionStore::unread(int limit) const
{
    m_session.settleLists();
    return MentionDue(m_session.connection()).newest(std::max(limit, 0));
}

Result<QList<Mention>> SqlMentionStore::mentionsOf(ArticleId article) const
{
    Statement query(
        m_session.connection(),
        u"SELECT e.entity, m.count, m.in_headline FROM mention_article r JOIN mention m ON m.touch = r.touch "
        "JOIN mention_entity e ON e.number = m.entity WHERE r.article = ? ORDER BY m.position"_s);
    return readAll<Mention>(query.bind(article.toString()),
                            [](const Statement &row) { return mentionAt(row, idAt<EntityId>(row, 0), 1); });
}

Result<QList<ArticleWithMention>> SqlMentionStore::articlesWith(EntityId entity, qint64 before, int limit,
                                                                const MentionFilter &filter) const
{
    const auto number = numberOf(entity);
    if (!number)
        return tl::unexpected(number.error());
    Statement live(m_session.connection(), u"SELECT entity FROM mention_entity WHERE number = ?"_s);
    const auto named = live.bind(*number).step();
    if (!named)
        return tl::unexpected(named.error());
    const EntityId liveId = *named ? idAt<EntityId>(live, 0) : entity;
    const auto with = numberOf(filter.with.isNull() ? entity : filter.with);
    if (!with)
        return tl::unexpected(with.error());
    const bool hasMonth = filter.month.isValid();
    QString wanted = living();
    if (!filter.with.isNull())
        wanted += u" AND EXISTS (SELECT 1 FROM mention o WHERE o.touch = m.touch AND o.entity = ?)"_s;
    if (hasMonth)
        wanted += u" AND r.month = ?"_s;
    Statement query(m_session.connection(),
                    u"SELECT %1, m.count, m.in_headline, m.touch FROM mention m JOIN mention_article r ON r.touch = "
                    "m.touch JOIN article ON article.id = r.article WHERE m.entity = ? AND m.touch < ? AND %2 "
                    "ORDER BY m.touch DESC LIMIT ?"_s.arg(summaryColumns(), wanted));
    query.bind(*number).bind(before > 0 ? before : std::numeric_limits<qint64>::max());
    if (!filter.with.isNull())
        query.bind(*with);
    if (hasMonth)
        query.bind(filter.month.year() * 12 + filter.month.month() - 1);
    query.bind(std::max(limit, 0));
    return readAll<ArticleWithMention>(query, [liveId](const Statement &row) {
        ArticleWithMention found{readSummary(row), mentionAt(row, liveId, summaryWidth)};
        found.article.touch = row.number(summaryWidth + 2);
        return found;
    });
}

Result<QList<qint64>> SqlMentionStore::articleCounts(const QList<EntityId> &entities) const
{
    QList<qint64> counts;
    for (const EntityId &entity : entities) {
        const auto number = numberOf(entity);
        if (!number)
            return tl::unexpected(number.error());
        Statement query(m_session.connection(),
                        u"SELECT coalesce(sum(articles), 0) FROM mention_month WHERE entity = ?"_s);
        const auto found = query.bind(*number).step();
        if (!found)
            return tl::unexpected(found.error());
        counts << query.number(0);
    }
    return counts;
}

Result<QList<MonthCount>> SqlMentionStore::months(EntityId entity) const
{
    const auto number = numberOf(entity);
    if (!number)
        return tl::unexpected(number.error());
    Statement query(m_session.connection(),
                    u"SELECT month, articles FROM mention_month WHERE entity = ? AND articles > 0 ORDER BY month"_s);
    return readAll<MonthCount>(query.bind(*number), [](const Statement &row) {
        return MonthCount{int(row.number(0) / 12), int(row.number(0) % 12 + 1), row.number(1)};
    });
}

Result<QList<Companion>> SqlMentionStore::companions(EntityId entity, int limit) const
{
    constexpr int newest = 2000;
    const auto number = numberOf(entity);
    if (!number)
        return tl::unexpected(number.error());
    Statement query(m_session.connection(),
                    u"SELECT e.entity, c.together FROM (SELECT m.entity, count(*) AS together FROM (SELECT touch FROM "
                    "mention WHERE entity = ? ORDER BY touch DESC LIMIT ?) AS n JOIN mention m ON m.touch = n.touch "
                    "WHERE m.entity <> ? GROUP BY m.entity) AS c JOIN mention_entity e ON e.number = c.entity "
                    "ORDER BY c.together DESC, e.entity LIMIT ?"_s);
    query.bind(*number).bind(newest).bind(*number).bind(std::max(limit, 0));
    return readAll<Companion>(query, [](const Statement &row) {
        return Companion{idAt<EntityId>(row, 0), row.number(1)};
    });
}

Result<QList<qint64>> SqlMentionStore::together(const QList<std::pair<EntityId, EntityId>> &pairs) const
{
    constexpr int newest = 2000;
    QList<qint64> counts;
    for (auto [fewer, other] : pairs) {
        const auto articles = articleCounts({fewer, other});
        if (!articles)
            return tl::unexpected(articles.error());
        if (articles->last() < articles->first())
            std::swap(fewer, other);
        const auto number = numberOf(fewer);
        const auto otherNumber = numberOf(other);
        if (!number || !otherNumber)
            return tl::unexpected(number ? otherNumber.error() : number.error());
        Statement query(m_session.connection(),
                        u"SELECT count(*) FROM (SELECT touch FROM mention WHERE entity = ? ORDER BY touch DESC LIMIT "
                        "?) AS n JOIN mention m ON m.touch = n.touch WHERE m.entity = ?"_s);
        const auto found = query.bind(*number).bind(newest).bind(*otherNumber).step();
        if (!found)
            return tl::unexpected(found.error());
        counts << query.number(0);
    }
    return counts;
}

Result<QList<SharedNames>> SqlMentionStore::sharing(const QList<EntityId> &entities, Language language,
                                                    ArticleId except, int limit) const
{
    constexpr int newest = 500;
    QMap<qint64, QList<EntityId>> byTouch;
    for (const EntityId &entity : entities) {
        const auto number = numberOf(entity);
        if (!number)
            return tl::unexpected(number.error());
        Statement query(m_session.connection(),
                        u"SELECT n.touch FROM (SELECT touch FROM mention WHERE entity = ? ORDER BY touch DESC LIMIT ?) "
                        "AS n JOIN mention_article r ON r.touch = n.touch JOIN article ON article.id = r.article WHERE "
                        "article.language = ? AND article.id <> ? AND %1"_s.arg(living()));
        query.bind(*number).bind(newest).bind(languageCode(language)).bind(except.toString());
        const auto touches = readAll<qint64>(query, [](const Statement &row) { return row.number(0); });
        if (!touches)
            return tl::unexpected(touches.error());
        for (const qint64 touch : *touches) {
            if (!byTouch[touch].contains(entity))
                byTouch[touch] << entity;
        }
    }
    QList<qint64> order = byTouch.keys();
    std::sort(order.begin(), order.end(), [&byTouch](qint64 a, qint64 b) {
        return std::pair(byTouch[a].size(), a) > std::pair(byTouch[b].size(), b);
    });
    QList<SharedNames> found;
    for (const qint64 touch : order.mid(0, std::max(limit, 0))) {
        Statement query(m_session.connection(), u"SELECT %1 FROM mention_article r JOIN article ON article.id = "
                                                "r.article WHERE r.touch = ?"_s.arg(summaryColumns()));
        const auto row = query.bind(touch).step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            found << SharedNames{readSummary(query), byTouch[touch]};
    }
    return found;
}

} // namespace nashra::storage
