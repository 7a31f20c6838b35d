// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/apartpair.h"
#include "core/entity/entity.h"
#include "core/entity/entityhistory.h"
#include "core/entity/entitykeys.h"
#include "core/entity/entitymerge.h"
#include "core/entity/importmeeting.h"

namespace nashra {

/// Which entities a list shows, and by the house names of which language it is ordered.
struct EntityQuery
{
    std::optional<EntityKind> kind;
    QString text; ///< as typed: each word is the beginning of a word in one of the names; empty = all
    Language order = Language::English;

    bool operator==(const EntityQuery &) const = default;
};

/// Where a page of a list ended. Only stores make one; it is handed back as it came. As made here: before the first.
struct EntityPlace
{
    QString key; ///< entityOrderKey(), or the word that was found
    EntityId id;
    bool isCrowded = false; ///< in a list too long to be sorted
    qint64 number = 0;      ///< of the row where a word was found there

    bool operator==(const EntityPlace &) const = default;
};

struct EntityPage
{
    QList<Entity> entities;          ///< may be fewer than asked for, or none, before the end
    std::optional<EntityPlace> next; ///< what the next page is asked with; nothing = this was the last
};

struct EntityCount
{
    qint64 count = 0;
    bool isMore = false; ///< there are more, which were not counted
};

/// An entity of an import that was not written, because the registry (or the import, before it) has it.
struct ImportMatch
{
    qsizetype index = 0; ///< in the list that was given
    EntityId existing;
    QString scheme; ///< of the identifier they share; empty where it is the id itself
};

/// An entity of an import that has a house name of another of its kind, in the registry or earlier in the import.
struct ImportNamesake
{
    qsizetype index = 0; ///< in the list that was given
    EntityId existing;
};

struct EntityImport
{
    QList<EntityId> ids; ///< one for each that was given: the new one's, or the existing one's
    QList<ImportMatch> matches;
    QList<ImportNamesake> namesakes; ///< left out or added, as the rule is

    /// How many of those given became new entities.
    [[nodiscard]] qint64 written(NamesakeRule rule) const
    {
        return ids.size() - matches.size() - (rule == NamesakeRule::LeaveOut ? namesakes.size() : 0);
    }
};

/// Where an import too large for one list takes its entities from. Both are called on the thread of the store, inside
/// the transaction of the import.
class EntityFeed
{
public:
    virtual ~EntityFeed() = default;

    /// The next few; none = the end. An error (Cancelled where the person no longer wants it) ends the import, and
    /// nothing of it is written.
    [[nodiscard]] virtual Result<QList<Entity>> next() = 0;
    /// Where namesakes are left out, the import leaves relations to them out as well: who has the name need not be who
    /// was meant.
    [[nodiscard]] virtual NamesakeRule namesakes() const { return NamesakeRule::Add; }
    /// What became of those few; final only once the import is.
    virtual void taken(const EntityImport &batch) = 0;
};

struct EntityLikeness
{
    EntityId a; ///< the one that was there first
    EntityId b;
    Likeness reason = Likeness::SameName;
};

/// One of the registry that an entity to be written may be.
struct LikelyTwin
{
    Entity entity;
    Likeness reason = Likeness::SameName;
};

struct LikenessPage
{
    QList<EntityLikeness> pairs; ///< may be empty before the end: a call looks at some 10,000 keys and no more
    QString next;                ///< what the next page is asked with; empty = this was the last
};

/// What changed in the registry since an earlier state of it.
struct RegistryChanges
{
    quint64 stamp = 0;       ///< of the state now; never 0
    bool isComplete = false; ///< false: too much has changed, or the earlier state is not known; read everything
    QList<EntityId> ids;     ///< each once, also of what is gone
};

/// A merge that was undone: both as they are now.
struct UndoneMerge
{
    Entity kept;
    Entity back;
};

/// The registry of persons, organisations, places and events. Same thread and audit as ArticleStore.
/// Every change makes the next revision, keeps the state before it and can be undone by restore(), a merge by
/// undoMerge(). Merging, undoing that and removing is for sub-editors and chiefs, the rest for anybody with a role.
/// Relations to an entity that was merged away lead to the one it went into.
class EntityStore
{
public:
    virtual ~EntityStore() = default;

    /// Errors: NotFound, also for what was merged away or removed.
    [[nodiscard]] virtual Result<Entity> entity(EntityId id) const = 0;
    /// The entity an id stands for now: itself, or the one it was merged into. Errors: NotFound.
    [[nodiscard]] virtual Result<EntityId> resolve(EntityId id) const = 0;
    [[nodiscard]] virtual Result<QList<Entity>> entities() const = 0;
    /// At most limit entities with an id > after (null = from the first), by id; none = the end.
    [[nodiscard]] virtual Result<QList<Entity>> stream(EntityId after, int limit) const = 0;
    /// What was written after the state with the stamp (0 = before any), where that was at most limit changes and they
    /// were noted: the last 10,000 are, and of an import of more than 1,000 entities none.
    [[nodiscard]] virtual Result<RegistryChanges> changesSince(quint64 stamp, int limit) const = 0;
    /// Entities with a name that begins with the text, folded; at most limit, by house name. Where thousands do, of
    /// those whose names come first.
    [[nodiscard]] virtual Result<QList<Entity>> search(const QString &text, int limit) const = 0;
    /// At most limit entities after a place, by entityOrderKey(). Where more than some 2,000 have the text, those whose
    /// house name begins with it come first, by that; then the others by the word that was found: each page costs
    /// what it shows, in a registry of any size.
    [[nodiscard]] virtual Result<EntityPage> page(const EntityQuery &query, const EntityPlace &after,
                                                  int limit) const = 0;
    /// Exact without a text; with one it stops where it becomes costly.
    [[nodiscard]] virtual Result<EntityCount> count(const EntityQuery &query) const = 0;

