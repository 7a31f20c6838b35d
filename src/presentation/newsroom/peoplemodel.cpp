// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/peoplemodel.h"

#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

PeopleModel::PeopleModel(DeskSession &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk, &DeskSession::usersChanged, this, &PeopleModel::load);
    connect(&desk, &DeskSession::uiLanguageChanged, this, &PeopleModel::load);
    load();
}

void PeopleModel::load()
{
    beginResetModel();
    m_people = m_desk.users();
    std::stable_partition(m_people.begin(), m_people.end(), [](const User &user) { return user.isActive; });
    endResetModel();
}

QModelIndex PeopleModel::indexOf(UserId id) const
{
    const auto found =
        std::find_if(m_people.cbegin(), m_people.cend(), [&](const User &user) { return user.id == id; });
    return found == m_people.cend() ? QModelIndex() : index(static_cast<int>(found - m_people.cbegin()), 0);
}

QString PeopleModel::rolesText(const User &user)
{
    const QString roles = terms::rolesText(user.roles);
    if (user.isActive)
        return roles;
    return roles.isEmpty() ? tr("inactive") : tr("%1 (inactive)").arg(roles);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_people.at(index.row());
    if (role == UserRole)
        return QVariant::fromValue(user);
    if (role == IsActiveRole)
        return user.isActive;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case EnglishColumn:
        return user.name.value(Language::English);
    case ArabicColumn:
        return user.name.value(Language::Arabic);
    case LoginColumn:
        return user.login;
    default:
        return rolesText(user);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EnglishColumn:
        return tr("Name in English");
    case ArabicColumn:
        return tr("Name in Arabic");
    case LoginColumn:
        return tr("Login");
    default:
        return tr("Roles");
    }
}

} // namespace nashra::presentation
