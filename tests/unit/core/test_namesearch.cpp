// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/entity/namesearch.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

class TestNameSearch : public QObject
{
    Q_OBJECT

private slots:
    void texts_with_a_name_are_found_data();
    void texts_with_a_name_are_found();
    void a_last_name_needs_a_title();
    void an_entity_without_words_is_in_no_text();
};

void TestNameSearch::texts_with_a_name_are_found_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameForm>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHeld");

    const auto row = [](const char *what, const QString &name, const QString &text, bool isHeld,
                        NameForm form = NameForm::House) { QTest::newRow(what) << name << form << text << isHeld; };
    row("all words", u"Samer Dalwani"_s, u"On Tuesday SAMER DALWANI's ship came"_s, true);
    row("one word is missing", u"Samer Dalwani"_s, u"Samer came"_s, false);
    row("an article that may be left out", u"Samer al-Dalwani"_s, u"Samer Dalwani came"_s, true);
    row("a servant's name", u"Abdul Rahman Fahmy"_s, u"Abdulrahman Fahmy came"_s, true);
    row("an apostrophe", u"Sana'a"_s, u"the road to Sanaa"_s, true);
    row("an acronym with stops", u"UNX"_s, u"the U.N.X. said"_s, true, NameForm::Acronym);
    row("nothing but an article", u"Al"_s, u"al came"_s, true);
    row("Arabic", u"سامر الدلواني"_s, u"قال سَامِر الدّلواني"_s, true);
    row("particles", u"سامر الدلواني"_s, u"ولسامر الدلواني سفينة"_s, true);
    row("a particle before an article", u"الأمم المتحدة"_s, u"تابع للأمم المتحدة"_s, true);
    row("two particles", u"الأمم المتحدة"_s, u"وبالأمم المتحدة"_s, true);
    row("an article it is written without", u"زهوة"_s, u"مرفأ الزهوة"_s, true);
    row("an Arabic servant's name", u"عبد الرحمن فهمي"_s, u"عبدالرحمن فهمي"_s, true);
    row("another word that begins so", u"سامر"_s, u"السامري"_s, false);
    row("an adjective in its feminine", u"زهوي"_s, u"سفينة زهوية"_s, true, NameForm::Adjective);
}

void TestNameSearch::texts_with_a_name_are_found()
{
    QFETCH(const QString, name);
    QFETCH(const NameForm, form);
    QFETCH(const QString, text);
    QFETCH(const bool, isHeld);
    Entity entity;
    entity.kind = EntityKind::Organisation;
    entity.names = {EntityName{languageOfLetters(name), form, name}};
    QCOMPARE(holdsName(textfold::searchText(text), nameQueries(entity)), isHeld);
}

void TestNameSearch::a_last_name_needs_a_title()
{
    Entity person;
    person.names = {EntityName{Language::English, NameForm::House, u"Samer Dalwani"_s}};
    person.titles = {EntityTitle{Language::English, u"Port Minister"_s, {}, {}}};
    const auto isHeld = [&person](const QString &text) {
        return holdsName(textfold::searchText(text), nameQueries(person));
    };
    QVERIFY(isHeld(u"Port Minister Dalwani came"_s));
    QVERIFY(!isHeld(u"Minister Dalwani came"_s));
    QVERIFY(!isHeld(u"Dalwani came"_s));
    person.kind = EntityKind::Place;
    QVERIFY(!isHeld(u"Port Minister Dalwani came"_s));
}

void TestNameSearch::an_entity_without_words_is_in_no_text()
{
    Entity entity;
    QVERIFY(nameQueries(entity).isEmpty());
    entity.names = {EntityName{Language::English, NameForm::House, u"—"_s}};
    QVERIFY(nameQueries(entity).isEmpty());
    QVERIFY(!holdsName(u"any text"_s, nameQueries(entity)));
    QVERIFY(!holdsName(QString(), nameQueries(entity)));
}

QTEST_GUILESS_MAIN(TestNameSearch)
#include "test_namesearch.moc"