    /// Creates (revision 0, null id) or changes an entity. Errors: Conflict (somebody saved first or it was merged
    /// away; what was wanted is kept, items = {id of the KeptEntity}), NotFound (likewise kept where it was removed),
    /// Forbidden, Incomplete (items = problemsOf()), InvalidInput.
    [[nodiscard]] virtual Result<Entity> save(const Entity &entity, UserId actor) = 0;
    /// Sub-editors and chiefs; anybody at work what he added himself and nobody has changed since. Errors: Conflict,
    /// NotFound, Forbidden.
    virtual Result<void> remove(EntityId id, int baseRevision, UserId actor) = 0;
    /// Many new entities in one transaction with one audit event, all or none; ids may be given, revisions do not
    /// matter. What the registry has under one of the identifiers or the id is reported and left as it is there;
    /// relations of the others lead to that, whether they come before it or after, but none to where it begins.
    /// Errors: those of save(), the detail naming the entity by its place in the list.
    [[nodiscard]] virtual Result<EntityImport> import(const QList<Entity> &entities, UserId actor) = 0;
    /// The same for any number of them, which are never in memory at once: one transaction, one audit event, all or
    /// none. Answers how many were written. Errors: as import(), and those of the feed.
    [[nodiscard]] virtual Result<qint64> importFrom(EntityFeed &feed, UserId actor) = 0;

    /// Whom each of the list would meet in the registry if it were imported. Reads only. For each a few looks into
    /// indexes and the names of those whose entityOrderKey() is the same, which are read once for many.
    [[nodiscard]] virtual Result<QList<ImportMeeting>> meetings(const QList<Entity> &entities) const = 0;

    /// Oldest first; also of what was merged away or removed. Errors: NotFound.
    [[nodiscard]] virtual Result<QList<EntityRevision>> history(EntityId id) const = 0;
    /// The entity as it was; NotFound, also for a revision that ended it.
    [[nodiscard]] virtual Result<Entity> entityAt(EntityId id, int revision) const = 0;
    /// Makes the state of an older revision the next one; brings back what was removed (sub-editors and chiefs).
    /// baseRevision is the newest of history(). Errors: Conflict, NotFound, Forbidden, WrongState (it was merged away).
    [[nodiscard]] virtual Result<Entity> restore(EntityId id, int baseRevision, int revision, UserId actor) = 0;

    /// Makes mergedEntity() of two; the other one's id then leads to the kept one. Errors: Conflict, NotFound,
    /// Forbidden, InvalidInput (an entity with itself).
    [[nodiscard]] virtual Result<Entity> merge(EntityId kept, int keptRevision, EntityId gone, int goneRevision,
                                               UserId actor) = 0;
    /// Brings both back as they were; where the kept one was changed since, withoutMerged() of it. Relations others
    /// saved since stay with the kept one. Errors: NotFound (was not merged), WrongState (the kept one was itself
    /// merged away or removed), Conflict, Forbidden.
    [[nodiscard]] virtual Result<UndoneMerge> undoMerge(EntityId gone, UserId actor) = 0;
    /// Makes splitEntity() of one. Errors: Conflict, NotFound, Forbidden and those of splitEntity().
    [[nodiscard]] virtual Result<SplitEntity> split(EntityId id, int baseRevision, const Entity &part,
                                                    UserId actor) = 0;
    /// Takes a split back that nothing came after: what was split off goes, its id leads to what it came from, and that
    /// is as it was before. Errors: NotFound (was not split off, or is gone), WrongState (one of the two was changed
    /// since: merge() loses nothing of either), Forbidden.
    [[nodiscard]] virtual Result<Entity> undoSplit(EntityId part, UserId actor) = 0;

    /// Pairs that may be one, the surest reason first, each once; of many alike each with the first of them that it was
    /// not set apart from. after: empty, then LikenessPage::next.
    [[nodiscard]] virtual Result<LikenessPage> duplicates(const QString &after, int limit) const = 0;
    /// Those of the registry that an entity may be which is not written yet, the surest first and of those
    /// by id, as TwinLook has it; at most limit. Reads only: a few looks into indexes, in a registry of any size.
    [[nodiscard]] virtual Result<QList<LikelyTwin>> likelyTwins(const Entity &wanted, int limit) const = 0;
    /// Says for everybody that two are two; anybody with a role may. What one of them is merged into is then apart from
    /// the other as well. Said again is no fault. Errors: NotFound, Forbidden, InvalidInput (an entity and itself).
    virtual Result<void> setApart(EntityId a, EntityId b, UserId actor) = 0;
    /// Takes that back; what was never said is no fault. Errors: Forbidden.
    virtual Result<void> undoApart(EntityId a, EntityId b, UserId actor) = 0;
    /// The pairs set apart of which both are there, as what they were merged into, the last first. People make them one
    /// by one, so they come as a whole.
    [[nodiscard]] virtual Result<QList<ApartPair>> apart() const = 0;

    [[nodiscard]] virtual Result<QList<KeptEntity>> keptEntities(UserId owner) const = 0;
    virtual Result<void> discardKept(DraftId id, UserId owner) = 0;
};

} // namespace nashra
