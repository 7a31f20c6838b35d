// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitydraft.h"

#include "core/base/textsafety.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

/// Whether the text has letters, and all of them are of the other language's script.
bool isInOtherLetters(const EntityName &name)
{
    const auto wanted = name.language == Language::Arabic ? QChar::Script_Arabic : QChar::Script_Latin;
    const auto other = name.language == Language::Arabic ? QChar::Script_Latin : QChar::Script_Arabic;
    const auto has = [&name](QChar::Script script) {
        return std::any_of(name.text.cbegin(), name.text.cend(),
                           [script](QChar letter) { return letter.isLetter() && letter.script() == script; });
    };
    return has(other) && !has(wanted);
}

bool isInCapitals(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar letter) { return letter.isLetter() && !letter.isUpper(); });
}

} // namespace

Entity tidied(Entity entity)
{
    const auto tidy = [](QString &text) { text = makeSafe(text).text.simplified(); };
    QList<EntityName> names;
    for (EntityName name : std::as_const(entity.names)) {
        tidy(name.text);
        if (!name.text.isEmpty() && !names.contains(name))
            names << name;
    }
    entity.names = withHouseForms(names);
    for (EntityTitle &title : entity.titles)
        tidy(title.text);
    entity.titles.removeIf([](const EntityTitle &title) { return title.text.isEmpty(); });
    entity.notes = makeSafe(entity.notes).text.trimmed();
    QMap<QString, QString> identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        QString scheme = it.key();
        QString value = it.value();
        tidy(scheme);
        tidy(value);
        if (!scheme.isEmpty() || !value.isEmpty())
            identifiers.insert(scheme, value);
    }
    entity.identifiers = identifiers;
    return entity;
}

QList<EntityName> namesInOtherLetters(const Entity &entity)
{
    QList<EntityName> names;
    std::copy_if(entity.names.cbegin(), entity.names.cend(), std::back_inserter(names), [](const EntityName &name) {
        return name.form != NameForm::Acronym && isInOtherLetters(name) && !isInCapitals(name.text);
    });
    return names;
}

Entity withNameMoved(Entity entity, const EntityName &name)
{
    const QString text = name.text.simplified();
    const auto isIt = [&text](const EntityName &each, Language language) {
        return each.language == language && each.text.simplified() == text;
    };
    EntityName moved{otherLanguage(name.language), name.form, text};
    bool isKnown = false;
    bool hasHouse = false;
    for (const EntityName &each : std::as_const(entity.names)) {
        isKnown |= isIt(each, moved.language);
        hasHouse |= each.language == moved.language && each.form == NameForm::House;
    }
    if (moved.form == NameForm::House && hasHouse)
        moved.form = NameForm::Variant;
    entity.names.removeIf([&](const EntityName &each) { return isIt(each, name.language) && each.form == name.form; });
    if (!isKnown)
        entity.names << moved;
    entity.names = withHouseForms(entity.names);
    return entity;
}

} // namespace nashra::presentation
