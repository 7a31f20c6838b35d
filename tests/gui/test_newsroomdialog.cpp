// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/newsroom/desksmodel.h"
#include "presentation/newsroom/peoplemodel.h"
#include "widgets/settings/newsroomdialog.h"
#include "widgets/settings/persondialog.h"
#include "widgets/settings/userdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using presentation::DesksModel;
using presentation::PeopleModel;

namespace {

/// The dialog over the main window, as the menu opens it.
struct NewsroomRoom : FindingsRoom
{
    QPointer<QDialog> dialog;
    QPointer<QDialog> person;

    explicit NewsroomRoom(bool isChief, Language language = Language::English)
        : FindingsRoom(language)
    {
        decide([](NewsroomSettings &decided) {
            decided.desks = {Desk{u"local"_s, {{Language::English, u"Local"_s}, {Language::Arabic, u"محليات"_s}}},
                             Desk{u"world"_s, {{Language::English, u"World"_s}, {Language::Arabic, u"العالم"_s}}}};
        });
        (void)QTest::qWaitFor([this] { return desk.newsroom().desks.size() == 2; });
        if (isChief)
            sit(people.chief);
    }

    /// Without a window manager nobody does it.
    static bool activate(QWidget *widget)
    {
        widget->activateWindow();
        return QTest::qWaitFor([widget] { return QApplication::activeWindow() == widget; });
    }
    bool show()
    {
        actions.action(u"newsroom.settings"_s)->trigger();
        dialog = window.findChild<widgets::NewsroomDialog *>();
        return dialog && activate(dialog);
    }
    /// The form of a person, which a key has just opened.
    bool hasPerson()
    {
        person = dialog->findChild<widgets::PersonDialog *>();
        return person && activate(person);
    }
    /// Back in the list, when the form has closed.
    bool isBack()
    {
        return QTest::qWaitFor([this] { return !person; }) && activate(dialog);
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    template <class Widget>
    [[nodiscard]] Widget &partOfPerson(const char *name) const
    {
        return *person->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeView &listed() const { return part<QTreeView>("people"); }
    [[nodiscard]] User userAt(const QModelIndex &row) const { return row.data(PeopleModel::UserRole).value<User>(); }
    /// Goes to a person with the arrow keys; false where he is not in the list.
    bool goTo(UserId id)
    {
        listed().setFocus();
        press(Qt::Key_Home);
        for (int row = 0; row < listed().model()->rowCount(); ++row) {
            if (userAt(listed().currentIndex()).id == id)
                return true;
            press(Qt::Key_Down);
        }
        return userAt(listed().currentIndex()).id == id;
    }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return part<QDialogButtonBox>("buttons").button(which);
    }
    /// As another chief does it.
    void decide(const std::function<void(NewsroomSettings &)> &change)
    {
        NewsroomSettings decided = stored();
        change(decided);
        testlib::must(stores.settings().save(decided, people.chief));
        emit executor.committed(stores.takeChanges());
    }
    [[nodiscard]] NewsroomSettings stored() { return testlib::must(stores.settings().settings()); }
    [[nodiscard]] User userOf(UserId id) { return testlib::must(stores.users().user(id)); }
    /// What the dialog of those who sit down offers.
    [[nodiscard]] QStringList offered() const
    {
        const widgets::UserDialog users(parts.desk, {});
        const auto *list = users.findChild<QListWidget *>();
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
};

} // namespace

/// Who works in the newsroom, what it is called and which desks it has, with the keys a person would press.
class TestNewsroomDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void somebody_new_is_let_in_and_may_sit_down_data() { inBothLanguages(); }
    void somebody_new_is_let_in_and_may_sit_down();
    void roles_are_changed_and_the_window_follows();
    void the_last_chief_is_refused_and_the_form_stays();
    void who_left_is_inactive_and_not_offered();
    void escape_changes_nothing();
    void a_refused_login_can_be_mended();
    void a_desk_is_added_named_and_moved_data() { inBothLanguages(); }
    void a_desk_is_added_named_and_moved();
    void a_desk_with_articles_is_not_removed();
    void the_chosen_desk_stays_chosen_when_others_change_them();
    void a_new_desk_stays_chosen_when_others_change_them();
    void the_dialog_waits_while_it_saves();
    void the_form_of_a_person_waits_while_it_saves();
    void no_field_takes_more_than_can_be_kept();
    void the_newsroom_is_named_and_the_title_follows();
    void everybody_else_looks_and_is_told_why_data() { inBothLanguages(); }
    void everybody_else_looks_and_is_told_why();
    void each_field_runs_as_its_language_does_data() { inBothLanguages(); }
    void each_field_runs_as_its_language_does();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestNewsroomDialog::somebody_new_is_let_in_and_may_sit_down()
{
    QFETCH(Language, language);
    NewsroomRoom room(true, language);
    QVERIFY(room.show());
    QCOMPARE(room.dialog->layoutDirection(), directionOf(language));
    QVERIFY(room.listed().hasFocus());
    room.press(Qt::Key_Tab);
    room.press(Qt::Key_Space); // Add
    QVERIFY(room.hasPerson());
    QVERIFY(room.partOfPerson<QLineEdit>("english").hasFocus());
    room.type(u"Lina Haddad"_s);
    room.press(Qt::Key_Tab);
    room.type(u"لينا حداد"_s);
    room.press(Qt::Key_Tab);
    QCOMPARE(room.partOfPerson<QLineEdit>("login").text(), u"lina"_s); // proposed
    room.press(Qt::Key_Tab);
    room.press(Qt::Key_Space); // a journalist
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    const User lina = testlib::must(room.stores.users().userByLogin(u"lina"_s));
    QCOMPARE(lina.name.value(Language::Arabic), u"لينا حداد"_s);
    QCOMPARE(lina.roles, Roles(Role::Journalist));
    QTRY_COMPARE(room.userAt(room.listed().currentIndex()).login, u"lina"_s);
    const QString name = textIn(lina.name, language);
    QVERIFY(!room.offered().filter(name).isEmpty());
}

void TestNewsroomDialog::roles_are_changed_and_the_window_follows()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.goTo(room.people.chief)); // the one at the desk
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    auto &english = room.partOfPerson<QLineEdit>("english");
    QCOMPARE(english.text(), u"chief"_s);
    english.selectAll();
    room.type(u"Nabil"_s);
    auto &subEditor = room.partOfPerson<QCheckBox>("subEditor");
    QVERIFY(!subEditor.isChecked());
    subEditor.setFocus();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    QTRY_COMPARE(room.desk.actor().roles, Role::Chief | Role::SubEditor);
    const QModelIndex row = room.listed().currentIndex();
    QCOMPARE(row.siblingAtColumn(PeopleModel::RolesColumn).data().toString(), u"Sub-editor · Chief"_s);
    const QList<QToolButton *> buttons = room.window.statusBar()->findChildren<QToolButton *>();
    QVERIFY(
        std::any_of(buttons.cbegin(), buttons.cend(), [](const QToolButton *b) { return b->text() == u"Nabil"_s; }));
    QVERIFY(!room.offered().filter(u"Nabil\nSub-editor · Chief"_s).isEmpty());
}

