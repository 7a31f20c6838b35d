// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/session/desksession.h"

#include <QFuture>
#include <QObject>

namespace nashra::presentation {

enum class EntityTask { Split, Merge, UndoMerge, Remove, Restore, SetApart };

/// What can be done to whole entities, in the name of the person at the desk. Answers with the errors of EntityStore.
/// GUI thread; the desk must outlive it.
class EntityOperations : public QObject
{
    Q_OBJECT

public:
    explicit EntityOperations(DeskSession &desk, QObject *parent = nullptr);

    /// Half a sentence on why the person at the desk may not; empty where they may.
    [[nodiscard]] QString reasonAgainst(EntityTask task) const;

    QFuture<Result<Entity>> merge(const Entity &kept, const Entity &gone);
    QFuture<Result<UndoneMerge>> undoMerge(EntityId gone);
    QFuture<Result<SplitEntity>> split(const Entity &whole, const Entity &part);
    /// Takes a split back that nothing came after.
    QFuture<Result<Entity>> undoSplit(EntityId part);
    /// Says for the whole newsroom that two are two, however alike they look, and takes that back.
    QFuture<Result<void>> setApart(EntityId a, EntityId b);
    QFuture<Result<void>> undoApart(EntityId a, EntityId b);
    QFuture<Result<void>> remove(const Entity &entity);
    QFuture<Result<Entity>> restore(EntityId id, int baseRevision, int revision);

private:
    DeskSession &m_desk;
};

} // namespace nashra::presentation
