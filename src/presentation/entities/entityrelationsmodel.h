// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrows.h"

namespace nashra::presentation {

class EntityNames;

/// What the draft is tied to: an office holder to a ministry, a town to its country. The target is an EntityId, chosen
/// by whoever shows the model.
class EntityRelationsModel : public DraftRows<EntityRelation>
{
    Q_OBJECT

public:
    enum Column { Target, Kind, ColumnCount };

    /// Both must outlive the model.
    EntityRelationsModel(EntityEditor &editor, EntityNames &names, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::EditRole of a target is its EntityId.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    [[nodiscard]] QList<EntityRelation> rowsOf(const Entity &entity) const override;
    void put(Entity &entity, const QList<EntityRelation> &rows) const override;

private:
    EntityNames &m_names;
};

} // namespace nashra::presentation
