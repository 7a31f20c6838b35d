// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace nashra {

enum class EntityKind { Person, Organisation, Place, Event };
enum class NameForm { House, Variant, Short, Acronym, Adjective };
/// What Arabic adjectives and verbs agree with; Unknown where nobody said.
enum class Gender { Unknown, Masculine, Feminine };
enum class GrammaticalNumber { Singular, Dual, Plural };
enum class RelationKind { HoldsOfficeIn, PartOf, LocatedIn };

[[nodiscard]] QString entityKindName(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFromName(QStringView name);
[[nodiscard]] QString nameFormName(NameForm form);
[[nodiscard]] std::optional<NameForm> nameFormFromName(QStringView name);
[[nodiscard]] QString genderName(Gender gender);
[[nodiscard]] std::optional<Gender> genderFromName(QStringView name);
[[nodiscard]] QString grammaticalNumberName(GrammaticalNumber number);
[[nodiscard]] std::optional<GrammaticalNumber> grammaticalNumberFromName(QStringView name);
[[nodiscard]] QString relationKindName(RelationKind kind);
[[nodiscard]] std::optional<RelationKind> relationKindFromName(QStringView name);

/// One way an entity is called in one language. The house form is what the newsroom prints.
struct EntityName
{
    Language language = Language::English;
    NameForm form = NameForm::House;
    QString text;

    bool operator==(const EntityName &) const = default;
};

/// A title or office held between two days, both included; an open end where a date is missing. Where the newsroom
/// begins to print it later than it is held, useFrom is the first day it does.
struct EntityTitle
{
    Language language = Language::English;
    QString text;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QDate> useFrom = {};

    bool operator==(const EntityTitle &) const = default;

    [[nodiscard]] bool isValidOn(QDate day) const;
};

/// What ties an entity to another: a minister to the ministry, a town to its country.
struct EntityRelation
{
    RelationKind kind = RelationKind::PartOf;
    EntityId target;

    bool operator==(const EntityRelation &) const = default;
};

/// A person, organisation, place or event of the newsroom's registry.
struct Entity
{
    EntityId id;
    int revision = 0;
    EntityKind kind = EntityKind::Person;
    QList<EntityName> names;
    QList<EntityTitle> titles;
    QString notes; ///< to the desk: "never call him X"
    Gender gender = Gender::Unknown;
    GrammaticalNumber number = GrammaticalNumber::Singular;
    QList<EntityRelation> relations = {};
    QMap<QString, QString> identifiers = {}; ///< scheme ("wikidata", the newsroom's own) to identifier ("Q42")

    bool operator==(const Entity &) const = default;

    /// The house form in the language, else its first name there, else empty.
    [[nodiscard]] QString houseName(Language language) const;
    /// The house name in the language, else in the other one.
    [[nodiscard]] QString shownName(Language language) const;
    /// The title valid on the day; the one that began last where several are.
    [[nodiscard]] QString titleOn(QDate day, Language language) const;
};

/// The names with a house form in every language that has full names: where one has only variants, the first of them is
/// it.
[[nodiscard]] QList<EntityName> withHouseForms(QList<EntityName> names);

/// What keeps an entity from being saved: "names" (none at all), "title-dates" (ends before it begins), "relations" (to
/// itself or to nothing), "identifiers" (without scheme or value).
[[nodiscard]] QStringList problemsOf(const Entity &entity);

} // namespace nashra
