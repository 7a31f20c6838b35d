// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityfields.h"
#include "registryroom.h"
#include "testlib/quiet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;
using gui::RegistryRoom;

/// The registry of names, as people keep it.
class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void an_entity_is_entered_by_keyboard_alone_data();
    void an_entity_is_entered_by_keyboard_alone();
    void a_name_sought_in_vain_is_entered();
    void an_entity_is_looked_up_and_changed();
    void escape_asks_before_anything_is_lost();
    void moving_on_with_something_typed_asks();
    void a_conflict_shows_both_sides_and_saves_the_chosen();
    void a_journalist_is_told_why_merging_is_not_theirs();
    void two_are_merged_and_taken_apart_again();
    void one_is_split();
    void a_split_is_taken_back();
    void a_name_in_the_wrong_table_is_told_and_moved();
    void fields_and_changes_are_told_in_the_language_of_the_window();
    void what_was_just_saved_is_shown_in_the_list();
    void the_only_hit_may_be_chosen_at_once();
    void the_first_hit_is_marked_where_another_is_chosen();
    void what_is_removed_is_brought_back();
    void an_older_state_is_restored_from_the_history();
    void duplicates_are_merged_from_their_page();
    void what_was_kept_aside_is_offered();
    void saving_leaves_the_cursor_in_the_notes();
    void a_colleagues_save_leaves_the_open_cell();
    void tab_goes_through_a_row_of_titles();
    void a_date_that_cannot_be_read_stays_and_says_so();
    void the_list_stays_where_it_is_read();
    void a_hidden_window_reads_nothing_anew();
    void the_pairs_are_counted_and_looked_for_again();
};

void TestRegistry::an_entity_is_entered_by_keyboard_alone_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English window") << Language::English;
    QTest::newRow("Arabic window") << Language::Arabic;
}

void TestRegistry::an_entity_is_entered_by_keyboard_alone()
{
    QFETCH(Language, language);
    RegistryRoom room(language);
    QCOMPARE(room.window.layoutDirection(), directionOf(language));
    room.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!room.part<QPushButton>("save").isEnabled());
    QVERIFY(room.part<QLabel>("problem").text().size() > 3);
    room.write("englishNames", 0, 0, u"Samer Dalwani"_s);
    room.write("englishNames", 1, 0, u"Samir Dalwani"_s);
    room.write("arabicNames", 0, 0, u"سامر الدلواني"_s);
    room.write("titles", 0, 0, u"Mayor"_s);
    room.write("titles", 0, 2, u"2026-01-15"_s);
    room.write("identifiers", 0, 0, u"wikidata"_s);
    room.write("identifiers", 0, 1, u"Q42"_s);
    auto &notes = room.part<QPlainTextEdit>("notes");
    notes.setFocus();
    QTest::keyClicks(&notes, u"Never Sam."_s);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.stored().size(), 1);
    const Entity saved = room.stored().first();
    QCOMPARE(saved.names.size(), 3);
    QCOMPARE(saved.houseName(Language::Arabic), u"سامر الدلواني"_s);
    QCOMPARE(saved.names[1].form, NameForm::Variant);
    QCOMPARE(saved.titles.value(0).from, std::optional(QDate(2026, 1, 15)));
    QCOMPARE(saved.identifiers.value(u"wikidata"_s), u"Q42"_s);
    QCOMPARE(saved.notes, u"Never Sam."_s);
    QTRY_COMPARE(room.listed().size(), 1);
    QTRY_VERIFY(!room.part<QPushButton>("save").isEnabled());
    room.key(Qt::Key_Escape);
    QTRY_VERIFY(!room.window.isVisible());
}

void TestRegistry::a_name_sought_in_vain_is_entered()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QTRY_COMPARE(room.listed().size(), 1);
    room.key(Qt::Key_F, Qt::ControlModifier);
    auto &search = room.part<QLineEdit>("search");
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, u"Samer Dalwani"_s);
    QTRY_VERIFY(room.listed().isEmpty());
    room.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(room.nameShown(), u"Samer Dalwani"_s);
    room.click("save");
    QTRY_COMPARE(room.listed(), QStringList{u"Samer Dalwani"_s});
}

