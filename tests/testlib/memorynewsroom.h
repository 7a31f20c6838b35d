// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/audit/auditevent.h"
#include "core/bulletin/bulletin.h"
#include "core/entity/apartpair.h"
#include "core/entity/entity.h"
#include "core/entity/entityhistory.h"
#include "core/newsroom/newsroomsettings.h"
#include "core/ports/articlestore.h"
#include "core/ports/changeset.h"
#include "core/ports/mentionstore.h"
#include "core/ports/proofingstore.h"

#include <QMap>

#include <memory>
#include <tuple>

namespace nashra::testlib {

struct MemoryRevision
{
    RevisionInfo info;
    ArticleContent content;
};

/// An article with all it ever was. Never changed in place: a write puts a new record.
struct MemoryArticle
{
    Article article;
    qint64 touch = 0;
    int words = 0;
    QString searchText; ///< searchTextOf() with a blank on either side
    QMap<int, MemoryRevision> revisions;
};

/// What lists show of it.
[[nodiscard]] ArticleSummary summaryOf(const MemoryArticle &record);

/// A step in the life of an entity and what it was after it; nothing where it ended.
struct MemoryEntityRevision
{
    EntityRevision info;
    std::optional<Entity> state;
};

/// Where an entity went, and what is needed to bring it back.
struct MemoryMerge
{
    EntityId kept;
    int mergedRevision = 0;
    Entity keptBefore;
    Entity gone;
};

/// What was read of one article, with its day.
struct MemoryReading
{
    ArticleMentions read;
    bool isDue = false; ///< to be read again, though it was not saved
};

/// Everything a newsroom holds. Copies share their maps, so that a copy is a cheap point to roll back to.
struct MemoryData
{
    QMap<ArticleId, std::shared_ptr<const MemoryArticle>> articles;
    QMap<qint64, ArticleId> byTouch;
    QMap<DraftId, KeptDraft> drafts;
    QMap<BulletinId, Bulletin> bulletins;
    QMap<EntityId, Entity> entities;
    QMap<EntityId, QList<MemoryEntityRevision>> entityHistory;
    QMap<EntityId, MemoryMerge> mergedEntities; ///< by the one that is gone
    QList<EntityId> entityLog;                  ///< what was written since the epoch began
    quint32 entityEpoch = 1;
    QMap<DraftId, KeptEntity> keptEntities;
    QList<ApartPair> apart; ///< the last first, as they were called then
    QMap<UserId, User> users;
    QList<AuditEvent> events;
    NewsroomSettings settings;
    QMap<std::tuple<UserId, Language, QByteArray>, ListedWord> words; ///< by owner (null = the newsroom), word as UTF-8
    QList<IgnoredFinding> ignores;
    QMap<Language, std::pair<WordModelInfo, QByteArray>> wordModels;
    QMap<ArticleId, MemoryReading> readings;
    quint64 readingStamp = 0; ///< of the registry
    qint64 lastTouch = 0;
    qint64 lastReleaseNumber = 0;
    ChangeSet changes;
};

/// What the in-memory stores share: the data, the audit chain and the one way to write.
class MemoryNewsroom
{
public:
    explicit MemoryNewsroom(const Clock &clock)
        : m_clock(clock)
    {
    }

    MemoryData data;

    /// Runs work that answers a Result; what it changed is taken back where it fails.
    template <class F>
    auto write(F work)
    {
        const MemoryData before = data;
        auto result = work();
        if (!result)
            data = before;
        return result;
    }

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    /// The actor with the roles kept here. Errors: Forbidden (unknown, or not active).
    [[nodiscard]] Result<Actor> actor(UserId id) const;
    /// The same for what needs any role at all.
    [[nodiscard]] Result<Actor> workingActor(UserId id) const;
    [[nodiscard]] Result<std::shared_ptr<const MemoryArticle>> article(ArticleId id) const;

    /// Puts an article with a new touch and marks it changed.
    void putArticle(MemoryArticle record);
    /// Checks and does the release of one article: numbers it and writes its audit event.
    [[nodiscard]] Result<void> releaseArticle(ArticleId id, const Actor &by, Instant at);
    void record(UserId by, const QString &action, const QString &subject, int revision, const QString &detail = {});

private:
    const Clock &m_clock;
};

} // namespace nashra::testlib
