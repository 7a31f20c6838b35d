// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registryroom.h"
#include "testlib/quiet.h"

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::RegistryRoom;

namespace {

/// The name of the field that has the focus: of its table, where a cell of one is written in.
QString field()
{
    for (const QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"_s))
            return each->objectName();
    }
    return {};
}

} // namespace

/// How a person goes through the form of an entity, and what a new one begins with.
class TestEntityForm : public QObject
{
    Q_OBJECT

private slots:
    void tab_goes_through_the_form_as_it_is_read_data();
    void tab_goes_through_the_form_as_it_is_read();
    void tab_leaves_a_table_behind_its_last_cell();
    void shift_tab_leaves_a_table_before_its_first_cell();
    void nothing_is_typed_while_it_is_removed();
    void the_names_of_the_windows_language_stand_first_data();
    void the_names_of_the_windows_language_stand_first();
    void the_form_scrolls_to_the_cell_that_is_written();
    void a_taken_search_is_written_over_data();
    void a_taken_search_is_written_over();
    void saving_leaves_what_is_searched();
    void what_cannot_be_saved_is_not_lost_by_return();
};

void TestEntityForm::tab_goes_through_the_form_as_it_is_read_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("fields");
    const QStringList others{u"titles"_s, u"relations"_s, u"notes"_s, u"identifiers"_s};
    QTest::newRow("English window") << Language::English << QStringList{u"englishNames"_s, u"arabicNames"_s} + others;
    QTest::newRow("Arabic window") << Language::Arabic << QStringList{u"arabicNames"_s, u"englishNames"_s} + others;
}

void TestEntityForm::tab_goes_through_the_form_as_it_is_read()
{
    QFETCH(Language, language);
    QFETCH(QStringList, fields);
    RegistryRoom room(language);
    room.key(Qt::Key_N, Qt::ControlModifier);
    for (const QString &each : fields) {
        QTRY_COMPARE(field(), each);
        if (each != fields.last())
            room.key(Qt::Key_Tab);
    }
    for (qsizetype at = fields.size() - 1; at >= 0; --at) {
        QTRY_COMPARE(field(), fields.at(at));
        room.key(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    QCOMPARE(field(), u"number"_s);
}

void TestEntityForm::tab_leaves_a_table_behind_its_last_cell()
{
    RegistryRoom room;
    room.key(Qt::Key_N, Qt::ControlModifier);
    auto &names = room.part<QTableView>("englishNames");
    RegistryRoom::type(names, u"Marsa"_s);
    room.key(Qt::Key_Tab); // its form
    QTRY_COMPARE(names.currentIndex(), names.model()->index(0, 1));
    room.key(Qt::Key_Tab); // a second name
    QTRY_COMPARE(names.currentIndex(), names.model()->index(1, 0));
    room.key(Qt::Key_Tab);
    QTRY_COMPARE(field(), u"arabicNames"_s);
    RegistryRoom::type(room.part<QTableView>("arabicNames"), u"مرسى"_s);
    QCOMPARE(room.nameShown(), u"Marsa"_s);
    QCOMPARE(room.part<QTableView>("arabicNames").model()->index(0, 0).data().toString(), u"مرسى"_s);
    QTRY_VERIFY(!names.viewport()->findChild<QLineEdit *>());
}

void TestEntityForm::shift_tab_leaves_a_table_before_its_first_cell()
{
    RegistryRoom room;
    room.key(Qt::Key_N, Qt::ControlModifier);
    room.key(Qt::Key_Tab);
    auto &names = room.part<QTableView>("arabicNames");
    QTRY_VERIFY(names.hasFocus());
    RegistryRoom::type(names, u"مرسى"_s);
    room.key(Qt::Key_Tab);
    QTRY_COMPARE(names.currentIndex(), names.model()->index(0, 1));
    room.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(names.currentIndex(), names.model()->index(0, 0));
    room.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(field(), u"englishNames"_s);
    QCOMPARE(names.model()->index(0, 0).data().toString(), u"مرسى"_s);
}

void TestEntityForm::the_names_of_the_windows_language_stand_first_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English window") << Language::English;
    QTest::newRow("Arabic window") << Language::Arabic;
}

void TestEntityForm::the_names_of_the_windows_language_stand_first()
{
    QFETCH(Language, language);
    RegistryRoom room(language);
    room.key(Qt::Key_N, Qt::ControlModifier);
    // English begins at the left, Arabic at the right: the first of the two is where the eye is.
    QVERIFY(room.part<QTableView>("englishNames").x() < room.part<QTableView>("arabicNames").x());
}

void TestEntityForm::the_form_scrolls_to_the_cell_that_is_written()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.window.resize(1000, 420);
    testlib::stayQuiet();
    auto &identifiers = room.part<QTableView>("identifiers");
    const auto *form = room.part<QTableView>("titles").parentWidget()->parentWidget(); // what is seen of it
    const auto isSeen = [&identifiers, form] {
        const QRect cell = identifiers.visualRect(identifiers.currentIndex());
        return cell.isValid() &&
               form->rect().contains(QRect(identifiers.viewport()->mapTo(form, cell.topLeft()), cell.size()));
    };
    identifiers.setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(isSeen());
    RegistryRoom::type(identifiers, u"wikidata"_s);
    QTRY_VERIFY(isSeen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(identifiers.currentIndex().column(), 1);
    RegistryRoom::type(identifiers, u"Q42"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(identifiers.currentIndex(), identifiers.model()->index(1, 0));
    QTRY_VERIFY(isSeen());
    auto &notes = room.part<QPlainTextEdit>("notes");
    room.part<QTableView>("englishNames").setFocus(Qt::ShortcutFocusReason);
    testlib::stayQuiet();
    notes.setFocus(Qt::ShortcutFocusReason);
    const QRect cursor = notes.cursorRect();
    QTRY_VERIFY(form->rect().contains(QRect(notes.viewport()->mapTo(form, cursor.topLeft()), cursor.size())));
}

void TestEntityForm::a_taken_search_is_written_over_data()
{
    the_names_of_the_windows_language_stand_first_data();
}

void TestEntityForm::a_taken_search_is_written_over()
{
    QFETCH(Language, language);
    RegistryRoom room(language);
    room.part<QLineEdit>("search").setText(u"salem"_s);
    room.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(room.nameShown(), u"salem"_s);
    QTRY_COMPARE(field(), u"englishNames"_s);
    RegistryRoom::type(room.part<QTableView>("englishNames"), u"Test Wrapper"_s);
    QCOMPARE(room.nameShown(), u"Test Wrapper"_s);
    QCOMPARE(room.part<QTableView>("arabicNames").model()->rowCount(), 1);
}

void TestEntityForm::saving_leaves_what_is_searched()
{
    RegistryRoom room;
    room.enter(u"Marsa Lubana"_s);
    auto &search = room.part<QLineEdit>("search");
    search.setText(u"marsa"_s);
    QTRY_COMPARE(room.listed().size(), 1);
    room.key(Qt::Key_N, Qt::ControlModifier);
    room.write("englishNames", 0, 0, u"Samer Dalwani"_s);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.stored().size(), 2);
    constexpr int longerThanTheListPauses = 200;
    testlib::stayQuiet(longerThanTheListPauses);
    QCOMPARE(search.text(), u"marsa"_s);
    QCOMPARE(room.listed(), QStringList{u"Marsa Lubana"_s});
    // Where it is listed, it is the marked one.
    room.key(Qt::Key_N, Qt::ControlModifier);
    room.write("englishNames", 0, 0, u"Marsa Wadi"_s);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.part<QListView>("entities").currentIndex().data().toString(), u"Marsa Wadi"_s);
}

