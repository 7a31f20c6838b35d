// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "core/ports/mentionstore.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// An entity that stands in articles with another, with what is shown of it.
struct KnownCompanion
{
    Entity entity;
    qint64 together = 0; ///< Companion::together

    bool operator==(const KnownCompanion &) const = default;
};

/// Who stands in articles with an entity, most often first. Answers the roles of EntityListModel that RegistryDelegate
/// asks for; in place of the title it tells in how many articles both stand.
class CompanionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TogetherRole = Qt::UserRole + 101 }; ///< how many articles, a number

    explicit CompanionsModel(DeskSession &desk, QObject *parent = nullptr);

    void setRows(const QList<KnownCompanion> &rows);
    [[nodiscard]] EntityId idAt(int row) const; ///< null where there is no such row
    [[nodiscard]] int rowOf(EntityId id) const; ///< -1 where it is not

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    DeskSession &m_desk;
    QList<KnownCompanion> m_rows;
};

} // namespace nashra::presentation