void TestNewsroomDialog::the_last_chief_is_refused_and_the_form_stays()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.goTo(room.people.chief));
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    room.partOfPerson<QLineEdit>("english").selectAll();
    room.type(u"Nabil"_s);
    auto &active = room.partOfPerson<QCheckBox>("active");
    active.setFocus();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Return);
    const auto &answer = room.partOfPerson<QLabel>("answer");
    QVERIFY2(answer.isVisible() && answer.text().contains(u"only active chief"_s), qPrintable(answer.text()));
    QVERIFY(active.hasFocus());
    QCOMPARE(room.partOfPerson<QLineEdit>("english").text(), u"Nabil"_s);
    QVERIFY(room.userOf(room.people.chief).isActive);
    QCOMPARE(room.userOf(room.people.chief).name.value(Language::English), u"chief"_s);
    room.press(Qt::Key_Space); // stays, and the rest can be kept
    QVERIFY(!answer.isVisible());
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    QCOMPARE(room.userOf(room.people.chief).name.value(Language::English), u"Nabil"_s);
}

void TestNewsroomDialog::who_left_is_inactive_and_not_offered()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    QVERIFY(!room.offered().filter(u"author"_s).isEmpty());
    QVERIFY(room.goTo(room.people.author));
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    room.partOfPerson<QCheckBox>("active").setFocus();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    QTRY_VERIFY(room.offered().filter(u"author"_s).isEmpty());
    QVERIFY(room.goTo(room.people.author)); // still in the list, and the way back is there
    QVERIFY(!room.listed().currentIndex().data(PeopleModel::IsActiveRole).toBool());
}