void TestEntityForm::nothing_is_typed_while_it_is_removed()
{
    RegistryRoom room;
    testlib::must(room.desk.setUser(room.people.subEditor));
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.click("remove");
    room.executor.setHeld(true);
    QVERIFY(room.answer(u"&Remove"_s));
    QVERIFY(room.part<QPlainTextEdit>("notes").isReadOnly());
    QVERIFY(!room.part<QPushButton>("split").isEnabled());
    QVERIFY(room.part<QLabel>("problem").text().size() > 3);
    room.executor.setHeld(false);
    QTRY_VERIFY(room.listed().isEmpty());
}

void TestEntityForm::what_cannot_be_saved_is_not_lost_by_return()
{
    RegistryRoom room;
    room.enter(u"Marsa"_s);
    QVERIFY(room.open(u"Marsa"_s));
    room.write("titles", 0, 0, u"Port"_s);
    room.write("titles", 0, 2, u"2024-02-30"_s);
    room.key(Qt::Key_Escape);
    auto *box = room.window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->informativeText().contains(u"2024-02-30"_s), qPrintable(box->informativeText()));
    QVERIFY(QTest::qWaitForWindowActive(box));
    QTest::keyClick(box->focusWidget() ? box->focusWidget() : box, Qt::Key_Return);
    QTRY_VERIFY(!room.window.findChild<QMessageBox *>());
    QVERIFY(room.window.isVisible());
    QVERIFY(room.window.isDirty());
    QCOMPARE(room.part<QTableView>("titles").model()->index(0, 2).data().toString(), u"2024-02-30"_s);
}

QTEST_MAIN(TestEntityForm)
#include "test_entityform.moc"
