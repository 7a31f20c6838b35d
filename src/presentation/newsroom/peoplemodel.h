// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/desksession.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// Everybody of the newsroom, by login, those who have left at the end. Follows the desk. GUI thread.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnglishColumn, ArabicColumn, LoginColumn, RolesColumn, ColumnCount };
    enum Role {
        UserRole = Qt::UserRole + 1, ///< nashra::User
        IsActiveRole,
    };

    /// The desk must outlive the model.
    explicit PeopleModel(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] User userAt(const QModelIndex &index) const { return m_people.value(index.row()); }
    [[nodiscard]] QModelIndex indexOf(UserId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void load();
    [[nodiscard]] static QString rolesText(const User &user);

    DeskSession &m_desk;
    QList<User> m_people;
};

} // namespace nashra::presentation
