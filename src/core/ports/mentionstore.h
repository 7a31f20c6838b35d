// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/entity/entity.h"
#include "core/entity/mention.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <utility>

namespace nashra {

/// An article whose text has to be read for names.
struct UnreadArticle
{
    ArticleId id;
    qint64 touch = 0;                      ///< ArticleSummary::touch
    QDate day;                             ///< dayOf() it; decides which titles hold
    ArticleContent content;                ///< without headline and body where the article is damaged
    QHash<QString, EntityId> choices = {}; ///< namechoice::choicesIn() the article
};

/// The names found in one article, as of a touch of it.
struct ArticleMentions
{
    ArticleId article;
    qint64 touch = 0;
    QList<Mention> mentions;               ///< in order of first mention, each entity once
    QDate day = {};                        ///< UnreadArticle::day; null = the day the article was made
    QHash<QString, EntityId> choices = {}; ///< UnreadArticle::choices it was read with
};

/// How far the archive has been read.
struct MentionProgress
{
    quint64 registryStamp = 0; ///< RegistryChanges::stamp of the names it was read with; 0 = never begun
    qint64 unread = 0;         ///< articles
    qint64 articles = 0;       ///< all there are
};

/// One article in which an entity is mentioned.
struct ArticleWithMention
{
    ArticleSummary article;
    Mention mention;
};

/// Which of the articles that mention an entity are wanted.
struct MentionFilter
{
    EntityId with; ///< mentioned as well; null = whoever is
    QDate month;   ///< any day of it; null = whenever

    bool operator==(const MentionFilter &) const = default;
};

/// How many articles of a month mention an entity.
struct MonthCount
{
    int year = 0;
    int month = 0; ///< from 1
    qint64 articles = 0;

    bool operator==(const MonthCount &) const = default;
};

/// An entity that stands in articles with another one.
struct Companion
{
    EntityId entity;
    qint64 together = 0; ///< articles with both, among the newest that were looked at

    bool operator==(const Companion &) const = default;
};

/// An article that shares names with another.
struct SharedNames
{
    ArticleSummary article;
    QList<EntityId> shared; ///< of those that were asked for
};

/// Which entities stand in which articles. All of it is derived: articles are read again where it is lost. Same thread
/// as ArticleStore. An article that is saved is unread from then on by itself, at no cost to the save; what is known of
/// it stays until it was read again, at the touch it had when it was read. Entities that were merged are found under
/// the one they went into once namesChanged() was told of them.
class MentionStore
{
public:
    virtual ~MentionStore() = default;

    [[nodiscard]] virtual Result<MentionProgress> progress() const = 0;
    /// The next articles to be read, at most limit, those changed last first; none = everything was read. Spiked
    /// and killed ones are among them, so that they leave no trace.
    [[nodiscard]] virtual Result<QList<UnreadArticle>> unread(int limit) const = 0;
    /// Takes the place of what was known of these articles; one transaction. What was saved again since it was asked
    /// for, or has other choices by now, stays unread; what is gone already is no fault. Of what is spiked or killed
    /// nothing is kept.
    /// stamp: of the names it was read with; where they have changed since, nothing is written (Conflict).
    virtual Result<void> write(const QList<ArticleMentions> &read, std::optional<quint64> stamp = std::nullopt) = 0;
    /// The names of the registry have changed. What mentions one of the entities or contains the words of one of the
    /// names (nameQueries()) is to be read again; without changes (nullopt) everything is. An entity that was merged
    /// away or removed comes without names. stamp: of the registry now.
    virtual Result<void> namesChanged(quint64 stamp, const std::optional<QList<Entity>> &changed) = 0;

    /// In order of first mention; of the last read state.
    [[nodiscard]] virtual Result<QList<Mention>> mentionsOf(ArticleId article) const = 0;
    /// At most limit, newest first, with touch < before (0 = from the newest). ArticleSummary::touch is the one it was
    /// read at, so that the last one's asks for the next page. Spiked and killed ones are left out.
    [[nodiscard]] virtual Result<QList<ArticleWithMention>> articlesWith(EntityId entity, qint64 before, int limit,
                                                                         const MentionFilter &filter = {}) const = 0;
    /// How many articles mention each, in the order asked for.
    [[nodiscard]] virtual Result<QList<qint64>> articleCounts(const QList<EntityId> &entities) const = 0;
    /// Months with at least one article (by the day of the article), oldest first.
    [[nodiscard]] virtual Result<QList<MonthCount>> months(EntityId entity) const = 0;
    /// Who stands with the entity most often, in its newest 2,000 articles; most often first.
    [[nodiscard]] virtual Result<QList<Companion>> companions(EntityId entity, int limit) const = 0;
    /// How many articles mention both of each pair, in the order asked for: among the newest 2,000 of the one that
    /// stands in fewer.
    [[nodiscard]] virtual Result<QList<qint64>> together(const QList<std::pair<EntityId, EntityId>> &pairs) const = 0;
    /// Articles of a language that share names with one, among the newest 500 of each name; those with most shared
    /// names first, at most limit. Spiked and killed ones are left out.
    [[nodiscard]] virtual Result<QList<SharedNames>> sharing(const QList<EntityId> &entities, Language language,
                                                             ArticleId except, int limit) const = 0;
};

} // namespace nashra
