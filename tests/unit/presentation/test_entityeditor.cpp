// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/entityeditorfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestEntityEditor : public QObject
{
    Q_OBJECT

private slots:
    void a_new_entity_is_saved_with_what_was_typed();
    void who_may_be_there_already_is_asked_about();
    void a_new_one_is_joined_to_its_twin();
    void what_is_typed_after_the_question_is_looked_at_anew();
    void of_two_that_are_alike_the_second_is_asked_about();
    void what_two_say_differently_is_left_to_people();
    void a_way_that_cannot_be_gone_is_told();
    void what_is_missing_is_said_before_saving();
    void blank_rows_and_repeated_names_are_not_saved();
    void nothing_typed_is_nothing_to_save();
    void a_guest_may_change_nothing();
    void somebody_elses_save_shows_by_itself();
    void a_conflict_keeps_both_sides_and_the_draft();
    void what_only_one_side_changed_is_chosen_already();
    void the_chosen_values_are_saved_and_the_kept_draft_goes();
    void what_was_removed_meanwhile_is_saved_as_new();
    void what_was_kept_aside_is_taken_up_again();
    void a_lost_store_is_told_and_nothing_is_lost();
    void what_is_typed_while_saving_stays_to_be_saved();
    void a_second_house_form_makes_the_first_a_variant();
    void rows_are_added_by_typing_and_removed();
    void names_of_one_language_leave_the_others_where_they_were();
    void a_title_has_the_language_of_its_letters_and_its_days();
    void days_are_read_as_people_type_them_data();
    void days_are_read_as_people_type_them();
    void an_identifier_scheme_stands_once();
    void a_relation_says_how_its_target_is_called();
};

void TestEntityEditor::a_new_entity_is_saved_with_what_was_typed()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Place, u" Marsa  Lubana "_s);
    QVERIFY(room.editor.isNew());
    QVERIFY(room.editor.isDirty());
    QSignalSpy saved(&room.editor, &EntityEditor::saved);
    const auto answer = answerOf(room.editor.save());
    QVERIFY(answer);
    QCOMPARE(answer->kind, EntityKind::Place);
    QCOMPARE(answer->houseName(Language::English), u"Marsa Lubana"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!room.editor.isDirty());
    QCOMPARE(room.editor.base(), *answer);
    QCOMPARE(testlib::must(room.stores.entities().entity(answer->id)), *answer);
}

void TestEntityEditor::who_may_be_there_already_is_asked_about()
{
    EditorFixture room;
    const Entity there = room.stored(someone());
    QSignalSpy twins(&room.editor, &EntityEditor::twinsFound);
    room.editor.startNew(EntityKind::Person, u"Samir Dalwany"_s);
    VERIFY_ERROR(answerOf(room.editor.save()), ErrorCode::Cancelled);
    QCOMPARE(twins.size(), 1);
    QCOMPARE(twins.first().first().value<QList<LikelyTwin>>().first().entity, there);
    QVERIFY(room.failed.isEmpty());
    QVERIFY(room.editor.isNew() && room.editor.isDirty() && !room.editor.isBusy());
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
    const Entity another = testlib::must(answerOf(room.editor.save(EntityEditor::Twins::Accept)));
    QVERIFY(another.id != there.id);
    // What is there already is saved without a question.
    room.type(u"Samer Dalwani"_s);
    testlib::must(answerOf(room.editor.save()));
    QCOMPARE(twins.size(), 1);
}

void TestEntityEditor::a_new_one_is_joined_to_its_twin()
{
    EditorFixture room;
    const Entity there = room.stored(someone());
    room.editor.startNew(EntityKind::Person, u"Samir Dalwany"_s);
    Entity draft = room.editor.draft();
    draft.titles << EntityTitle{Language::English, u"Harbour Master"_s, {}, {}, {}};
    room.editor.edit(draft);
    QSignalSpy saved(&room.editor, &EntityEditor::saved);
    VERIFY_ERROR(answerOf(room.editor.save()), ErrorCode::Cancelled);
    room.editor.joinTo(there);
    QTRY_COMPARE(saved.size(), 1);
    const Entity joined = testlib::must(room.stores.entities().entity(there.id));
    QVERIFY(joined.names.contains(EntityName{Language::English, NameForm::Variant, u"Samir Dalwany"_s}));
    QCOMPARE(joined.houseName(Language::English), u"Samer Dalwani"_s);
    QCOMPARE(joined.titles.last(), draft.titles.first());
    QCOMPARE(room.editor.base(), joined);
    QVERIFY(!room.editor.isDirty());
    // What is there already is joined to nobody.
    room.editor.joinTo(there);
    QCOMPARE(testlib::must(room.stores.entities().entity(there.id)), joined);
}

