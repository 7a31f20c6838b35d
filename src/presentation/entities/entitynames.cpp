// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitynames.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

namespace nashra::presentation {

using namespace Qt::StringLiterals;

LocalizedText houseNames(const Entity &entity)
{
    LocalizedText names;
    for (const Language language : {Language::English, Language::Arabic}) {
        if (const QString name = entity.houseName(language); !name.isEmpty())
            names.insert(language, name);
    }
    return names;
}

EntityNames::EntityNames(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.manyEntities)
            m_names.clear();
        for (const EntityId id : changes.entities)
            m_names.remove(id);
        if (changes.everything || changes.manyEntities || !changes.entities.isEmpty())
            emit changed();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, &EntityNames::changed);
}

QString EntityNames::name(EntityId id)
{
    const auto found = m_names.constFind(id);
    if (found == m_names.cend()) {
        ask(id);
        return u"…"_s;
    }
    const QString name = textIn(*found, m_desk.uiLanguage());
    return name.isEmpty() ? id.toString() : name;
}

void EntityNames::learn(const Entity &entity)
{
    m_names.insert(entity.id, houseNames(entity));
}

void EntityNames::ask(EntityId id)
{
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    const auto asked = m_desk.stores().read([id](Stores &stores) -> Result<Entity> {
        // Relations of older revisions may lead to what was merged away since.
        const auto live = stores.entities().resolve(id);
        return live ? stores.entities().entity(*live) : tl::unexpected(live.error());
    });
    onResult(asked, this, [this, id](const Result<Entity> &entity) {
        m_asked.remove(id);
        if (!entity && entity.error().code != ErrorCode::NotFound)
            return;
        if (entity) {
            learn(*entity);
            m_names.insert(id, m_names.value(entity->id));
        } else {
            m_names.insert(id, {});
        }
        emit changed();
    });
}

} // namespace nashra::presentation
