// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registryroom.h"
#include "testlib/quiet.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::RegistryRoom;

namespace {

constexpr int textColumn = 0;
constexpr int languageColumn = 1;
constexpr int fromColumn = 2;
constexpr int toColumn = 3;

/// A registry with one entity open, whose tables are written in.
struct TitlesRoom : RegistryRoom
{
    QTableView &titles = part<QTableView>("titles");

    explicit TitlesRoom(Language windowLanguage = Language::English)
        : RegistryRoom(windowLanguage)
    {
        enter(u"Rimal"_s);
        enter(u"Marsa"_s);
        (void)open(u"Marsa"_s);
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return titles.model()->index(row, column); }
    void goTo(int row, int column)
    {
        titles.setFocus();
        titles.setCurrentIndex(at(row, column));
    }
    /// What the store has with a title.
    [[nodiscard]] QList<Entity> titled()
    {
        QList<Entity> all = stored();
        all.removeIf([](const Entity &each) { return each.titles.isEmpty(); });
        return all;
    }
    [[nodiscard]] QString problem() const { return part<QLabel>("problem").text(); }
    [[nodiscard]] QString cell(int row, int column) const { return at(row, column).data().toString(); }
};

} // namespace

/// The keys of a person in the tables of the entity form.
class TestTitlesTable : public QObject
{
    Q_OBJECT

private slots:
    void a_choice_takes_keys_and_tab_goes_on_data();
    void a_choice_takes_keys_and_tab_goes_on();
    void a_key_typed_on_a_title_goes_on_with_it();
    void the_shortcut_goes_to_the_empty_row_from_anywhere();
    void a_day_typed_before_its_title_waits_for_it();
    void a_day_that_waits_can_be_given_up();
    void a_title_given_up_leaves_its_day_waiting();
    void a_tie_is_searched_with_its_first_letter();
    void an_english_name_heads_the_page_where_arabic_begins();
    void delete_on_a_day_empties_the_cell();
    void a_title_taken_out_is_brought_back();
    void what_was_taken_out_is_forgotten_with_the_form();
    void an_office_held_to_a_year_ends_with_it_data();
    void an_office_held_to_a_year_ends_with_it();
    void a_choice_is_not_taken_out_with_its_row();
    void tab_in_a_tie_opens_no_search();
};

void TestTitlesTable::a_choice_takes_keys_and_tab_goes_on_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("letter") << Qt::Key_A << Qt::KeyboardModifiers();
    QTest::newRow("arrow") << Qt::Key_Down << Qt::KeyboardModifiers();
    QTest::newRow("open list") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
}

void TestTitlesTable::a_choice_takes_keys_and_tab_goes_on()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    TitlesRoom room;
    room.goTo(0, textColumn);
    QTest::keyClicks(&room.titles, u"h"_s);
    room.key(Qt::Key_Tab);
    QTRY_COMPARE(room.titles.currentIndex(), room.at(0, languageColumn));
    room.key(key, modifiers);
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QVERIFY(QTest::qWaitForWindowExposed(popup));
        auto *list = popup->findChild<QAbstractItemView *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Tab);
    } else {
        room.key(Qt::Key_Tab);
    }
    QTRY_COMPARE(room.titles.currentIndex(), room.at(0, fromColumn));
    QVERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(room.cell(0, languageColumn), u"Arabic"_s);
}

void TestTitlesTable::a_key_typed_on_a_title_goes_on_with_it()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.goTo(0, textColumn);
    QTest::keyClicks(&room.titles, u"s"_s);
    QCOMPARE(room.cell(0, textColumn), u"Ports"_s);
    room.key(Qt::Key_Escape);
    QTRY_COMPARE(room.cell(0, textColumn), u"Port"_s);
}

void TestTitlesTable::the_shortcut_goes_to_the_empty_row_from_anywhere()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.goTo(0, textColumn);
    room.key(Qt::Key_F2);
    QVERIFY(room.titles.viewport()->findChild<QLineEdit *>());
    room.part<QPlainTextEdit>("notes").setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!room.titles.currentIndex().isValid());
    room.titles.setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(room.titles.currentIndex(), room.at(1, textColumn));
    room.goTo(0, textColumn);
    room.key(Qt::Key_F2);
    room.titles.setFocus(Qt::ShortcutFocusReason); // from its own open cell
    testlib::stayQuiet();
    QCOMPARE(room.titles.currentIndex(), room.at(1, textColumn));
}

