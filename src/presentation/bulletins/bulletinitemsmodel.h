// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"
#include "presentation/bulletins/bulletincontroller.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The items of the controller's bulletin in order, each with its article and what holds up its release. Rows can be
/// dragged to reorder, and articles dropped in from any list.
class BulletinItemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< ArticleSummary
        IdRole,                         ///< ArticleId
        HeadlineRole,
        SlugRole,
        WordsRole,
        UrgencyRole,
        StatusRole,
        DirectionRole,
        EmbargoRole,
        PositionRole, ///< from 1
        RefusalRole,  ///< the sentence why the gate would refuse it now; empty where it would not
        IsNewerRole,  ///< the article was changed since it was put in
    };

    explicit BulletinItemsModel(BulletinController &controller, QObject *parent = nullptr);

    [[nodiscard]] ArticleId idAt(int row) const;
    [[nodiscard]] int rowOf(ArticleId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void take();

    BulletinController &m_controller;
    QList<BulletinEntry> m_entries;
};

} // namespace nashra::presentation
