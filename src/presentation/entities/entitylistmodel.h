// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/entities/entitypages.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>
#include <QTimer>

namespace nashra::presentation {

/// The registry as a list of any length, ordered by house name. Reads pages by key as a view comes near them, keeps
/// about 12, and follows commits. Questions are never queued: while one is on its way, only the newest waits, so that
/// every key typed in a search field is answered as fast as the store can. GUI thread.
class EntityListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntityRole = Qt::UserRole + 1, ///< Entity; invalid where the row is on its way
        IdRole,                        ///< EntityId
        NameRole,                      ///< in the language of the order, else in the other one
        OtherNameRole,                 ///< in the other language; empty where NameRole is that
        TitleRole,                     ///< of today, in the language of the window
        KindRole,                      ///< nashra::EntityKind
    };

    /// Asks for nothing before setQuery(). The desk must outlive the model.
    explicit EntityListModel(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] const EntityQuery &query() const { return m_query; }
    [[nodiscard]] const EntityQuery &shownQuery() const { return m_shownQuery; } ///< whose rows stand here
    /// Shows other entities; the old rows stay until the first page has come.
    void setQuery(const EntityQuery &query);
    void setSearchText(const QString &text);
    /// Whether anybody looks. Commits are followed only then; what was missed is made good when somebody looks again.
    void setWatched(bool isWatched);

    [[nodiscard]] bool isLoading() const { return m_isAsking; } ///< the first page is on its way
    /// How many there are, of which the list may show the first few; nothing until it is known.
    [[nodiscard]] const std::optional<EntityCount> &total() const { return m_total; }
    [[nodiscard]] EntityId idAt(int row) const; ///< null where the row has been dropped
    /// Among the rows at hand; -1 where it is not.
    [[nodiscard]] int rowOf(EntityId id) const { return m_pages.rowOf(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The first page of a new query stands.
    void loaded();
    void totalChanged();
    void failed(const nashra::Error &error);

private:
    struct Top
    {
        QList<EntityPage> pages;
    };

    void load(int rows);
    void takeTop(const EntityQuery &query, const Result<Top> &top);
    void askForTotal();
    void requestPage(int page) const;
    void takePage(int page, const Result<EntityPage> &read);
    void offerAgain(int page);
    void takeMore(const Result<EntityPage> &read);
    void followChanges(const ChangeSet &changes);
    void refresh();
    void reload();
    void takeChanged(const QList<EntityId> &changed, const QList<Entity> &now);

    DeskSession &m_desk;
    EntityQuery m_query;
    EntityQuery m_shownQuery; ///< whose rows stand here
    EntityPages m_pages;
    std::optional<EntityCount> m_total;
    QTimer m_refreshTimer;
    QList<EntityId> m_changed; ///< and not read since
    bool m_isEverythingChanged = false;
    bool m_isWatched = true;
    bool m_isAsking = false;        ///< for the first page
    bool m_isAskingForMore = false; ///< for the next one
    bool m_isAskingForTotal = false;
    bool m_isOutdated = false;      ///< something else was asked meanwhile
    bool m_isTotalOutdated = false; ///< likewise
    bool m_isPageMissing = false;   ///< it could not be read, which was told
    int m_wantedRows = 0;           ///< of what is to be asked next
    int m_arrangement = 0;          ///< of the rows; pages cut for an older one are dropped
};

} // namespace nashra::presentation
