// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "presentation/session/desksession.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace nashra::presentation {

class ArticlePages;

/// A list of articles of any length, newest first. Fetches pages of 32 rows by key when they are shown, keeps 32
/// of them, and follows commits row by row without a reset. Rows that are not there yet answer empty data and
/// IsLoadedRole = false. Cells: Qt::DisplayRole by column; everything else by role, in any column.
class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Headline, Slug, StatusColumn, Urgency, Words, Author, Updated, ColumnCount };
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< ArticleSummary
        IdRole,                         ///< ArticleId
        IsLoadedRole,
        HeadlineRole,
        SlugRole,
        StatusRole, ///< nashra::Status
        StatusTextRole,
        UrgencyRole,
        WordsRole,
        AuthorNameRole,
        UpdatedRole,   ///< Instant
        LanguageRole,  ///< nashra::Language
        DirectionRole, ///< Qt::LayoutDirection of the article's text
        DeskNameRole,
        EmbargoRole, ///< Instant; null where there is none
        NotForPublicationRole,
        IsTranslationRole,
    };

    explicit ArticleListModel(DeskSession &desk, QObject *parent = nullptr);
    ~ArticleListModel() override;

    [[nodiscard]] const ArticleQuery &query() const { return m_query; }
    /// Shows other articles; the old rows stay until the first page has come.
    void setQuery(const ArticleQuery &query);
    /// The words of the search field as they are typed; asks when typing pauses for 150 ms.
    void setSearchText(const QString &text);

    [[nodiscard]] bool isLoading() const { return m_isLoading; } ///< the first page is on its way
    [[nodiscard]] std::optional<ArticleSummary> summary(int row) const;
    [[nodiscard]] ArticleId idAt(int row) const; ///< null where the row has not been fetched
    /// The row of an article among the fetched ones; -1 where it is not.
    [[nodiscard]] int rowOf(ArticleId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// "application/x-nashra-articles", see articlemime.h.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

signals:
    void loadingChanged(bool isLoading);
    /// The first page of a new query stands; an empty list is now known to be empty. The rows below follow.
    void loaded();
    void failed(const nashra::Error &error);

protected:
    /// Narrows every query of a model that shows one kind of article only.
    [[nodiscard]] virtual ArticleQuery narrowed(ArticleQuery query) const { return query; }

private:
    struct Loaded
    {
        ListFences fences;
        QList<ArticleSummary> first;
    };

    /// The first page as if it were the whole list.
    [[nodiscard]] static Loaded topOf(const QList<ArticleSummary> &first);
    [[nodiscard]] QFuture<Result<Loaded>> askForTop() const;
    void load();
    void reset(const Loaded &loaded);
    void requestPage(int page) const;
    void takePage(int page, const Result<QList<ArticleSummary>> &rows);
    void announceRows(int first, int last, bool isMoreComing);
    void announceHeldRows();
    void followChanges(const ChangeSet &changes);
    void refresh();
    void takeRefreshed(const Loaded &loaded, const QList<ArticleId> &changed, bool isEverything);
    [[nodiscard]] bool takeAwayGone(const Loaded &loaded, const QList<ArticleId> &changed);
    void takeAway(ArticleId id);
    void putIn(int row, const ArticleSummary &summary, bool isNewHere);
    void matchCount(const Loaded &loaded, bool isOff);
    void setLoading(bool isLoading);
    [[nodiscard]] QVariant cell(const ArticleSummary &summary, int column) const;

    DeskSession &m_desk;
    ArticleQuery m_query;
    ArticleQuery m_shownQuery; ///< the narrowed one whose rows stand here
    std::unique_ptr<ArticlePages> m_pages;
    QTimer m_searchTimer;
    QTimer m_refreshTimer;
    QString m_searchText;
    QList<ArticleId> m_changed;
    bool m_isEverythingChanged = false;
    bool m_isLoading = false;
    std::optional<std::pair<int, int>> m_heldRows; ///< fetched; told together with the page beside them
    int m_generation = 0;                          ///< of the query; answers for an older one are dropped
    int m_arrangement = 0;                         ///< of the rows; pages cut for an older one are dropped
};

} // namespace nashra::presentation