void TestEntityEditor::what_is_typed_after_the_question_is_looked_at_anew()
{
    EditorFixture room;
    const Entity there = room.stored(someone());
    const Entity other = room.stored(testlib::anEntity().named(u"Huda Karim"_s));
    QSignalSpy twins(&room.editor, &EntityEditor::twinsFound);
    room.editor.startNew(EntityKind::Person, u"Samir Dalwany"_s);
    VERIFY_ERROR(answerOf(room.editor.save()), ErrorCode::Cancelled);
    // A cell that was open while the button was pressed is given only then.
    const auto cell =
        QObject::connect(&room.editor, &EntityEditor::aboutToRenew, [&room] { room.type(u"Hoda Kareem"_s); });
    VERIFY_ERROR(answerOf(room.editor.save(EntityEditor::Twins::Accept)), ErrorCode::Cancelled);
    QCOMPARE(twins.size(), 2);
    QCOMPARE(twins.last().first().value<QList<LikelyTwin>>().first().entity, other);
    QObject::disconnect(cell);
    room.type(u"Samir Dalwany"_s);
    room.editor.joinTo(other);
    QTRY_COMPARE(twins.size(), 3);
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 2);
    QCOMPARE(testlib::must(room.stores.entities().entity(other.id)), other);
    QCOMPARE(testlib::must(room.stores.entities().entity(there.id)), there);
}

void TestEntityEditor::of_two_that_are_alike_the_second_is_asked_about()
{
    EditorFixture room;
    EntityEditor another(room.desk);
    room.editor.startNew(EntityKind::Person, u"Nadim Sarkuz"_s);
    another.startNew(EntityKind::Person, u"Nadim Sarkus"_s);
    room.executor.setHeld(true);
    const auto saving = room.editor.save();
    const auto savingToo = another.save();
    room.executor.setHeld(false);
    QCOMPARE(testlib::must(answerOf(saving)).revision, 1);
    VERIFY_ERROR(answerOf(savingToo), ErrorCode::Cancelled);
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
}

void TestEntityEditor::what_two_say_differently_is_left_to_people()
{
    EditorFixture room;
    Entity there = someone();
    there.identifiers = {{u"wikidata"_s, u"Q1"_s}, {u"isni"_s, u"7"_s}};
    there = room.stored(there);
    Entity begun = someone();
    begun.kind = EntityKind::Organisation;
    begun.id = {};
    begun.revision = 0;
    begun.identifiers = {{u"isni"_s, u"7"_s}, {u"wikidata"_s, u"Q2"_s}};
    begun.names << EntityName{Language::English, NameForm::Variant, u"Sam Dalwani"_s};
    room.editor.startWith(begun);
    VERIFY_ERROR(answerOf(room.editor.save()), ErrorCode::Cancelled);
    QSignalSpy saved(&room.editor, &EntityEditor::saved);
    room.editor.joinTo(there);
    QTRY_COMPARE(room.editor.base(), there);
    QVERIFY(room.editor.isDirty() && !room.editor.isBusy());
    QCOMPARE(room.editor.draft().names.last(), begun.names.last());
    QVERIFY(saved.isEmpty());
    QCOMPARE(testlib::must(room.stores.entities().entity(there.id)), there);
}

void TestEntityEditor::a_way_that_cannot_be_gone_is_told()
{
    EditorFixture room;
    const Entity there = room.stored(someone());
    room.editor.startNew(EntityKind::Person, u"Samir Dalwany"_s);
    VERIFY_ERROR(answerOf(room.editor.save()), ErrorCode::Cancelled);
    QObject field;
    room.editor.setRefusals(field, {u"no day"_s});
    room.editor.joinTo(there);
    QCOMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.last().first().value<Error>().code, ErrorCode::Incomplete);
    VERIFY_ERROR(answerOf(room.editor.save(EntityEditor::Twins::Accept)), ErrorCode::Incomplete);
    QCOMPARE(room.failed.size(), 2);
    room.editor.setRefusals(field, {});
    room.editor.hold();
    room.editor.joinTo(there);
    QCOMPARE(room.failed.size(), 3);
    room.editor.release();
    room.editor.joinTo(there);
    QTRY_COMPARE(testlib::must(room.stores.entities().entity(there.id)).revision, 2);
}

