// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebarroom.h"
#include "testlib/quiet.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/mentioncard.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/main/registryactions.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::SidebarRoom;
using presentation::SidebarModel;

/// The names of the open article beside it, worked with by keys and mouse.
class TestSidebar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void names_stand_by_kind();
    void arrows_walk_through_the_mentions_data() { gui::inBothLanguages(); }
    void arrows_walk_through_the_mentions();
    void enter_writes_the_name_where_somebody_was_writing();
    void in_arabic_a_particle_is_joined();
    void escape_goes_back_to_where_somebody_was_writing();
    void a_click_goes_to_the_next_mention();
    void a_choice_is_made_remembered_and_taken_back();
    void a_name_that_is_not_known_is_added();
    void adding_a_name_can_be_undone();
    void the_keys_go_to_what_was_said_and_back();
    void a_name_is_entered_with_what_the_text_says();
    void the_card_of_a_row_leaves_the_keys_there();
    void home_goes_to_the_first_name();
    void a_name_on_its_way_is_not_added_again();
    void names_are_added_one_after_the_other_data() { gui::inBothLanguages(); }
    void names_are_added_one_after_the_other();
    void whoever_went_on_to_another_name_stays_there();
    void a_name_that_could_not_be_added_is_offered_still();
    void names_are_opened_in_the_registry();
    void a_name_that_is_none_is_ignored_for_the_article();
    void a_story_that_may_not_be_changed_is_not();
    void the_card_of_a_name_is_shown_at_the_cursor();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestSidebar::names_stand_by_kind()
{
    SidebarRoom room(Language::English);
    room.open(u"In Marlovia the mayor, Mira Halabi, spoke."_s);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Mira Halabi"_s, u"# Places"_s, u"Marlovia"_s}));
}

