// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How EntityEditor saves, and what it asks before something new is added.
#include "core/entity/entitymerge.h"
#include "core/entity/twinlook.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/nameadding.h"

namespace nashra::presentation {

std::optional<Error> EntityEditor::reasonAgainstSaving() const
{
    if (isBusy())
        return Error{ErrorCode::Busy, {}, {}, nullptr};
    if (!m_refused.isEmpty())
        return Error{ErrorCode::Incomplete, {}, refusals(), nullptr};
    if (!m_isOpen || !reasonAgainstEditing().isEmpty())
        return Error{ErrorCode::Forbidden, {}, {}, nullptr};
    return std::nullopt;
}

bool EntityEditor::isAsked() const
{
    return isNew() && m_asked != Entity() && tidied(m_draft) == m_asked;
}

QFuture<Result<Entity>> EntityEditor::save(Twins twins)
{
    if (twins == Twins::Accept)
        emit aboutToRenew(); // what is accepted is what stands in the cells
    const SharedPromise<Entity> promise;
    if (const auto reason = reasonAgainstSaving()) {
        promise.answer(tl::unexpected(*reason));
        emit failed(*reason);
        return promise.future();
    }
    const Entity wanted = tidied(m_draft);
    const bool isAccepted = twins == Twins::Accept && isAsked();
    setBusy(true);
    if (isNew() && !isAccepted)
        lookAndWrite(wanted, promise);
    else
        write(wanted, promise);
    return promise.future();
}

void EntityEditor::lookAndWrite(const Entity &wanted, const SharedPromise<Entity> &promise)
{
    const auto asked = nameadding::addUnlessThere(m_desk, wanted);
    onResult(asked, this, [this, promise, wanted, generation = m_generation](const Result<nameadding::Adding> &adding) {
        const bool isFound = adding && !adding->twins.isEmpty();
        const Result<Entity> saved = isFound ? Result<Entity>(fail(ErrorCode::Cancelled))
                                             : adding.map([](const nameadding::Adding &added) { return added.entity; });
        if (generation == m_generation && isFound) {
            m_asked = wanted;
            setBusy(false);
            emit twinsFound(adding->twins);
        } else if (generation == m_generation) {
            takeWritten(wanted, saved);
        }
        promise.answer(saved);
    });
}

void EntityEditor::write(const Entity &wanted, const SharedPromise<Entity> &promise)
{
    const auto asked = m_desk.stores().write(
        [wanted, actor = m_desk.user().id](Stores &stores) { return stores.entities().save(wanted, actor); });
    onResult(asked, this, [this, promise, wanted, generation = m_generation](const Result<Entity> &saved) {
        if (generation == m_generation)
            takeWritten(wanted, saved);
        promise.answer(saved);
    });
}

void EntityEditor::takeWritten(const Entity &wanted, const Result<Entity> &saved)
{
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
}

void EntityEditor::joinTo(const Entity &twin)
{
    if (!isNew())
        return;
    emit aboutToRenew();
    if (!isAsked() || reasonAgainstSaving()) {
        save();
        return;
    }
    const Entity typed = tidied(m_draft);
    put(twin, mergedEntity(twin, typed), true);
    if (typed.kind != twin.kind || !contradictedSchemes(typed, twin).isEmpty())
        emit joinedInPart(typed);
    else if (isDirty())
        save();
}

} // namespace nashra::presentation
