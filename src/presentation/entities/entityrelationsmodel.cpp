// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityrelationsmodel.h"

#include "presentation/entities/entitynames.h"
#include "presentation/errors/terms.h"

#include <algorithm>
#include <array>

namespace nashra::presentation {

namespace {

constexpr std::array kinds{RelationKind::HoldsOfficeIn, RelationKind::PartOf, RelationKind::LocatedIn};

/// What one ties such an entity with most often.
RelationKind likelyKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return RelationKind::HoldsOfficeIn;
    case EntityKind::Organisation:
        return RelationKind::PartOf;
    case EntityKind::Place:
    case EntityKind::Event:
        break;
    }
    return RelationKind::LocatedIn;
}

} // namespace

EntityRelationsModel::EntityRelationsModel(EntityEditor &editor, EntityNames &names, QObject *parent)
    : DraftRows(editor, parent)
    , m_names(names)
{
    connect(&names, &EntityNames::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, Target), index(rowCount() - 1, Target));
    });
    load();
}

QList<EntityRelation> EntityRelationsModel::rowsOf(const Entity &entity) const
{
    return entity.relations;
}

void EntityRelationsModel::put(Entity &entity, const QList<EntityRelation> &rows) const
{
    entity.relations = rows;
}

int EntityRelationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityRelationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = isNewRow(index.row());
    const EntityRelation relation = rowAt(index.row());
    if (role == DraftRole::IsNewRowRole)
        return isNew;
    if (index.column() == Kind) {
        if (role == DraftRole::ChoicesRole) {
            QStringList texts;
            for (const RelationKind kind : kinds)
                texts << terms::relationKindText(kind);
            return texts;
        }
        if (role == Qt::EditRole)
            return static_cast<int>(std::find(kinds.begin(), kinds.end(), relation.kind) - kinds.begin());
        return role == Qt::DisplayRole && !isNew ? terms::relationKindText(relation.kind) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return isNew ? tr("New relation") : m_names.name(relation.target);
    case Qt::EditRole:
        return QVariant::fromValue(relation.target);
    case DraftRole::IsEntityRole:
        return true;
    default:
        return {};
    }
}

QVariant EntityRelationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Target ? tr("Tied to") : tr("How");
}

bool EntityRelationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isNew = isNewRow(index.row());
    EntityRelation relation = isNew ? EntityRelation{likelyKind(editor().draft().kind), {}} : rowAt(index.row());
    if (index.column() == Target) {
        relation.target = value.value<EntityId>();
        if (relation.target.isNull() || relation.target == editor().draft().id)
            return false;
    } else {
        if (isNew || value.toInt() < 0 || value.toInt() >= static_cast<int>(kinds.size()))
            return false;
        relation.kind = kinds.at(value.toUInt());
    }
    setRow(index.row(), relation);
    return true;
}

} // namespace nashra::presentation
