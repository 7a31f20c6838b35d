// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"

namespace nashra::testlib {

class MemoryNewsroom;
struct MemoryArticle;

/// Which entities stand in which articles, in memory: looked for in all of them each time.
class MemoryMentionStore final : public MentionStore
{
public:
    explicit MemoryMentionStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
    {
    }

    [[nodiscard]] Result<MentionProgress> progress() const override;
    [[nodiscard]] Result<QList<UnreadArticle>> unread(int limit) const override;
    Result<void> write(const QList<ArticleMentions> &read, std::optional<quint64> stamp) override;
    Result<void> namesChanged(quint64 stamp, const std::optional<QList<Entity>> &changed) override;

    [[nodiscard]] Result<QList<Mention>> mentionsOf(ArticleId article) const override;
    [[nodiscard]] Result<QList<ArticleWithMention>> articlesWith(EntityId entity, qint64 before, int limit,
                                                                 const MentionFilter &filter) const override;
    [[nodiscard]] Result<QList<qint64>> articleCounts(const QList<EntityId> &entities) const override;
    [[nodiscard]] Result<QList<MonthCount>> months(EntityId entity) const override;
    [[nodiscard]] Result<QList<Companion>> companions(EntityId entity, int limit) const override;
    [[nodiscard]] Result<QList<qint64>> together(const QList<std::pair<EntityId, EntityId>> &pairs) const override;
    [[nodiscard]] Result<QList<SharedNames>> sharing(const QList<EntityId> &entities, Language language,
                                                     ArticleId except, int limit) const override;

private:
    [[nodiscard]] QHash<QString, EntityId> choicesIn(ArticleId article) const;
    [[nodiscard]] bool isUnread(const MemoryArticle &record) const;
    [[nodiscard]] EntityId liveId(EntityId id) const;
    [[nodiscard]] QList<Mention> liveMentions(const QList<Mention> &mentions) const;
    /// What mentions the entity, newest first.
    [[nodiscard]] QList<ArticleMentions> readingsWith(EntityId entity) const;

    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
