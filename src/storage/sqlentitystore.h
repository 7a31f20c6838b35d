// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "storage/storesession.h"

namespace nashra::storage {

class EntityRecords;

/// The registry of entities in SQLite or PostgreSQL. See the port for what each call promises.
class SqlEntityStore final : public EntityStore
{
public:
    explicit SqlEntityStore(StoreSession &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<Entity> entity(EntityId id) const override;
    [[nodiscard]] Result<EntityId> resolve(EntityId id) const override;
    [[nodiscard]] Result<QList<Entity>> entities() const override;
    [[nodiscard]] Result<QList<Entity>> stream(EntityId after, int limit) const override;
    [[nodiscard]] Result<RegistryChanges> changesSince(quint64 stamp, int limit) const override;
    [[nodiscard]] Result<QList<Entity>> search(const QString &text, int limit) const override;
    [[nodiscard]] Result<EntityPage> page(const EntityQuery &query, const EntityPlace &after, int limit) const override;
    [[nodiscard]] Result<EntityCount> count(const EntityQuery &query) const override;

    [[nodiscard]] Result<Entity> save(const Entity &entity, UserId actor) override;
    Result<void> remove(EntityId id, int baseRevision, UserId actor) override;
    [[nodiscard]] Result<EntityImport> import(const QList<Entity> &entities, UserId actor) override;
    [[nodiscard]] Result<qint64> importFrom(EntityFeed &feed, UserId actor) override;
    [[nodiscard]] Result<QList<ImportMeeting>> meetings(const QList<Entity> &entities) const override;

    [[nodiscard]] Result<QList<EntityRevision>> history(EntityId id) const override;
    [[nodiscard]] Result<Entity> entityAt(EntityId id, int revision) const override;
    [[nodiscard]] Result<Entity> restore(EntityId id, int baseRevision, int revision, UserId actor) override;

    [[nodiscard]] Result<Entity> merge(EntityId kept, int keptRevision, EntityId gone, int goneRevision,
                                       UserId actor) override;
    [[nodiscard]] Result<UndoneMerge> undoMerge(EntityId gone, UserId actor) override;
    [[nodiscard]] Result<SplitEntity> split(EntityId id, int baseRevision, const Entity &part, UserId actor) override;
    [[nodiscard]] Result<Entity> undoSplit(EntityId part, UserId actor) override;
    [[nodiscard]] Result<LikenessPage> duplicates(const QString &after, int limit) const override;
    [[nodiscard]] Result<QList<LikelyTwin>> likelyTwins(const Entity &wanted, int limit) const override;
    Result<void> setApart(EntityId a, EntityId b, UserId actor) override;
    Result<void> undoApart(EntityId a, EntityId b, UserId actor) override;
    [[nodiscard]] Result<QList<ApartPair>> apart() const override;

    [[nodiscard]] Result<QList<KeptEntity>> keptEntities(UserId owner) const override;
    Result<void> discardKept(DraftId id, UserId owner) override;

private:
    [[nodiscard]] Result<void> checkEditor(UserId actor) const;
    [[nodiscard]] Result<void> checkRemover(EntityId id, UserId actor) const;
    /// Two programs that join, part or import entities at once do it one after the other.
    [[nodiscard]] Result<void> lockRegistry() const;
    /// The entity where the revision is its newest. Errors: NotFound, Conflict (also where it was merged away).
    [[nodiscard]] Result<Entity> current(const EntityRecords &records, EntityId id, int revision) const;
    [[nodiscard]] Result<Entity> saveInTransaction(const Entity &wanted, UserId actor);
    struct ImportedIds;
    /// Keeps what lost a race, in a transaction of its own; answers the error it lost with.
    [[nodiscard]] Result<Entity> keepLoser(const Error &lost, const Entity &wanted, UserId actor);
    [[nodiscard]] Result<std::optional<ImportMatch>> matchOf(const EntityRecords &records, const Entity &entity,
                                                             qsizetype index) const;
    /// Writes those that are not there yet; first is the place of the list's first one in the whole import, ids what
    /// the whole import knows of ids.
    [[nodiscard]] Result<EntityImport> importBatch(const QList<Entity> &entities, qint64 first, UserId actor,
                                                   EntityRecords &records, ImportedIds &ids);
    /// Leads relations to what came later in the import, and was there under another id, to where it is; takes those
    /// out that lead to what was left out.
    [[nodiscard]] Result<void> settleRelations(const ImportedIds &ids);
    [[nodiscard]] Result<qint64> importInTransaction(EntityFeed &feed, UserId actor);
    [[nodiscard]] Result<Entity> restoreInTransaction(EntityId id, int baseRevision, int revision, UserId actor);
    /// Ends gone and makes wanted of kept.
    [[nodiscard]] Result<Entity> mergeInTransaction(const Entity &kept, const Entity &gone, const Entity &wanted,
                                                    UserId actor, EntityRecords &records);
    [[nodiscard]] Result<Entity> joinAgain(EntityId part, UserId actor);
    [[nodiscard]] Result<UndoneMerge> undoInTransaction(EntityId gone, UserId actor);
    [[nodiscard]] Result<void> touchRelated(EntityId target);

    StoreSession &m_session;
};

} // namespace nashra::storage
