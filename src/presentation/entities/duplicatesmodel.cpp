// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/duplicatesmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;

} // namespace

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
    m_next.clear();
    endResetModel();
    m_isLoaded = true;
    ask();
}

void DuplicatesModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        emit loadingChanged();
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
            const auto a = stores.entities().entity(likeness.a);
            const auto b = stores.entities().entity(likeness.b);
            if (a && b)
                piece.pairs << Pair{*a, *b, likeness.reason};
        }
        return piece;
    });
    onResult(asked, this, [this, generation = ++m_generation](const Result<Piece> &piece) {
        if (generation != m_generation)
            return;
        setLoading(false);
        if (piece)
            take(*piece);
        else
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
    if (!m_isLoaded)
        return;
    if (changes.everything || changes.manyEntities) {
        load();
        return;
    }
    QList<EntityId> changed = changes.entities;
    changed.removeIf([this](EntityId id) {
        return std::none_of(m_pairs.cbegin(), m_pairs.cend(),
                            [id](const Pair &pair) { return pair.a.id == id || pair.b.id == id; });
    });
    if (changed.isEmpty())
        return;
    const auto asked = m_desk.stores().read([changed](Stores &stores) -> Result<QList<Entity>> {
        QList<Entity> now;
        for (const EntityId id : changed) {
            if (const auto entity = stores.entities().entity(id))
                now << *entity;
        }
        return now;
    });
    onResult(asked, this, [this, changed](const Result<QList<Entity>> &now) {
        if (now)
            takeChanged(*now, changed);
    });
}

void DuplicatesModel::takeChanged(const QList<Entity> &now, const QList<EntityId> &changed)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        Pair &pair = m_pairs[row];
        if (!changed.contains(pair.a.id) && !changed.contains(pair.b.id))
            continue;
        bool isGone = false;
        for (Entity *half : {&pair.a, &pair.b}) {
            const auto found =
                std::find_if(now.cbegin(), now.cend(), [half](const Entity &entity) { return entity.id == half->id; });
            if (found != now.cend())
                *half = *found;
            else
                isGone = isGone || changed.contains(half->id);
        }
        const QString key = isGone ? QString() : surestLikeness(pair.a, pair.b);
        if (key.isEmpty()) {
            beginRemoveRows({}, row, row);
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
    const auto name = [this](const Entity &entity) {
        const QString house = entity.houseName(m_desk.uiLanguage());
        return u'\u2068' + (house.isEmpty() ? entity.houseName(otherLanguage(m_desk.uiLanguage())) : house) + u'\u2069';
    };
    switch (role) {
    case Qt::DisplayRole:
        return name(pair.a) + u" – "_s + name(pair.b);
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