void TestSidebar::arrows_walk_through_the_mentions()
{
    QFETCH(Language, language);
    const bool isArabic = language == Language::Arabic;
    SidebarRoom room(language);
    room.open(isArabic ? u"قالت ميرا الحلبي.\nغادرت ميرا الحلبي."_s : u"Mira Halabi spoke.\nThen Mira Halabi left."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.goToList();
    QCOMPARE(QApplication::focusWidget(), &room.list());
    QCOMPARE(room.list().currentIndex().row(), 1); // no heading
    const Qt::Key forward = isArabic ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = isArabic ? Qt::Key_Right : Qt::Key_Left;
    room.press(forward);
    const QString name = isArabic ? u"ميرا الحلبي"_s : u"Mira Halabi"_s;
    QCOMPARE(room.selected(), name);
    QCOMPARE(room.page().editor().textCursor().blockNumber(), 0);
    room.press(forward);
    QCOMPARE(room.page().editor().textCursor().blockNumber(), 1);
    QCOMPARE(room.selected(), name);
    room.press(back);
    QCOMPARE(room.page().editor().textCursor().blockNumber(), 0);
    room.press(Qt::Key_Space);
    QCOMPARE(room.page().editor().textCursor().blockNumber(), 1);
    QCOMPARE(QApplication::focusWidget(), &room.list());
}

void TestSidebar::enter_writes_the_name_where_somebody_was_writing()
{
    SidebarRoom room(Language::English);
    room.open(u"Mira Halabi spoke. Later"_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QTRY_COMPARE(room.model().index(1).data(SidebarModel::DetailRole), QVariant(u"Mayor"_s));
    room.putCursorAtEnd();
    room.goToList();
    room.press(Qt::Key_Right); // to look at a mention moves no text
    room.press(Qt::Key_Return);
    QCOMPARE(room.text(), u"Mira Halabi spoke. Later Mira Halabi"_s);
    QVERIFY(room.isInText());
    room.type(u" left, and"_s);
    room.goToList();
    room.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(room.text(), u"Mira Halabi spoke. Later Mira Halabi left, and Mayor Mira Halabi"_s);
    QVERIFY(room.isInText());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.text(), u"Mira Halabi spoke. Later Mira Halabi left, and"_s);
}

void TestSidebar::in_arabic_a_particle_is_joined()
{
    SidebarRoom room(Language::Arabic);
    room.open(u"زارت ميرا الحلبي المرلوفية، وقالت ل"_s);
    QTRY_COMPARE(room.model().rowCount(), 4);
    room.putCursorAtEnd();
    room.goToList();
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QVERIFY2(room.text().endsWith(u"وقالت للمرلوفية"_s), qPrintable(room.text()));
}

void TestSidebar::escape_goes_back_to_where_somebody_was_writing()
{
    SidebarRoom room(Language::English);
    room.open(u"Mira Halabi spoke. Later"_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.putCursorAtEnd();
    const int before = room.page().editor().textCursor().position();
    room.goToList();
    room.press(Qt::Key_Right);
    QCOMPARE(room.selected(), u"Mira Halabi"_s);
    room.press(Qt::Key_Escape);
    QVERIFY(room.isInText());
    QCOMPARE(room.page().editor().textCursor().position(), before);
    QVERIFY(room.selected().isEmpty());
}

void TestSidebar::a_click_goes_to_the_next_mention()
{
    SidebarRoom room(Language::English);
    room.open(u"Then Mira Halabi spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QListView &list = room.list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    QCOMPARE(room.selected(), u"Mira Halabi"_s);
}

void TestSidebar::a_choice_is_made_remembered_and_taken_back()
{
    SidebarRoom room(Language::English);
    Entity other = testlib::anEntity().named(u"Marlovia"_s);
    const Entity club = room.enter(other);
    room.open(u"They met Marlovia."_s);
    QTRY_COMPARE(room.rows().value(0), u"# Which “Marlovia”?"_s);
    QTRY_COMPARE(room.model().rowCount(), 3);
    const int row = room.model().idAt(1) == club.id ? 1 : 2;
    room.goToList();
    if (row == 2)
        room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Marlovia"_s}));
    QCOMPARE(room.model().idAt(1), club.id);
    QTRY_COMPARE(room.list().currentIndex().row(), 1);
    // Another day it is known still.
    const ArticleId id = room.page().session().id();
    room.window.tabs().closePage(&room.page());
    QTRY_VERIFY(!room.window.tabs().currentPage());
    room.window.tabs().open(id);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Marlovia"_s}));
    room.goToList();
    room.press(Qt::Key_Delete);
    QTRY_COMPARE(room.model().rowCount(), 3);
}

void TestSidebar::names_are_opened_in_the_registry()
{
    SidebarRoom room(Language::English);
    new widgets::RegistryActions(room.window);
    room.open(u"Mayor Mira Halabi met Foreign Minister Samer Dalwani."_s);
    QTRY_VERIFY(room.rows().contains(u"Samer Dalwani"_s));
    const auto choose = [&room](const QString &row, const QString &entry) {
        const QModelIndex index = room.model().index(static_cast<int>(room.rows().indexOf(row)));
        emit room.list().customContextMenuRequested(room.list().visualRect(index).center());
        auto *menu = room.window.entities().findChild<QMenu *>();
        for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->text() == entry)
                action->trigger();
        }
        delete menu;
    };
    choose(u"Mira Halabi"_s, u"Open in the registry"_s);
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    QVERIFY(registry && registry->isVisible());
    const auto *names = registry->findChild<QTableView *>(u"englishNames"_s)->model();
    QTRY_COMPARE(names->index(0, 0).data(Qt::EditRole).toString(), u"Mira Halabi"_s);
    choose(u"Samer Dalwani"_s, u"Enter it in the registry…"_s);
    QCOMPARE(names->index(0, 0).data(Qt::EditRole).toString(), u"Samer Dalwani"_s);
    QVERIFY(registry->isDirty());
}

void TestSidebar::a_name_that_is_not_known_is_added()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s}));
    room.goToList();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Yusuf Qandil"_s}));
    QTRY_COMPARE(room.model().index(1).data(SidebarModel::DetailRole), QVariant(u"Foreign Minister"_s));
    QTRY_VERIFY(!room.list().currentIndex().isValid());
}

