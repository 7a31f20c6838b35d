// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"

#include <QDate>
#include <QList>

#include <optional>

namespace nashra {

enum class EntityKind { Person, Organisation, Place, Event };
enum class NameForm { House, Variant, Short, Acronym, Adjective };

[[nodiscard]] QString entityKindName(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFromName(QStringView name);
[[nodiscard]] QString nameFormName(NameForm form);
[[nodiscard]] std::optional<NameForm> nameFormFromName(QStringView name);

/// One way an entity is called in one language. The house form is what the newsroom prints.
struct EntityName
{
    Language language = Language::English;
    NameForm form = NameForm::House;
    QString text;

    bool operator==(const EntityName &) const = default;
};

/// A title or office held between two days, both included; an open end where a date is missing.
struct EntityTitle
{
    Language language = Language::English;
    QString text;
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const EntityTitle &) const = default;

    [[nodiscard]] bool isValidOn(QDate day) const;
};

/// A person, organisation, place or event of the newsroom's registry.
struct Entity
{
    EntityId id;
    int revision = 0;
    EntityKind kind = EntityKind::Person;
    QList<EntityName> names;
    QList<EntityTitle> titles;
    QString notes;

    bool operator==(const Entity &) const = default;

    /// The house form in the language, else its first name there, else empty.
    [[nodiscard]] QString houseName(Language language) const;
    /// The title valid on the day; the one that began last where several are.
    [[nodiscard]] QString titleOn(QDate day, Language language) const;
};

/// What keeps an entity from being saved: "names" (none at all), "title-dates" (ends before it begins).
[[nodiscard]] QStringList problemsOf(const Entity &entity);

} // namespace nashra
