// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entitynamesakes.h"

#include "core/entity/entitykeys.h"
#include "storage/rows.h"

#include <array>
#include <utility>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// As many are read again each time rather than kept.
constexpr qsizetype mostReadAgain = 16;

constexpr std::array languages{Language::English, Language::Arabic};

QString placeKey(const Entity &entity, Language language)
{
    return u"%1:%2:"_s.arg(entityKindName(entity.kind), languageCode(language)) + entityOrderKey(entity, language);
}

} // namespace

Result<EntityNamesakes::ByKey> EntityNamesakes::alike(const Entity &entity, Language language, qsizetype *count) const
{
    Statement query(m_connection, u"SELECT p.entity, n.form, n.text FROM entity_place p CROSS JOIN entity_name n "
                                  "WHERE p.kind = ? AND p.%1 = ? AND n.entity = p.entity AND n.language = ? "
                                  "ORDER BY p.entity, n.position"_s.arg(languageCode(language)));
    query.bind(entityKindName(entity.kind)).bind(entityOrderKey(entity, language)).bind(languageCode(language));
    ByKey found;
    Entity other;
    other.kind = entity.kind;
    const auto keep = [&] {
        if (const QString key = namesakeKey(other, language); !key.isEmpty() && !found.contains(key))
            found.insert(key, other.id);
    };
    for (;;) {
        const auto row = query.step();
        if (!row)
            return tl::unexpected(row.error());
        const EntityId id = *row ? idAt<EntityId>(query, 0) : EntityId();
        if (id != other.id || !*row) {
            keep();
            ++*count;
            other.id = id;
            other.names.clear();
        }
        if (!*row)
            return found;
        const auto form = nameFormFromName(query.text(1));
        if (!form)
            return fail(ErrorCode::Corrupt, u"entity %1 has a name of no form"_s.arg(id.toString()));
        other.names << EntityName{language, *form, query.text(2)};
    }
}

Result<EntityId> EntityNamesakes::find(const Entity &entity)
{
    for (const Language language : languages) {
        const QString key = namesakeKey(entity, language);
        if (key.isEmpty())
            continue;
        const QString place = placeKey(entity, language);
        auto known = m_crowded.constFind(place);
        if (known == m_crowded.cend()) {
            qsizetype count = 0;
            auto found = alike(entity, language, &count);
            if (!found)
                return tl::unexpected(found.error());
            if (count <= mostReadAgain) {
                if (const EntityId namesake = found->value(key); !namesake.isNull())
                    return namesake;
                continue;
            }
            known = m_crowded.insert(place, std::move(*found));
        }
        if (const EntityId namesake = known->value(key); !namesake.isNull())
            return namesake;
    }
    return EntityId();
}

void EntityNamesakes::written(const Entity &entity)
{
    if (m_crowded.isEmpty())
        return;
    for (const Language language : languages) {
        const auto known = m_crowded.find(placeKey(entity, language));
        if (known == m_crowded.end())
            continue;
        if (const QString key = namesakeKey(entity, language); !key.isEmpty() && !known->contains(key))
            known->insert(key, entity.id);
    }
}

} // namespace nashra::storage
