// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entity.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};
// Clang before 17 deduces no aggregates by itself.
template <class Value>
Named(Value, QLatin1StringView) -> Named<Value>;

constexpr std::array kinds{Named{EntityKind::Person, "person"_L1}, Named{EntityKind::Organisation, "organisation"_L1},
                           Named{EntityKind::Place, "place"_L1}, Named{EntityKind::Event, "event"_L1}};
constexpr std::array forms{Named{NameForm::House, "house"_L1}, Named{NameForm::Variant, "variant"_L1},
                           Named{NameForm::Short, "short"_L1}, Named{NameForm::Acronym, "acronym"_L1},
                           Named{NameForm::Adjective, "adjective"_L1}};
constexpr std::array genders{Named{Gender::Unknown, "unknown"_L1}, Named{Gender::Masculine, "masculine"_L1},
                             Named{Gender::Feminine, "feminine"_L1}};
constexpr std::array numbers{Named{GrammaticalNumber::Singular, "singular"_L1},
                             Named{GrammaticalNumber::Dual, "dual"_L1}, Named{GrammaticalNumber::Plural, "plural"_L1}};
constexpr std::array relationKinds{Named{RelationKind::HoldsOfficeIn, "holds-office-in"_L1},
                                   Named{RelationKind::PartOf, "part-of"_L1},
                                   Named{RelationKind::LocatedIn, "located-in"_L1}};

template <class Names, class Value>
QString nameIn(const Names &names, Value value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto &named) { return named.value == value; });
    return found == names.end() ? QString() : QString(found->name);
}

template <class Value, std::size_t count>
std::optional<Value> valueIn(const std::array<Named<Value>, count> &names, QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &named) { return named.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString entityKindName(EntityKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<EntityKind> entityKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

QString nameFormName(NameForm form)
{
    return nameIn(forms, form);
}

std::optional<NameForm> nameFormFromName(QStringView name)
{
    return valueIn(forms, name);
}

QString genderName(Gender gender)
{
    return nameIn(genders, gender);
}

std::optional<Gender> genderFromName(QStringView name)
{
    return valueIn(genders, name);
}

QString grammaticalNumberName(GrammaticalNumber number)
{
    return nameIn(numbers, number);
}

std::optional<GrammaticalNumber> grammaticalNumberFromName(QStringView name)
{
    return valueIn(numbers, name);
}

QString relationKindName(RelationKind kind)
{
    return nameIn(relationKinds, kind);
}

std::optional<RelationKind> relationKindFromName(QStringView name)
{
    return valueIn(relationKinds, name);
}

bool EntityTitle::isValidOn(QDate day) const
{
    return (!from || *from <= day) && (!useFrom || *useFrom <= day) && (!to || day <= *to);
}

QString Entity::houseName(Language language) const
{
    QString first;
    for (const EntityName &name : names) {
        if (name.language != language)
            continue;
        if (name.form == NameForm::House)
            return name.text;
        if (first.isEmpty())
            first = name.text;
    }
    return first;
}

QString Entity::shownName(Language language) const
{
    const QString name = houseName(language);
    return name.isEmpty() ? houseName(otherLanguage(language)) : name;
}

QString Entity::titleOn(QDate day, Language language) const
{
    const EntityTitle *newest = nullptr;
    for (const EntityTitle &title : titles) {
        if (title.language != language || !title.isValidOn(day))
            continue;
        if (!newest || title.from.value_or(QDate()) >= newest->from.value_or(QDate()))
            newest = &title;
    }
    return newest ? newest->text : QString();
}

QList<EntityName> withHouseForms(QList<EntityName> names)
{
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto firstOf = [&](NameForm form) {
            return std::find_if(names.begin(), names.end(),
                                [&](const EntityName &name) { return name.language == language && name.form == form; });
        };
        if (firstOf(NameForm::House) != names.end())
            continue;
        if (const auto variant = firstOf(NameForm::Variant); variant != names.end())
            variant->form = NameForm::House;
    }
    return names;
}

QStringList problemsOf(const Entity &entity)
{
    QStringList problems;
    const bool hasName = std::any_of(entity.names.begin(), entity.names.end(),
                                     [](const EntityName &name) { return !name.text.trimmed().isEmpty(); });
    if (!hasName)
        problems << u"names"_s;
    const bool endsEarly = std::any_of(entity.titles.begin(), entity.titles.end(), [](const EntityTitle &title) {
        return title.from && title.to && *title.to < *title.from;
    });
    if (endsEarly)
        problems << u"title-dates"_s;
    const bool isLoose =
        std::any_of(entity.relations.begin(), entity.relations.end(), [&](const EntityRelation &relation) {
            return relation.target.isNull() || relation.target == entity.id;
        });
    if (isLoose)
        problems << u"relations"_s;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        if (it.key().trimmed().isEmpty() || it.value().trimmed().isEmpty()) {
            problems << u"identifiers"_s;
            break;
        }
    }
    return problems;
}

} // namespace nashra
