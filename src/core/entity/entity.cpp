// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entity.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event};
constexpr std::array forms{NameForm::House, NameForm::Variant, NameForm::Short, NameForm::Acronym, NameForm::Adjective};

} // namespace

QString entityKindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"person"_s;
    case EntityKind::Organisation:
        return u"organisation"_s;
    case EntityKind::Place:
        return u"place"_s;
    case EntityKind::Event:
        return u"event"_s;
    }
    return {};
}

std::optional<EntityKind> entityKindFromName(QStringView name)
{
    const auto it =
        std::find_if(kinds.begin(), kinds.end(), [&](EntityKind kind) { return entityKindName(kind) == name; });
    return it == kinds.end() ? std::nullopt : std::optional(*it);
}

QString nameFormName(NameForm form)
{
    switch (form) {
    case NameForm::House:
        return u"house"_s;
    case NameForm::Variant:
        return u"variant"_s;
    case NameForm::Short:
        return u"short"_s;
    case NameForm::Acronym:
        return u"acronym"_s;
    case NameForm::Adjective:
        return u"adjective"_s;
    }
    return {};
}

std::optional<NameForm> nameFormFromName(QStringView name)
{
    const auto it = std::find_if(forms.begin(), forms.end(), [&](NameForm form) { return nameFormName(form) == name; });
    return it == forms.end() ? std::nullopt : std::optional(*it);
}

bool EntityTitle::isValidOn(QDate day) const
{
    return (!from || *from <= day) && (!to || day <= *to);
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
    return problems;
}

} // namespace nashra
