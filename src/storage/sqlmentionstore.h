// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"
#include "storage/storesession.h"

namespace nashra::storage {

/// Which entities stand in which articles, in SQL. Every mention is a short row under the number of its entity and the
/// touch its article was read at, so that the newest articles of an entity stand together; MentionDue knows what was
/// not read. Writes tell nobody: they change nothing of the record.
class SqlMentionStore final : public MentionStore
{
public:
    explicit SqlMentionStore(StoreSession &session)
        : m_session(session)
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
    /// The number its mentions stand under; 0 where there are none.
    [[nodiscard]] Result<qint64> numberOf(EntityId entity) const;

    StoreSession &m_session;
};

} // namespace nashra::storage
