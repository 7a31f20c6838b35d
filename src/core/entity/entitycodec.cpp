// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitycodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

void putDay(QJsonObject &json, QLatin1StringView key, const std::optional<QDate> &day)
{
    if (day)
        json[key] = day->toString(Qt::ISODate);
}

/// Reads a list of objects with read, which answers nothing for one it does not understand.
template <class T, class F>
Result<QList<T>> listIn(const QJsonObject &json, QLatin1StringView key, F read)
{
    QList<T> list;
    const QJsonArray values = json[key].toArray();
    for (const QJsonValue &value : values) {
        const std::optional<T> found = read(value.toObject());
        if (!found)
            return fail(ErrorCode::InvalidInput, u"entity: "_s + key);
        list << *found;
    }
    return list;
}

std::optional<EntityName> nameOf(const QJsonObject &json)
{
    const auto language = languageFromCode(json["language"_L1].toString());
    const auto form = nameFormFromName(json["form"_L1].toString());
    if (!language || !form)
        return std::nullopt;
    return EntityName{*language, *form, json["text"_L1].toString()};
}

/// False where there is a value that is no day.
bool readDay(const QJsonObject &json, QLatin1StringView key, std::optional<QDate> &day)
{
    if (!json.contains(key))
        return true;
    day = QDate::fromString(json[key].toString(), Qt::ISODate);
    return day->isValid();
}

std::optional<EntityTitle> titleOf(const QJsonObject &json)
{
    EntityTitle title;
    const auto language = languageFromCode(json["language"_L1].toString());
    if (!language || !readDay(json, "from"_L1, title.from) || !readDay(json, "to"_L1, title.to) ||
        !readDay(json, "useFrom"_L1, title.useFrom))
        return std::nullopt;
    title.language = *language;
    title.text = json["text"_L1].toString();
    return title;
}

std::optional<EntityRelation> relationOf(const QJsonObject &json)
{
    const auto kind = relationKindFromName(json["kind"_L1].toString());
    const auto target = EntityId::fromString(json["target"_L1].toString());
    return kind && target ? std::optional(EntityRelation{*kind, *target}) : std::nullopt;
}

QJsonArray namesOf(const Entity &entity)
{
    QJsonArray names;
    for (const EntityName &name : entity.names)
        names << QJsonObject{
            {u"language"_s, languageCode(name.language)}, {u"form"_s, nameFormName(name.form)}, {u"text"_s, name.text}};
    return names;
}

QJsonArray titlesOf(const Entity &entity)
{
    QJsonArray titles;
    for (const EntityTitle &title : entity.titles) {
        QJsonObject json{{u"language"_s, languageCode(title.language)}, {u"text"_s, title.text}};
        putDay(json, "from"_L1, title.from);
        putDay(json, "to"_L1, title.to);
        putDay(json, "useFrom"_L1, title.useFrom);
        titles << json;
    }
    return titles;
}

} // namespace

QJsonObject entityToJson(const Entity &entity)
{
    QJsonObject json{{u"id"_s, entity.id.toString()},
                     {u"revision"_s, entity.revision},
                     {u"kind"_s, entityKindName(entity.kind)},
                     {u"names"_s, namesOf(entity)}};
    if (!entity.titles.isEmpty())
        json[u"titles"_s] = titlesOf(entity);
    if (!entity.notes.isEmpty())
        json[u"notes"_s] = entity.notes;
    if (entity.gender != Gender::Unknown)
        json[u"gender"_s] = genderName(entity.gender);
    if (entity.number != GrammaticalNumber::Singular)
        json[u"number"_s] = grammaticalNumberName(entity.number);
    QJsonArray relations;
    for (const EntityRelation &relation : entity.relations)
        relations << QJsonObject{{u"kind"_s, relationKindName(relation.kind)},
                                 {u"target"_s, relation.target.toString()}};
    if (!relations.isEmpty())
        json[u"relations"_s] = relations;
    QJsonObject identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        identifiers[it.key()] = it.value();
    if (!identifiers.isEmpty())
        json[u"identifiers"_s] = identifiers;
    return json;
}

Result<Entity> entityFromJson(const QJsonObject &json)
{
    Entity entity;
    entity.id = EntityId::fromString(json["id"_L1].toString()).value_or(EntityId());
    entity.revision = json["revision"_L1].toInt();
    const auto kind = entityKindFromName(json["kind"_L1].toString());
    const auto gender = genderFromName(json["gender"_L1].toString(u"unknown"_s));
    const auto number = grammaticalNumberFromName(json["number"_L1].toString(u"singular"_s));
    if (!kind || !gender || !number)
        return fail(ErrorCode::InvalidInput, u"entity: kind, gender or number"_s);
    auto names = listIn<EntityName>(json, "names"_L1, nameOf);
    if (!names)
        return tl::unexpected(names.error());
    auto titles = listIn<EntityTitle>(json, "titles"_L1, titleOf);
    if (!titles)
        return tl::unexpected(titles.error());
    auto relations = listIn<EntityRelation>(json, "relations"_L1, relationOf);
    if (!relations)
        return tl::unexpected(relations.error());
    entity.kind = *kind;
    entity.gender = *gender;
    entity.number = *number;
    entity.names = std::move(*names);
    entity.titles = std::move(*titles);
    entity.relations = std::move(*relations);
    entity.notes = json["notes"_L1].toString();
    const QJsonObject identifiers = json["identifiers"_L1].toObject();
    for (auto it = identifiers.begin(); it != identifiers.end(); ++it)
        entity.identifiers.insert(it.key(), it.value().toString());
    return entity;
}

QByteArray encodedEntity(const Entity &entity)
{
    return QJsonDocument(entityToJson(entity)).toJson(QJsonDocument::Compact);
}

Result<Entity> decodedEntity(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"an entity's kept state"_s);
    auto entity = entityFromJson(document.object());
    if (!entity)
        return failFrom(entity.error(), ErrorCode::Corrupt, u"an entity's kept state"_s);
    return entity;
}

} // namespace nashra