void TestEntityEditor::what_is_missing_is_said_before_saving()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    QCOMPARE(room.editor.problems(), QStringList{u"names"_s});
    room.type(u"   "_s);
    QCOMPARE(room.editor.problems(), QStringList{u"names"_s});
    room.type(u"Samer"_s);
    QVERIFY(room.editor.problems().isEmpty());
    Entity draft = room.editor.draft();
    draft.titles = {EntityTitle{Language::English, u"mayor"_s, QDate(2026, 2, 1), QDate(2026, 1, 1)}};
    room.editor.edit(draft);
    QCOMPARE(room.editor.problems(), QStringList{u"title-dates"_s});
    const auto answer = answerOf(room.editor.save());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Incomplete);
    QCOMPARE(room.editor.draft().titles.size(), 1);
}

void TestEntityEditor::blank_rows_and_repeated_names_are_not_saved()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    Entity draft;
    const EntityName name{Language::English, NameForm::House, u"Samer"_s};
    draft.names = {name, name, EntityName{Language::Arabic, NameForm::House, u" "_s}};
    draft.titles = {EntityTitle{Language::English, u" "_s, {}, {}}};
    draft.notes = u" careful\0 "_s;
    draft.identifiers = {{u" "_s, u""_s}};
    room.editor.edit(draft);
    const auto answer = answerOf(room.editor.save());
    QVERIFY(answer);
    QCOMPARE(answer->names, QList<EntityName>{name});
    QVERIFY(answer->titles.isEmpty());
    QCOMPARE(answer->notes, u"careful"_s);
    QVERIFY(answer->identifiers.isEmpty());
}

void TestEntityEditor::nothing_typed_is_nothing_to_save()
{
    EditorFixture room;
    QVERIFY(!room.editor.isOpen());
    QVERIFY(!room.editor.isDirty());
    room.editor.show(room.stored(someone()));
    Entity draft = room.editor.draft();
    draft.names[0].text += u' ';
    room.editor.edit(draft);
    QVERIFY(!room.editor.isDirty());
}

void TestEntityEditor::a_guest_may_change_nothing()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityNamesModel names(room.editor, Language::English);
    QVERIFY(names.flags(names.index(0, 0)).testFlag(Qt::ItemIsEditable));
    room.sit(room.people.guest);
    QVERIFY(!room.editor.reasonAgainstEditing().isEmpty());
    QVERIFY(!names.flags(names.index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!names.removeRow(0));
    const auto answer = answerOf(room.editor.save());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
}

void TestEntityEditor::somebody_elses_save_shows_by_itself()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    Entity changed = before;
    changed.notes = u"New."_s;
    testlib::must(room.stores.entities().save(changed, room.people.colleague));
    room.tell();
    QTRY_COMPARE(room.editor.draft().notes, u"New."_s);
    QVERIFY(!room.editor.conflict());
}

void TestEntityEditor::a_conflict_keeps_both_sides_and_the_draft()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir Dalwani"_s);
    const Entity theirs = room.changedByAnother(before, u"Theirs."_s);
    const auto answer = answerOf(room.editor.save());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Conflict);
    QTRY_VERIFY(room.editor.conflict());
    QCOMPARE(room.editor.conflict()->mine.houseName(Language::English), u"Samir Dalwani"_s);
    QCOMPARE(*room.editor.conflict()->theirs, theirs);
    QCOMPARE(room.editor.conflict()->base, before);
    QVERIFY(!room.editor.conflict()->kept.isNull());
    QCOMPARE(testlib::must(room.stores.entities().keptEntities(room.people.author)).size(), 1);
    room.editor.takeTheirs();
    QCOMPARE(room.editor.draft(), theirs);
    QVERIFY(!room.editor.conflict());
    // Not a word of mine is dropped without being told to.
    QCOMPARE(testlib::must(room.stores.entities().keptEntities(room.people.author)).size(), 1);
}

