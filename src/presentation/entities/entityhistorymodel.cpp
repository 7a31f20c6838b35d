// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityhistorymodel.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityfields.h"
#include "presentation/entities/entitynames.h"
#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// Further back nobody reads in a list.
constexpr qsizetype mostSteps = 200;

} // namespace

EntityHistoryModel::EntityHistoryModel(DeskSession &desk, EntityNames &names, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_names(names)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (isConcerned(changes))
            load();
    });
    const auto repaint = [this] {
        if (!m_steps.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&names, &EntityNames::changed, this, repaint);
    connect(&desk, &DeskSession::usersChanged, this, repaint);
}

bool EntityHistoryModel::isConcerned(const ChangeSet &changes) const
{
    // Whether a split can be taken back is said by the other half, too, and so is what a step calls it.
    return changes.everything || changes.manyEntities || changes.entities.contains(m_id) ||
           std::any_of(m_steps.cbegin(), m_steps.cend(),
                       [&changes](const Step &step) { return changes.entities.contains(step.info.other); });
}

void EntityHistoryModel::setEntity(EntityId id)
{
    if (m_id == id)
        return;
    m_id = id;
    beginResetModel();
    m_steps.clear();
    endResetModel();
    load();
}

Result<QList<EntityHistoryModel::Step>> EntityHistoryModel::read(const EntityStore &entities, EntityId id)
{
    const auto history = entities.history(id);
    if (!history)
        return tl::unexpected(history.error());
    QList<Step> steps;
    std::optional<Entity> before;
    const qsizetype first = std::max<qsizetype>(0, history->size() - mostSteps);
    for (qsizetype i = first; i < history->size(); ++i) {
        const EntityRevision &info = history->at(i);
        const auto state = entities.entityAt(id, info.revision);
        if (!state && state.error().code != ErrorCode::NotFound)
            return tl::unexpected(state.error());
        Step step{info, state ? std::optional(*state) : std::nullopt, before, formerName(entities, info)};
        if (info.what == EntityChange::Merged && state)
            step.isMergedHere = entities.resolve(info.other).value_or(EntityId()) == id;
        if (info.what == EntityChange::Split && i + 1 == history->size())
            step.isSplitHere =
                isLastSplit(*history, entities.history(info.other).value_or(QList<EntityRevision>()), info.other);
        before = step.state;
        steps.prepend(step);
    }
    return steps;
}

LocalizedText EntityHistoryModel::formerName(const EntityStore &entities, const EntityRevision &step)
{
    if (step.other.isNull() || entities.resolve(step.other).value_or(EntityId()) == step.other)
        return {};
    const QList<EntityRevision> others = entities.history(step.other).value_or(QList<EntityRevision>());
    const auto later =
        std::find_if(others.cbegin(), others.cend(), [&step](const EntityRevision &each) { return each.at > step.at; });
    // The new half of a split may be written a moment after the old one.
    const bool isYounger = later == others.cbegin() && !others.isEmpty();
    for (auto it = isYounger ? later + 1 : later; it != others.cbegin();) {
        --it;
        if (const auto state = entities.entityAt(step.other, it->revision))
            return houseNames(*state);
    }
    return {};
}

void EntityHistoryModel::load()
{
    const int generation = ++m_generation;
    if (m_id.isNull())
        return;
    const auto asked = m_desk.stores().read([id = m_id](Stores &stores) { return read(stores.entities(), id); });
    onResult(asked, this, [this, generation](const Result<QList<Step>> &steps) {
        if (generation != m_generation)
            return;
        if (!steps) {
            emit failed(steps.error());
            return;
        }
        beginResetModel();
        m_steps = *steps;
        endResetModel();
    });
}

int EntityHistoryModel::newestRevision() const
{
    return m_steps.isEmpty() ? 0 : m_steps.first().info.revision;
}

bool EntityHistoryModel::isRestorable(int row) const
{
    return row > 0 && row < m_steps.size() && m_steps.at(row).state;
}

EntityId EntityHistoryModel::mergedHere(int row) const
{
    return row >= 0 && row < m_steps.size() && m_steps.at(row).isMergedHere ? m_steps.at(row).info.other : EntityId();
}

EntityId EntityHistoryModel::splitHere(int row) const
{
    return row >= 0 && row < m_steps.size() && m_steps.at(row).isSplitHere ? m_steps.at(row).info.other : EntityId();
}

QString EntityHistoryModel::whatText(const Step &step) const
{
    const EntityRevision &info = step.info;
    QString other = textIn(step.otherName, m_desk.uiLanguage());
    if (other.isEmpty() && !info.other.isNull())
        other = m_names.name(info.other);
    other = isolated(other);
    switch (info.what) {
    case EntityChange::Created:
        return tr("Created");
    case EntityChange::Changed:
        return tr("Changed");
    case EntityChange::Merged:
        return tr("Merged with %1").arg(other);
    case EntityChange::Split:
        // The new one begins with it.
        return info.revision == 1 ? tr("Split from %1").arg(other) : tr("%1 split off").arg(other);
    case EntityChange::Restored:
        // What a merge that was undone brought back names the other one.
        return other.isEmpty() ? tr("Restored") : tr("Merge with %1 undone").arg(other);
    case EntityChange::Removed:
        return tr("Removed");
    }
    return {};
}

QString EntityHistoryModel::byText(const EntityRevision &info) const
{
    QStringList parts;
    if (!info.by.isNull())
        parts << m_desk.userName(info.by);
    if (!info.at.isNull())
        parts << terms::momentText(info.at, m_desk.clock().now());
    return parts.isEmpty() ? tr("before histories were kept") : parts.join(u" · "_s);
}

int EntityHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant EntityHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Step &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return whatText(step);
    case Qt::AccessibleTextRole:
        return QStringList{whatText(step), byText(step.info)}.join(u", "_s);
    case ByRole:
        return byText(step.info);
    case RevisionRole:
        return QVariant::fromValue(step.info);
    case StateRole:
        return step.state ? QVariant::fromValue(*step.state) : QVariant();
    case ChangesRole:
        if (!step.state || !step.before)
            return QStringList();
        return entityfields::changes(*step.before, *step.state, [this](EntityId id) { return m_names.name(id); });
    default:
        return {};
    }
}

} // namespace nashra::presentation
