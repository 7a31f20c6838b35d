// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrows.h"

namespace nashra::presentation {

/// Schemes and identifiers of the draft.
class EntityIdentifiersModel : public DraftRows<std::pair<QString, QString>>
{
    Q_OBJECT

public:
    enum Column { Scheme, Value, ColumnCount };

    explicit EntityIdentifiersModel(EntityEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// False for a scheme that is there already.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    [[nodiscard]] QList<std::pair<QString, QString>> rowsOf(const Entity &entity) const override;
    void put(Entity &entity, const QList<std::pair<QString, QString>> &rows) const override;
};

} // namespace nashra::presentation
