// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlelistmodel.h"

#include "core/ports/stores.h"
#include "presentation/articles/articlepages.h"
#include "presentation/base/onresult.h"

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

constexpr auto searchPause = 150ms;
// Commits often come in bursts: an import, a bulletin that releases its articles.
constexpr auto refreshPause = 30ms;

} // namespace

ArticleListModel::ArticleListModel(DeskSession &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_pages(std::make_unique<ArticlePages>())
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchPause);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] {
        ArticleQuery query = m_query;
        query.text = m_searchText;
        setQuery(query);
    });
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ArticleListModel::refresh);
    connect(&desk.stores(), &StoreExecutor::committed, this, &ArticleListModel::followChanges);
    const auto repaint = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&desk, &DeskSession::usersChanged, this, repaint);
    connect(&desk, &DeskSession::uiLanguageChanged, this, repaint);
}

ArticleListModel::~ArticleListModel() = default;

void ArticleListModel::setQuery(const ArticleQuery &query)
{
    m_query = query;
    m_searchText = query.text;
    load();
}

void ArticleListModel::setSearchText(const QString &text)
{
    m_searchText = text;
    m_searchTimer.start();
}

void ArticleListModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        emit loadingChanged(isLoading);
}

QFuture<Result<ArticleListModel::Loaded>> ArticleListModel::askForTop() const
{
    return m_desk.stores().read([query = narrowed(m_query)](Stores &stores) -> Result<Loaded> {
        const auto fences = stores.articles().fences(query, ArticlePages::pageSize);
        if (!fences)
            return tl::unexpected(fences.error());
        const auto first = stores.articles().page(query, 0, ArticlePages::pageSize);
        if (!first)
            return tl::unexpected(first.error());
        return Loaded{*fences, *first};
    });
}

void ArticleListModel::load()
{
    m_searchTimer.stop();
    m_refreshTimer.stop();
    m_changed.clear();
    m_isEverythingChanged = false;
    const int generation = ++m_generation;
    setLoading(true);
    const ArticleQuery query = narrowed(m_query);
    const auto asked = m_desk.stores().read(
        [query](Stores &stores) { return stores.articles().page(query, 0, ArticlePages::pageSize); });
    onResult(asked, this, [this, generation, query](const Result<QList<ArticleSummary>> &first) {
        if (generation != m_generation)
            return;
        setLoading(false);
        if (!first) {
            emit failed(first.error());
            return;
        }
        m_shownQuery = query;
        reset(topOf(*first));
        emit loaded();
        // What people look at stands and is painted first; how far down it goes takes longer to find out.
        if (first->size() == ArticlePages::pageSize)
            m_refreshTimer.start();
    });
}

ArticleListModel::Loaded ArticleListModel::topOf(const QList<ArticleSummary> &first)
{
    ListFences fences;
    fences.pageSize = ArticlePages::pageSize;
    fences.count = first.size();
    if (!first.isEmpty())
        fences.touches << first.first().touch;
    return {fences, first};
}

void ArticleListModel::reset(const Loaded &loaded)
{
    ++m_arrangement;
    m_heldRows.reset();
    beginResetModel();
    m_pages->reset(loaded.fences);
    m_pages->store(0, loaded.first);
    endResetModel();
}

void ArticleListModel::requestPage(int page) const
{
    const auto touch = m_pages->beginRequest(page);
    if (!touch)
        return;
    // Fetching is what a model's data() has to start; nothing a view could see changes here.
    auto *self = const_cast<ArticleListModel *>(this);
    const auto asked =
        m_desk.stores().read([query = m_shownQuery, from = *touch, touches = m_pages->touchesOf(page)](Stores &stores) {
            return touches.isEmpty() ? stores.articles().page(query, from, ArticlePages::pageSize)
                                     : stores.articles().pageOf(query, touches);
        });
    onResult(asked, self, [self, page, arrangement = m_arrangement](const Result<QList<ArticleSummary>> &rows) {
        // Where rows have moved since, these would land in the wrong places.
        if (arrangement == self->m_arrangement)
            self->takePage(page, rows);
    });
}

void ArticleListModel::takePage(int page, const Result<QList<ArticleSummary>> &rows)
{
    if (!rows) {
        // Not asked for again before something changes: a view would ask with every paint.
        m_pages->failRequest(page);
        announceHeldRows();
        emit failed(rows.error());
        return;
    }
    m_pages->endRequest(page);
    const int stored = m_pages->store(page, *rows);
    const int first = page * ArticlePages::pageSize;
    if (stored > 0)
        announceRows(first, first + stored - 1, m_pages->isRequested(page - 1) || m_pages->isRequested(page + 1));
    else
        announceHeldRows();
}

void ArticleListModel::announceRows(int first, int last, bool isMoreComing)
{
    const bool wasHeld = m_heldRows.has_value();
    const auto [heldFirst, heldLast] = m_heldRows.value_or(std::pair(first, last));
    m_heldRows = {std::min(first, heldFirst), std::max(last, heldLast)};
    // A view that shows the end of one page and the beginning of the next paints both at once, since painting takes
    // longer than fetching; but no rows wait for more than one page.
    if (wasHeld || !isMoreComing)
        announceHeldRows();
}