void TestRegistry::an_entity_is_looked_up_and_changed()
{
    RegistryRoom room;
    room.enter(u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    room.enter(u"Marsa"_s);
    auto &search = room.part<QLineEdit>("search");
    search.setFocus();
    RegistryRoom::type(search, u"الدلوانى"_s);
    QTRY_COMPARE(room.listed(), QStringList{u"Samer Dalwani"_s});
    QTest::keyClick(&search, Qt::Key_Down);
    QTRY_COMPARE(room.nameShown(), u"Samer Dalwani"_s);
    room.write("englishNames", 1, 0, u"Dalwani"_s);
    room.click("save");
    QTRY_COMPARE(room.stored().first().names.size(), 3);
    QTRY_VERIFY(!room.window.isDirty());
    room.part<QTableView>("englishNames").setFocus();
    room.part<QTableView>("englishNames").setCurrentIndex(room.part<QTableView>("englishNames").model()->index(1, 0));
    room.key(Qt::Key_Delete);
    QVERIFY(room.part<QPushButton>("revert").isEnabled());
    room.click("revert");
    QCOMPARE(room.part<QTableView>("englishNames").model()->rowCount(), 3);
}

void TestRegistry::escape_asks_before_anything_is_lost()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("englishNames", 1, 0, u"El Marsa"_s);
    room.key(Qt::Key_Escape);
    auto *box = room.window.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!room.window.findChild<QMessageBox *>());
    QVERIFY(room.window.isVisible());
    QVERIFY(room.window.isDirty());
    room.key(Qt::Key_Escape);
    box = room.window.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // save
    QTRY_VERIFY(!room.window.isVisible());
    QCOMPARE(room.stored().first().names.size(), 2);
}

void TestRegistry::moving_on_with_something_typed_asks()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    room.enter(u"Samer"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("englishNames", 1, 0, u"El Marsa"_s);
    QVERIFY(room.clickRow(u"Samer"_s));
    QCOMPARE(room.nameShown(), u"Marsa"_s);
    QVERIFY(room.answer(u"&Discard"_s));
    QTRY_COMPARE(room.nameShown(), u"Samer"_s);
    QCOMPARE(room.stored().first().names.size(), 1);
}

void TestRegistry::a_conflict_shows_both_sides_and_saves_the_chosen()
{
    RegistryRoom room;
    Entity marsa = room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("englishNames", 1, 0, u"El Marsa"_s);
    marsa.notes = u"Theirs."_s;
    marsa.gender = Gender::Feminine;
    testlib::must(room.stores.entities().save(marsa, room.people.colleague));
    (void)room.stores.takeChanges();
    room.click("save");
    auto &conflict = room.part<QTableView>("conflict");
    QTRY_VERIFY(conflict.isVisible());
    QCOMPARE(conflict.model()->rowCount(), 3);
    // What they say of the gender is not taken.
    const int gender = 1;
    QTest::mouseClick(conflict.viewport(), Qt::LeftButton, {},
                      conflict.visualRect(conflict.model()->index(gender, 0)).center());
    room.click("saveChosen");
    QTRY_COMPARE(room.stored().first().revision, 3);
    const Entity saved = room.stored().first();
    QCOMPARE(saved.names.size(), 2);
    QCOMPARE(saved.notes, u"Theirs."_s);
    QCOMPARE(saved.gender, Gender::Unknown);
    QTRY_VERIFY(!conflict.isVisible());
    QTRY_VERIFY(testlib::must(room.stores.entities().keptEntities(room.people.author)).isEmpty());
}

void TestRegistry::a_journalist_is_told_why_merging_is_not_theirs()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    const auto &merge = room.part<QPushButton>("merge");
    QVERIFY(!merge.isEnabled());
    QVERIFY2(merge.toolTip().contains(u"sub-editors"_s), qPrintable(merge.toolTip()));
    QVERIFY(room.part<QPushButton>("split").isEnabled());
    testlib::must(room.desk.setUser(room.people.subEditor));
    QVERIFY(merge.isEnabled());
}

