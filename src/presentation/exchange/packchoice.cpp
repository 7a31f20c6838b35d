// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/packchoice.h"

#include "core/ports/stores.h"

#include <QLocale>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

PackChoice::PackChoice(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_run(desk)
    , m_packs(importing::packsIn(importing::builtInPacksFolder()).value_or(QList<importing::EntityPack>()))
    , m_isChosen(m_packs.size(), false)
{
    connect(&m_run, &ImportRun::progressed, this, &PackChoice::progressed);
    connect(&m_run, &ImportRun::finished, this, &PackChoice::finished);
    connect(&m_run, &ImportRun::failed, this, &PackChoice::failed);
    connect(&desk, &DeskSession::uiLanguageChanged, this,
            [this] { emit dataChanged(index(0), index(rowCount() - 1)); });
}

bool PackChoice::hasChosen() const
{
    return m_isChosen.contains(true);
}

void PackChoice::chooseBasic()
{
    for (qsizetype i = 0; i < m_packs.size(); ++i) {
        if (m_packs[i].isBasic)
            setData(index(int(i)), Qt::Checked, Qt::CheckStateRole);
    }
}

void PackChoice::add()
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_packs.size(); ++i) {
        if (m_isChosen[i])
            chosen << m_packs[i].id;
    }
    // Names of packs are told apart: a country may be called as its capital is.
    m_run.start([packs = m_packs, chosen] { return importing::packsNeeded(packs, chosen).map(&importing::openPacks); },
                NamesakeRule::Add);
}

int PackChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_packs.size());
}

QVariant PackChoice::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_packs.size())
        return {};
    const importing::EntityPack &pack = m_packs[index.row()];
    const Language language = m_desk.uiLanguage();
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is the name of a pack, %2 how many names are in it, %3 what they are
        return tr("%1 (%2)\n%3")
            .arg(textIn(pack.name, language), QLocale::c().toString(pack.count), textIn(pack.description, language));
    case Qt::ToolTipRole:
        return tr("Source: %1\nLicence: %2").arg(pack.source, pack.licence);
    case Qt::CheckStateRole:
        return m_isChosen[index.row()] ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool PackChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_isChosen[index.row()] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags PackChoice::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QFuture<Result<bool>> isRegistryEmpty(const DeskSession &desk)
{
    return desk.stores().read([](Stores &stores) {
        return stores.entities().stream({}, 1).map([](const QList<Entity> &first) { return first.isEmpty(); });
    });
}

} // namespace nashra::presentation
