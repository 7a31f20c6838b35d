// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorymentionstore.h"

#include "core/entity/namesearch.h"
#include "core/proofing/namechoice.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

namespace nashra::testlib {

namespace {

bool isLiving(const MemoryArticle &record)
{
    return record.article.status != Status::Spiked && record.article.status != Status::Killed;
}

bool mentions(const ArticleMentions &read, EntityId entity)
{
    return std::any_of(read.mentions.cbegin(), read.mentions.cend(),
                       [entity](const Mention &mention) { return mention.entity == entity; });
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate dayOfArticle(const Article &article)
{
    return dayOf(article.content.dateline, article.createdAt);
}

} // namespace

QHash<QString, EntityId> MemoryMentionStore::choicesIn(ArticleId article) const
{
    QList<IgnoredFinding> ignored = m_newsroom.data.ignores;
    ignored.removeIf([article](const IgnoredFinding &one) { return one.article != article; });
    return namechoice::choicesIn(ignored);
}

bool MemoryMentionStore::isUnread(const MemoryArticle &record) const
{
    const auto reading = m_newsroom.data.readings.constFind(record.article.id);
    return reading == m_newsroom.data.readings.cend() || reading->isDue || reading->read.touch != record.touch;
}

EntityId MemoryMentionStore::liveId(EntityId id) const
{
    while (m_newsroom.data.mergedEntities.contains(id))
        id = m_newsroom.data.mergedEntities[id].kept;
    return id;
}

QList<Mention> MemoryMentionStore::liveMentions(const QList<Mention> &mentions) const
{
    QList<Mention> live;
    for (Mention mention : mentions) {
        mention.entity = liveId(mention.entity);
        const auto same = std::find_if(live.begin(), live.end(),
                                       [&mention](const Mention &one) { return one.entity == mention.entity; });
        if (same == live.end()) {
            live << mention;
            continue;
        }
        same->count += mention.count;
        same->isInHeadline |= mention.isInHeadline;
    }
    return live;
}

QList<ArticleMentions> MemoryMentionStore::readingsWith(EntityId entity) const
{
    QList<ArticleMentions> found;
    for (const MemoryReading &reading : m_newsroom.data.readings) {
        if (mentions(reading.read, liveId(entity)))
            found << reading.read;
    }
    std::sort(found.begin(), found.end(),
              [](const ArticleMentions &a, const ArticleMentions &b) { return a.touch > b.touch; });
    return found;
}

Result<MentionProgress> MemoryMentionStore::progress() const
{
    const auto &all = m_newsroom.data.articles;
    const qint64 unread =
        std::count_if(all.cbegin(), all.cend(), [this](const auto &record) { return isUnread(*record); });
    return MentionProgress{m_newsroom.data.readingStamp, unread, all.size()};
}

Result<QList<UnreadArticle>> MemoryMentionStore::unread(int limit) const
{
    const MemoryData &data = m_newsroom.data;
    QList<UnreadArticle> found;
    for (auto place = data.byTouch.cend(); place != data.byTouch.cbegin() && found.size() < limit;) {
        const auto &record = data.articles[*--place];
        if (!isUnread(*record))
            continue;
        const Article &article = record->article;
        found << UnreadArticle{article.id, record->touch, dayOfArticle(article), article.content,
                               choicesIn(article.id)};
    }
    return found;
}

Result<void> MemoryMentionStore::write(const QList<ArticleMentions> &read, std::optional<quint64> stamp)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (stamp && *stamp != m_newsroom.data.readingStamp)
            return fail(ErrorCode::Conflict, QStringLiteral("the names have changed"));
        for (ArticleMentions one : read) {
            const auto record = m_newsroom.article(one.article);
            if (!record || m_newsroom.data.readings.value(one.article).read.touch > one.touch)
                continue;
            if (choicesIn(one.article) != one.choices)
                continue;
            if (!one.day.isValid())
                one.day = dayOf({}, (*record)->article.createdAt);
            one.mentions = isLiving(**record) ? liveMentions(one.mentions) : QList<Mention>();
            m_newsroom.data.readings.insert(one.article, {one, false});
        }
        return ok();
    });
}

Result<void> MemoryMentionStore::namesChanged(quint64 stamp, const std::optional<QList<Entity>> &changed)
{
    return m_newsroom.write([&]() -> Result<void> {
        m_newsroom.data.readingStamp = stamp;
        QList<NameQuery> queries;
        for (const Entity &entity : changed.value_or(QList<Entity>()))
            queries += nameQueries(entity);
        for (MemoryReading &reading : m_newsroom.data.readings) {
            const QList<Entity> &entities = changed ? *changed : QList<Entity>();
            const auto record = m_newsroom.article(reading.read.article);
            reading.isDue = reading.isDue || !changed || (record && holdsName((*record)->searchText, queries)) ||
                            std::any_of(entities.cbegin(), entities.cend(),
                                        [&reading](const Entity &entity) { return mentions(reading.read, entity.id); });
            reading.read.mentions = liveMentions(reading.read.mentions);
        }
        return ok();
    });
}

