// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/entityeditorfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// What is being written stays, whatever comes from the store meanwhile.
class TestEntityEditorRenewal : public QObject
{
    Q_OBJECT

private slots:
    void saving_leaves_the_rows_where_they_are();
    void somebody_elses_save_leaves_rows_it_did_not_touch();
    void another_entity_is_read_anew();
    void an_open_cell_is_taken_before_somebody_elses_save_shows();
    void what_is_typed_after_a_conflict_came_belongs_to_mine();
    void what_is_typed_until_a_conflict_is_known_belongs_to_mine();
    void only_what_is_not_there_is_nothing();
    void what_is_typed_while_another_is_read_stays();
    void nothing_is_typed_while_the_entity_changes_as_a_whole();
    void what_was_missed_while_held_shows_afterwards();
    void discarding_mine_in_a_conflict_shows_theirs();
    void what_is_refused_stays_to_be_mended();
    void refused_cells_move_with_their_rows();
};

void TestEntityEditorRenewal::saving_leaves_the_rows_where_they_are()
{
    EditorFixture room;
    room.editor.startNew(EntityKind::Person, u"Samer"_s);
    EntityNamesModel names(room.editor, Language::English);
    EntityIdentifiersModel identifiers(room.editor);
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Scheme, u"wikidata"_s));
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Value, u"Q42"_s));
    QVERIFY(put(identifiers, 1, EntityIdentifiersModel::Scheme, u"geonames"_s));
    QVERIFY(put(identifiers, 1, EntityIdentifiersModel::Value, u"7"_s));
    QSignalSpy reset(&names, &QAbstractItemModel::modelReset);
    QSignalSpy alsoReset(&identifiers, &QAbstractItemModel::modelReset);
    const int sheet = room.editor.sheet();
    QVERIFY(answerOf(room.editor.save()));
    QCOMPARE(room.editor.sheet(), sheet);
    QVERIFY(reset.isEmpty());
    QVERIFY(alsoReset.isEmpty());
}

void TestEntityEditorRenewal::somebody_elses_save_leaves_rows_it_did_not_touch()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    EntityNamesModel names(room.editor, Language::English);
    EntityTitlesModel titles(room.editor);
    QSignalSpy reset(&names, &QAbstractItemModel::modelReset);
    QSignalSpy titlesReset(&titles, &QAbstractItemModel::modelReset);
    Entity changed = before;
    changed.titles = {EntityTitle{Language::English, u"mayor"_s, {}, {}}};
    testlib::must(room.stores.entities().save(changed, room.people.colleague));
    room.tell();
    QTRY_COMPARE(titles.rowCount(), 2);
    QCOMPARE(titlesReset.size(), 1);
    QVERIFY(reset.isEmpty());
}

void TestEntityEditorRenewal::another_entity_is_read_anew()
{
    EditorFixture room;
    const Entity first = room.stored(someone());
    const Entity second = room.stored(someone());
    room.editor.show(first);
    EntityTitlesModel titles(room.editor);
    QSignalSpy reset(&titles, &QAbstractItemModel::modelReset);
    const int sheet = room.editor.sheet();
    room.editor.show(second);
    QCOMPARE(reset.size(), 1);
    QVERIFY(room.editor.sheet() != sheet);
}

void TestEntityEditorRenewal::an_open_cell_is_taken_before_somebody_elses_save_shows()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    bool isOpen = true;
    connect(&room.editor, &EntityEditor::aboutToRenew, &room.editor, [&] {
        if (std::exchange(isOpen, false))
            room.type(u"Samir Dalwani"_s);
    });
    room.changedByAnother(before, u"Theirs."_s);
    room.executor.announceForeignWrite();
    QTRY_VERIFY(room.editor.conflict());
    QCOMPARE(room.editor.conflict()->mine.houseName(Language::English), u"Samir Dalwani"_s);
}

void TestEntityEditorRenewal::what_is_typed_after_a_conflict_came_belongs_to_mine()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir"_s);
    room.changedByAnother(before, u"Theirs."_s);
    room.executor.announceForeignWrite();
    QTRY_VERIFY(room.editor.conflict());
    QSignalSpy told(&room.editor, &EntityEditor::conflictChanged);
    room.type(u"Samir Dalwani"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(room.editor.conflict()->mine.houseName(Language::English), u"Samir Dalwani"_s);
    room.type(u"Samir  Dalwani "_s);
    QCOMPARE(told.size(), 1);
}

void TestEntityEditorRenewal::what_is_typed_until_a_conflict_is_known_belongs_to_mine()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir"_s);
    room.changedByAnother(before, u"Theirs."_s);
    room.executor.setHeld(true);
    const auto saving = room.editor.save();
    QVERIFY(room.executor.runNext());
    QVERIFY(!answerOf(saving));
    room.type(u"Samir Dalwani"_s);
    room.executor.setHeld(false);
    QTRY_VERIFY(room.editor.conflict());
    QCOMPARE(room.editor.conflict()->mine.houseName(Language::English), u"Samir Dalwani"_s);
}

void TestEntityEditorRenewal::only_what_is_not_there_is_nothing()
{
    const Entity entity = someone();
    QCOMPARE(*testlib::must(ifThere(entity)), entity);
    QVERIFY(!testlib::must(ifThere(fail(ErrorCode::NotFound))));
    const auto lost = ifThere(fail(ErrorCode::Unavailable));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Unavailable);
}

