// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityoperations.h"

#include "core/ports/stores.h"

namespace nashra::presentation {

EntityOperations::EntityOperations(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QString EntityOperations::reasonAgainst(EntityTask task) const
{
    if (!m_desk.hasUser())
        return tr("nobody is at the desk");
    const Roles roles = m_desk.user().roles;
    if (roles == Roles())
        return tr("you have no role in this newsroom");
    const bool isForAll = task == EntityTask::Split || task == EntityTask::Restore || task == EntityTask::SetApart;
    if (isForAll || roles.testFlag(Role::SubEditor) || roles.testFlag(Role::Chief))
        return {};
    return tr("only sub-editors and chiefs may do this");
}

QFuture<Result<Entity>> EntityOperations::merge(const Entity &kept, const Entity &gone)
{
    return m_desk.stores().write([kept = kept.id, keptRevision = kept.revision, gone = gone.id,
                                  goneRevision = gone.revision, actor = m_desk.user().id](Stores &stores) {
        return stores.entities().merge(kept, keptRevision, gone, goneRevision, actor);
    });
}

QFuture<Result<UndoneMerge>> EntityOperations::undoMerge(EntityId gone)
{
    return m_desk.stores().write(
        [gone, actor = m_desk.user().id](Stores &stores) { return stores.entities().undoMerge(gone, actor); });
}

QFuture<Result<SplitEntity>> EntityOperations::split(const Entity &whole, const Entity &part)
{
    return m_desk.stores().write([id = whole.id, revision = whole.revision, part, actor = m_desk.user().id](
                                     Stores &stores) { return stores.entities().split(id, revision, part, actor); });
}

QFuture<Result<Entity>> EntityOperations::undoSplit(EntityId part)
{
    return m_desk.stores().write(
        [part, actor = m_desk.user().id](Stores &stores) { return stores.entities().undoSplit(part, actor); });
}

QFuture<Result<void>> EntityOperations::setApart(EntityId a, EntityId b)
{
    return m_desk.stores().write(
        [a, b, actor = m_desk.user().id](Stores &stores) { return stores.entities().setApart(a, b, actor); });
}

QFuture<Result<void>> EntityOperations::undoApart(EntityId a, EntityId b)
{
    return m_desk.stores().write(
        [a, b, actor = m_desk.user().id](Stores &stores) { return stores.entities().undoApart(a, b, actor); });
}

QFuture<Result<void>> EntityOperations::remove(const Entity &entity)
{
    return m_desk.stores().write([id = entity.id, revision = entity.revision, actor = m_desk.user().id](
                                     Stores &stores) { return stores.entities().remove(id, revision, actor); });
}

QFuture<Result<Entity>> EntityOperations::restore(EntityId id, int baseRevision, int revision)
{
    return m_desk.stores().write([id, baseRevision, revision, actor = m_desk.user().id](Stores &stores) {
        return stores.entities().restore(id, baseRevision, revision, actor);
    });
}

} // namespace nashra::presentation
