// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entitydraft.h"
#include "presentation/session/desksession.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace nashra::presentation {

/// What somebody else made of an entity while it was being changed here.
struct EntityConflict
{
    Entity mine;
    Entity base;                  ///< what mine was made from
    std::optional<Entity> theirs; ///< nothing where it was removed or merged away
    DraftId kept;                 ///< of mine in the store; null where nothing had to be kept there
};

/// One entity being written: what is typed, what is wrong with it, and saving. What was typed is never dropped
/// without being told to: a conflict keeps it, here and in the store. GUI thread; the desk must outlive it.
class EntityEditor : public QObject
{
    Q_OBJECT

public:
    explicit EntityEditor(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] const Entity &draft() const { return m_draft; }
    [[nodiscard]] const Entity &base() const { return m_base; } ///< as it is in the store
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isNew() const { return m_isOpen && m_base.revision == 0; }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy || m_isHeld; } ///< reading, saving or held
    /// Another number for every entity that is shown; the same while that is written, saved, reverted and renewed.
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// Why nothing may be changed here; empty where it may.
    [[nodiscard]] QString reasonAgainstEditing() const;
    /// As problemsOf() of what would be saved.
    [[nodiscard]] QStringList problems() const;
    /// Why what stands in fields and could not be taken was refused; nothing is saved before it is mended.
    [[nodiscard]] QStringList refusals() const;
    /// Of the field, in place of what it refused before; gone when another entity or state is shown.
    void setRefusals(const QObject &field, const QStringList &reasons);
    [[nodiscard]] bool hasRefused(const QObject &field) const { return m_refused.contains(&field); }
    /// Whether save() can do anything but refuse.
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] const std::optional<EntityConflict> &conflict() const { return m_conflict; }

    /// An empty entity, or one of a name somebody looked for in vain.
    void startNew(EntityKind kind, const QString &name = {});
    /// A new one of which something is known already.
    void startWith(const Entity &begun) { put({}, begun, true); }
    /// Reads an entity and shows it, unless something was typed meanwhile: then stayed() says so.
    void open(EntityId id);
    void show(const Entity &entity);
    void close();
    /// Nothing may be typed until release(): the entity is merged, split or removed as a whole. Cells that are open
    /// are taken first.
    void hold();
    void release();

    /// Puts what was typed. Kind, names and all else; id and revision stay the base's.
    void edit(const Entity &draft);
    /// Puts a name of the draft among those of the other language.
    void moveName(const EntityName &name);
    /// Back to what the store has: in a conflict, to what the other one saved.
    void revert();
    enum class Twins { Ask, Accept };
    /// A new one that the registry may have already is saved only where that is accepted; else twinsFound() says whom
    /// it may be, and the answer is Cancelled. What was accepted of another draft is asked anew. Errors: those of
    /// EntityStore::save(), Busy, Incomplete; failed() tells them. Conflict and NotFound are answered by conflict().
    QFuture<Result<Entity>> save(Twins twins = Twins::Ask);
    /// Shows one of the registry with what a new one adds to it, and saves that; where their kinds or identifiers of
    /// one scheme differ, joinedInPart() leaves it to people. As save() where another draft was asked about. What is
    /// there already is joined to nobody.
    void joinTo(const Entity &twin);
    /// What twinsFound() was about, as it would have been saved.
    [[nodiscard]] const Entity &asked() const { return m_asked; }
    /// Whether that is what would be saved now.
    [[nodiscard]] bool isAsked() const;
    /// Goes on with what was chosen of both sides, from the newer revision.
    void resolve(const Entity &chosen);
    /// Shows what was kept aside in a conflict beside what the store has now.
    void takeUp(const KeptEntity &kept);
    /// Shows what the store has; what was kept there of mine stays there until it is discarded.
    void takeTheirs();

signals:
    /// What is being written in a cell is to be given to edit() now: something else may be shown in a moment.
    void aboutToRenew();
    /// What open() asked for is not shown, because something was typed meanwhile.
    void stayed();
    /// Another entity, or another state of it, than was typed: views read everything anew.
    void opened();
    /// Something was typed, or what may be done with it is another.
    void changed();
    void saved(const nashra::Entity &entity);
    void twinsFound(const QList<nashra::LikelyTwin> &twins);
    /// base() is shown with what was typed, as far as it can have both, and not saved.
    void joinedInPart(const nashra::Entity &typed);
    void conflictChanged();
    void failed(const nashra::Error &error);

private:
    [[nodiscard]] std::optional<Error> reasonAgainstSaving() const;
    void lookAndWrite(const Entity &wanted, const SharedPromise<Entity> &promise);
    void write(const Entity &wanted, const SharedPromise<Entity> &promise);
    void takeWritten(const Entity &wanted, const Result<Entity> &saved);
    void put(const Entity &base, const Entity &draft, bool isOpen, bool isSameSheet = false);
    void setBusy(bool isBusy);
    void follow(const ChangeSet &changes);
    void followWhatWasMissed();
    void renew();
    void takeNewer(const Entity &newer);
    void beginConflict(const Error &error, EntityId id);
    void discardKept();
    void setConflict(const std::optional<EntityConflict> &conflict);

    DeskSession &m_desk;
    Entity m_base;
    Entity m_draft;
    Entity m_asked;
    std::optional<EntityConflict> m_conflict;
    QMap<const QObject *, QStringList> m_refused; ///< reasons by field
    DraftId m_keptDraft;                          ///< discarded when what it became is saved
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_isHeld = false;
    bool m_isOutdated = false; ///< somebody saved while it was busy
    int m_sheet = 0;
    int m_generation = 0; ///< of what is open; answers for another are dropped
};

/// What was read, or nothing where it is not there; a store that cannot be read has not removed it. Errors: all but
/// NotFound.
[[nodiscard]] Result<std::optional<Entity>> ifThere(const Result<Entity> &read);

} // namespace nashra::presentation