void TestSidebar::adding_a_name_can_be_undone()
{
    // A journalist, who may remove no other entity.
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.goToList();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Yusuf Qandil"_s}));
    const auto buttons = room.page().messages().findChildren<QAbstractButton *>();
    const auto undo = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](const QAbstractButton *button) { return button->text() == u"Undo"_s; });
    QVERIFY(undo != buttons.cend());
    (*undo)->click();
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s}));
    QCOMPARE(room.entered(u"Yusuf Qandil"_s), 0);
}

void TestSidebar::the_keys_go_to_what_was_said_and_back()
{
    SidebarRoom room(Language::English);
    testlib::must(room.desk.setUser(room.people.subEditor));
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.goToList();
    room.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &room.list()); // nothing was said yet
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.entered(u"Yusuf Qandil"_s), 1);
    QTRY_VERIFY(room.page().messages().isVisible());
    room.press(Qt::Key_F6);
    QVERIFY(room.page().messages().isAncestorOf(QApplication::focusWidget()));
    room.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &room.list());
    room.press(Qt::Key_F6);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.entered(u"Yusuf Qandil"_s), 0);
    QCOMPARE(QApplication::focusWidget(), &room.list());
}

void TestSidebar::a_name_is_entered_with_what_the_text_says()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QSignalSpy wanted(&room.window.entities(), &widgets::EntityPanel::enteringWanted);
    room.goToList();
    room.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    const auto begun = wanted[0][0].value<Entity>();
    QCOMPARE(begun.houseName(Language::English), u"Yusuf Qandil"_s);
    QCOMPARE(begun.titles.value(0).text, u"Foreign Minister"_s);
    QCOMPARE(room.entered(u"Yusuf Qandil"_s), 0);
}

void TestSidebar::the_card_of_a_row_leaves_the_keys_there()
{
    SidebarRoom room(Language::English);
    room.open(u"Yesterday in the harbour Mira Halabi spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QTRY_VERIFY(room.registry.entity(room.mira.id));
    room.goToList();
    room.press(Qt::Key_F4, Qt::ControlModifier);
    QTRY_VERIFY2(QToolTip::text().contains(u"ميرا الحلبي"_s), qPrintable(QToolTip::text()));
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(QApplication::focusWidget(), &room.list());
    room.press(Qt::Key_Escape);
    QVERIFY(room.isInText());
}

void TestSidebar::home_goes_to_the_first_name()
{
    SidebarRoom room(Language::English);
    room.open(u"In Marlovia the mayor, Mira Halabi, spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 4);
    room.goToList();
    room.press(Qt::Key_End);
    QCOMPARE(room.list().currentIndex().row(), 3);
    room.press(Qt::Key_Home);
    QCOMPARE(room.list().currentIndex().row(), 1);
}

void TestSidebar::a_name_on_its_way_is_not_added_again()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s}));
    room.goToList();
    room.press(Qt::Key_Return);
    room.press(Qt::Key_Return);
    testlib::stayQuiet();
    room.press(Qt::Key_Return); // it is in the store, and the row stands there still
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Yusuf Qandil"_s}));
    QCOMPARE(room.entered(u"Yusuf Qandil"_s), 1);
    // Removed again it may be added again.
    const Entity added = testlib::must(room.stores.entities().entity(room.model().idAt(1)));
    testlib::must(room.executor
                      .write([added, actor = room.people.subEditor](Stores &all) -> Result<bool> {
                          const auto removed = all.entities().remove(added.id, added.revision, actor);
                          return removed ? Result<bool>(true) : tl::unexpected(removed.error());
                      })
                      .result());
    QTRY_COMPARE(room.rows(), (QStringList{u"# Not in the registry"_s, u"Yusuf Qandil"_s}));
    room.goToList();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Yusuf Qandil"_s}));
}

