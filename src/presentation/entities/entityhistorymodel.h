// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

class EntityNames;

/// What happened to one entity, newest first: who, when, and what became another. Follows commits. GUI thread.
class EntityHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RevisionRole = Qt::UserRole + 1, ///< EntityRevision
        StateRole,                       ///< Entity; invalid for a revision that ended it
        WhatRole,                        ///< "Merged with X"
        ByRole,                          ///< name and time
        ChangesRole,                     ///< QStringList
    };

    /// Both must outlive the model.
    EntityHistoryModel(DeskSession &desk, EntityNames &names, QObject *parent = nullptr);

    /// A null id shows nothing.
    void setEntity(EntityId id);
    [[nodiscard]] EntityId entity() const { return m_id; }
    /// What a restore starts from; 0 while nothing is known.
    [[nodiscard]] int newestRevision() const;
    /// Whether the row's state may be made the newest: it has one, and is not it already.
    [[nodiscard]] bool isRestorable(int row) const;
    /// The entity a row's merge took in, where it is still in here; null for all else.
    [[nodiscard]] EntityId mergedHere(int row) const;
    /// What a row's split made, where nothing came after it and it can be taken back; null for all else.
    [[nodiscard]] EntityId splitHere(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const nashra::Error &error);

private:
    struct Step
    {
        EntityRevision info;
        std::optional<Entity> state;
        std::optional<Entity> before;
        LocalizedText otherName; ///< of an other that is no entity of its own any more, as it was called then
        bool isMergedHere = false;
        bool isSplitHere = false;
    };

    [[nodiscard]] static Result<QList<Step>> read(const EntityStore &entities, EntityId id);
    /// What the other one of a step was called at the time, where its id leads to another now or to none; else nothing.
    [[nodiscard]] static LocalizedText formerName(const EntityStore &entities, const EntityRevision &step);
    void load();
    [[nodiscard]] bool isConcerned(const ChangeSet &changes) const;
    [[nodiscard]] QString whatText(const Step &step) const;
    [[nodiscard]] QString byText(const EntityRevision &info) const;

    DeskSession &m_desk;
    EntityNames &m_names;
    EntityId m_id;
    QList<Step> m_steps;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
