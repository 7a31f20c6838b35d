// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/duplicatesmodel.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr qsizetype mostChecked = 100; ///< entities by one job, so that no list waits for its rows
constexpr qsizetype mostGone = 500;

} // namespace

QString pairText(const Entity &a, const Entity &b, Language language)
{
    return isolated(a.shownName(language)) + u" – "_s + isolated(b.shownName(language));
}

DuplicatesModel::DuplicatesModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, &DuplicatesModel::followChanges);
}

void DuplicatesModel::load()
{
    beginResetModel();
    m_pairs.clear();
    m_gone.clear();
    m_next.clear();
    endResetModel();
    m_isLoaded = true;
    setOutdated(false);
    ask();
}

void DuplicatesModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        emit loadingChanged();
}

void DuplicatesModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched)
        followChanges(std::exchange(m_missed, {}));
}

void DuplicatesModel::setOutdated(bool isOutdated)
{
    if (std::exchange(m_isOutdated, isOutdated) != isOutdated)
        emit outdatedChanged();
}

void DuplicatesModel::ask()
{
    setLoading(true);
    const auto asked = m_desk.stores().read([after = m_next](Stores &stores) -> Result<Piece> {
        const auto page = stores.entities().duplicates(after, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        Piece piece{{}, page->next};
        for (const EntityLikeness &likeness : page->pairs) {
            const auto a = ifThere(stores.entities().entity(likeness.a));
            const auto b = ifThere(stores.entities().entity(likeness.b));
            if (!a || !b)
                return tl::unexpected(a ? b.error() : a.error());
            if (*a && *b)
                piece.pairs << Pair{**a, **b, likeness.reason};
        }
        return piece;
    });
    onResult(asked, this, [this, generation = ++m_generation](const Result<Piece> &piece) {
        if (generation != m_generation)
            return;
        if (piece) {
            take(*piece);
            return;
        }
        setLoading(false);
        setOutdated(true);
        emit failed(piece.error());
    });
}

void DuplicatesModel::take(const Piece &piece)
{
    m_next = piece.next;
    // A call looks at some thousand keys; between two of them other questions get their turn.
    if (piece.pairs.isEmpty() && !m_next.isEmpty()) {
        ask();
        return;
    }
    setLoading(false);
    if (!piece.pairs.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(piece.pairs.size()) - 1);
        m_pairs += piece.pairs;
        endInsertRows();
    }
}

bool DuplicatesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_isLoading;
}

void DuplicatesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void DuplicatesModel::followChanges(const ChangeSet &changes)
{
    if (!m_isLoaded || (!changes.everything && !changes.manyEntities && changes.entities.isEmpty()))
        return;
    // Looking for pairs goes through the whole registry, too much for every save of everybody.
    setOutdated(true);
    if (!m_isWatched || m_isChecking) {
        m_missed.everything = m_missed.everything || changes.everything;
        m_missed.manyEntities = m_missed.manyEntities || changes.manyEntities;
        m_missed.entities += changes.entities;
        return;
    }
    if (changes.manyEntities) {
        load();
        return;
    }
    const QSet<EntityId> changed = changedIn(changes);
    if (changed.isEmpty())
        return;
    m_isChecking = true;
    check({}, changed, changed.values());
}

QSet<EntityId> DuplicatesModel::changedIn(const ChangeSet &changes) const
{
    const QSet<EntityId> named(changes.entities.cbegin(), changes.entities.cend());
    QSet<EntityId> changed;
    const auto look = [&](const Pair &pair) {
        if (changes.everything || named.contains(pair.a.id) || named.contains(pair.b.id))
            changed << pair.a.id << pair.b.id;
    };
    for (const Pair &pair : m_pairs)
        look(pair);
    for (const Gone &gone : m_gone)
        look(gone.pair);
    return changed;
}

void DuplicatesModel::check(Now now, QSet<EntityId> changed, QList<EntityId> unread)
{
    const QList<EntityId> piece = unread.mid(0, mostChecked);
    unread.remove(0, piece.size());
    const auto asked = m_desk.stores().read([now = std::move(now), piece](Stores &stores) -> Result<Now> {
        Now further = now;
        const auto said = stores.entities().apart();
        if (!said)
            return tl::unexpected(said.error());
        further.apart = pairsOf(*said);
        for (const EntityId id : piece) {
            const auto entity = ifThere(stores.entities().entity(id));
            if (!entity)
                return tl::unexpected(entity.error());
            if (*entity)
                further.entities.insert(id, **entity);
        }
        return further;
    });
    onResult(asked, this, [this, changed = std::move(changed), unread](const Result<Now> &read) {
        if (read && !unread.isEmpty()) {
            check(*read, changed, unread);
            return;
        }
        m_isChecking = false;
        if (read)
            takeChanged(*read, changed);
        else
            emit failed(read.error());
        if (m_isWatched)
            followChanges(std::exchange(m_missed, {}));
    });
}

void DuplicatesModel::takeChanged(const Now &now, const QSet<EntityId> &changed)
{
    bringBack(now);
    dropChanged(now, changed);
}

void DuplicatesModel::bringBack(const Now &now)
{
    for (qsizetype i = m_gone.size() - 1; i >= 0; --i) {
        const Pair &pair = m_gone.at(i).pair;
        if (!now.entities.contains(pair.a.id) || !now.entities.contains(pair.b.id) ||
            now.apart.contains(entityPair(pair.a.id, pair.b.id)))
            continue;
        const Gone gone = m_gone.takeAt(i);
        const int row = std::min(gone.row, rowCount());
        beginInsertRows({}, row, row);
        m_pairs.insert(row, gone.pair);
        endInsertRows();
    }
}

void DuplicatesModel::dropChanged(const Now &now, const QSet<EntityId> &changed)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Pair &pair = m_pairs[row];
        if (!changed.contains(pair.a.id) && !changed.contains(pair.b.id))
            continue;
        bool isGone = now.apart.contains(entityPair(pair.a.id, pair.b.id));
        for (Entity *half : {&pair.a, &pair.b}) {
            const auto found = now.entities.constFind(half->id);
            if (found != now.entities.cend())
                *half = *found;
            else
                isGone = isGone || changed.contains(half->id);
        }
        const QString key = isGone ? QString() : surestLikeness(pair.a, pair.b);
        if (key.isEmpty()) {
            beginRemoveRows({}, row, row);
            m_gone << Gone{pair, row};
            m_pairs.remove(row);
            endRemoveRows();
        } else {
            pair.reason = likenessOfKey(key);
            emit dataChanged(index(row), index(row));
        }
    }
    m_gone.remove(0, std::max<qsizetype>(0, m_gone.size() - mostGone));
    // An empty list asks for nothing by itself.
    if (m_pairs.isEmpty())
        fetchMore({});
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pair &pair = m_pairs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pairText(pair.a, pair.b, m_desk.uiLanguage());
    case FirstRole:
        return QVariant::fromValue(pair.a);
    case SecondRole:
        return QVariant::fromValue(pair.b);
    case ReasonRole:
        return QVariant::fromValue(pair.reason);
    case ReasonTextRole:
        switch (pair.reason) {
        case Likeness::SameIdentifier:
            return tr("They have the same identifier");
        case Likeness::SameName:
            return tr("They have the same name");
        case Likeness::SimilarName:
            return tr("Their names sound alike");
        }
        return {};
    default:
        return {};
    }
}

} // namespace nashra::presentation
