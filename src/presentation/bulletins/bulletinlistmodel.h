// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The newest 200 bulletins, newest first.
class BulletinListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int limit = 200;

    enum Role {
        BulletinRole = Qt::UserRole + 1, ///< Bulletin
        IdRole,                          ///< BulletinId
        StatusRole,                      ///< nashra::BulletinStatus
        StatusTextRole,
        NumberRole, ///< 0 before release
        LanguageRole,
        ItemCountRole,
        UpdatedRole, ///< Instant
    };

    explicit BulletinListModel(DeskSession &desk, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] std::optional<Bulletin> bulletin(int row) const;
    [[nodiscard]] int rowOf(BulletinId id) const; ///< -1 where it is not listed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void loaded();
    void failed(const nashra::Error &error);

private:
    void take(const QList<Bulletin> &bulletins);

    DeskSession &m_desk;
    QList<Bulletin> m_bulletins;
    int m_generation = 0;
};

} // namespace nashra::presentation