void TestEntityEditor::what_only_one_side_changed_is_chosen_already()
{
    EditorFixture room;
    EntityNames names(room.desk);
    EntityComparisonModel comparison(names);
    QAbstractItemModelTester tester(&comparison, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Entity base = someone();
    Entity mine = base;
    mine.names[0].text = u"Samir Dalwani"_s;
    mine.gender = Gender::Masculine;
    Entity theirs = base;
    theirs.notes = u"Theirs."_s;
    theirs.gender = Gender::Feminine;
    comparison.setColumns({{u"mine"_s, mine}, {u"theirs"_s, theirs}}, true);
    QCOMPARE(comparison.rowCount(), 3);
    comparison.chooseSince(base);
    Entity chosen = comparison.chosen();
    QCOMPARE(chosen.houseName(Language::English), u"Samir Dalwani"_s);
    QCOMPARE(chosen.notes, u"Theirs."_s);
    QCOMPARE(chosen.gender, Gender::Masculine);
    comparison.choose(EntityField::Gender, 1);
    QCOMPARE(comparison.chosen().gender, Gender::Feminine);
    comparison.choose(EntityField::Gender, 7);
    QCOMPARE(comparison.chosen().gender, Gender::Feminine);
}

void TestEntityEditor::the_chosen_values_are_saved_and_the_kept_draft_goes()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir Dalwani"_s);
    const Entity theirs = room.changedByAnother(before, u"Theirs."_s);
    (void)answerOf(room.editor.save());
    QTRY_VERIFY(room.editor.conflict());
    Entity chosen = room.editor.conflict()->mine;
    chosen.notes = theirs.notes;
    room.editor.resolve(chosen);
    QVERIFY(room.editor.isDirty());
    const auto answer = answerOf(room.editor.save());
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().toLogString()));
    QCOMPARE(answer->revision, theirs.revision + 1);
    QCOMPARE(answer->notes, u"Theirs."_s);
    QCOMPARE(answer->houseName(Language::English), u"Samir Dalwani"_s);
    QTRY_VERIFY(testlib::must(room.stores.entities().keptEntities(room.people.author)).isEmpty());
    QVERIFY(room.failed.isEmpty());
}

void TestEntityEditor::what_was_removed_meanwhile_is_saved_as_new()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir Dalwani"_s);
    testlib::must(room.stores.entities().remove(before.id, before.revision, room.people.subEditor));
    room.tell();
    QVERIFY(room.editor.isDirty());
    QCOMPARE(answerOf(room.editor.save()).error().code, ErrorCode::NotFound);
    QTRY_VERIFY(room.editor.conflict());
    QVERIFY(!room.editor.conflict()->theirs);
    room.editor.resolve(room.editor.conflict()->mine);
    QVERIFY(room.editor.isNew());
    const auto answer = answerOf(room.editor.save());
    QVERIFY(answer);
    QVERIFY(answer->id != before.id);
}

void TestEntityEditor::what_was_kept_aside_is_taken_up_again()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    const Entity theirs = room.changedByAnother(before, u"Theirs."_s);
    Entity mine = before;
    mine.gender = Gender::Feminine;
    QVERIFY(!room.stores.entities().save(mine, room.people.author));
    const KeptEntity kept = testlib::must(room.stores.entities().keptEntities(room.people.author)).value(0);
    room.editor.takeUp(kept);
    QTRY_VERIFY(room.editor.conflict());
    QCOMPARE(room.editor.conflict()->mine.gender, Gender::Feminine);
    QCOMPARE(room.editor.conflict()->base, before);
    QCOMPARE(*room.editor.conflict()->theirs, theirs);
    room.editor.resolve(room.editor.conflict()->mine);
    QVERIFY(answerOf(room.editor.save()));
    QTRY_VERIFY(testlib::must(room.stores.entities().keptEntities(room.people.author)).isEmpty());
}

void TestEntityEditor::a_lost_store_is_told_and_nothing_is_lost()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer"_s);
    room.executor.failNextWrite(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    QCOMPARE(answerOf(room.editor.save()).error().code, ErrorCode::Unavailable);
    QCOMPARE(room.failed.size(), 1);
    QVERIFY(room.editor.isDirty());
    QCOMPARE(room.editor.draft().houseName(Language::English), u"Samer"_s);
    QVERIFY(answerOf(room.editor.save()));
}