void TestTitlesTable::a_day_typed_before_its_title_waits_for_it()
{
    TitlesRoom room;
    room.write("titles", 0, fromColumn, u"1/3/2026"_s);
    QVERIFY2(room.problem().contains(u"1/3/2026"_s), qPrintable(room.problem()));
    QVERIFY(!room.part<QPushButton>("save").isEnabled());
    room.write("titles", 0, textColumn, u"Port"_s);
    room.click("save");
    QTRY_COMPARE(room.titled().size(), 1);
    QCOMPARE(room.titled().first().titles.first().from, std::optional(QDate(2026, 3, 1)));
}

void TestTitlesTable::a_day_that_waits_can_be_given_up()
{
    TitlesRoom room;
    room.write("titles", 0, fromColumn, u"1/3/2026"_s);
    room.goTo(0, fromColumn);
    room.key(Qt::Key_F2);
    auto *cell = room.titles.viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClick(cell, Qt::Key_Delete);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(room.problem(), QString());
    QVERIFY(!room.window.isDirty());
}

void TestTitlesTable::a_title_given_up_leaves_its_day_waiting()
{
    TitlesRoom room;
    room.write("titles", 0, fromColumn, u"1/3/2026"_s);
    room.goTo(0, textColumn);
    QTest::keyClicks(&room.titles, u"P"_s);
    QTRY_COMPARE(room.titles.model()->rowCount(), 2); // the day is the title's
    QCOMPARE(room.problem(), QString());
    room.key(Qt::Key_Escape);
    QTRY_COMPARE(room.titles.model()->rowCount(), 1);
    QCOMPARE(room.cell(0, fromColumn), u"2026-03-01"_s);
    QVERIFY2(room.problem().contains(u"2026-03-01"_s), qPrintable(room.problem()));
    // It is there for the next one.
    room.write("titles", 0, textColumn, u"Port"_s);
    room.click("save");
    QTRY_COMPARE(room.titled().size(), 1);
    QCOMPARE(room.titled().first().titles.first().from, std::optional(QDate(2026, 3, 1)));
}

void TestTitlesTable::a_tie_is_searched_with_its_first_letter()
{
    TitlesRoom room;
    auto &relations = room.part<QTableView>("relations");
    relations.setFocus();
    relations.setCurrentIndex(relations.model()->index(0, 0));
    QTest::keyClicks(&relations, u"R"_s);
    QTRY_VERIFY(room.dialog());
    auto *search = room.dialog()->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"imal"_s);
    QCOMPARE(search->text(), u"Rimal"_s);
}

void TestTitlesTable::an_english_name_heads_the_page_where_arabic_begins()
{
    TitlesRoom room(Language::Arabic);
    QList<QLabel *> heads = room.window.findChildren<QLabel *>();
    heads.removeIf([](const QLabel *label) { return label->text() != u"Marsa"_s; });
    QCOMPARE(heads.size(), 1);
    const QLabel &head = *heads.first();
    QTRY_VERIFY(head.isVisible());
    QVERIFY(head.geometry().center().x() > head.parentWidget()->width() / 2);
}

void TestTitlesTable::delete_on_a_day_empties_the_cell()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.write("titles", 0, fromColumn, u"2026-01-15"_s);
    room.goTo(0, fromColumn);
    room.key(Qt::Key_Delete);
    QCOMPARE(room.cell(0, textColumn), u"Port"_s);
    QCOMPARE(room.cell(0, fromColumn), QString());
    room.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.at(0, fromColumn).data(Qt::EditRole).toString(), u"2026-01-15"_s);
    // What is refused is emptied as well.
    room.write("titles", 0, toColumn, u"soon"_s);
    room.goTo(0, toColumn);
    room.key(Qt::Key_Backspace);
    QCOMPARE(room.cell(0, toColumn), QString());
    QCOMPARE(room.problem(), QString());
}

void TestTitlesTable::a_title_taken_out_is_brought_back()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.write("titles", 0, fromColumn, u"2026-01-15"_s);
    room.write("titles", 0, toColumn, u"soon"_s);
    room.write("titles", 1, textColumn, u"ميناء"_s);
    room.goTo(0, textColumn);
    room.key(Qt::Key_Delete);
    room.goTo(0, textColumn);
    room.key(Qt::Key_Delete);
    QCOMPARE(room.titles.model()->rowCount(), 1);
    QTRY_VERIFY(room.offered(u"Undo"_s));
    room.part<QComboBox>("gender").setFocus();
    room.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.cell(0, textColumn), u"ميناء"_s);
    QCOMPARE(room.cell(0, languageColumn), u"Arabic"_s);
    QTest::mouseClick(room.offered(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(room.cell(0, textColumn), u"Port"_s);
    QCOMPARE(room.cell(0, languageColumn), u"English"_s);
    QCOMPARE(room.at(0, fromColumn).data(Qt::EditRole).toString(), u"2026-01-15"_s);
    QCOMPARE(room.cell(0, toColumn), u"soon"_s);
    QCOMPARE(room.cell(1, textColumn), u"ميناء"_s);
    QTRY_VERIFY(!room.offered(u"Undo"_s));
    // The house form that was taken out is the house form again.
    auto &names = room.part<QTableView>("englishNames");
    room.write("englishNames", 1, textColumn, u"El Marsa"_s);
    names.setFocus();
    names.setCurrentIndex(names.model()->index(0, textColumn));
    room.key(Qt::Key_Delete);
    QCOMPARE(names.model()->index(0, textColumn).data().toString(), u"El Marsa"_s);
    room.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names.model()->index(0, textColumn).data().toString(), u"Marsa"_s);
    QCOMPARE(names.model()->index(0, 1).data(Qt::EditRole).toInt(), 0);
    QCOMPARE(names.model()->index(1, 1).data(Qt::EditRole).toInt(), 1);
}

