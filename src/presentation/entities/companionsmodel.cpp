// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/companionsmodel.h"

#include "presentation/entities/entitylistmodel.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

CompanionsModel::CompanionsModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void CompanionsModel::setRows(const QList<KnownCompanion> &rows)
{
    const auto isSame = [](const KnownCompanion &a, const KnownCompanion &b) { return a.entity.id == b.entity.id; };
    const bool keepsPlaces = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSame);
    if (!keepsPlaces)
        beginResetModel();
    m_rows = rows;
    if (!keepsPlaces)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

EntityId CompanionsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].entity.id : EntityId();
}

int CompanionsModel::rowOf(EntityId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const auto &row) { return row.entity.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int CompanionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompanionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KnownCompanion &row = m_rows[index.row()];
    const QString name = row.entity.houseName(m_desk.uiLanguage());
    const QString other = row.entity.houseName(otherLanguage(m_desk.uiLanguage()));
    const QString together = tr("together in %Ln article(s)", nullptr, static_cast<int>(row.together));
    switch (role) {
    case Qt::DisplayRole:
    case EntityListModel::NameRole:
        return name.isEmpty() ? other : name;
    case Qt::AccessibleTextRole:
        return QStringList{name.isEmpty() ? other : name, together}.join(u", "_s);
    case EntityListModel::OtherNameRole:
        return name.isEmpty() ? QString() : other;
    case EntityListModel::TitleRole:
        return together;
    case EntityListModel::EntityRole:
        return QVariant::fromValue(row.entity);
    case EntityListModel::IdRole:
        return QVariant::fromValue(row.entity.id);
    case EntityListModel::KindRole:
        return QVariant::fromValue(row.entity.kind);
    case TogetherRole:
        return row.together;
    default:
        return {};
    }
}

} // namespace nashra::presentation
