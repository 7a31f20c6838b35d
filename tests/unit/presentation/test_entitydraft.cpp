// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/entityeditorfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

namespace {

EntityName english(const QString &text, NameForm form = NameForm::House)
{
    return {Language::English, form, text};
}

EntityName arabic(const QString &text, NameForm form = NameForm::House)
{
    return {Language::Arabic, form, text};
}

} // namespace

/// What is kept from standing in a draft by mistake: no house form, letters of the other language, impossible values.
class TestEntityDraft : public QObject
{
    Q_OBJECT

private slots:
    void without_its_house_form_the_next_full_name_is_it();
    void a_house_form_is_no_variant_while_it_is_alone();
    void an_emptied_house_form_is_followed_when_it_is_saved();
    void short_forms_alone_stay_what_they_are();
    void names_in_other_letters_are_told_data();
    void names_in_other_letters_are_told();
    void a_name_moves_to_the_other_language();
    void a_title_that_ends_early_is_marked();
    void an_item_of_wikidata_is_a_q_and_digits();
};

void TestEntityDraft::without_its_house_form_the_next_full_name_is_it()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    EntityNamesModel names(room.editor, Language::English);
    put(names, 0, EntityNamesModel::Text, u"Samer Dalwani"_s);
    put(names, 1, EntityNamesModel::Text, u"Samir Dalwani"_s);
    put(names, 2, EntityNamesModel::Text, u"S. Dalwani"_s);
    QSignalSpy changed(&names, &EntityNamesModel::dataChanged);
    QVERIFY(names.removeRow(0));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(room.editor.draft().names,
             (QList{english(u"Samir Dalwani"_s), english(u"S. Dalwani"_s, NameForm::Variant)}));
    QCOMPARE(names.index(0, EntityNamesModel::Form).data(Qt::EditRole).toInt(), 0);
    // Made a variant by hand, it leaves the place to the other one.
    put(names, 0, EntityNamesModel::Form, 1);
    QCOMPARE(room.editor.draft().names,
             (QList{english(u"Samir Dalwani"_s, NameForm::Variant), english(u"S. Dalwani"_s)}));
}

void TestEntityDraft::a_house_form_is_no_variant_while_it_is_alone()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer Dalwani"_s);
    EntityNamesModel names(room.editor, Language::English);
    put(names, 0, EntityNamesModel::Form, 1);
    QCOMPARE(room.editor.draft().names, QList{english(u"Samer Dalwani"_s)});
}

void TestEntityDraft::an_emptied_house_form_is_followed_when_it_is_saved()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    Entity draft;
    draft.names = {arabic(u" "_s), english(u"Samer"_s), arabic(u"سامر"_s, NameForm::Variant)};
    room.editor.edit(draft);
    const auto saved = answerOf(room.editor.save());
    QVERIFY(saved);
    QCOMPARE(saved->names, (QList{english(u"Samer"_s), arabic(u"سامر"_s)}));
    QCOMPARE(room.editor.draft().names, saved->names);
}

void TestEntityDraft::short_forms_alone_stay_what_they_are()
{
    Entity entity;
    entity.names = {english(u"United Nations"_s), arabic(u"يونيسف"_s, NameForm::Acronym),
                    arabic(u"أممي"_s, NameForm::Adjective)};
    QCOMPARE(tidied(entity).names, entity.names);
}

void TestEntityDraft::names_in_other_letters_are_told_data()
{
    QTest::addColumn<EntityName>("name");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("Latin letters among Arabic names") << arabic(u"Al-Qasrawi"_s) << true;
    QTest::newRow("Arabic letters among English names") << english(u"القصراوي"_s) << true;
    QTest::newRow("Arabic") << arabic(u"القصراوي"_s) << false;
    QTest::newRow("English") << english(u"Al-Qasrawi"_s) << false;
    QTest::newRow("capitals") << arabic(u"NATO"_s) << false;
    QTest::newRow("capitals and digits") << arabic(u"G20"_s) << false;
    QTest::newRow("an acronym") << arabic(u"WiFi"_s, NameForm::Acronym) << false;
    QTest::newRow("letters of both") << arabic(u"شركة Nashra"_s) << false;
    QTest::newRow("no letters") << arabic(u"24/7"_s) << false;
    QTest::newRow("another script") << english(u"Ελλάς"_s) << false;
    QTest::newRow("nothing") << arabic({}) << false;
}