void TestSidebar::names_are_added_one_after_the_other()
{
    QFETCH(Language, language);
    const bool isArabic = language == Language::Arabic;
    SidebarRoom room(language);
    const QString text = isArabic ? u"قال وزير الخارجية يوسف قنديل إنه سيسافر.\nوصل وزير المالية كريم صباغ.\n"
                                    "تحدثت وزيرة الصحة نادية منصور."_s
                                  : u"Foreign Minister Yusuf Qandil spoke.\nFinance Minister Karim Sabbagh left.\n"
                                    "Health Minister Nadia Mansour stayed."_s;
    const QString first = isArabic ? u"يوسف قنديل"_s : u"Yusuf Qandil"_s;
    const QString middle = isArabic ? u"كريم صباغ"_s : u"Karim Sabbagh"_s;
    const QString last = isArabic ? u"نادية منصور"_s : u"Nadia Mansour"_s;
    room.open(text);
    QTRY_COMPARE(room.rows().mid(1), (QStringList{first, middle, last}));
    const auto isAt = [&](const QString &name, SidebarModel::Row kind) {
        return room.list().currentIndex().data().toString() == name &&
               room.model().rowKind(room.list().currentIndex().row()) == kind;
    };
    room.goToList();
    room.press(Qt::Key_Down);
    QVERIFY(isAt(middle, SidebarModel::Row::Unknown));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows().mid(3), (QStringList{first, last}));
    QVERIFY(isAt(last, SidebarModel::Row::Unknown));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows().mid(4), QStringList{first});
    QVERIFY(isAt(first, SidebarModel::Row::Unknown));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows().mid(1), (QStringList{first, middle, last}));
    // One Return too many writes nothing into the text.
    QVERIFY(!room.list().currentIndex().isValid());
    room.press(Qt::Key_Return);
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 5);
    QCOMPARE(room.text(), text);
    QCOMPARE(QApplication::focusWidget(), &room.list());
}

void TestSidebar::whoever_went_on_to_another_name_stays_there()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke.\nFinance Minister Karim Sabbagh left.\n"
              "Health Minister Nadia Mansour stayed."_s);
    QTRY_COMPARE(room.model().rowCount(), 4);
    room.goToList();
    room.press(Qt::Key_Return);
    room.press(Qt::Key_End);
    QTRY_COMPARE(room.rows().mid(3), (QStringList{u"Karim Sabbagh"_s, u"Nadia Mansour"_s}));
    QCOMPARE(room.list().currentIndex().data().toString(), u"Nadia Mansour"_s);
}

void TestSidebar::a_name_that_could_not_be_added_is_offered_still()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QSignalSpy failed(&room.window.entities(), &widgets::EntityPanel::failed);
    room.goToList();
    room.executor.failNextWrite(Error{ErrorCode::DiskFull, {}, {}, {}});
    room.press(Qt::Key_Return);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(room.entered(u"Yusuf Qandil"_s), 0);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.rows(), (QStringList{u"# People"_s, u"Yusuf Qandil"_s}));
}

void TestSidebar::a_name_that_is_none_is_ignored_for_the_article()
{
    SidebarRoom room(Language::English);
    room.open(u"Foreign Minister Yusuf Qandil spoke."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.goToList();
    room.press(Qt::Key_Delete);
    QTRY_COMPARE(room.model().rowCount(), 0);
}

void TestSidebar::a_story_that_may_not_be_changed_is_not()
{
    SidebarRoom room(Language::English);
    room.open(u"Mira Halabi spoke."_s, Status::Released);
    QTRY_COMPARE(room.model().rowCount(), 2);
    QVERIFY(room.page().editor().isReadOnly());
    room.goToList();
    room.press(Qt::Key_Return);
    QCOMPARE(room.text(), u"Mira Halabi spoke."_s);
}

void TestSidebar::the_card_of_a_name_is_shown_at_the_cursor()
{
    SidebarRoom room(Language::English);
    room.open(u"Mira Halabi spoke in the harbour."_s);
    QTRY_VERIFY(room.registry.entity(room.mira.id));
    QTRY_VERIFY(room.page().mentionCard().showAtCursor());
    QVERIFY2(QToolTip::text().contains(u"ميرا الحلبي"_s), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(u"Mayor"_s));
    QToolTip::hideText();
    room.putCursorAtEnd();
    QVERIFY(!room.page().mentionCard().showAtCursor());
}

QTEST_MAIN(TestSidebar)
#include "test_sidebar.moc"
