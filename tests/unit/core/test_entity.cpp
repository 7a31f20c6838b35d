// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/entity.h"

#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

class TestEntity : public QObject
{
    Q_OBJECT

private slots:
    void names_of_kinds_and_forms_are_read_back();
    void the_house_name_is_the_house_form();
    void the_first_name_stands_in_for_the_house_form();
    void a_title_is_valid_from_its_first_to_its_last_day();
    void the_title_that_began_last_goes_first();
    void problems_are_named();
};

void TestEntity::names_of_kinds_and_forms_are_read_back()
{
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event})
        QVERIFY(entityKindFromName(entityKindName(kind)) == kind);
    for (const NameForm form :
         {NameForm::House, NameForm::Variant, NameForm::Short, NameForm::Acronym, NameForm::Adjective})
        QVERIFY(nameFormFromName(nameFormName(form)) == form);
    QCOMPARE(entityKindName(EntityKind::Organisation), u"organisation"_s);
    QVERIFY(!entityKindFromName(u"thing"_s));
    QVERIFY(!nameFormFromName(u""_s));
}

void TestEntity::the_house_name_is_the_house_form()
{
    const Entity entity =
        anEntity().called(u"Samir Dalwani"_s, NameForm::Variant).named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
    QCOMPARE(entity.houseName(Language::English), u"Samer Dalwani"_s);
    QCOMPARE(entity.houseName(Language::Arabic), u"سامر الدلواني"_s);
}

void TestEntity::the_first_name_stands_in_for_the_house_form()
{
    const Entity entity = anEntity().called(u"ZNA"_s, NameForm::Acronym).called(u"Zahwan News"_s, NameForm::Variant);
    QCOMPARE(entity.houseName(Language::English), u"ZNA"_s);
    QCOMPARE(entity.houseName(Language::Arabic), QString());
}

void TestEntity::a_title_is_valid_from_its_first_to_its_last_day()
{
    const QDate first(2019, 6, 1);
    const QDate last(2025, 1, 31);
    const EntityTitle title{Language::English, u"Director"_s, first, last};
    QVERIFY(!title.isValidOn(first.addDays(-1)));
    QVERIFY(title.isValidOn(first));
    QVERIFY(title.isValidOn(last));
    QVERIFY(!title.isValidOn(last.addDays(1)));
    const EntityTitle open{Language::English, u"Poet"_s, std::nullopt, std::nullopt};
    QVERIFY(open.isValidOn(first));
}

void TestEntity::the_title_that_began_last_goes_first()
{
    Entity entity;
    entity.titles = {{Language::English, u"Minister"_s, QDate(2025, 2, 1), std::nullopt},
                     {Language::English, u"Engineer"_s, std::nullopt, std::nullopt},
                     {Language::English, u"Director"_s, QDate(2019, 6, 1), QDate(2025, 1, 31)},
                     {Language::Arabic, u"وزير"_s, QDate(2025, 2, 1), std::nullopt}};
    QCOMPARE(entity.titleOn(QDate(2026, 5, 12), Language::English), u"Minister"_s);
    QCOMPARE(entity.titleOn(QDate(2020, 1, 1), Language::English), u"Director"_s);
    QCOMPARE(entity.titleOn(QDate(2000, 1, 1), Language::English), u"Engineer"_s);
    QCOMPARE(entity.titleOn(QDate(2020, 1, 1), Language::Arabic), QString());
}

void TestEntity::problems_are_named()
{
    Entity entity;
    QCOMPARE(problemsOf(entity), QStringList{u"names"_s});
    entity.names << EntityName{Language::English, NameForm::House, u" "_s};
    QCOMPARE(problemsOf(entity), QStringList{u"names"_s});
    entity.names << EntityName{Language::Arabic, NameForm::House, u"زهوان"_s};
    QCOMPARE(problemsOf(entity), QStringList());
    entity.titles << EntityTitle{Language::English, u"Mayor"_s, QDate(2026, 1, 2), QDate(2026, 1, 1)};
    QCOMPARE(problemsOf(entity), QStringList{u"title-dates"_s});
}

QTEST_GUILESS_MAIN(TestEntity)
#include "test_entity.moc"