void TestEntityEditor::what_is_typed_while_saving_stays_to_be_saved()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer"_s);
    room.executor.setHeld(true);
    const auto saving = room.editor.save();
    room.type(u"Samer Dalwani"_s);
    room.executor.setHeld(false);
    QVERIFY(answerOf(saving));
    QVERIFY(room.editor.isDirty());
    QCOMPARE(room.editor.draft().houseName(Language::English), u"Samer Dalwani"_s);
    QCOMPARE(room.editor.draft().revision, 1);
    QVERIFY(answerOf(room.editor.save()));
}

void TestEntityEditor::a_second_house_form_makes_the_first_a_variant()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person);
    EntityNamesModel names(room.editor, Language::Arabic);
    QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(put(names, 0, EntityNamesModel::Text, u"سامر الدلواني"_s));
    QVERIFY(put(names, 1, EntityNamesModel::Text, u"سامر دلواني"_s));
    QCOMPARE(room.editor.draft().names[0].form, NameForm::House);
    QCOMPARE(room.editor.draft().names[1].form, NameForm::Variant);
    QVERIFY(put(names, 1, EntityNamesModel::Form, 0));
    QCOMPARE(room.editor.draft().names[0].form, NameForm::Variant);
    QCOMPARE(room.editor.draft().names[1].form, NameForm::House);
    QVERIFY(!put(names, 1, EntityNamesModel::Form, 17));
    QVERIFY(!put(names, 2, EntityNamesModel::Form, 1)); // the empty row has none
    QVERIFY(!put(names, 2, EntityNamesModel::Text, u"  "_s));
}

void TestEntityEditor::rows_are_added_by_typing_and_removed()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityNamesModel names(room.editor, Language::English);
    QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(names.rowCount(), 2);
    QVERIFY(put(names, 1, EntityNamesModel::Text, u"Dalwani"_s));
    QCOMPARE(names.rowCount(), 3);
    QVERIFY(room.editor.isDirty());
    QVERIFY(names.removeRow(1));
    QVERIFY(!room.editor.isDirty());
    QVERIFY(!names.removeRow(1)); // the empty row stays
    room.editor.close();
    QCOMPARE(names.rowCount(), 0);
}

void TestEntityEditor::names_of_one_language_leave_the_others_where_they_were()
{
    EditorFixture room;
    Entity mixed;
    mixed.names = {{Language::Arabic, NameForm::House, u"مرسى"_s},
                   {Language::English, NameForm::House, u"Marsa"_s},
                   {Language::Arabic, NameForm::Variant, u"المرسى"_s}};
    room.editor.show(room.stored(mixed));
    EntityNamesModel english(room.editor, Language::English);
    QVERIFY(put(english, 0, EntityNamesModel::Text, u"Marsa "_s));
    QVERIFY(!room.editor.isDirty());
    QVERIFY(put(english, 1, EntityNamesModel::Text, u"El Marsa"_s));
    QCOMPARE(room.editor.draft().names.size(), 4);
    QCOMPARE(room.editor.draft().names[0].text, u"مرسى"_s);
    QCOMPARE(room.editor.draft().names[2].text, u"المرسى"_s);
    QCOMPARE(room.editor.draft().names[3].text, u"El Marsa"_s);
}

void TestEntityEditor::a_title_has_the_language_of_its_letters_and_its_days()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityTitlesModel titles(room.editor);
    QAbstractItemModelTester tester(&titles, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(put(titles, 0, EntityTitlesModel::Text, u"رئيس البلدية"_s));
    QVERIFY(put(titles, 0, EntityTitlesModel::From, u"2026-01-15"_s));
    QVERIFY(!put(titles, 0, EntityTitlesModel::To, u"soon"_s));
    QVERIFY(put(titles, 0, EntityTitlesModel::UseFrom, u"١/٢/٢٠٢٦"_s));
    const EntityTitle title = room.editor.draft().titles.value(0);
    QCOMPARE(title.language, Language::Arabic);
    QCOMPARE(title.from, std::optional(QDate(2026, 1, 15)));
    QCOMPARE(title.to, std::nullopt);
    QCOMPARE(title.useFrom, std::optional(QDate(2026, 2, 1)));
    QVERIFY(put(titles, 0, EntityTitlesModel::From, QString()));
    QCOMPARE(room.editor.draft().titles.value(0).from, std::nullopt);
    QVERIFY(put(titles, 0, EntityTitlesModel::LanguageColumn, 0));
    QCOMPARE(room.editor.draft().titles.value(0).language, Language::English);
}

