// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/apartmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/duplicatesmodel.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

constexpr qsizetype pageSize = 50;

} // namespace

ApartModel::ApartModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, &ApartModel::followChanges);
    connect(&desk, &DeskSession::usersChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void ApartModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isOutdated)
        read(std::max(pageSize, m_rows.size()));
}

void ApartModel::followChanges(const ChangeSet &changes)
{
    if (!changes.everything && !changes.manyEntities && changes.entities.isEmpty())
        return;
    m_isOutdated = true;
    setWatched(m_isWatched);
}

void ApartModel::read(qsizetype howMany)
{
    m_isOutdated = false;
    setLoading(true);
    const auto asked = m_desk.stores().read([howMany](Stores &stores) -> Result<Piece> {
        const auto all = stores.entities().apart();
        if (!all)
            return tl::unexpected(all.error());
        Piece piece{{}, all->size() > howMany};
        for (const ApartPair &said : all->mid(0, howMany)) {
            const auto a = ifThere(stores.entities().entity(said.pair.first));
            const auto b = ifThere(stores.entities().entity(said.pair.second));
            if (!a || !b)
                return tl::unexpected(a ? b.error() : a.error());
            if (*a && *b)
                piece.rows << Row{said, **a, **b};
        }
        return piece;
    });
    onResult(asked, this, [this, generation = ++m_generation](const Result<Piece> &piece) {
        if (generation != m_generation)
            return;
        if (piece) {
            take(*piece);
        } else {
            m_isOutdated = true;
            emit failed(piece.error());
        }
        setLoading(false);
    });
}

void ApartModel::take(const Piece &piece)
{
    m_isMore = piece.isMore;
    // What stays keeps its row, and with it the mark of the view.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (piece.rows.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(piece.rows.size()); ++row) {
        if (row < rowCount() && m_rows.at(row) == piece.rows.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, piece.rows.at(row));
        endInsertRows();
    }
}

void ApartModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        emit loadingChanged();
}

bool ApartModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isMore && !m_isLoading;
}

void ApartModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_rows.size() + pageSize);
}

int ApartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ApartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pairText(row.a, row.b, m_desk.uiLanguage());
    case DuplicatesModel::FirstRole:
        return QVariant::fromValue(row.a);
    case DuplicatesModel::SecondRole:
        return QVariant::fromValue(row.b);
    case DuplicatesModel::ReasonTextRole:
        return tr("Set apart by %1, %2")
            .arg(m_desk.userName(row.said.by), terms::momentText(row.said.at, m_desk.clock().now()));
    default:
        return {};
    }
}

} // namespace nashra::presentation
