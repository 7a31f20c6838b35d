// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/articles/articlelistmodel.h"

namespace nashra::bench {

/// The plainest model of a list of articles: all rows in memory, nothing ever to be fetched.
class InMemoryArticles : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit InMemoryArticles(QList<ArticleSummary> rows)
        : m_rows(std::move(rows))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        using Model = presentation::ArticleListModel;
        const ArticleSummary &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Model::HeadlineRole:
            return row.headline;
        case Model::SummaryRole:
            return QVariant::fromValue(row);
        case Model::IsLoadedRole:
            return true;
        case Model::AuthorNameRole:
            return QStringLiteral("bench");
        case Model::UpdatedRole:
            return QVariant::fromValue(row.updatedAt);
        case Model::LanguageRole:
            return QVariant::fromValue(row.language);
        case Model::DirectionRole:
            return QVariant::fromValue(directionOf(row.language));
        default:
            return {};
        }
    }

private:
    QList<ArticleSummary> m_rows;
};

} // namespace nashra::bench
