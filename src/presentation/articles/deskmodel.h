// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "presentation/session/desksession.h"

#include <QAbstractItemModel>

namespace nashra::presentation {

/// The tree beside the list: all articles, my articles, each desk with its states, the spike. Each line is a query.
class DeskModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { All, Mine, Desk, State, Spiked };
    Q_ENUM(Kind)
    enum Role {
        QueryRole = Qt::UserRole + 1, ///< ArticleQuery
        CountRole,                    ///< number of articles; invalid where the store does not count them
        KindRole,
        StatusRole, ///< nashra::Status of a state line
        DeskRole,   ///< id of the desk
    };

    explicit DeskModel(DeskSession &desk, QObject *parent = nullptr);
    ~DeskModel() override;

    [[nodiscard]] ArticleQuery queryAt(const QModelIndex &index) const;
    /// The line with that query, its search words aside.
    [[nodiscard]] QModelIndex indexOf(const ArticleQuery &query) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const nashra::Error &error);

private:
    struct Line
    {
        Kind kind = Kind::All;
        QString desk;
        std::optional<Status> status;
    };

    void rebuild();
    void refreshCounts();
    [[nodiscard]] QString textOf(const Line &line) const;
    [[nodiscard]] std::optional<qint64> countOf(const Line &line) const;

    DeskSession &m_desk;
    QList<Line> m_lines;
    QList<ArticleCount> m_counts;
};

} // namespace nashra::presentation