void TestNewsroomDialog::escape_changes_nothing()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.goTo(room.people.author));
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    room.type(u"Somebody else"_s);
    room.press(Qt::Key_Escape);
    QVERIFY(room.isBack());
    QVERIFY(room.dialog);
    QCOMPARE(room.userOf(room.people.author).name.value(Language::English), u"author"_s);
    auto &pages = room.part<QTabWidget>("pages");
    pages.setCurrentIndex(1);
    auto &agency = room.part<QLineEdit>("englishAgency");
    agency.setFocus();
    room.type(u"ZNA"_s);
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog);
    QVERIFY(room.stored().agency.isEmpty());
}

void TestNewsroomDialog::a_refused_login_can_be_mended()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    room.part<QPushButton>("addPerson").setFocus();
    room.press(Qt::Key_Space);
    QVERIFY(room.hasPerson());
    room.type(u"Lina"_s);
    auto &login = room.partOfPerson<QLineEdit>("login");
    room.press(Qt::Key_Tab);
    room.press(Qt::Key_Tab);
    QCOMPARE(login.selectedText(), u"lina"_s); // proposed, and typed over
    room.type(u"author"_s);
    room.press(Qt::Key_Return);
    const auto &answer = room.partOfPerson<QLabel>("answer");
    QVERIFY2(answer.text().contains(u"is taken by"_s), qPrintable(answer.text()));
    QVERIFY(login.hasFocus());
    room.type(u"lina"_s); // what was refused is selected
    room.press(Qt::Key_Return);
    QVERIFY2(answer.text().contains(u"role"_s), qPrintable(answer.text()));
    room.press(Qt::Key_Space); // the first of them has the focus
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    QCOMPARE(testlib::must(room.stores.users().userByLogin(u"lina"_s)).roles, Roles(Role::Journalist));
}

void TestNewsroomDialog::a_desk_is_added_named_and_moved()
{
    QFETCH(Language, language);
    NewsroomRoom room(true, language);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    QVERIFY(!room.button(QDialogButtonBox::Save)->isEnabled());
    room.part<QPushButton>("addDesk").setFocus();
    room.press(Qt::Key_Space);
    QVERIFY(room.part<QLineEdit>("englishDesk").hasFocus());
    room.type(u"Sport"_s);
    QCOMPARE(room.part<QLineEdit>("deskId").placeholderText(), u"sport"_s);
    room.press(Qt::Key_Tab);
    room.type(u"رياضة"_s);
    room.part<QPushButton>("moveUp").setFocus();
    room.press(Qt::Key_Space);
    room.press(Qt::Key_Space);
    room.part<QLineEdit>("arabicDesk").setFocus();
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().desks.first(),
             (Desk{u"sport"_s, {{Language::English, u"Sport"_s}, {Language::Arabic, u"رياضة"_s}}}));
    QCOMPARE(room.stored().desks.size(), 3);
    QTRY_COMPARE(room.desk.deskName(u"sport"_s), language == Language::Arabic ? u"رياضة"_s : u"Sport"_s);
}

void TestNewsroomDialog::a_desk_with_articles_is_not_removed()
{
    NewsroomRoom room(true);
    room.story(u"FERRY"_s);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    const auto &desks = room.part<QTreeView>("desks");
    QTRY_COMPARE(desks.model()->index(0, DesksModel::ArticlesColumn).data().toString(), u"1"_s);
    auto &remove = room.part<QPushButton>("removeDesk");
    remove.setFocus();
    room.press(Qt::Key_Space);
    const auto &answer = room.part<QLabel>("answer");
    QVERIFY2(answer.isVisible() && answer.text().contains(u"Local"_s), qPrintable(answer.text()));
    QCOMPARE(desks.model()->rowCount(), 2);
    room.part<QTreeView>("desks").setFocus();
    room.press(Qt::Key_Down);
    remove.setFocus();
    room.press(Qt::Key_Space);
    QCOMPARE(desks.model()->rowCount(), 1);
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().desks.size(), 1);
}

