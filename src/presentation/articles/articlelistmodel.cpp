// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlelistmodel.h"

#include "core/ports/stores.h"
#include "presentation/articles/articlemime.h"
#include "presentation/articles/articlepages.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <QMimeData>

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

void ArticleListModel::load()
{
    m_searchTimer.stop();
    m_refreshTimer.stop();
    m_changed.clear();
    m_isEverythingChanged = false;
    const int generation = ++m_generation;
    setLoading(true);
    const auto asked = m_desk.stores().read([query = narrowed(m_query)](Stores &stores) -> Result<Loaded> {
        const auto fences = stores.articles().fences(query, ArticlePages::pageSize);
        if (!fences)
            return tl::unexpected(fences.error());
        const auto first = stores.articles().page(query, 0, ArticlePages::pageSize);
        if (!first)
            return tl::unexpected(first.error());
        return Loaded{*fences, *first};
    });
    onResult(asked, this, [this, generation](const Result<Loaded> &answer) {
        if (generation != m_generation)
            return;
        setLoading(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        beginResetModel();
        m_pages->reset(answer->fences);
        m_pages->store(0, answer->first);
        endResetModel();
        emit loaded();
    });
}

void ArticleListModel::requestPage(int page) const
{
    const auto touch = m_pages->beginRequest(page);
    if (!touch)
        return;
    // Fetching is what a model's data() has to start; nothing a view could see changes here.
    auto *self = const_cast<ArticleListModel *>(this);
    const auto asked = m_desk.stores().read([query = narrowed(m_query), from = *touch](Stores &stores) {
        return stores.articles().page(query, from, ArticlePages::pageSize);
    });
    onResult(asked, self, [self, page, generation = m_generation](const Result<QList<ArticleSummary>> &rows) {
        if (generation != self->m_generation)
            return;
        self->m_pages->endRequest(page);
        if (!rows) {
            emit self->failed(rows.error());
            return;
        }
        const int stored = self->m_pages->store(page, *rows);
        const int first = page * ArticlePages::pageSize;
        if (stored > 0)
            emit self->dataChanged(self->index(first, 0), self->index(first + stored - 1, ColumnCount - 1));
    });
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
    const auto asked = m_desk.stores().read([query = narrowed(m_query)](Stores &stores) -> Result<Loaded> {
        const auto fences = stores.articles().fences(query, ArticlePages::pageSize);
        if (!fences)
            return tl::unexpected(fences.error());
        const auto first = stores.articles().page(query, 0, ArticlePages::pageSize);
        if (!first)
            return tl::unexpected(first.error());
        return Loaded{*fences, *first};
    });
    onResult(asked, this, [this, generation, changed, isEverything](const Result<Loaded> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            takeRefreshed(*answer, changed, isEverything);
        else
            emit failed(answer.error());
    });
}

void ArticleListModel::takeRefreshed(const Loaded &loaded, const QList<ArticleId> &changed, bool isEverything)
{
    const QList<ArticleSummary> &first = loaded.first;
    const auto isFirst = [&](const ArticleId &id) {
        return std::any_of(first.cbegin(), first.cend(), [&](const ArticleSummary &row) { return row.id == id; });
    };
    // A change makes an article the newest of the list, or takes it out. One that came from a row nobody has fetched
    // leaves a gap at an unknown place, and so does another program's write.
    bool mustForget = isEverything;
    if (!isEverything) {
        for (const ArticleId &id : changed) {
            const bool wasKnown = m_pages->rowOf(id) >= 0;
            if (wasKnown && !isFirst(id))
                takeAway(id);
            mustForget = mustForget || (!wasKnown && isFirst(id) && m_pages->count() >= loaded.fences.count);
        }
    }
    m_pages->setFences(loaded.fences);
    for (int row = 0; row < first.size(); ++row) {
        if (const ArticleSummary *shown = m_pages->row(row); !shown || shown->id != first[row].id || *shown != first[row])
            putIn(row, first[row]);
    }
    matchCount(static_cast<int>(loaded.fences.count), mustForget);
    if (mustForget) {
        m_pages->store(0, first);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    emit this->loaded();
}

void ArticleListModel::takeAway(ArticleId id)
{
    const int row = m_pages->rowOf(id);
    beginRemoveRows({}, row, row);
    m_pages->remove(row);
    endRemoveRows();
}

void ArticleListModel::putIn(int row, const ArticleSummary &summary)
{
    const int from = m_pages->rowOf(summary.id);
    if (from == row) {
        m_pages->replace(row, summary);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (from > row) {
        beginMoveRows({}, from, from, {}, row);
        m_pages->remove(from);
        m_pages->insert(row, summary);
        endMoveRows();
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (row <= m_pages->count()) {
        beginInsertRows({}, row, row);
        m_pages->insert(row, summary);
        endInsertRows();
    }
}

void ArticleListModel::matchCount(int count, bool mustForget)
{
    const int shown = m_pages->count();
    if (shown > count) {
        beginRemoveRows({}, count, shown - 1);
        for (int row = shown - 1; row >= count; --row)
            m_pages->remove(row);
        endRemoveRows();
    } else if (shown < count) {
        beginInsertRows({}, shown, count - 1);
        m_pages->forget(count);
        endInsertRows();
    }
    if (mustForget)
        m_pages->forget(count);
}

std::optional<ArticleSummary> ArticleListModel::summary(int row) const
{
    const ArticleSummary *found = m_pages->row(row);
    return found ? std::optional(*found) : std::nullopt;
}

ArticleId ArticleListModel::idAt(int row) const
{
    const ArticleSummary *found = m_pages->row(row);
    return found ? found->id : ArticleId();
}

int ArticleListModel::rowOf(ArticleId id) const
{
    return m_pages->rowOf(id);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->count();
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleListModel::cell(const ArticleSummary &summary, int column) const
{
    switch (column) {
    case Headline:
        return summary.headline;
    case Slug:
        return summary.slug;
    case StatusColumn:
        return terms::statusText(summary.status);
    case Urgency:
        return summary.urgency;
    case Words:
        return summary.words;
    case Author:
        return m_desk.userName(summary.author);
    case Updated:
        return terms::momentText(summary.updatedAt, m_desk.clock().now());
    default:
        return {};
    }
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleSummary *row = m_pages->row(index.row());
    if (!row) {
        requestPage(index.row() / ArticlePages::pageSize);
        return role == IsLoadedRole ? QVariant(false) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(*row, index.column());
    case Qt::AccessibleTextRole:
        return row->headline + QStringLiteral(", ") + terms::statusText(row->status);
    case Qt::ToolTipRole:
    case HeadlineRole:
        return row->headline;
    case SummaryRole:
        return QVariant::fromValue(*row);
    case IdRole:
        return QVariant::fromValue(row->id);
    case IsLoadedRole:
        return true;
    case SlugRole:
        return row->slug;
    case StatusRole:
        return QVariant::fromValue(row->status);
    case StatusTextRole:
        return terms::statusText(row->status);
    case UrgencyRole:
        return row->urgency;
    case WordsRole:
        return row->words;
    case AuthorNameRole:
        return m_desk.userName(row->author);
    case UpdatedRole:
        return QVariant::fromValue(row->updatedAt);
    case LanguageRole:
        return QVariant::fromValue(row->language);
    case DirectionRole:
        return QVariant::fromValue(directionOf(row->language));
    case DeskNameRole:
        return m_desk.deskName(row->desk);
    case EmbargoRole:
        return QVariant::fromValue(row->embargoUntil.value_or(Instant()));
    case NotForPublicationRole:
        return row->notForPublication;
    case IsTranslationRole:
        return row->isTranslation;
    default:
        return {};
    }
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Headline:
        return tr("Headline");
    case Slug:
        return tr("Slug");
    case StatusColumn:
        return tr("State");
    case Urgency:
        return tr("Urgency");
    case Words:
        return tr("Words");
    case Author:
        return tr("Author");
    case Updated:
        return tr("Changed");
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{HeadlineRole, "headline"}, {SlugRole, "slug"}, {StatusTextRole, "status"}, {UrgencyRole, "urgency"}});
    return names;
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList ArticleListModel::mimeTypes() const
{
    return {QString::fromLatin1(articleMimeType)};
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> ids;
    for (const QModelIndex &index : indexes) {
        if (const ArticleId id = idAt(index.row()); !id.isNull() && !ids.contains(id))
            ids << id;
    }
    return makeArticleMime(ids);
}

Qt::DropActions ArticleListModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

} // namespace nashra::presentation