void ArticleListModel::announceHeldRows()
{
    const auto held = std::exchange(m_heldRows, std::nullopt);
    if (const int last = held ? std::min(held->second, rowCount() - 1) : -1; last >= 0 && held->first <= last)
        emit dataChanged(index(held->first, 0), index(last, ColumnCount - 1));
}

void ArticleListModel::followChanges(const ChangeSet &changes)
{
    if (!changes.everything && changes.articles.isEmpty())
        return;
    m_isEverythingChanged = m_isEverythingChanged || changes.everything;
    m_changed += changes.articles;
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void ArticleListModel::refresh()
{
    if (m_isLoading) { // what is on its way may be older than the change
        load();
        return;
    }
    const int generation = m_generation;
    const QList<ArticleId> changed = std::exchange(m_changed, {});
    const bool isEverything = std::exchange(m_isEverythingChanged, false);
    onResult(askForTop(), this, [this, generation, changed, isEverything](const Result<Loaded> &answer) {
        if (generation != m_generation)
            return;
        if (answer) {
            // So many that looking for each would take longer than fetching anew.
            takeRefreshed(*answer, changed, isEverything || changed.size() > ArticlePages::pageSize);
        } else {
            m_isEverythingChanged = true; // what was changed is lost, so the next refresh looks at all
            emit failed(answer.error());
        }
    });
}

void ArticleListModel::takeRefreshed(const Loaded &loaded, const QList<ArticleId> &changed, bool isEverything)
{
    const QList<ArticleSummary> &first = loaded.first;
    const auto isKnown = [this](const ArticleSummary &row) { return m_pages->rowOf(row.id) >= 0; };
    const bool wasTopKnown = m_pages->row(0) != nullptr;
    if (isEverything && wasTopKnown && std::none_of(first.cbegin(), first.cend(), isKnown)) {
        reset(loaded);
        emit this->loaded();
        return;
    }
    announceHeldRows();
    ++m_arrangement;
    const QList<int> asked = m_pages->takeRequests();
    const bool hasGap = !isEverything && takeAwayGone(loaded, changed);
    m_pages->setFences(loaded.fences);
    for (int row = 0; row < first.size(); ++row) {
        const bool isNewHere = isEverything ? wasTopKnown : changed.contains(first[row].id);
        if (const ArticleSummary *shown = m_pages->row(row); !shown || *shown != first[row])
            putIn(row, first[row], isNewHere);
    }
    matchCount(loaded, isEverything || hasGap);
    // Pages that were on their way were cut at the old fences; a repaint asks for them again.
    for (const int page : asked) {
        const int from = page * ArticlePages::pageSize;
        if (const int to = std::min(from + ArticlePages::pageSize, rowCount()) - 1; from <= to)
            emit dataChanged(index(from, 0), index(to, ColumnCount - 1));
    }
    emit this->loaded();
}

bool ArticleListModel::takeAwayGone(const Loaded &loaded, const QList<ArticleId> &changed)
{
    // A change makes an article the newest of the list, or takes it out. One that came from a row nobody has fetched
    // leaves a gap at an unknown place.
    bool hasGap = false;
    for (const ArticleId &id : changed) {
        const bool isFirst = std::any_of(loaded.first.cbegin(), loaded.first.cend(),
                                         [&](const ArticleSummary &row) { return row.id == id; });
        const bool wasKnown = m_pages->rowOf(id) >= 0;
        if (wasKnown && !isFirst)
            takeAway(id);
        hasGap = hasGap || (!wasKnown && isFirst && m_pages->count() >= ArticlePages::countOf(loaded.fences));
    }
    return hasGap;
}

void ArticleListModel::takeAway(ArticleId id)
{
    const int row = m_pages->rowOf(id);
    beginRemoveRows({}, row, row);
    m_pages->remove(row);
    endRemoveRows();
}

void ArticleListModel::putIn(int row, const ArticleSummary &summary, bool isNewHere)
{
    const int from = m_pages->rowOf(summary.id);
    if (from > row) {
        beginMoveRows({}, from, from, {}, row);
        m_pages->remove(from);
        m_pages->insert(row, summary);
        endMoveRows();
    } else if (from < 0 && (isNewHere || row == m_pages->count())) {
        beginInsertRows({}, row, row);
        m_pages->insert(row, summary);
        endInsertRows();
        return;
    } else {
        m_pages->replace(row, summary);
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ArticleListModel::matchCount(const Loaded &loaded, bool isOff)
{
    const int shown = m_pages->count();
    const int count = ArticlePages::countOf(loaded.fences);
    if (shown == count && !isOff)
        return;
    if (shown > count) {
        beginRemoveRows({}, count, shown - 1);
        m_pages->resize(count);
        endRemoveRows();
    } else if (shown < count) {
        beginInsertRows({}, shown, count - 1);
        m_pages->resize(count);
        endInsertRows();
    }
    // The rows further down stand one off or more, so they are fetched anew when they are looked at.
    m_pages->forget(count);
    m_pages->store(0, loaded.first);
    if (count > 0)
        emit dataChanged(index(0, 0), index(count - 1, ColumnCount - 1));
}

} // namespace nashra::presentation