void TestNewsroomDialog::the_chosen_desk_stays_chosen_when_others_change_them()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    const auto &desks = room.part<QTreeView>("desks");
    room.part<QTreeView>("desks").setFocus();
    room.press(Qt::Key_Down);
    auto &english = room.part<QLineEdit>("englishDesk");
    english.setFocus();
    QCOMPARE(english.text(), u"World"_s);
    room.press(Qt::Key_End);
    room.decide([](NewsroomSettings &settings) {
        settings.desks.prepend(Desk{u"sport"_s, {{Language::English, u"Sport"_s}}});
        settings.desks.prepend(Desk{u"culture"_s, {{Language::English, u"Culture"_s}}});
    });
    QTRY_COMPARE(desks.model()->rowCount(), 4);
    room.type(u" and sea"_s);
    QCOMPARE(english.text(), u"World and sea"_s);
    QCOMPARE(desks.currentIndex().siblingAtColumn(DesksModel::IdColumn).data().toString(), u"world"_s);
    // One that is gone leaves none: nobody means its neighbour.
    room.part<QTreeView>("desks").setFocus();
    room.press(Qt::Key_Home);
    english.setFocus();
    QCOMPARE(english.text(), u"Culture"_s);
    room.decide([](NewsroomSettings &settings) { settings.desks.removeFirst(); });
    QTRY_COMPARE(desks.model()->rowCount(), 3);
    QVERIFY(english.isReadOnly() && english.text().isEmpty());
    room.type(u"x"_s);
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().deskName(u"world"_s, Language::English), u"World and sea"_s);
    QCOMPARE(room.stored().deskName(u"local"_s, Language::English), u"Local"_s);
    QCOMPARE(room.stored().desks.size(), 3);
}

void TestNewsroomDialog::a_new_desk_stays_chosen_when_others_change_them()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    for (const QString &name : {u"Sport"_s, u"Cult"_s}) {
        room.part<QPushButton>("addDesk").setFocus();
        room.press(Qt::Key_Space);
        room.type(name);
    }
    room.decide([](NewsroomSettings &settings) { settings.desks.removeFirst(); });
    QTRY_COMPARE(room.part<QTreeView>("desks").model()->rowCount(), 3);
    room.type(u"ure"_s);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().deskName(u"culture"_s, Language::English), u"Culture"_s);
    QCOMPARE(room.stored().deskName(u"sport"_s, Language::English), u"Sport"_s);
}

void TestNewsroomDialog::the_dialog_waits_while_it_saves()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    auto &agency = room.part<QLineEdit>("englishAgency");
    agency.setFocus();
    room.type(u"ZNA"_s);
    room.executor.setHeld(true);
    room.press(Qt::Key_Return);
    QVERIFY(!agency.isEnabled() && !room.button(QDialogButtonBox::Cancel)->isEnabled());
    room.press(Qt::Key_Escape);
    room.type(u"X"_s);
    QVERIFY(room.dialog && room.dialog->isVisible());
    room.executor.failNextWrite(Error{ErrorCode::Busy, {}, {}, nullptr});
    room.executor.setHeld(false);
    QTRY_VERIFY(room.part<QLabel>("answer").isVisible());
    QVERIFY(agency.hasFocus());
    QCOMPARE(agency.text(), u"ZNA"_s);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().agency.value(Language::English), u"ZNA"_s);
}

void TestNewsroomDialog::the_form_of_a_person_waits_while_it_saves()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.goTo(room.people.author));
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    auto &english = room.partOfPerson<QLineEdit>("english");
    room.press(Qt::Key_End);
    room.type(u"s"_s);
    room.executor.setHeld(true);
    room.press(Qt::Key_Return);
    QVERIFY(!english.isEnabled() && !room.partOfPerson<QCheckBox>("chief").isEnabled());
    room.press(Qt::Key_Escape);
    room.type(u"X"_s);
    QVERIFY(room.person && room.person->isVisible());
    room.executor.failNextWrite(Error{ErrorCode::Busy, {}, {}, nullptr});
    room.executor.setHeld(false);
    QTRY_VERIFY(room.partOfPerson<QLabel>("answer").isVisible());
    QVERIFY(english.hasFocus());
    room.press(Qt::Key_Return);
    QVERIFY(room.isBack());
    QCOMPARE(room.userOf(room.people.author).name.value(Language::English), u"authors"_s);
}

