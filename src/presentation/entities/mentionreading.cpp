// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/mentionreading.h"

#include "core/ports/stores.h"
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"

namespace nashra::presentation {

namespace {

// After more changes at once (an import) all of the archive is read anew.
constexpr int mostChanges = 500;
// Looking for the words of a name takes a few milliseconds in a large archive.
constexpr qsizetype toldAtOnce = 4;

Result<QList<Entity>> valuesOf(EntityStore &entities, const QList<EntityId> &ids)
{
    QList<Entity> values;
    for (const EntityId &id : ids) {
        const auto entity = entities.entity(id);
        if (entity) {
            values << *entity;
        } else if (entity.error().code == ErrorCode::NotFound) {
            values << Entity();
            values.last().id = id;
        } else {
            return tl::unexpected(entity.error());
        }
    }
    return values;
}

} // namespace

Result<MentionStanding> mentionStanding(Stores &stores, quint64 stamp)
{
    const auto progress = stores.mentions().progress();
    if (!progress)
        return tl::unexpected(progress.error());
    MentionStanding standing{*progress, progress->registryStamp == stamp};
    if (standing.isTold)
        return standing;
    const auto changes = stores.entities().changesSince(progress->registryStamp, mostChanges);
    if (!changes)
        return tl::unexpected(changes.error());
    standing.isNow = changes->stamp == stamp;
    const bool isReadAtAll = progress->registryStamp != 0 && progress->unread < progress->articles;
    if (!standing.isNow || !changes->isComplete || !isReadAtAll)
        return standing;
    auto values = valuesOf(stores.entities(), changes->ids);
    if (!values)
        return tl::unexpected(values.error());
    standing.changed = *std::move(values);
    return standing;
}

QList<std::optional<QList<Entity>>> partsToTell(const std::optional<QList<Entity>> &changed)
{
    QList<std::optional<QList<Entity>>> parts;
    for (qsizetype from = 0; changed && from < changed->size(); from += toldAtOnce)
        parts << changed->mid(from, toldAtOnce);
    if (parts.isEmpty())
        parts << changed;
    return parts;
}

ArticleMentions mentionsIn(const language::EntityMatcher &matcher, const UnreadArticle &article)
{
    ArticleMentions read{article.id, article.touch, {}, article.day, article.choices};
    const auto names = language::findNames(matcher, article.content, {article.day, article.choices, {}});
    QHash<EntityId, qsizetype> places;
    for (qsizetype unit = 0; unit < names.size(); ++unit) {
        for (const language::EntityHit &hit : names[unit]) {
            if (hit.entity.isNull() || hit.isAmbiguous()) // a name that several have, and the text does not say who
                continue;
            const auto place = places.constFind(hit.entity);
            if (place == places.cend()) {
                places.insert(hit.entity, read.mentions.size());
                read.mentions << Mention{hit.entity, 1, unit == 0};
            } else {
                ++read.mentions[*place].count;
            }
        }
    }
    return read;
}

} // namespace nashra::presentation
