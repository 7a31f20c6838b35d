// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityidentifiersmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// Something that is called an item of Wikidata and cannot be one.
bool isNoWikidata(const QString &scheme, const QString &value)
{
    static const QRegularExpression item(u"^Q[1-9][0-9]*$"_s);
    return scheme.compare("wikidata"_L1, Qt::CaseInsensitive) == 0 && !value.isEmpty() && !item.match(value).hasMatch();
}

} // namespace

EntityIdentifiersModel::EntityIdentifiersModel(EntityEditor &editor, QObject *parent)
    : DraftRows(editor, parent)
{
    load();
}

QList<std::pair<QString, QString>> EntityIdentifiersModel::rowsOf(const Entity &entity) const
{
    QList<std::pair<QString, QString>> rows;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        rows << std::pair(it.key(), it.value());
    return rows;
}

void EntityIdentifiersModel::put(Entity &entity, const QList<std::pair<QString, QString>> &rows) const
{
    entity.identifiers.clear();
    for (const auto &[scheme, value] : rows)
        entity.identifiers.insert(scheme, value);
}

int EntityIdentifiersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityIdentifiersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant refused = refusedData(index, role); refused.isValid())
        return refused;
    const bool isNew = isNewRow(index.row());
    const auto [scheme, value] = rowAt(index.row());
    switch (role) {
    case DraftRole::IsNewRowRole:
        return isNew;
    case DraftRole::DirectionRole:
        return isNew ? QVariant() : QVariant::fromValue(Qt::LeftToRight);
    case Qt::DisplayRole:
        if (isNew)
            return index.column() == Scheme ? tr("New scheme") : QString();
        [[fallthrough]];
    case Qt::EditRole:
        return index.column() == Scheme ? scheme : value;
    default:
        return {};
    }
}

QVariant EntityIdentifiersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Scheme ? tr("Scheme") : tr("Identifier");
}

bool EntityIdentifiersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().simplified();
    auto row = rowAt(index.row());
    if (isNewRow(index.row()) && (text.isEmpty() || index.column() != Scheme)) {
        if (index.column() == Scheme)
            accept(index);
        return false;
    }
    if (index.column() == Scheme) {
        const bool isTaken = std::any_of(rows().cbegin(), rows().cend(), [&](const auto &other) {
            return other.first == text && other.first != row.first;
        });
        if (isTaken) {
            refuse(index, text, tr("The scheme “%1” is there already").arg(text));
            return false;
        }
        accept(index);
        row.first = text;
    }
    const QString identifier = index.column() == Scheme ? row.second : text;
    // Who changes the scheme has typed the identifier before.
    const QModelIndex cell = index.siblingAtColumn(Value);
    if (isNoWikidata(row.first, identifier)) {
        if (index.column() == Scheme)
            setRow(index.row(), row);
        refuse(cell, identifier, tr("“%1” is no item of Wikidata: write Q and digits, as in Q42").arg(identifier));
        return index.column() == Scheme;
    }
    accept(cell);
    row.second = identifier;
    setRow(index.row(), row);
    return true;
}

} // namespace nashra::presentation