void TestEntityEditor::days_are_read_as_people_type_them_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO") << u"2026-05-31"_s << QDate(2026, 5, 31);
    QTest::newRow("dots") << u" 31.5.2026 "_s << QDate(2026, 5, 31);
    QTest::newRow("slashes") << u"31/05/2026"_s << QDate(2026, 5, 31);
    QTest::newRow("Arabic digits") << u"٣١/٥/٢٠٢٦"_s << QDate(2026, 5, 31);
    QTest::newRow("month") << u"2026-05"_s << QDate(2026, 5, 1);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1);
    QTest::newRow("month of a year") << u"5/2026"_s << QDate(2026, 5, 1);
    QTest::newRow("month alone") << u"May 2026"_s << QDate(2026, 5, 1);
    QTest::newRow("Arabic month alone") << u"أيار ٢٠٢٦"_s << QDate(2026, 5, 1);
    QTest::newRow("name of a month") << u"1 June 2026"_s << QDate(2026, 6, 1);
    QTest::newRow("short name of a month") << u"1 Jun 2026"_s << QDate(2026, 6, 1);
    QTest::newRow("month first") << u"June 1, 2026"_s << QDate(2026, 6, 1);
    QTest::newRow("a month of the Gulf") << u"1 يونيو ٢٠٢٦"_s << QDate(2026, 6, 1);
    QTest::newRow("a month of the Levant") << u"1 حزيران 2026"_s << QDate(2026, 6, 1);
    QTest::newRow("no thirteenth month") << u"13/2026"_s << QDate();
    QTest::newRow("no month") << u"1 Harbour 2026"_s << QDate();
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("two-digit year") << u"31.5.26"_s << QDate();
    QTest::newRow("words") << u"last May"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
    QTest::newRow("huge") << QString(100'000, u'9') << QDate();
}

void TestEntityEditor::days_are_read_as_people_type_them()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(typedDay(typed).value_or(QDate()), day);
}

void TestEntityEditor::an_identifier_scheme_stands_once()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityIdentifiersModel identifiers(room.editor);
    QAbstractItemModelTester tester(&identifiers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Scheme, u"wikidata"_s));
    QCOMPARE(room.editor.problems(), QStringList{u"identifiers"_s});
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Value, u"Q42"_s));
    QVERIFY(room.editor.problems().isEmpty());
    QVERIFY(!put(identifiers, 1, EntityIdentifiersModel::Scheme, u"wikidata"_s));
    QVERIFY(!put(identifiers, 1, EntityIdentifiersModel::Value, u"Q1"_s));
    QCOMPARE(room.editor.draft().identifiers.value(u"wikidata"_s), u"Q42"_s);
}

void TestEntityEditor::a_relation_says_how_its_target_is_called()
{
    EditorFixture room;
    const Entity office = room.stored(testlib::anEntity().named(u"Port Authority"_s));
    const Entity person = room.stored(someone());
    room.editor.show(person);
    EntityNames names(room.desk);
    EntityRelationsModel relations(room.editor, names);
    QAbstractItemModelTester tester(&relations, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!put(relations, 0, EntityRelationsModel::Target, QVariant::fromValue(person.id)));
    QVERIFY(put(relations, 0, EntityRelationsModel::Target, QVariant::fromValue(office.id)));
    QTRY_COMPARE(relations.index(0, EntityRelationsModel::Target).data().toString(), u"Port Authority"_s);
    QCOMPARE(room.editor.draft().relations.value(0).kind, RelationKind::HoldsOfficeIn);
    QVERIFY(put(relations, 0, EntityRelationsModel::Kind, 1));
    QCOMPARE(room.editor.draft().relations.value(0).kind, RelationKind::PartOf);
    QVERIFY(answerOf(room.editor.save()));
}

QTEST_GUILESS_MAIN(TestEntityEditor)
#include "test_entityeditor.moc"
