// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/bulletinlistmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

BulletinListModel::BulletinListModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.bulletins.isEmpty())
            refresh();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_bulletins.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void BulletinListModel::refresh()
{
    const int generation = ++m_generation;
    const auto asked = m_desk.stores().read([](Stores &stores) { return stores.bulletins().bulletins(limit); });
    onResult(asked, this, [this, generation](const Result<QList<Bulletin>> &bulletins) {
        if (generation != m_generation)
            return;
        if (bulletins)
            take(*bulletins);
        else
            emit failed(bulletins.error());
    });
}

void BulletinListModel::take(const QList<Bulletin> &bulletins)
{
    const auto idOf = [](const Bulletin &bulletin) { return bulletin.id; };
    const bool isSameOrder = std::equal(m_bulletins.cbegin(), m_bulletins.cend(), bulletins.cbegin(), bulletins.cend(),
                                        [&](const Bulletin &a, const Bulletin &b) { return idOf(a) == idOf(b); });
    if (isSameOrder) {
        m_bulletins = bulletins;
        if (!m_bulletins.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_bulletins = bulletins;
        endResetModel();
    }
    emit loaded();
}

std::optional<Bulletin> BulletinListModel::bulletin(int row) const
{
    return row >= 0 && row < m_bulletins.size() ? std::optional(m_bulletins[row]) : std::nullopt;
}

int BulletinListModel::rowOf(BulletinId id) const
{
    const auto found =
        std::find_if(m_bulletins.cbegin(), m_bulletins.cend(), [&](const Bulletin &each) { return each.id == id; });
    return found == m_bulletins.cend() ? -1 : static_cast<int>(found - m_bulletins.cbegin());
}

int BulletinListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bulletins.size());
}

QVariant BulletinListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bulletin &bulletin = m_bulletins.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return bulletin.title;
    case BulletinRole:
        return QVariant::fromValue(bulletin);
    case IdRole:
        return QVariant::fromValue(bulletin.id);
    case StatusRole:
        return QVariant::fromValue(bulletin.status);
    case StatusTextRole:
        return terms::bulletinStatusText(bulletin.status);
    case NumberRole:
        return bulletin.number;
    case LanguageRole:
        return QVariant::fromValue(bulletin.language);
    case ItemCountRole:
        return bulletin.items.size();
    case UpdatedRole:
        return QVariant::fromValue(bulletin.updatedAt);
    default:
        return {};
    }
}

QHash<int, QByteArray> BulletinListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{StatusTextRole, "status"}, {NumberRole, "number"}, {ItemCountRole, "itemCount"}});
    return names;
}

} // namespace nashra::presentation
