// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/duplicatesmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityeditor.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;

} // namespace

QString pairText(const Entity &a, const Entity &b, Language language)
{
    const auto name = [language](const Entity &entity) {
        const QString house = entity.houseName(language);
        return u'\u2068' + (house.isEmpty() ? entity.houseName(otherLanguage(language)) : house) + u'\u2069';
    };
    return name(a) + u" – "_s + name(b);
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
        setLoading(false);
        if (piece) {
            take(*piece);
            return;
        }
        setOutdated(true);
        emit failed(piece.error());
    });
}

void DuplicatesModel::take(const Piece &piece)
{
    m_next = piece.next;
    if (!piece.pairs.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(piece.pairs.size()) - 1);
        m_pairs += piece.pairs;
        endInsertRows();
    }
    // A call looks at some thousand keys; between two of them other questions get their turn.
    if (piece.pairs.isEmpty() && !m_next.isEmpty())
        ask();
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
    const bool isEverything = changes.everything || changes.manyEntities;
    if (!m_isLoaded || (!isEverything && changes.entities.isEmpty()))
        return;
    // Looking for pairs goes through the whole registry, too much for every save of everybody.
    setOutdated(true);
    if (!m_isWatched) {
        m_missed.everything = m_missed.everything || isEverything;
        m_missed.entities += changes.entities;
        return;
    }
    const auto isChanged = [&](const Pair &pair) {
        return isEverything || changes.entities.contains(pair.a.id) || changes.entities.contains(pair.b.id);
    };
    QList<EntityId> changed;
    for (const Pair &pair : std::as_const(m_pairs)) {
        if (isChanged(pair))
            changed << pair.a.id << pair.b.id;
    }
    for (const Gone &gone : std::as_const(m_gone)) {
        if (isChanged(gone.pair))
            changed << gone.pair.a.id << gone.pair.b.id;
    }
    if (changed.isEmpty())
        return;
    const auto asked = m_desk.stores().read([changed](Stores &stores) -> Result<Now> {
        Now now;
        const auto said = stores.entities().apart();
        if (!said)
            return tl::unexpected(said.error());
        now.apart = pairsOf(*said);
        for (const EntityId id : changed) {
            const auto entity = ifThere(stores.entities().entity(id));
            if (!entity)
                return tl::unexpected(entity.error());
            if (*entity)
                now.entities << **entity;
        }
        return now;
    });
    onResult(asked, this, [this, changed](const Result<Now> &now) {
        if (now)
            takeChanged(*now, changed);
        else
            emit failed(now.error());
    });
}

void DuplicatesModel::takeChanged(const Now &now, const QList<EntityId> &changed)
{
    bringBack(now);
    dropChanged(now, changed);
}

void DuplicatesModel::bringBack(const Now &now)
{
    const auto stands = [&now](EntityId id) {
        return std::any_of(now.entities.cbegin(), now.entities.cend(),
                           [id](const Entity &entity) { return entity.id == id; });
    };
    for (qsizetype i = m_gone.size() - 1; i >= 0; --i) {
        const Pair &pair = m_gone.at(i).pair;
        if (!stands(pair.a.id) || !stands(pair.b.id) || now.apart.contains(entityPair(pair.a.id, pair.b.id)))
            continue;
        const Gone gone = m_gone.takeAt(i);
        const int row = std::min(gone.row, rowCount());
        beginInsertRows({}, row, row);
        m_pairs.insert(row, gone.pair);
        endInsertRows();
    }
}

void DuplicatesModel::dropChanged(const Now &now, const QList<EntityId> &changed)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Pair &pair = m_pairs[row];
        if (!changed.contains(pair.a.id) && !changed.contains(pair.b.id))
            continue;
        bool isGone = now.apart.contains(entityPair(pair.a.id, pair.b.id));
        for (Entity *half : {&pair.a, &pair.b}) {
            const auto found = std::find_if(now.entities.cbegin(), now.entities.cend(),
                                            [half](const Entity &entity) { return entity.id == half->id; });
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