void TestEntityDraft::names_in_other_letters_are_told()
{
    QFETCH(EntityName, name);
    QFETCH(bool, isTold);
    Entity entity;
    entity.names = {name};
    QCOMPARE(namesInOtherLetters(entity), isTold ? QList{name} : QList<EntityName>());
}

void TestEntityDraft::a_name_moves_to_the_other_language()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    EntityNamesModel inEnglish(room.editor, Language::English);
    EntityNamesModel inArabic(room.editor, Language::Arabic);
    put(inArabic, 0, EntityNamesModel::Text, u"Al-Qasrawi"_s);
    put(inArabic, 1, EntityNamesModel::Text, u"القصراوي"_s);
    room.editor.moveName(arabic(u"Al-Qasrawi"_s));
    QCOMPARE(room.editor.draft().names, (QList{arabic(u"القصراوي"_s), english(u"Al-Qasrawi"_s)}));
    QCOMPARE(inEnglish.index(0, 0).data().toString(), u"Al-Qasrawi"_s);
    QCOMPARE(inArabic.index(0, 0).data().toString(), u"القصراوي"_s);
    QVERIFY(room.editor.isDirty());
    // Where the other language has a house form, it is a variant; where it has the name, nothing new.
    Entity entity;
    entity.names = {english(u"Lamis"_s), arabic(u"Lamees"_s), arabic(u"Lamis"_s, NameForm::Variant)};
    entity = withNameMoved(entity, arabic(u"Lamees"_s));
    QCOMPARE(entity.names, (QList{english(u"Lamis"_s), arabic(u"Lamis"_s), english(u"Lamees"_s, NameForm::Variant)}));
    entity = withNameMoved(entity, arabic(u"Lamis"_s));
    QCOMPARE(entity.names, (QList{english(u"Lamis"_s), english(u"Lamees"_s, NameForm::Variant)}));
}

void TestEntityDraft::a_title_that_ends_early_is_marked()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer"_s);
    EntityTitlesModel titles(room.editor);
    put(titles, 0, EntityTitlesModel::Text, u"Mayor"_s);
    put(titles, 0, EntityTitlesModel::From, u"2026-02-01"_s);
    put(titles, 0, EntityTitlesModel::To, u"2026-01-01"_s);
    const QModelIndex end = titles.index(0, EntityTitlesModel::To);
    QVERIFY(end.data(DraftRole::IsRefusedRole).toBool());
    QVERIFY(!end.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!titles.index(0, EntityTitlesModel::From).data(DraftRole::IsRefusedRole).toBool());
    put(titles, 0, EntityTitlesModel::To, u"2026-03-01"_s);
    QVERIFY(!end.data(DraftRole::IsRefusedRole).toBool());
}

void TestEntityDraft::an_item_of_wikidata_is_a_q_and_digits()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer"_s);
    EntityIdentifiersModel identifiers(room.editor);
    put(identifiers, 0, EntityIdentifiersModel::Scheme, u"wikidata"_s);
    QVERIFY(!put(identifiers, 0, EntityIdentifiersModel::Value, u"notaqid"_s));
    QVERIFY(room.editor.refusals().value(0).contains(u"notaqid"_s));
    QVERIFY(!room.editor.isSavable());
    QVERIFY(!put(identifiers, 0, EntityIdentifiersModel::Value, u"Q0"_s));
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Value, u"Q42"_s));
    QVERIFY(room.editor.refusals().isEmpty());
    QCOMPARE(room.editor.draft().identifiers.value(u"wikidata"_s), u"Q42"_s);
    // Nor where the scheme comes after the value; other schemes have what they like.
    put(identifiers, 1, EntityIdentifiersModel::Scheme, u"desk"_s);
    QVERIFY(put(identifiers, 1, EntityIdentifiersModel::Value, u"notaqid"_s));
    identifiers.removeRow(0);
    put(identifiers, 0, EntityIdentifiersModel::Scheme, u"Wikidata"_s);
    QCOMPARE(room.editor.refusals().size(), 1);
    put(identifiers, 0, EntityIdentifiersModel::Scheme, u"desk"_s);
    QVERIFY(room.editor.refusals().isEmpty());
    QVERIFY(room.editor.isSavable());
}

QTEST_GUILESS_MAIN(TestEntityDraft)
#include "test_entitydraft.moc"