void TestEntityEditorRenewal::what_is_typed_while_another_is_read_stays()
{
    EditorFixture room;
    const Entity first = room.stored(someone());
    const Entity second = room.stored(someone());
    room.editor.show(first);
    QSignalSpy stayed(&room.editor, &EntityEditor::stayed);
    room.executor.setHeld(true);
    room.editor.open(second.id);
    room.type(u"Samir"_s);
    room.executor.setHeld(false);
    QTRY_COMPARE(stayed.size(), 1);
    QCOMPARE(room.editor.base().id, first.id);
    QCOMPARE(room.editor.draft().houseName(Language::English), u"Samir"_s);
    QVERIFY(!room.editor.isBusy());
}

void TestEntityEditorRenewal::nothing_is_typed_while_the_entity_changes_as_a_whole()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityNamesModel names(room.editor, Language::English);
    QSignalSpy asked(&room.editor, &EntityEditor::aboutToRenew);
    room.editor.hold();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!room.editor.reasonAgainstEditing().isEmpty());
    QVERIFY(!names.flags(names.index(0, 0)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(answerOf(room.editor.save()).error().code, ErrorCode::Busy);
    room.editor.release();
    QVERIFY(room.editor.reasonAgainstEditing().isEmpty());
}

void TestEntityEditorRenewal::what_was_missed_while_held_shows_afterwards()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.editor.hold();
    room.changedByAnother(before, u"Theirs."_s);
    room.executor.announceForeignWrite();
    QSignalSpy opened(&room.editor, &EntityEditor::opened);
    QVERIFY(!opened.wait(20));
    QVERIFY(room.editor.draft().notes.isEmpty());
    room.editor.release();
    QTRY_COMPARE(room.editor.draft().notes, u"Theirs."_s);
}

void TestEntityEditorRenewal::discarding_mine_in_a_conflict_shows_theirs()
{
    EditorFixture room;
    const Entity before = room.stored(someone());
    room.editor.show(before);
    room.type(u"Samir"_s);
    const Entity theirs = room.changedByAnother(before, u"Theirs."_s);
    room.executor.announceForeignWrite();
    QTRY_VERIFY(room.editor.conflict());
    room.editor.revert();
    QVERIFY(!room.editor.conflict());
    QVERIFY(!room.editor.isDirty());
    QCOMPARE(room.editor.base(), theirs);
}

void TestEntityEditorRenewal::what_is_refused_stays_to_be_mended()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityTitlesModel titles(room.editor);
    EntityIdentifiersModel identifiers(room.editor);
    QVERIFY(put(titles, 0, EntityTitlesModel::Text, u"mayor"_s));
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Scheme, u"wikidata"_s));
    QVERIFY(put(identifiers, 0, EntityIdentifiersModel::Value, u"Q42"_s));
    QVERIFY(room.editor.isSavable());
    QVERIFY(!put(titles, 0, EntityTitlesModel::From, u"last May"_s));
    QVERIFY(!put(identifiers, 1, EntityIdentifiersModel::Scheme, u"wikidata"_s));
    const QModelIndex from = titles.index(0, EntityTitlesModel::From);
    QCOMPARE(from.data(Qt::EditRole).toString(), u"last May"_s);
    QVERIFY(from.data(DraftRole::IsRefusedRole).toBool());
    QVERIFY(from.data(Qt::ToolTipRole).toString().contains(u"last May"_s));
    QCOMPARE(identifiers.index(1, 0).data().toString(), u"wikidata"_s);
    QCOMPARE(room.editor.refusals().size(), 2);
    QVERIFY(!room.editor.isSavable());
    QCOMPARE(answerOf(room.editor.save()).error().code, ErrorCode::Incomplete);
    QVERIFY(put(titles, 0, EntityTitlesModel::From, u"2026-05"_s));
    QVERIFY(!put(identifiers, 1, EntityIdentifiersModel::Scheme, QString()));
    QVERIFY(room.editor.refusals().isEmpty());
    QCOMPARE(identifiers.index(1, 0).data(Qt::EditRole).toString(), QString());
    QVERIFY(answerOf(room.editor.save()));
    QVERIFY(!put(titles, 0, EntityTitlesModel::From, QString(100'000, u'9')));
    QVERIFY(room.editor.isDirty());
    QVERIFY(room.editor.refusals().first().size() < 200);
    room.editor.revert();
    QVERIFY(!room.editor.isDirty());
    QCOMPARE(from.data(Qt::EditRole).toString(), u"2026-05-01"_s);
}

void TestEntityEditorRenewal::refused_cells_move_with_their_rows()
{
    EditorFixture room;
    room.editor.show(room.stored(someone()));
    EntityTitlesModel titles(room.editor);
    for (int row = 0; row < 3; ++row)
        QVERIFY(put(titles, row, EntityTitlesModel::Text, u"mayor %1"_s.arg(row)));
    QVERIFY(!put(titles, 1, EntityTitlesModel::From, u"one"_s));
    QVERIFY(!put(titles, 2, EntityTitlesModel::From, u"two"_s));
    QVERIFY(titles.removeRow(0));
    QCOMPARE(titles.index(0, EntityTitlesModel::From).data().toString(), u"one"_s);
    QVERIFY(titles.removeRow(0));
    QCOMPARE(titles.index(0, EntityTitlesModel::From).data().toString(), u"two"_s);
    QCOMPARE(room.editor.refusals().size(), 1);
}

QTEST_GUILESS_MAIN(TestEntityEditorRenewal)
#include "test_entityeditor_renewal.moc"