void TestRegistry::two_are_merged_and_taken_apart_again()
{
    RegistryRoom room;
    testlib::must(room.desk.setUser(room.people.subEditor));
    const Entity samer = room.enter(u"Samer Dalwani"_s);
    const Entity samir = room.enter(u"Samir Dalwani"_s);
    QVERIFY(room.open(u"Samer Dalwani"_s));
    room.click("merge");
    QTRY_VERIFY(room.dialog());
    auto *search = room.dialog()->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"samir"_s);
    auto *list = room.dialog()->findChild<QListView *>(u"entities"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(room.dialog() && room.dialog()->findChild<QPushButton *>(u"mergeThese"_s));
    QTest::mouseClick(room.dialog()->findChild<QPushButton *>(u"mergeThese"_s), Qt::LeftButton);
    QTRY_COMPARE(room.listed(), QStringList{u"Samer Dalwani"_s});
    QCOMPARE(testlib::must(room.stores.entities().resolve(samir.id)), samer.id);
    QTRY_VERIFY(room.offered(u"Undo"_s));
    QTest::mouseClick(room.offered(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(room.listed().size(), 2);
    QTRY_COMPARE(room.part<QTableView>("englishNames").model()->rowCount(), 2);
}

void TestRegistry::one_is_split()
{
    RegistryRoom room;
    Entity both = room.enter(u"Samer Dalwani"_s);
    both.names << EntityName{Language::English, NameForm::Variant, u"Samer Dalwani Jr."_s};
    testlib::must(room.stores.entities().save(both, room.people.author));
    emit room.executor.committed(room.stores.takeChanges());
    QVERIFY(room.open(u"Samer Dalwani"_s));
    QTRY_COMPARE(room.part<QTableView>("englishNames").model()->rowCount(), 3);
    room.click("split");
    QTRY_VERIFY(room.dialog());
    auto *choices = room.dialog()->findChild<QTreeWidget *>(u"choices"_s);
    const auto *box = room.dialog()->findChild<QDialogButtonBox *>();
    QPushButton *ok = box->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    choices->setFocus();
    choices->setCurrentItem(choices->topLevelItem(0)->child(1));
    QTest::keyClick(choices, Qt::Key_Space);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_COMPARE(room.stored().size(), 2);
    QTRY_COMPARE(room.listed(), QStringList({u"Samer Dalwani"_s, u"Samer Dalwani Jr."_s}));
    QTRY_COMPARE(room.part<QTableView>("englishNames").model()->rowCount(), 2);
}

void TestRegistry::a_split_is_taken_back()
{
    RegistryRoom room;
    Entity both = room.enter(u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    QVERIFY(room.open(u"Samer Dalwani"_s));
    room.click("split");
    QTRY_VERIFY(room.dialog());
    auto *choices = room.dialog()->findChild<QTreeWidget *>(u"choices"_s);
    choices->setFocus();
    // The arrows stay on what can be chosen.
    QTest::keyClick(choices, Qt::Key_Up);
    QVERIFY(choices->currentItem()->parent());
    QTest::keyClick(choices, Qt::Key_Down);
    QTest::keyClick(choices, Qt::Key_Space);
    QTest::mouseClick(room.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(room.stored().size(), 2);
    QTRY_VERIFY(room.offered(u"Undo"_s));
    QVERIFY(room.offered(u"Open it"_s));
    // An Arabic name at its beginning does not turn an English sentence round.
    bool isSaid = false;
    for (const QLabel *label : room.window.findChildren<QLabel *>())
        isSaid |= label->text() == u"\u200E\u2068سامر الدلواني\u2069 is an entity of its own now."_s;
    QVERIFY(isSaid);
    const auto *history = room.part<QListView>("history").model();
    QTRY_COMPARE(history->index(0, 0).data().toString(), u"\u2068سامر الدلواني\u2069 split off"_s);
    QTest::mouseClick(room.offered(u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(room.stored().size(), 1);
    both.revision = 3;
    QVERIFY(room.stored().first() == both);
    QTRY_COMPARE(history->rowCount(), 3);
}

void TestRegistry::a_name_in_the_wrong_table_is_told_and_moved()
{
    RegistryRoom room(Language::Arabic);
    room.key(Qt::Key_N, Qt::ControlModifier);
    room.write("arabicNames", 0, 0, u"Al-Qasrawi"_s);
    QVERIFY(room.part<QLabel>("problem").text().contains(u"Al-Qasrawi"_s));
    QVERIFY(room.part<QPushButton>("save").isEnabled());
    QTRY_VERIFY(room.window.findChild<QPushButton *>(u"moveName"_s));
    room.click("moveName");
    QTRY_COMPARE(room.nameShown(), u"Al-Qasrawi"_s);
    QVERIFY(room.part<QLabel>("problem").text().isEmpty());
    QTRY_VERIFY(!room.window.findChild<QPushButton *>(u"moveName"_s));
}

void TestRegistry::fields_and_changes_are_told_in_the_language_of_the_window()
{
    namespace fields = presentation::entityfields;
    RegistryRoom room(Language::Arabic);
    const auto nobody = [](EntityId) { return QString(); };
    Entity before;
    before.titles = {EntityTitle{Language::Arabic, u"وزير"_s, QDate(2023, 7, 1), QDate(2024, 7, 1)}};
    before.titles.first().useFrom = QDate(2023, 8, 1);
    const QString title = fields::lines(before, presentation::EntityField::Titles, nobody).join(u' ');
    Entity now = before;
    now.notes = u"ملاحظة"_s;
    now.gender = Gender::Masculine;
    const QString change = fields::changes(before, now, nobody).join(u' ');
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    QVERIFY2(!title.contains(latin), qPrintable(title));
    QVERIFY2(!change.isEmpty() && !change.contains(latin), qPrintable(change));
}

void TestRegistry::what_was_just_saved_is_shown_in_the_list()
{
    RegistryRoom room;
    room.enter(u"Marsa Lubana"_s);
    auto &search = room.part<QLineEdit>("search");
    search.setText(u"marsa"_s);
    QTRY_COMPARE(room.listed().size(), 1);
    room.key(Qt::Key_N, Qt::ControlModifier);
    room.write("englishNames", 0, 0, u"Marsa Wadi"_s);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.listed().size(), 2);
    QTRY_COMPARE(room.part<QListView>("entities").currentIndex().data().toString(), u"Marsa Wadi"_s);
}

void TestRegistry::the_only_hit_may_be_chosen_at_once()
{
    RegistryRoom room;
    testlib::must(room.desk.setUser(room.people.subEditor));
    room.enter(u"Marsa Lubana"_s);
    room.enter(u"Samer Dalwani"_s);
    QVERIFY(room.open(u"Samer Dalwani"_s));
    room.click("merge");
    QTRY_VERIFY(room.dialog());
    const QPushButton *choose = room.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!choose->isEnabled());
    room.dialog()->findChild<QLineEdit *>(u"search"_s)->setText(u"marsa"_s);
    QTRY_VERIFY(choose->isEnabled());
}

void TestRegistry::the_first_hit_is_marked_where_another_is_chosen()
{
    RegistryRoom room;
    room.enter(u"Marsa Lubana"_s);
    room.enter(u"Marsa Wadi"_s);
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    auto &relations = room.part<QTableView>("relations");
    relations.setFocus();
    relations.setCurrentIndex(relations.model()->index(0, 0));
    QTest::keyClick(&relations, Qt::Key_F2);
    QTRY_VERIFY(room.dialog());
    const QPushButton *choose = room.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *list = room.dialog()->findChild<QListView *>(u"entities"_s);
    auto *search = room.dialog()->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"marsa"_s);
    QTRY_VERIFY(choose->isEnabled());
    // The one that asks is not tied to itself.
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().data().toString(), u"Marsa Lubana"_s);
    // Nothing is chosen unseen.
    search->setText(u"nobody"_s);
    QTRY_VERIFY(!choose->isEnabled());
}

void TestRegistry::what_is_removed_is_brought_back()
{
    RegistryRoom room;
    testlib::must(room.desk.setUser(room.people.subEditor));
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.click("remove");
    QVERIFY(room.answer(u"&Remove"_s));
    QTRY_VERIFY(room.listed().isEmpty());
    QTRY_VERIFY(room.offered(u"Bring it back"_s));
    QTest::mouseClick(room.offered(u"Bring it back"_s), Qt::LeftButton);
    QTRY_COMPARE(room.listed(), QStringList{u"Marsa"_s});
    QTRY_COMPARE(room.nameShown(), u"Marsa"_s);
}

void TestRegistry::an_older_state_is_restored_from_the_history()
{
    RegistryRoom room;
    Entity marsa = room.enter(u"Marsa"_s);
    marsa.notes = u"Wrong."_s;
    testlib::must(room.stores.entities().save(marsa, room.people.colleague));
    emit room.executor.committed(room.stores.takeChanges());
    QVERIFY(room.open(u"Marsa"_s));
    auto &history = room.part<QListView>("history");
    QTRY_COMPARE(history.model()->rowCount(), 2);
    QVERIFY(!room.part<QPushButton>("restore").isEnabled());
    history.setCurrentIndex(history.model()->index(1, 0));
    QVERIFY(room.part<QPushButton>("restore").isEnabled());
    room.part<QPushButton>("restore").click();
    QTRY_VERIFY(room.stored().first().notes.isEmpty());
    QTRY_VERIFY(room.part<QPlainTextEdit>("notes").toPlainText().isEmpty());
    QTRY_COMPARE(history.model()->rowCount(), 3);
}

void TestRegistry::duplicates_are_merged_from_their_page()
{
    RegistryRoom room;
    testlib::must(room.desk.setUser(room.people.subEditor));
    room.enter(u"Samer Dalwani"_s);
    room.enter(u"Samer Dalwani"_s);
    room.part<QTabWidget>("sides").setCurrentIndex(1);
    auto &pairs = room.part<QListView>("duplicates");
    QTRY_COMPARE(pairs.model()->rowCount(), 1);
    QTest::mouseClick(pairs.viewport(), Qt::LeftButton, {}, pairs.visualRect(pairs.model()->index(0, 0)).center());
    QTRY_VERIFY(room.part<QPushButton>("mergeThese").isVisible());
    room.click("turnRound");
    room.click("mergeThese");
    QTRY_COMPARE(room.stored().size(), 1);
    QTRY_COMPARE(pairs.model()->rowCount(), 0);
    QTRY_VERIFY(room.offered(u"Undo"_s));
}

void TestRegistry::what_was_kept_aside_is_offered()
{
    DialogRoom before;
    Entity marsa;
    marsa.names << EntityName{Language::English, NameForm::House, u"Marsa"_s};
    marsa = testlib::must(before.stores.entities().save(marsa, before.people.author));
    Entity theirs = marsa;
    theirs.gender = Gender::Feminine;
    testlib::must(before.stores.entities().save(theirs, before.people.colleague));
    marsa.notes = u"Mine."_s;
    QVERIFY(!before.stores.entities().save(marsa, before.people.author));
    widgets::RegistryWindow window(before.parts);
    window.show();
    QToolButton *look = nullptr;
    QTRY_VERIFY([&] {
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->text() == u"Look at it"_s)
                look = button;
        }
        return look && look->isVisible();
    }());
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY(window.findChild<QTableView *>(u"conflict"_s)->isVisible());
    QTest::mouseClick(window.findChild<QPushButton *>(u"saveChosen"_s), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(before.stores.entities().entity(marsa.id)).notes, u"Mine."_s);
    QTRY_VERIFY(testlib::must(before.stores.entities().keptEntities(before.people.author)).isEmpty());
}

