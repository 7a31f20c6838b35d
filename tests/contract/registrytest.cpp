// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registrytest.h"

namespace nashra::contract {

using namespace testlib;
using namespace Qt::StringLiterals;

QStringList RegistryTest::pages(const EntityQuery &query, int pageSize)
{
    QStringList names;
    EntityPlace after;
    while (names.size() < 1000) {
        const EntityPage page = must(entities().page(query, after, pageSize));
        for (const Entity &entity : page.entities)
            names << entity.houseName(Language::English);
        if (!page.next)
            break;
        after = *page.next;
    }
    return names;
}

Entity RegistryTest::fullEntity()
{
    Entity entity = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
    entity.id = {};
    entity.revision = 0;
    entity.gender = Gender::Masculine;
    entity.number = GrammaticalNumber::Dual;
    entity.titles = {EntityTitle{Language::English, u"Minister"_s, QDate(2026, 1, 2), {}, QDate(2026, 2, 1)}};
    entity.identifiers = {{u"wikidata"_s, u"Q1"_s}, {u"desk"_s, u"ص-7"_s}};
    entity.notes = u"never \"Samir\""_s;
    return entity;
}

Entity RegistryTest::called(const QString &name)
{
    Entity entity;
    entity.names = {EntityName{Language::English, NameForm::House, name}};
    return entity;
}

} // namespace nashra::contract
