// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/deskmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <algorithm>
#include <array>

namespace nashra::presentation {

namespace {

constexpr std::array statesOfDesk{Status::Draft, Status::Submitted, Status::Approved, Status::Released};

} // namespace

// An index of a line at the top carries 0; one of a state carries 1 + the row of its desk in m_lines.

DeskModel::DeskModel(DeskSession &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    connect(&desk, &DeskSession::newsroomChanged, this, &DeskModel::rebuild);
    connect(&desk, &DeskSession::uiLanguageChanged, this, &DeskModel::rebuild);
    connect(&desk, &DeskSession::userChanged, this, &DeskModel::rebuild);
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.articles.isEmpty())
            refreshCounts();
    });
    rebuild();
}

DeskModel::~DeskModel() = default;

void DeskModel::rebuild()
{
    beginResetModel();
    m_lines = {{Kind::All, {}, {}}, {Kind::Mine, {}, {}}};
    for (const Desk &desk : m_desk.newsroom().desks)
        m_lines << Line{Kind::Desk, desk.id, {}};
    m_lines << Line{Kind::Spiked, {}, Status::Spiked};
    endResetModel();
    refreshCounts();
}

void DeskModel::refreshCounts()
{
    const auto asked = m_desk.stores().read([](Stores &stores) { return stores.articles().counts(); });
    onResult(asked, this, [this](const Result<QList<ArticleCount>> &counts) {
        if (!counts) {
            emit failed(counts.error());
            return;
        }
        m_counts = *counts;
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex line = index(row, 0);
            if (rowCount(line) > 0)
                emit dataChanged(index(0, 0, line), index(rowCount(line) - 1, 0, line));
        }
    });
}

QString DeskModel::textOf(const Line &line) const
{
    switch (line.kind) {
    case Kind::All:
        return tr("All articles");
    case Kind::Mine:
        return tr("My articles");
    case Kind::Desk:
        return m_desk.deskName(line.desk);
    case Kind::Spiked:
        return tr("Spiked");
    case Kind::State:
        return terms::statusText(*line.status);
    }
    return {};
}

std::optional<qint64> DeskModel::countOf(const Line &line) const
{
    if (line.kind == Kind::Mine)
        return std::nullopt;
    qint64 sum = 0;
    for (const ArticleCount &count : m_counts) {
        const bool isDesk = line.desk.isEmpty() || count.desk == line.desk;
        const bool isState = !line.status || count.status == *line.status;
        sum += isDesk && isState ? count.count : 0;
    }
    return sum;
}

ArticleQuery DeskModel::queryAt(const QModelIndex &index) const
{
    return index.data(QueryRole).value<ArticleQuery>();
}

QModelIndex DeskModel::indexOf(const ArticleQuery &query) const
{
    ArticleQuery wanted = query;
    wanted.text.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex line = index(row, 0);
        if (queryAt(line) == wanted)
            return line;
        for (int state = 0; state < rowCount(line); ++state) {
            if (queryAt(index(state, 0, line)) == wanted)
                return index(state, 0, line);
        }
    }
    return {};
}

QModelIndex DeskModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex DeskModel::parent(const QModelIndex &child) const
{
    const quintptr line = child.internalId();
    return child.isValid() && line > 0 ? createIndex(static_cast<int>(line) - 1, 0, quintptr(0)) : QModelIndex();
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lines.size());
    const bool isDesk = parent.internalId() == 0 && m_lines.value(parent.row()).kind == Kind::Desk;
    return isDesk ? static_cast<int>(statesOfDesk.size()) : 0;
}

int DeskModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isState = index.internalId() > 0;
    Line line = m_lines.at(isState ? static_cast<qsizetype>(index.internalId()) - 1 : index.row());
    if (isState)
        line = {Kind::State, line.desk, statesOfDesk.at(static_cast<size_t>(index.row()))};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line);
    case CountRole: {
        const auto count = countOf(line);
        return count ? QVariant(*count) : QVariant();
    }
    case KindRole:
        return QVariant::fromValue(line.kind);
    case StatusRole:
        return line.status ? QVariant::fromValue(*line.status) : QVariant();
    case DeskRole:
        return line.desk;
    case QueryRole: {
        ArticleQuery query;
        query.desk = line.desk;
        query.status = line.status;
        if (line.kind == Kind::Mine)
            query.author = m_desk.user().id;
        return QVariant::fromValue(query);
    }
    default:
        return {};
    }
}

} // namespace nashra::presentation