void TestRegistry::saving_leaves_the_cursor_in_the_notes()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    auto &notes = room.part<QPlainTextEdit>("notes");
    notes.setFocus();
    QTest::keyClicks(&notes, u"Never Sam. "_s);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.stored().first().notes, u"Never Sam."_s);
    QTRY_VERIFY(!room.window.isDirty());
    QTest::keyClicks(&notes, u"Nor Sami."_s);
    QCOMPARE(notes.toPlainText(), u"Never Sam. Nor Sami."_s);
    QVERIFY(notes.document()->isUndoAvailable());
    room.enter(u"Arwa"_s);
    QVERIFY(room.clickRow(u"Arwa"_s));
    QVERIFY(room.answer(u"&Discard"_s));
    QTRY_COMPARE(room.nameShown(), u"Arwa"_s);
    QVERIFY(!notes.document()->isUndoAvailable());
}

void TestRegistry::a_colleagues_save_leaves_the_open_cell()
{
    RegistryRoom room;
    Entity marsa = room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    auto &names = room.part<QTableView>("englishNames");
    names.setFocus();
    names.setCurrentIndex(names.model()->index(1, 0));
    QTest::keyClick(&names, Qt::Key_F2);
    QPointer<QLineEdit> cell = names.viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    marsa.notes = u"Theirs."_s;
    testlib::must(room.stores.entities().save(marsa, room.people.colleague));
    emit room.executor.committed(room.stores.takeChanges());
    QTRY_COMPARE(room.part<QPlainTextEdit>("notes").toPlainText(), u"Theirs."_s);
    QVERIFY(cell && cell->isVisible());
}

