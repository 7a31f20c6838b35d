// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How EntityEditor saves, and what it asks before something new is added.
#include "core/entity/entitymerge.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/twintext.h"

namespace nashra::presentation {

QFuture<Result<Entity>> EntityEditor::save(Twins twins)
{
    const SharedPromise<Entity> promise;
    const Entity wanted = tidied(m_draft);
    if (isBusy() || !m_isOpen || !m_refused.isEmpty() || !reasonAgainstEditing().isEmpty()) {
        promise.answer(fail(isBusy()              ? ErrorCode::Busy
                            : m_refused.isEmpty() ? ErrorCode::Forbidden
                                                  : ErrorCode::Incomplete));
        return promise.future();
    }
    setBusy(true);
    if (!isNew() || twins == Twins::Accept) {
        write(wanted, promise);
        return promise.future();
    }
    const auto looking =
        m_desk.stores().read([wanted](Stores &stores) { return stores.entities().likelyTwins(wanted, mostTwins); });
    onResult(looking, this, [this, promise, wanted, generation = m_generation](const Result<QList<LikelyTwin>> &found) {
        if (generation == m_generation && found && found->isEmpty()) {
            write(wanted, promise);
            return;
        }
        promise.answer(found ? fail(ErrorCode::Cancelled) : tl::unexpected(found.error()));
        if (generation != m_generation)
            return;
        setBusy(false);
        if (found)
            emit twinsFound(*found);
        else
            emit failed(found.error());
    });
    return promise.future();
}

void EntityEditor::write(const Entity &wanted, const SharedPromise<Entity> &promise)
{
    const auto asked = m_desk.stores().write(
        [wanted, actor = m_desk.user().id](Stores &stores) { return stores.entities().save(wanted, actor); });
    onResult(asked, this, [this, promise, wanted, generation = m_generation](const Result<Entity> &saved) {
        if (generation != m_generation) {
            promise.answer(saved);
            return;
        }
        setBusy(false);
        emit aboutToRenew();
        if (saved) {
            discardKept();
            // What was typed while the answer was on its way is still to be saved.
            Entity typed = *saved;
            if (tidied(m_draft) != wanted) {
                typed = m_draft;
                typed.id = saved->id;
                typed.revision = saved->revision;
            }
            put(*saved, typed, true, true);
            emit this->saved(*saved);
        } else if (saved.error().code == ErrorCode::Conflict || saved.error().code == ErrorCode::NotFound) {
            beginConflict(saved.error(), wanted.id);
        } else {
            emit failed(saved.error());
            followWhatWasMissed();
        }
        promise.answer(saved);
    });
}

void EntityEditor::joinTo(const Entity &twin)
{
    if (!isNew() || isBusy() || !m_refused.isEmpty())
        return;
    emit aboutToRenew();
    put(twin, mergedEntity(twin, tidied(m_draft)), true);
    if (isDirty())
        save();
}

} // namespace nashra::presentation
