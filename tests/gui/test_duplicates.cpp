// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "widgets/entity/registrywindow.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;

namespace {

/// The registry's window with two namesakes, open at its possible duplicates.
struct DuplicatesRoom : DialogRoom
{
    widgets::RegistryWindow window{parts};

    explicit DuplicatesRoom(Language language = Language::English)
        : DialogRoom(language)
    {
        for (int i = 0; i < 2; ++i) {
            Entity entity;
            entity.names << EntityName{Language::English, NameForm::House, u"Samer Dalwani"_s}
                         << EntityName{Language::Arabic, NameForm::House, u"سامر الدلواني"_s};
            testlib::must(stores.entities().save(entity, people.author));
        }
        (void)stores.takeChanges();
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        part<QTabWidget>("sides").setCurrentIndex(1);
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *window.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Marks the first row of the list with the mouse.
    bool mark(const char *list)
    {
        auto &view = part<QListView>(list);
        if (!QTest::qWaitFor([&view] { return view.model()->rowCount() > 0; }))
            return false;
        view.setFocus();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
        return true;
    }
    void key(const char *list) { QTest::keyClick(&part<QListView>(list), Qt::Key_D, Qt::ControlModifier); }
    void click(const char *button) { part<QAbstractButton>(button).click(); }
    [[nodiscard]] int rows(const char *list) const { return part<QListView>(list).model()->rowCount(); }
    [[nodiscard]] bool offersUndo() const
    {
        const auto buttons = window.findChildren<QToolButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
            return button->text() == u"Undo"_s && button->isVisible();
        });
    }
    [[nodiscard]] qsizetype apart() { return testlib::must(stores.entities().apart()).size(); }
};

} // namespace

/// That two are two, said in the window.
class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void the_page_opens_at_its_first_pair();
    void a_key_sets_the_marked_pair_apart();
    void the_menu_and_the_button_say_the_same();
    void what_was_set_apart_is_shown_and_taken_back();
    void it_can_be_undone_at_once();
    void who_has_no_role_is_told_why();
};

void TestDuplicates::the_page_opens_at_its_first_pair()
{
    DuplicatesRoom room;
    auto &pairs = room.part<QListView>("duplicates");
    QTRY_COMPARE(room.rows("duplicates"), 1);
    QVERIFY(pairs.hasFocus());
    QCOMPARE(pairs.currentIndex().row(), 0);
    QVERIFY(pairs.selectionModel()->isSelected(pairs.currentIndex()));
    QVERIFY(room.part<QPushButton>("mergeThese").isVisible());
    room.key("duplicates");
    QTRY_COMPARE(room.apart(), 1);
    room.part<QTabWidget>("sides").setCurrentIndex(0);
    room.part<QTabWidget>("sides").setCurrentIndex(1);
    QVERIFY(pairs.hasFocus());
    QVERIFY(!room.part<QPushButton>("mergeThese").isVisible());
}

void TestDuplicates::a_key_sets_the_marked_pair_apart()
{
    DuplicatesRoom room;
    QTRY_COMPARE(room.rows("duplicates"), 1);
    QVERIFY(room.mark("duplicates"));
    QVERIFY(room.part<QPushButton>("decide").isEnabled());
    QTRY_VERIFY(room.part<QPushButton>("mergeThese").isVisible());
    room.key("duplicates");
    QTRY_COMPARE(room.rows("duplicates"), 0);
    QCOMPARE(room.apart(), 1);
    QTRY_VERIFY(!room.part<QPushButton>("mergeThese").isVisible());
    QVERIFY(!room.part<QPushButton>("decide").isEnabled());
}

void TestDuplicates::the_menu_and_the_button_say_the_same()
{
    for (const Language language : {Language::English, Language::Arabic}) {
        DuplicatesRoom room(language);
        QVERIFY(room.mark("duplicates"));
        auto &view = room.part<QListView>("duplicates");
        emit view.customContextMenuRequested(view.visualRect(view.model()->index(0, 0)).center());
        auto *menu = room.window.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), room.part<QPushButton>("decide").text());
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(room.rows("duplicates"), 0);
        QCOMPARE(room.apart(), 1);
    }
}

void TestDuplicates::what_was_set_apart_is_shown_and_taken_back()
{
    DuplicatesRoom room;
    QVERIFY(room.mark("duplicates"));
    room.click("decide");
    QTRY_COMPARE(room.rows("duplicates"), 0);
    QTRY_VERIFY(room.offersUndo());
    room.click("showApart");
    QVERIFY(room.mark("apart"));
    QTRY_VERIFY(room.part<QPushButton>("mergeThese").isVisible());
    room.key("apart");
    QTRY_COMPARE(room.rows("apart"), 0);
    // Nothing is left to be undone.
    QTRY_VERIFY(!room.offersUndo());
    QCOMPARE(room.apart(), 0);
    room.click("showApart");
    QTRY_COMPARE(room.rows("duplicates"), 1);
    QVERIFY(room.part<QListView>("duplicates").isVisible());
}

void TestDuplicates::it_can_be_undone_at_once()
{
    DuplicatesRoom room;
    QVERIFY(room.mark("duplicates"));
    room.click("decide");
    QToolButton *undo = nullptr;
    QTRY_VERIFY([&] {
        for (QToolButton *button : room.window.findChildren<QToolButton *>()) {
            if (button->text() == u"Undo"_s && button->isVisible())
                undo = button;
        }
        return undo != nullptr;
    }());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(room.rows("duplicates"), 1);
    QCOMPARE(room.apart(), 0);
}

void TestDuplicates::who_has_no_role_is_told_why()
{
    DuplicatesRoom room;
    testlib::must(room.desk.setUser(room.people.guest));
    QVERIFY(room.mark("duplicates"));
    QVERIFY(!room.part<QPushButton>("decide").isEnabled());
    QVERIFY(!room.part<QPushButton>("decide").toolTip().isEmpty());
    room.key("duplicates");
    QCOMPARE(room.apart(), 0);
}

QTEST_MAIN(TestDuplicates)
#include "test_duplicates.moc"
