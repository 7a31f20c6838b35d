// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitylistmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Commits often come in bursts: an import, a run of merges.
constexpr auto refreshPause = 30ms;
constexpr auto retryPause = 2s;
/// What is read again at once where rows may have moved: as many as there were, so that nobody is moved away from where
/// they read, but not without end.
constexpr int mostRowsReadAnew = EntityPages::pageSize * 64;

} // namespace

EntityListModel::EntityListModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, &EntityListModel::refresh);
    connect(&desk.stores(), &StoreExecutor::committed, this, &EntityListModel::followChanges);
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void EntityListModel::setQuery(const EntityQuery &query)
{
    m_query = query;
    load(EntityPages::pageSize);
}

void EntityListModel::setSearchText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    load(EntityPages::pageSize);
}

void EntityListModel::load(int rows)
{
    m_wantedRows = rows;
    if (m_isAsking) {
        m_isOutdated = true;
        return;
    }
    m_isAsking = true;
    m_isOutdated = false;
    m_changed.clear();
    m_isEverythingChanged = false;
    const auto asked = m_desk.stores().read([query = m_query, rows](Stores &stores) -> Result<Top> {
        Top top;
        qsizetype count = 0;
        EntityPlace after;
        do {
            const auto page = stores.entities().page(query, after, EntityPages::pageSize);
            if (!page)
                return tl::unexpected(page.error());
            count += page->entities.size();
            after = page->next.value_or(EntityPlace());
            top.pages << *page;
        } while (top.pages.last().next && count < rows && top.pages.size() * EntityPages::pageSize < rows);
        return top;
    });
    onResult(asked, this, [this, query = m_query](const Result<Top> &top) {
        m_isAsking = false;
        if (m_isOutdated) {
            load(m_wantedRows);
            return;
        }
        takeTop(query, top);
    });
}

void EntityListModel::takeTop(const EntityQuery &query, const Result<Top> &top)
{
    if (!top) {
        m_isEverythingChanged = true; // the rows that stand may be old ones
        emit failed(top.error());
        return;
    }
    m_shownQuery = query;
    ++m_arrangement;
    m_isAskingForMore = false;
    m_isPageMissing = false;
    beginResetModel();
    m_pages.clear();
    for (const EntityPage &page : top->pages)
        m_pages.append(page);
    endResetModel();
    emit loaded();
    askForTotal();
    if (m_pages.count() == 0)
        fetchMore({}); // a page may be empty before the end
}

void EntityListModel::askForTotal()
{
    if (std::exchange(m_isAskingForTotal, true)) {
        m_isTotalOutdated = true;
        return;
    }
    m_isTotalOutdated = false;
    const auto asked =
        m_desk.stores().read([query = m_shownQuery](Stores &stores) { return stores.entities().count(query); });
    onResult(asked, this, [this](const Result<EntityCount> &count) {
        m_isAskingForTotal = false;
        if (m_isTotalOutdated) {
            askForTotal();
            return;
        }
        m_total = count ? std::optional(*count) : std::nullopt;
        emit totalChanged();
    });
}

bool EntityListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pages.next() && !m_isAskingForMore && m_arrangement > 0;
}

void EntityListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAskingForMore = true;
    const auto asked = m_desk.stores().read([query = m_shownQuery, after = *m_pages.next()](Stores &stores) {
        return stores.entities().page(query, after, EntityPages::pageSize);
    });
    onResult(asked, this, [this, arrangement = m_arrangement](const Result<EntityPage> &read) {
        if (arrangement == m_arrangement)
            takeMore(read);
    });
}

void EntityListModel::takeMore(const Result<EntityPage> &read)
{
    m_isAskingForMore = false;
    if (!read) {
        emit failed(read.error());
        return;
    }
    const auto count = static_cast<int>(read->entities.size());
    if (count > 0)
        beginInsertRows({}, m_pages.count(), m_pages.count() + count - 1);
    m_pages.append(*read);
    if (count > 0)
        endInsertRows();
    else
        fetchMore({});
}

void EntityListModel::requestPage(int page) const
{
    // Fetching is what a model's data() has to start; nothing a view could see changes here.
    auto *self = const_cast<EntityListModel *>(this);
    const auto after = self->m_pages.beginRequest(page);
    if (!after)
        return;
    const auto asked = m_desk.stores().read([query = m_shownQuery, from = *after](Stores &stores) {
        return stores.entities().page(query, from, EntityPages::pageSize);
    });
    onResult(asked, self, [self, page, arrangement = m_arrangement](const Result<EntityPage> &read) {
        if (arrangement == self->m_arrangement)
            self->takePage(page, read);
    });
}

