// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <QtConcurrentRun>

namespace nashra::presentation {

EntityRegistry::EntityRegistry(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_entities(std::make_shared<QList<Entity>>())
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.manyEntities || !changes.entities.isEmpty())
            load();
    });
}

const Entity *EntityRegistry::entity(EntityId id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.cend() ? nullptr : &m_entities->at(*row);
}

void EntityRegistry::load()
{
    const auto asked = m_desk.stores().read([](Stores &stores) { return stores.entities().entities(); });
    onResult(asked, this, [this, generation = ++m_generation](const Result<QList<Entity>> &entities) {
        if (!entities)
            emit failed(entities.error());
        else if (generation == m_generation)
            build(*entities);
    });
}

void EntityRegistry::build(const QList<Entity> &entities)
{
    auto *watcher = new QFutureWatcher<Made>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        const Made made = watcher->result();
        m_entities = made.entities;
        m_matcher = made.matcher;
        m_rows = made.rows;
        emit changed();
    });
    watcher->setFuture(QtConcurrent::run([entities] {
        Made made;
        made.entities = std::make_shared<const QList<Entity>>(entities);
        made.matcher = std::make_shared<const language::EntityMatcher>(entities);
        for (qsizetype row = 0; row < entities.size(); ++row)
            made.rows.insert(entities[row].id, row);
        return made;
    }));
}

} // namespace nashra::presentation
