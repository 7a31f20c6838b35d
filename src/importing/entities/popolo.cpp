// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/popolo.h"

#include "core/entity/entitycodec.h"
#include "importing/entities/entityrows.h"

#include <QJsonArray>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

std::optional<EntityKind> kindOf(const QString &container, const QJsonObject &json)
{
    if (container == "persons"_L1)
        return EntityKind::Person;
    if (container == "organizations"_L1)
        return EntityKind::Organisation;
    if (container == "areas"_L1)
        return EntityKind::Place;
    if (container == "events"_L1)
        return EntityKind::Event;
    if (json.contains("family_name"_L1) || json.contains("given_name"_L1) || json.contains("birth_date"_L1))
        return EntityKind::Person;
    return json.contains("founding_date"_L1) ? std::optional(EntityKind::Organisation) : std::nullopt;
}

void addName(Entity &entity, const QString &text, NameForm form, const QString &code = {})
{
    entity.names << EntityName{languageFromCode(code).value_or(languageOfLetters(text)), form, text};
}

void addNames(const QJsonObject &json, Entity &entity)
{
    addName(entity, json["name"_L1].toString(), NameForm::House);
    const QJsonArray others = json["other_names"_L1].toArray();
    for (const QJsonValue &other : others) {
        const QString text = other["name"_L1].toString();
        const QString code = other["lang"_L1].toString();
        const Language language = languageFromCode(code).value_or(languageOfLetters(text));
        // The name in the other language is how the newsroom prints it there, until somebody says otherwise.
        const bool isFirst = entity.houseName(language).isEmpty();
        const auto form = nameFormFromName(other["note"_L1].toString().toLower());
        addName(entity, text, form.value_or(isFirst ? NameForm::House : NameForm::Variant), code);
    }
    if (entity.kind == EntityKind::Person)
        addName(entity, json["family_name"_L1].toString(), NameForm::Short);
}

void addIdentifiers(const QJsonObject &json, Entity &entity)
{
    const QJsonArray identifiers = json["identifiers"_L1].toArray();
    for (const QJsonValue &identifier : identifiers) {
        const QString scheme = identifier["scheme"_L1].toString();
        if (!scheme.isEmpty())
            entity.identifiers.insert(scheme, identifier["identifier"_L1].toString());
    }
}

EntityRow ownRow(const QJsonObject &json, qint64 line)
{
    auto entity = entityFromJson(json);
    if (!entity)
        return badRow(line, RowFault::NotUnderstood, entity.error().detail);
    entity->revision = 0;
    return finishedRow({line, std::move(*entity)});
}

QString idIn(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

PopoloIndex::Membership PopoloIndex::membershipOf(const QJsonObject &json)
{
    const QString label = json["label"_L1].toString();
    return {label.isEmpty() ? json["role"_L1].toString() : label, idIn(json, "post_id"_L1),
            idIn(json, "organization_id"_L1), json["start_date"_L1].toString(), json["end_date"_L1].toString()};
}

EntityId PopoloIndex::idOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    return EntityId::fromString(id).value_or(EntityId(QUuid::createUuidV5(m_file, id)));
}

void PopoloIndex::learn(const QString &container, const QJsonObject &json)
{
    if (container == "memberships"_L1) {
        m_memberships[idIn(json, "person_id"_L1)] << membershipOf(json);
    } else if (container == "posts"_L1) {
        const QString label = json["label"_L1].toString();
        m_posts.insert(idIn(json, "id"_L1), label.isEmpty() ? json["role"_L1].toString() : label);
    } else if (container == "organizations"_L1 || container == "areas"_L1) {
        m_targets.insert(idOf(idIn(json, "id"_L1)));
    }
}

void PopoloIndex::addMembership(const Membership &membership, EntityRow &row) const
{
    const QString title = membership.title.isEmpty() ? m_posts.value(membership.post) : membership.title;
    if (!title.isEmpty()) {
        EntityTitle held{languageOfLetters(title), title, dayFrom(membership.from, false),
                         dayFrom(membership.to, true)};
        for (const auto &[given, read] : {std::pair(membership.from, held.from), std::pair(membership.to, held.to)}) {
            if (!given.isEmpty() && !read && !row.fault)
                row = badRow(row.line, RowFault::Date, given);
        }
        // Files give a membership with the person and once more among all.
        if (!row.entity.titles.contains(held))
            row.entity.titles << held;
    }
    const EntityRelation relation{RelationKind::HoldsOfficeIn, idOf(membership.organisation)};
    if (m_targets.contains(relation.target) && !row.entity.relations.contains(relation))
        row.entity.relations << relation;
}

void PopoloIndex::addMemberships(const QJsonObject &json, EntityRow &row) const
{
    const QJsonArray own = json["memberships"_L1].toArray();
    for (const QJsonValue &membership : own)
        addMembership(membershipOf(membership.toObject()), row);
    const QList<Membership> gathered = m_memberships.value(idIn(json, "id"_L1));
    for (const Membership &membership : gathered)
        addMembership(membership, row);
}

void PopoloIndex::addParent(const QJsonObject &json, Entity &entity) const
{
    const EntityId parent = idOf(idIn(json, "parent_id"_L1));
    if (!m_targets.contains(parent) || parent == entity.id)
        return;
    entity.relations << EntityRelation{
        entity.kind == EntityKind::Place ? RelationKind::LocatedIn : RelationKind::PartOf, parent};
}

EntityRow PopoloIndex::entityFrom(const QString &container, const QJsonObject &json, qint64 line,
                                  std::optional<EntityKind> kind) const
{
    if (json[ownMember].isObject())
        return ownRow(json[ownMember].toObject(), line);
    EntityRow row;
    row.line = line;
    const auto found = kindOf(container, json);
    if (!found && !kind)
        return badRow(line, RowFault::NoKind);
    row.entity.kind = found.value_or(kind.value_or(EntityKind::Person));
    row.entity.id = idOf(idIn(json, "id"_L1));
    addNames(json, row.entity);
    addIdentifiers(json, row.entity);
    if (const auto gender = genderFromWord(json["gender"_L1].toString()))
        row.entity.gender = *gender;
    if (row.entity.kind == EntityKind::Person)
        addMemberships(json, row);
    else
        addParent(json, row.entity);
    return finishedRow(std::move(row));
}

} // namespace nashra::importing