void EntityListModel::takePage(int page, const Result<EntityPage> &read)
{
    if (!read) {
        QTimer::singleShot(retryPause, this, [this, page, arrangement = m_arrangement] {
            if (arrangement == m_arrangement)
                offerAgain(page);
        });
        if (!std::exchange(m_isPageMissing, true))
            emit failed(read.error());
        return;
    }
    m_isPageMissing = false;
    const int first = m_pages.firstRow(page);
    if (const int stored = m_pages.store(page, read->entities); stored > 0)
        emit dataChanged(index(first), index(first + stored - 1));
}

void EntityListModel::offerAgain(int page)
{
    m_pages.endRequest(page);
    const int first = m_pages.firstRow(page);
    // A view that still shows these rows asks for them.
    emit dataChanged(index(first), index(m_pages.lastRow(page)));
}

void EntityListModel::followChanges(const ChangeSet &changes)
{
    const bool isEverything = changes.everything || changes.manyEntities;
    if (!isEverything && changes.entities.isEmpty())
        return;
    m_isEverythingChanged = m_isEverythingChanged || isEverything;
    if (!m_isEverythingChanged)
        m_changed += changes.entities;
    if (m_isWatched && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void EntityListModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_refreshTimer.stop();
    else if (m_isEverythingChanged || !m_changed.isEmpty())
        m_refreshTimer.start();
}

void EntityListModel::reload()
{
    load(std::clamp(m_pages.count(), EntityPages::pageSize, mostRowsReadAnew));
}

void EntityListModel::refresh()
{
    const QList<EntityId> changed = std::exchange(m_changed, {});
    constexpr qsizetype mostSingle = 50;
    if (std::exchange(m_isEverythingChanged, false) || m_isAsking || changed.size() > mostSingle) {
        reload();
        return;
    }
    const auto asked = m_desk.stores().read([changed](Stores &stores) -> Result<QList<Entity>> {
        QList<Entity> now;
        for (const EntityId id : changed) {
            const auto entity = stores.entities().entity(id);
            if (entity)
                now << *entity;
            else if (entity.error().code != ErrorCode::NotFound)
                return tl::unexpected(entity.error());
        }
        return now;
    });
    onResult(asked, this, [this, changed](const Result<QList<Entity>> &now) {
        if (now) {
            takeChanged(changed, *now);
            return;
        }
        m_changed = changed + m_changed;
        emit failed(now.error());
    });
}

void EntityListModel::takeChanged(const QList<EntityId> &changed, const QList<Entity> &now)
{
    // What keeps its place is put there; where anything may have come, gone or moved, the rows are read anew.
    const auto keepsPlace = [this, &now](EntityId id) {
        const auto found = std::find_if(now.cbegin(), now.cend(), [id](const Entity &each) { return each.id == id; });
        const int row = m_pages.rowOf(id);
        if (found == now.cend() || row < 0)
            return false;
        const Entity &before = *m_pages.row(row);
        return before.kind == found->kind && before.names == found->names;
    };
    if (!std::all_of(changed.cbegin(), changed.cend(), keepsPlace)) {
        reload();
        return;
    }
    for (const Entity &entity : now) {
        const int row = m_pages.rowOf(entity.id);
        m_pages.replace(row, entity);
        emit dataChanged(index(row), index(row));
    }
}

EntityId EntityListModel::idAt(int row) const
{
    const Entity *entity = m_pages.row(row);
    return entity ? entity->id : EntityId();
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.count();
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entity *entity = m_pages.row(index.row());
    if (!entity) {
        requestPage(m_pages.pageOf(index.row()));
        return {};
    }
    const Language order = m_shownQuery.order;
    const QString name = entity->houseName(order);
    const QString other = entity->houseName(otherLanguage(order));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name.isEmpty() ? other : name;
    case Qt::AccessibleTextRole:
        return QStringList{name, other, terms::entityKindText(entity->kind)}.join(u", "_s);
    case OtherNameRole:
        return name.isEmpty() ? QString() : other;
    case EntityRole:
        return QVariant::fromValue(*entity);
    case IdRole:
        return QVariant::fromValue(entity->id);
    case TitleRole:
        return entity->titleOn(m_desk.clock().now().toDateTimeUtc().toLocalTime().date(), m_desk.uiLanguage());
    case KindRole:
        return QVariant::fromValue(entity->kind);
    default:
        return {};
    }
}

} // namespace nashra::presentation