void TestRegistry::tab_goes_through_a_row_of_titles()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("titles", 0, 0, u"Port"_s);
    auto &titles = room.part<QTableView>("titles");
    room.part<QPlainTextEdit>("notes").setFocus();
    titles.setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(titles.currentIndex(), titles.model()->index(1, 0)); // what is there is not written over
    QVERIFY(titles.selectionModel()->isSelected(titles.currentIndex()));
    QTest::keyClick(&titles, Qt::Key_H);
    QTest::keyClicks(QApplication::focusWidget(), u"arbour"_s);
    room.key(Qt::Key_Tab);
    QCOMPARE(titles.currentIndex(), titles.model()->index(1, 1));
    testlib::stayQuiet();
    QVERIFY(!QApplication::activePopupWidget());
    room.key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"1 June 2026"_s);
    room.key(Qt::Key_Tab);
    QTRY_COMPARE(titles.model()->index(1, 2).data(Qt::EditRole).toDate(), QDate(2026, 6, 1));
    QCOMPARE(titles.model()->index(0, 0).data().toString(), u"Port"_s);
    QCOMPARE(titles.model()->index(1, 0).data().toString(), u"harbour"_s);
}

void TestRegistry::a_date_that_cannot_be_read_stays_and_says_so()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("titles", 0, 0, u"Port"_s);
    room.write("titles", 0, 2, u"last May"_s);
    QCOMPARE(room.part<QTableView>("titles").model()->index(0, 2).data().toString(), u"last May"_s);
    QVERIFY2(room.part<QLabel>("problem").text().contains(u"last May"_s),
             qPrintable(room.part<QLabel>("problem").text()));
    QVERIFY(!room.part<QPushButton>("save").isEnabled());
    room.write("titles", 0, 2, u"2026-05"_s);
    QVERIFY(room.part<QPushButton>("save").isEnabled());
}

