// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The pairs that somebody said are two, the last first, with the roles of DuplicatesModel; the reason says who said
/// so and when. Follows commits while somebody looks. GUI thread.
class ApartModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Reads nothing before it is watched. The desk must outlive the model.
    explicit ApartModel(DeskSession &desk, QObject *parent = nullptr);

    /// Whether anybody looks.
    void setWatched(bool isWatched);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadingChanged();
    void failed(const nashra::Error &error);

private:
    struct Row
    {
        ApartPair said;
        Entity a;
        Entity b;

        bool operator==(const Row &) const = default;
    };
    struct Piece
    {
        QList<Row> rows;
        bool isMore = false;
    };

    void read(qsizetype howMany);
    void take(const Piece &piece);
    void followChanges(const ChangeSet &changes);
    void setLoading(bool isLoading);

    DeskSession &m_desk;
    QList<Row> m_rows;
    bool m_isMore = false;
    bool m_isWatched = false;
    bool m_isOutdated = true;
    bool m_isLoading = false;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
