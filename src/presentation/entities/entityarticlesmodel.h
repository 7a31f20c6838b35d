// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The articles that mention an entity, newest first, page after page as a view comes down to them. Answers the roles
/// of ArticleListModel that ArticleDelegate asks for. What is asked anew keeps its rows until the answer is here;
/// answers to older questions are dropped.
class EntityArticlesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 128;
    enum Role {
        CountRole = Qt::UserRole + 101, ///< how often the article names the entity
        IsInHeadlineRole,
        MomentRole, ///< when it was changed last, as text
    };

    /// The desk must outlive it.
    explicit EntityArticlesModel(DeskSession &desk, QObject *parent = nullptr);

    /// Shows the articles with another entity, or others of it; a null entity has none.
    void show(EntityId entity, const MentionFilter &filter = {});
    /// Reads what is shown again, as many rows as there are.
    void reload();
    [[nodiscard]] const MentionFilter &filter() const { return m_filter; }

    [[nodiscard]] ArticleId idAt(int row) const; ///< null where there is no such row
    [[nodiscard]] int rowOf(ArticleId id) const; ///< among the rows that were read; -1 where it is not
    /// All there are have been read.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The rows are those of the last question.
    void loaded();
    void failed(const nashra::Error &error);

private:
    void load(int rows);
    void take(const Result<QList<ArticleWithMention>> &read, int asked);
    void takeMore(const Result<QList<ArticleWithMention>> &read);

    DeskSession &m_desk;
    EntityId m_entity;
    MentionFilter m_filter;
    QList<ArticleWithMention> m_rows;
    int m_question = 0; ///< answers to older ones are dropped
    bool m_isComplete = true;
    bool m_isAsking = false;
};

} // namespace nashra::presentation