void TestTitlesTable::what_was_taken_out_is_forgotten_with_the_form()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.goTo(0, textColumn);
    room.key(Qt::Key_Delete);
    QVERIFY(!room.window.isDirty());
    QTRY_VERIFY(room.offered(u"Undo"_s));
    QVERIFY(room.open(u"Rimal"_s));
    QTRY_VERIFY(!room.offered(u"Undo"_s));
    room.titles.setFocus();
    room.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.titles.model()->rowCount(), 1);
    // Undoing all changes brings it back as well, once.
    room.write("titles", 0, textColumn, u"Port"_s);
    room.click("save");
    QTRY_VERIFY(!room.window.isDirty());
    room.goTo(0, textColumn);
    room.key(Qt::Key_Delete);
    room.click("revert");
    room.titles.setFocus();
    room.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.titles.model()->rowCount(), 2);
}

void TestTitlesTable::an_office_held_to_a_year_ends_with_it_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("year") << u"2019"_s << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("month") << u"May 2019"_s << QDate(2019, 5, 1) << QDate(2019, 5, 31);
    QTest::newRow("Arabic month") << u"أيار 2019"_s << QDate(2019, 5, 1) << QDate(2019, 5, 31);
    QTest::newRow("day") << u"2019-05-04"_s << QDate(2019, 5, 4) << QDate(2019, 5, 4);
}

void TestTitlesTable::an_office_held_to_a_year_ends_with_it()
{
    QFETCH(QString, typed);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    TitlesRoom room;
    // The last day before there is a title, the first one after it.
    room.write("titles", 0, toColumn, typed);
    QCOMPARE(room.cell(0, toColumn), to.toString(Qt::ISODate));
    room.write("titles", 0, textColumn, u"Port"_s);
    room.write("titles", 0, fromColumn, typed);
    QCOMPARE(room.at(0, fromColumn).data(Qt::EditRole).toString(), from.toString(Qt::ISODate));
    QCOMPARE(room.at(0, toColumn).data(Qt::EditRole).toString(), to.toString(Qt::ISODate));
    QVERIFY2(room.cell(0, toColumn).contains(QString::number(to.day())), qPrintable(room.cell(0, toColumn)));
    room.write("titles", 0, toColumn, typed);
    QCOMPARE(room.at(0, toColumn).data(Qt::EditRole).toString(), to.toString(Qt::ISODate));
}

void TestTitlesTable::a_choice_is_not_taken_out_with_its_row()
{
    TitlesRoom room;
    room.write("titles", 0, textColumn, u"Port"_s);
    room.goTo(0, languageColumn);
    room.key(Qt::Key_Delete);
    QCOMPARE(room.cell(0, textColumn), u"Port"_s);
}

void TestTitlesTable::tab_in_a_tie_opens_no_search()
{
    TitlesRoom room;
    auto &relations = room.part<QTableView>("relations");
    Entity tied;
    for (const Entity &each : room.stored()) {
        if (each.houseName(Language::English) == u"Rimal"_s)
            tied = each;
    }
    relations.model()->setData(relations.model()->index(0, 0), QVariant::fromValue(tied.id));
    relations.setFocus();
    relations.setCurrentIndex(relations.model()->index(0, 1));
    room.key(Qt::Key_F2);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QAbstractItemView *>(), Qt::Key_Tab);
    QTRY_COMPARE(relations.currentIndex(), relations.model()->index(1, 0));
    testlib::stayQuiet();
    QVERIFY(!room.dialog());
    room.key(Qt::Key_Tab);
    QTRY_VERIFY(room.part<QPlainTextEdit>("notes").hasFocus());
}

QTEST_MAIN(TestTitlesTable)
#include "test_titlestable.moc"
