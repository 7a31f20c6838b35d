// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitycomparisonmodel.h"

#include "presentation/entities/entitynames.h"

#include <algorithm>

namespace nashra::presentation {

EntityComparisonModel::EntityComparisonModel(EntityNames &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{
    connect(&names, &EntityNames::changed, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void EntityComparisonModel::setColumns(const QList<Column> &columns, bool isDifferencesOnly)
{
    beginResetModel();
    m_columns = columns;
    m_chosen.clear();
    m_isChoosing = false;
    m_fields.clear();
    const auto nameNothing = [](EntityId id) { return id.toString(); };
    for (const EntityField field : entityfields::all()) {
        const bool isThere = std::any_of(columns.cbegin(), columns.cend(), [&](const Column &column) {
            return !entityfields::lines(column.entity, field, nameNothing).isEmpty();
        });
        if (isThere && (!isDifferencesOnly || isDifferent(field)))
            m_fields << field;
    }
    endResetModel();
}

void EntityComparisonModel::chooseSince(const Entity &base)
{
    m_isChoosing = true;
    for (const EntityField field : std::as_const(m_fields)) {
        const auto hasChanged = [&](const Column &column) { return !entityfields::isSame(base, column.entity, field); };
        const auto first = std::find_if(m_columns.cbegin(), m_columns.cend(), hasChanged);
        m_chosen.insert(field, first == m_columns.cend() ? 0 : static_cast<int>(first - m_columns.cbegin()));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityComparisonModel::choose(EntityField field, int column)
{
    const auto row = static_cast<int>(m_fields.indexOf(field));
    if (!m_isChoosing || row < 0 || column < 0 || column >= m_columns.size())
        return;
    m_chosen.insert(field, column);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

Entity EntityComparisonModel::chosen() const
{
    Entity chosen = m_columns.value(0).entity;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        entityfields::copy(m_columns.at(it.value()).entity, chosen, it.key());
    return chosen;
}

bool EntityComparisonModel::isDifferent(EntityField field) const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(), [&](const Column &column) {
        return !entityfields::isSame(m_columns.first().entity, column.entity, field);
    });
}

int EntityComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int EntityComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntityComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityField field = m_fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entityfields::lines(m_columns.at(index.column()).entity, field,
                                   [this](EntityId id) { return m_names.name(id); })
            .join(u'\n');
    case IsDifferentRole:
        return isDifferent(field);
    case IsChosenRole:
        return m_isChoosing && m_chosen.value(field) == index.column();
    case FieldRole:
        return QVariant::fromValue(field);
    case DirectionRole:
        return QVariant::fromValue(field == EntityField::ArabicNames ? Qt::RightToLeft : Qt::LeftToRight);
    default:
        return {};
    }
}

QVariant EntityComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? m_columns.value(section).heading
                                         : entityfields::label(m_fields.value(section));
}

} // namespace nashra::presentation