void TestRegistry::the_list_stays_where_it_is_read()
{
    RegistryRoom room;
    QList<Entity> many;
    for (int i = 0; i < 90; ++i) {
        Entity entity;
        entity.names << EntityName{Language::English, NameForm::House, u"Name %1"_s.arg(i, 3, 10, QChar(u'0'))};
        many << entity;
    }
    testlib::must(room.stores.entities().import(many, room.people.author));
    emit room.executor.committed(room.stores.takeChanges());
    QVERIFY(room.open(u"Name 000"_s));
    auto &list = room.part<QListView>("entities");
    list.scrollTo(list.model()->index(60, 0), QAbstractItemView::PositionAtTop);
    const QString top = list.indexAt({20, 2}).data().toString();
    QVERIFY(top > u"Name 020"_s);
    room.enter(u"Aaa"_s);
    QTRY_COMPARE(room.listed().size(), 91);
    QCOMPARE(list.indexAt({20, 2}).data().toString(), top);
}

void TestRegistry::a_hidden_window_reads_nothing_anew()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QTRY_COMPARE(room.listed().size(), 1);
    room.window.close();
    room.enter(u"Arwa"_s);
    constexpr int longerThanThePause = 80;
    QVERIFY(!QTest::qWaitFor([&] { return room.listed().size() != 1; }, longerThanThePause));
    room.window.show();
    QTRY_COMPARE(room.listed().size(), 2);
}

void TestRegistry::the_pairs_are_counted_and_looked_for_again()
{
    RegistryRoom room;
    room.enter(u"Samer Dalwani"_s);
    room.enter(u"Samer Dalwani"_s);
    room.part<QTabWidget>("sides").setCurrentIndex(1);
    auto &pairs = room.part<QListView>("duplicates");
    QTRY_COMPARE(pairs.model()->rowCount(), 1);
    QTRY_VERIFY2(room.part<QLabel>("pairCount").text().startsWith(u'1'),
                 qPrintable(room.part<QLabel>("pairCount").text()));
    auto &again = room.part<QPushButton>("lookAgain");
    QVERIFY(!again.isVisible());
    room.enter(u"Samer Dalwani"_s);
    QTRY_VERIFY(again.isVisible());
    QCOMPARE(pairs.model()->rowCount(), 1);
    again.setFocus();
    room.click("lookAgain");
    QTRY_COMPARE(pairs.model()->rowCount(), 2); // each with the first of them
    QVERIFY(pairs.hasFocus());
    QVERIFY(!again.isVisible());
}

QTEST_MAIN(TestRegistry)
#include "test_registry.moc"
