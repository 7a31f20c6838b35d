// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryentitystore.h"

#include "core/base/textfold.h"
#include "core/base/textsafety.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

Result<void> checkEntity(const Entity &entity)
{
    if (const QStringList problems = problemsOf(entity); !problems.isEmpty())
        return fail(ErrorCode::Incomplete, problems.join(u", "_s), problems);
    QStringList texts{entity.notes};
    for (const EntityName &name : entity.names)
        texts << name.text;
    for (const EntityTitle &title : entity.titles)
        texts << title.text;
    if (!std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return isSafe(text); }))
        return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    return ok();
}

/// The folded house name in the language, else in the other one; UTF-8, as stores compare keys.
QByteArray orderKey(const Entity &entity, Language language)
{
    const QString key = textfold::searchText(entity.houseName(language));
    return (key.isEmpty() ? textfold::searchText(entity.houseName(otherLanguage(language))) : key).toUtf8();
}

} // namespace

Result<Entity> MemoryEntityStore::entity(EntityId id) const
{
    const auto found = m_newsroom.data.entities.constFind(id);
    if (found == m_newsroom.data.entities.cend())
        return fail(ErrorCode::NotFound, u"entity "_s + id.toString());
    return *found;
}

Result<QList<Entity>> MemoryEntityStore::entities() const
{
    return m_newsroom.data.entities.values();
}

Result<QList<Entity>> MemoryEntityStore::search(const QString &text, int limit) const
{
    const QString prefix = textfold::searchText(text);
    QList<Entity> hits;
    for (const Entity &entity : m_newsroom.data.entities) {
        const bool isHit = std::any_of(entity.names.cbegin(), entity.names.cend(), [&prefix](const EntityName &name) {
            return textfold::searchText(name.text).startsWith(prefix);
        });
        if (isHit)
            hits << entity;
    }
    const Language language = languageOfLetters(text);
    std::sort(hits.begin(), hits.end(), [language](const Entity &a, const Entity &b) {
        return std::pair(orderKey(a, language), a.id.toString()) < std::pair(orderKey(b, language), b.id.toString());
    });
    hits.resize(std::clamp<qsizetype>(limit, 0, hits.size()));
    return hits;
}

Result<Entity> MemoryEntityStore::save(const Entity &entity, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<Entity> {
        if (const auto actor = m_newsroom.workingActor(actorId); !actor)
            return tl::unexpected(actor.error());
        if (const auto checked = checkEntity(entity); !checked)
            return tl::unexpected(checked.error());
        Entity saved = entity;
        if (saved.id.isNull())
            saved.id = EntityId::make(m_newsroom.now());
        const auto before = this->entity(saved.id);
        if (!before && entity.revision != 0)
            return before;
        if (before && before->revision != entity.revision)
            return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(entity.revision));
        if (before && *before == entity)
            return before;
        saved.revision = entity.revision + 1;
        m_newsroom.data.entities.insert(saved.id, saved);
        m_newsroom.data.changes.entities << saved.id;
        m_newsroom.record(actorId, before ? u"entity.save"_s : u"entity.create"_s, saved.id.toString(), saved.revision,
                          saved.houseName(Language::English));
        return saved;
    });
}

Result<void> MemoryEntityStore::remove(EntityId id, int baseRevision, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<void> {
        const auto actor = m_newsroom.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        if (!actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return fail(ErrorCode::Forbidden, u"sub-editors and chiefs remove entities"_s);
        const auto before = entity(id);
        if (!before)
            return tl::unexpected(before.error());
        if (before->revision != baseRevision)
            return fail(ErrorCode::Conflict, u"revision %1 is not the newest"_s.arg(baseRevision));
        m_newsroom.data.entities.remove(id);
        m_newsroom.data.changes.entities << id;
        m_newsroom.record(actorId, u"entity.remove"_s, id.toString(), baseRevision,
                          before->houseName(Language::English));
        return ok();
    });
}

} // namespace nashra::testlib