void TestNewsroomDialog::no_field_takes_more_than_can_be_kept()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    for (const char *name : {"englishName", "arabicName", "englishAgency", "arabicAgency", "englishDesk", "arabicDesk"})
        QCOMPARE(room.part<QLineEdit>(name).maxLength(), 200);
    QCOMPARE(room.part<QLineEdit>("deskId").maxLength(), 64);
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    for (const char *name : {"english", "arabic"})
        QCOMPARE(room.partOfPerson<QLineEdit>(name).maxLength(), 200);
    QCOMPARE(room.partOfPerson<QLineEdit>("login").maxLength(), 64);
}

void TestNewsroomDialog::the_newsroom_is_named_and_the_title_follows()
{
    NewsroomRoom room(true);
    QVERIFY(room.show());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    room.part<QLineEdit>("englishName").setFocus();
    room.type(u"Zahwan News"_s);
    room.press(Qt::Key_Tab);
    room.type(u"أنباء زهوان"_s);
    room.press(Qt::Key_Tab);
    room.type(u"ZNA"_s);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().agency.value(Language::English), u"ZNA"_s);
    QCOMPARE(room.stored().name.value(Language::Arabic), u"أنباء زهوان"_s);
    QTRY_VERIFY2(room.window.windowTitle().contains(u"Zahwan News"_s), qPrintable(room.window.windowTitle()));
}

void TestNewsroomDialog::everybody_else_looks_and_is_told_why()
{
    QFETCH(Language, language);
    NewsroomRoom room(false, language);
    QVERIFY(room.show());
    QCOMPARE(
        room.part<QLabel>("note").text(),
        QCoreApplication::translate("nashra::widgets::NewsroomDialog",
                                    "These hold for everybody in the newsroom, so that only a chief changes them."));
    QVERIFY(!room.part<QPushButton>("addPerson").isEnabled());
    room.press(Qt::Key_Return); // on a person in the list
    QVERIFY(!room.dialog->findChild<widgets::PersonDialog *>());
    room.part<QTabWidget>("pages").setCurrentIndex(1);
    for (const char *name : {"englishName", "arabicName", "englishAgency", "arabicAgency", "englishDesk", "arabicDesk"})
        QVERIFY2(room.part<QLineEdit>(name).isReadOnly(), name);
    for (const char *name : {"addDesk", "removeDesk", "moveUp", "moveDown"})
        QVERIFY2(!room.part<QPushButton>(name).isEnabled(), name);
    QVERIFY(!room.button(QDialogButtonBox::Save));
    // Who becomes a chief meanwhile may.
    room.sit(room.people.chief);
    QVERIFY(room.button(QDialogButtonBox::Save));
    QVERIFY(!room.part<QLineEdit>("englishName").isReadOnly());
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog);
}

void TestNewsroomDialog::each_field_runs_as_its_language_does()
{
    QFETCH(Language, language);
    NewsroomRoom room(true, language);
    QVERIFY(room.show());
    for (const char *name : {"englishName", "englishAgency", "englishDesk", "deskId"})
        QCOMPARE(room.part<QLineEdit>(name).layoutDirection(), Qt::LeftToRight);
    for (const char *name : {"arabicName", "arabicAgency", "arabicDesk"})
        QCOMPARE(room.part<QLineEdit>(name).layoutDirection(), Qt::RightToLeft);
    room.press(Qt::Key_Return);
    QVERIFY(room.hasPerson());
    QCOMPARE(room.person->layoutDirection(), directionOf(language));
    for (const char *name : {"english", "login"})
        QCOMPARE(room.partOfPerson<QLineEdit>(name).layoutDirection(), Qt::LeftToRight);
    QCOMPARE(room.partOfPerson<QLineEdit>("arabic").layoutDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TestNewsroomDialog)
#include "test_newsroomdialog.moc"
