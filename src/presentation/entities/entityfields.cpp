// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityfields.h"

#include "core/base/bidi.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>

#include <array>

namespace nashra::presentation::entityfields {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fields{EntityField::Kind,      EntityField::EnglishNames, EntityField::ArabicNames,
                            EntityField::Titles,    EntityField::Gender,       EntityField::Number,
                            EntityField::Relations, EntityField::Identifiers,  EntityField::Notes};

QList<EntityName> namesIn(const Entity &entity, Language language)
{
    QList<EntityName> names = entity.names;
    names.removeIf([language](const EntityName &name) { return name.language != language; });
    return names;
}

QStringList nameLines(const Entity &entity, Language language)
{
    QStringList lines;
    for (const EntityName &name : namesIn(entity, language)) {
        lines << (name.form == NameForm::House ? isolated(name.text)
                                               : u"%1 (%2)"_s.arg(isolated(name.text), terms::nameFormText(name.form)));
    }
    return lines;
}

QString titleLine(const EntityTitle &title)
{
    QStringList dates;
    if (title.from)
        dates << QCoreApplication::translate("EntityFields", "from %1").arg(terms::dayText(*title.from));
    if (title.to)
        dates << QCoreApplication::translate("EntityFields", "to %1").arg(terms::dayText(*title.to));
    if (title.useFrom)
        dates << QCoreApplication::translate("EntityFields", "in use from %1").arg(terms::dayText(*title.useFrom));
    const QString text = isolated(title.text);
    return dates.isEmpty() ? text : u"%1 (%2)"_s.arg(text, dates.join(u' '));
}

QStringList titleLines(const Entity &entity)
{
    QStringList lines;
    for (const EntityTitle &title : entity.titles)
        lines << titleLine(title);
    return lines;
}

QStringList relationLines(const Entity &entity, const EntityNaming &naming)
{
    QStringList lines;
    for (const EntityRelation &relation : entity.relations)
        lines << u"%1: %2"_s.arg(terms::relationKindText(relation.kind), isolated(naming(relation.target)));
    return lines;
}

QStringList identifierLines(const Entity &entity)
{
    QStringList lines;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        lines << u"%1: %2"_s.arg(isolated(it.key()), isolated(it.value()));
    return lines;
}

} // namespace

std::span<const EntityField> all()
{
    return fields;
}

QString label(EntityField field)
{
    switch (field) {
    case EntityField::Kind:
        return QCoreApplication::translate("EntityFields", "Kind");
    case EntityField::EnglishNames:
        return QCoreApplication::translate("EntityFields", "English names");
    case EntityField::ArabicNames:
        return QCoreApplication::translate("EntityFields", "Arabic names");
    case EntityField::Titles:
        return QCoreApplication::translate("EntityFields", "Titles");
    case EntityField::Gender:
        return QCoreApplication::translate("EntityFields", "Gender");
    case EntityField::Number:
        return QCoreApplication::translate("EntityFields", "Number");
    case EntityField::Relations:
        return QCoreApplication::translate("EntityFields", "Relations");
    case EntityField::Identifiers:
        return QCoreApplication::translate("EntityFields", "Identifiers");
    case EntityField::Notes:
        return QCoreApplication::translate("EntityFields", "Notes to the desk");
    }
    return {};
}

QStringList lines(const Entity &entity, EntityField field, const EntityNaming &naming)
{
    switch (field) {
    case EntityField::Kind:
        return {terms::entityKindText(entity.kind)};
    case EntityField::EnglishNames:
        return nameLines(entity, Language::English);
    case EntityField::ArabicNames:
        return nameLines(entity, Language::Arabic);
    case EntityField::Titles:
        return titleLines(entity);
    case EntityField::Gender:
        return {terms::genderText(entity.gender)};
    case EntityField::Number:
        return {terms::grammaticalNumberText(entity.number)};
    case EntityField::Relations:
        return relationLines(entity, naming);
    case EntityField::Identifiers:
        return identifierLines(entity);
    case EntityField::Notes:
        return entity.notes.isEmpty() ? QStringList() : entity.notes.split(u'\n');
    }
    return {};
}

bool isSame(const Entity &a, const Entity &b, EntityField field)
{
    Entity copied = a;
    copy(b, copied, field);
    return copied == a;
}

void copy(const Entity &from, Entity &to, EntityField field)
{
    const auto takeNames = [&](Language language) {
        to.names.removeIf([language](const EntityName &name) { return name.language == language; });
        // English first, as the form has them.
        to.names =
            language == Language::English ? namesIn(from, language) + to.names : to.names + namesIn(from, language);
    };
    switch (field) {
    case EntityField::Kind:
        to.kind = from.kind;
        break;
    case EntityField::EnglishNames:
    case EntityField::ArabicNames: {
        const Language language = field == EntityField::EnglishNames ? Language::English : Language::Arabic;
        if (namesIn(from, language) != namesIn(to, language))
            takeNames(language);
        break;
    }
    case EntityField::Titles:
        to.titles = from.titles;
        break;
    case EntityField::Gender:
        to.gender = from.gender;
        break;
    case EntityField::Number:
        to.number = from.number;
        break;
    case EntityField::Relations:
        to.relations = from.relations;
        break;
    case EntityField::Identifiers:
        to.identifiers = from.identifiers;
        break;
    case EntityField::Notes:
        to.notes = from.notes;
        break;
    }
}

QStringList changes(const Entity &before, const Entity &now, const EntityNaming &naming)
{
    QStringList changes;
    for (const EntityField field : fields) {
        if (isSame(before, now, field))
            continue;
        if (field == EntityField::Notes) {
            changes << QCoreApplication::translate("EntityFields", "%1 changed").arg(label(field));
            continue;
        }
        const QStringList old = lines(before, field, naming);
        const QStringList lately = lines(now, field, naming);
        // A line each, in one piece whatever their languages.
        const qsizetype told = changes.size();
        for (const QString &line : lately) {
            if (!old.contains(line))
                changes << u"%1: +%2"_s.arg(label(field), isolated(line));
        }
        for (const QString &line : old) {
            if (!lately.contains(line))
                changes << u"%1: \u2212%2"_s.arg(label(field), isolated(line));
        }
        if (changes.size() == told) // only their order is another
            changes << QCoreApplication::translate("EntityFields", "%1 changed").arg(label(field));
    }
    return changes;
}

} // namespace nashra::presentation::entityfields
