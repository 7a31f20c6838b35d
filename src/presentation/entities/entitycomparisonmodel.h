// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/entityfields.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

class EntityNames;

/// Entities beside each other, a row for each field one of them has something in, a column for each entity. Where
/// choosing is on, one column's value is chosen in every row that differs, and chosen() puts them together.
class EntityComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsDifferentRole = Qt::UserRole + 1, ///< the columns of this row are not all the same
        IsChosenRole,
        FieldRole,     ///< EntityField
        DirectionRole, ///< Qt::LayoutDirection of the values
    };

    struct Column
    {
        QString heading;
        Entity entity;
    };

    /// The names must outlive the model.
    explicit EntityComparisonModel(EntityNames &names, QObject *parent = nullptr);

    /// Shows these; where differences only, rows in which all are the same are left out.
    void setColumns(const QList<Column> &columns, bool isDifferencesOnly = false);
    /// Begins to choose: in each field from the column that alone changed it since base, else from the first.
    void chooseSince(const Entity &base);
    void choose(EntityField field, int column);
    [[nodiscard]] bool isChoosing() const { return m_isChoosing; }
    /// The first column with the chosen values of the others.
    [[nodiscard]] Entity chosen() const;
    [[nodiscard]] EntityField fieldAt(int row) const { return m_fields.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isDifferent(EntityField field) const;

    EntityNames &m_names;
    QList<Column> m_columns;
    QList<EntityField> m_fields;
    QMap<EntityField, int> m_chosen;
    bool m_isChoosing = false;
};

} // namespace nashra::presentation