Result<QList<Mention>> MemoryMentionStore::mentionsOf(ArticleId article) const
{
    return m_newsroom.data.readings.value(article).read.mentions;
}

Result<QList<ArticleWithMention>> MemoryMentionStore::articlesWith(EntityId entity, qint64 before, int limit,
                                                                   const MentionFilter &filter) const
{
    QList<ArticleWithMention> found;
    for (const ArticleMentions &read : readingsWith(entity)) {
        const auto record = m_newsroom.article(read.article);
        if ((before > 0 && read.touch >= before) || !record || !isLiving(**record) || found.size() >= limit)
            continue;
        if (!filter.with.isNull() && !mentions(read, liveId(filter.with)))
            continue;
        if (filter.month.isValid() && firstOfMonth(read.day) != firstOfMonth(filter.month))
            continue;
        ArticleSummary summary = summaryOf(**record);
        summary.touch = read.touch;
        for (const Mention &mention : read.mentions) {
            if (mention.entity == liveId(entity))
                found << ArticleWithMention{summary, mention};
        }
    }
    return found;
}

Result<QList<qint64>> MemoryMentionStore::articleCounts(const QList<EntityId> &entities) const
{
    QList<qint64> counts;
    for (const EntityId &entity : entities)
        counts << readingsWith(entity).size();
    return counts;
}

Result<QList<MonthCount>> MemoryMentionStore::months(EntityId entity) const
{
    QMap<std::pair<int, int>, qint64> counts;
    for (const ArticleMentions &read : readingsWith(entity))
        ++counts[{read.day.year(), read.day.month()}];
    QList<MonthCount> months;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        months << MonthCount{count.key().first, count.key().second, *count};
    return months;
}

Result<QList<Companion>> MemoryMentionStore::companions(EntityId entity, int limit) const
{
    constexpr qsizetype newest = 2000;
    QMap<EntityId, qint64> together;
    for (const ArticleMentions &read : readingsWith(entity).mid(0, newest)) {
        for (const Mention &mention : read.mentions) {
            if (mention.entity != liveId(entity))
                ++together[mention.entity];
        }
    }
    QList<Companion> companions;
    for (auto count = together.cbegin(); count != together.cend(); ++count)
        companions << Companion{count.key(), *count};
    std::stable_sort(companions.begin(), companions.end(),
                     [](const Companion &a, const Companion &b) { return a.together > b.together; });
    return companions.mid(0, std::max(limit, 0));
}

Result<QList<qint64>> MemoryMentionStore::together(const QList<std::pair<EntityId, EntityId>> &pairs) const
{
    constexpr qsizetype newest = 2000;
    QList<qint64> counts;
    for (const auto &[first, second] : pairs) {
        QList<ArticleMentions> ofFewer = readingsWith(first);
        QList<ArticleMentions> ofOther = readingsWith(second);
        const bool isSwapped = ofOther.size() < ofFewer.size();
        const EntityId other = liveId(isSwapped ? first : second);
        ofFewer = (isSwapped ? ofOther : ofFewer).mid(0, newest);
        counts << std::count_if(ofFewer.cbegin(), ofFewer.cend(),
                                [other](const ArticleMentions &read) { return mentions(read, other); });
    }
    return counts;
}

Result<QList<SharedNames>> MemoryMentionStore::sharing(const QList<EntityId> &entities, Language language,
                                                       ArticleId except, int limit) const
{
    constexpr qsizetype newest = 500;
    QMap<qint64, SharedNames> byTouch;
    for (const EntityId &entity : entities) {
        for (const ArticleMentions &read : readingsWith(entity).mid(0, newest)) {
            const auto record = m_newsroom.article(read.article);
            if (!record || !isLiving(**record) || read.article == except ||
                (*record)->article.content.language != language)
                continue;
            SharedNames &shared = byTouch[read.touch];
            shared.article = summaryOf(**record);
            if (!shared.shared.contains(entity))
                shared.shared << entity;
        }
    }
    QList<SharedNames> found;
    for (auto place = byTouch.cend(); place != byTouch.cbegin();)
        found << *--place;
    std::stable_sort(found.begin(), found.end(),
                     [](const SharedNames &a, const SharedNames &b) { return a.shared.size() > b.shared.size(); });
    return found.mid(0, std::max(limit, 0));
}

} // namespace nashra::testlib
