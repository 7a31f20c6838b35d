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
        bool isMergedHere = false;
        bool isSplitHere = false;
    };

    [[nodiscard]] static Result<QList<Step>> read(const EntityStore &entities, EntityId id);
    void load();
    [[nodiscard]] QString whatText(const EntityRevision &info) const;
    [[nodiscard]] QString byText(const EntityRevision &info) const;

    DeskSession &m_desk;
    EntityNames &m_names;
    EntityId m_id;
    QList<Step> m_steps;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
