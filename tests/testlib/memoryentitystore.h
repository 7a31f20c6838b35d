// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

namespace nashra::testlib {

class MemoryNewsroom;
struct MemoryMerge;

/// The registry in memory. Small: pages are always in the order of house names, nothing is bounded.
class MemoryEntityStore final : public EntityStore
{
public:
    explicit MemoryEntityStore(MemoryNewsroom &newsroom)
        : m_newsroom(newsroom)
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
    struct ImportState;

    [[nodiscard]] Result<EntityImport> importBatch(const QList<Entity> &entities, UserId actor, ImportState &state);
    void settleRelations(const ImportState &state);
    [[nodiscard]] int lastRevision(EntityId id) const;
    [[nodiscard]] Entity withLiveRelations(Entity entity) const;
    [[nodiscard]] Result<Entity> current(EntityId id, int revision) const;
    [[nodiscard]] Result<Entity> saveNow(const Entity &wanted, UserId actor);
    [[nodiscard]] Result<void> checkEditor(UserId actor) const;
    [[nodiscard]] Result<void> checkRemover(EntityId id, UserId actor) const;
    [[nodiscard]] Result<UndoneMerge> undo(EntityId gone, const MemoryMerge &merge, UserId actor);
    /// Makes the next revision of it.
    Entity put(Entity entity, EntityChange what, UserId actor, EntityId other = {});
    /// Those whose relations lead to it.
    void touchRelated(EntityId target);
    void end(EntityId id, EntityChange what, UserId actor, EntityId other = {});

    MemoryNewsroom &m_newsroom;
};

} // namespace nashra::testlib
