// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "sidebarroom.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/headlinefield.h"
#include "widgets/entity/dossierwindow.h"
#include "widgets/entity/entitypickerdialog.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/main/dossieractions.h"
#include "widgets/main/registryactions.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::inBothLanguages;
using gui::SidebarRoom;

namespace {

/// The window with all that can be done about a name from the text.
struct MenuRoom : SidebarRoom
{
    explicit MenuRoom(Language language)
        : SidebarRoom(language)
    {
        new widgets::DossierActions(window, *new widgets::RegistryActions(window));
    }
    [[nodiscard]] bool isArabic() const { return desk.uiLanguage() == Language::Arabic; }
    [[nodiscard]] QString newName() const { return isArabic() ? u"يوسف قنديل"_s : u"Yusuf Qandil"_s; }
    /// Somebody whose name in the other letters is the new one's.
    Entity enterTwin()
    {
        Entity twin = isArabic() ? testlib::anEntity().named(u"Yousef Kandil"_s)
                                 : testlib::anEntity().named({}).inArabic(u"يوسف القنديل"_s);
        return enter(twin);
    }
    /// Presses the button of the message over the text.
    bool choose(const char *button)
    {
        const QString wanted = QCoreApplication::translate("nashra::widgets::UnknownNameTasks", button);
        for (auto *each : page().messages().findChildren<QAbstractButton *>()) {
            if (each->text() == wanted && each->isVisible()) {
                each->click();
                return true;
            }
        }
        return false;
    }
    /// A story with a new name, which is offered, and the cursor in that name.
    bool openNewName()
    {
        open(isArabic() ? u"قال وزير الخارجية يوسف قنديل إن العبارة غادرت"_s
                        : u"Foreign Minister Yusuf Qandil left the harbour."_s);
        if (!QTest::qWaitFor([this] { return rows().contains(newName()) && read().isComplete(); }))
            return false;
        putCursorIn(newName());
        return true;
    }
    void putCursorIn(const QString &words)
    {
        QTextCursor cursor = page().editor().textCursor();
        cursor.setPosition(static_cast<int>(text().indexOf(words)) + 2);
        page().editor().setTextCursor(cursor);
        page().focusText();
    }
    /// The key for it opens the menu of the text at the cursor.
    bool openMenu()
    {
        const QPoint place = page().editor().cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, page().editor().viewport()->mapToGlobal(place));
        QApplication::sendEvent(page().editor().viewport(), &event);
        return QTest::qWaitFor([] { return menu() != nullptr; });
    }
    [[nodiscard]] static QAction *lineOf(const char *context, const char *source, const QString &name = {})
    {
        QString text = QCoreApplication::translate(context, source);
        if (!name.isEmpty())
            text = text.arg(isolated(name));
        const QList<QAction *> lines = menu() ? menu()->actions() : QList<QAction *>();
        const auto line =
            std::find_if(lines.cbegin(), lines.cend(), [&](const QAction *each) { return each->text() == text; });
        return line == lines.cend() ? nullptr : *line;
    }
    /// Of a name that the registry has not.
    [[nodiscard]] static QAction *taskLine(const char *source, const QString &name = {})
    {
        return lineOf("nashra::widgets::UnknownNameTasks", source, name);
    }
    [[nodiscard]] static QAction *panelLine(const char *source)
    {
        return lineOf("nashra::widgets::EntityPanel", source);
    }
    /// Goes down to a line with the arrow keys and takes it.
    bool take(const QAction *wanted)
    {
        QMenu *open = menu();
        if (!open || !wanted || !wanted->isEnabled())
            return false;
        for (qsizetype i = 0; open->activeAction() != wanted && i <= open->actions().size(); ++i)
            press(Qt::Key_Down);
        if (open->activeAction() != wanted)
            return false;
        press(Qt::Key_Return);
        return true;
    }
    /// A name in Latin letters in an Arabic story, and the cursor in it.
    bool openLatinName()
    {
        open(u"قال المتحدث Yusuf Qandil, mayor of the city، إن العبارة غادرت"_s);
        if (!QTest::qWaitFor([this] { return rows().contains(u"Yusuf Qandil"_s) && read().isComplete(); }))
            return false;
        putCursorIn(u"Yusuf"_s);
        return true;
    }
    /// Has the dialog open that chooses of whom the name is a spelling, with the one found.
    bool pickFor(const QString &search)
    {
        if (!openMenu() || !take(taskLine("Make it a spelling of…")) ||
            !QTest::qWaitFor([this] { return picker() != nullptr; }))
            return false;
        picker()->searchFor(search);
        return QTest::qWaitFor(
            [this] { return picker()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(); });
    }
    void takePicked() const { QTest::keyClick(picker()->findChild<QLineEdit *>(), Qt::Key_Return); }
    [[nodiscard]] Entity stored(EntityId id) { return testlib::must(stores.entities().entity(id)); }
    [[nodiscard]] widgets::EntityPickerDialog *picker() const
    {
        return window.findChild<widgets::EntityPickerDialog *>();
    }
    /// What the copy desk says of names is said from now on.
    void hearOfNames()
    {
        NewsroomSettings now = testlib::must(stores.settings().settings());
        now.disabledRules.removeAll(u"entity"_s);
        now.disabledRules << u"entity.untitled"_s;
        testlib::must(
            executor.write([now, chief = people.chief](Stores &all) { return all.settings().save(now, chief); })
                .result());
    }
};

} // namespace

/// What can be done about a name where it stands in the text.
class TestNameMenus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_known_name_has_its_card_its_articles_and_the_registry_data() { inBothLanguages(); }
    void a_known_name_has_its_card_its_articles_and_the_registry();
    void a_wrong_variant_is_made_the_house_form_data() { inBothLanguages(); }
    void a_wrong_variant_is_made_the_house_form();
    void a_name_of_two_has_the_card_of_both();
    void a_name_of_the_headline_is_opened_too();
    void a_new_name_is_added_from_the_text_data() { inBothLanguages(); }
    void a_new_name_is_added_from_the_text();
    void a_new_name_is_entered_by_its_form();
    void a_new_name_is_made_a_spelling_data() { inBothLanguages(); }
    void a_new_name_is_made_a_spelling();
    void a_row_is_made_a_spelling_by_key();
    void who_may_be_there_already_is_said_before_adding_data() { inBothLanguages(); }
    void who_may_be_there_already_is_said_before_adding();
    void another_one_is_added_all_the_same_data() { inBothLanguages(); }
    void another_one_is_added_all_the_same();
    void a_question_about_a_name_known_by_now_is_past_data() { inBothLanguages(); }
    void a_question_about_a_name_known_by_now_is_past();
    void a_question_about_a_closed_article_is_asked_by_the_window();
    void who_may_not_add_is_told_so_and_asked_nothing();
    void questions_leave_nothing_behind();
    void a_latin_name_in_an_arabic_article_is_an_english_one();
    void a_latin_name_in_an_arabic_article_is_entered_as_an_english_one();
    void a_spelling_is_made_where_its_article_is_closed();
    void a_spelling_is_told_where_it_was_asked_for();
    void the_articles_are_those_of_the_name_the_menu_is_about();
    void a_name_of_two_in_the_headline_opens_no_empty_menu();
    void the_key_that_mends_offers_names_too_data() { inBothLanguages(); }
    void the_key_that_mends_offers_names_too();
    void where_no_name_stands_nothing_is_said_of_names();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestNameMenus::a_known_name_has_its_card_its_articles_and_the_registry()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    const QString name = room.isArabic() ? u"ميرا الحلبي"_s : u"Mira Halabi"_s;
    room.open(room.isArabic() ? u"غادرت ميرا الحلبي الميناء"_s : u"Mira Halabi left the harbour."_s);
    QTRY_VERIFY(room.rows().contains(name));
    QTRY_VERIFY(room.registry.entity(room.mira.id));
    room.putCursorIn(name);
    QVERIFY(room.openMenu());
    QVERIFY(!room.menu()->actions().first()->isEnabled()); // whom it is about
    QVERIFY(room.menu()->actions().first()->text().contains(name));
    const QString articles = room.actions.action(u"mention.articles"_s)->text();
    const QList<QAction *> lines = room.menu()->actions();
    QCOMPARE(std::count_if(lines.cbegin(), lines.cend(), [&](const QAction *line) { return line->text() == articles; }),
             1);
    QVERIFY(room.take(room.actions.action(u"mention.card"_s)));
    QTRY_VERIFY2(QToolTip::text().contains(name), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    QVERIFY(room.openMenu());
    QVERIFY(room.take(room.actions.action(u"mention.articles"_s)));
    QTRY_VERIFY(room.window.findChild<widgets::DossierWindow *>());
    room.window.findChild<widgets::DossierWindow *>()->close();
    QVERIFY(room.openMenu());
    QVERIFY(room.take(MenuRoom::panelLine("Open in the registry")));
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    QVERIFY(registry && registry->isVisible());
    const auto *names = registry->findChild<QTableView *>(u"englishNames"_s)->model();
    QTRY_COMPARE(names->index(0, 0).data(Qt::EditRole).toString(), u"Mira Halabi"_s);
}

void TestNameMenus::a_wrong_variant_is_made_the_house_form()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    room.hearOfNames();
    Entity person = testlib::anEntity()
                        .named(u"Samer Dalwani"_s)
                        .inArabic(u"سامر الدلواني"_s)
                        .called(u"Samir Dalawany"_s, NameForm::Variant);
    person.names << EntityName{Language::Arabic, NameForm::Variant, u"سمير دلواني"_s};
    room.enter(person);
    const QString wrong = room.isArabic() ? u"سمير دلواني"_s : u"Samir Dalawany"_s;
    const QString house = room.isArabic() ? u"سامر الدلواني"_s : u"Samer Dalwani"_s;
    const QString text = room.isArabic() ? u"غادر %1 الميناء"_s : u"Yesterday %1 left the harbour."_s;
    room.open(text.arg(wrong));
    QTRY_COMPARE(room.listed(u"entity.variant"_s), QStringList{wrong});
    room.putCursorIn(wrong);
    QVERIFY(room.openMenu());
    QVERIFY(gui::FindingsRoom::fixes(*room.menu()).contains(house));
    QVERIFY(room.menu()->actions().contains(room.actions.action(u"mention.card"_s)));
    const QList<QAction *> lines = room.menu()->actions();
    QVERIFY(room.take(
        *std::find_if(lines.cbegin(), lines.cend(), [&](const QAction *line) { return line->text() == house; })));
    QCOMPARE(room.text(), text.arg(house));
}

void TestNameMenus::a_name_of_two_has_the_card_of_both()
{
    MenuRoom room(Language::English);
    room.enter(testlib::anEntity().named(u"Marlovia"_s));
    room.open(u"They met Marlovia."_s);
    QTRY_COMPARE(room.rows().value(0), u"# Which “Marlovia”?"_s);
    room.putCursorIn(u"Marlovia"_s);
    QVERIFY(room.openMenu());
    QVERIFY(room.menu()->actions().contains(room.actions.action(u"mention.card"_s)));
    QVERIFY(!room.menu()->actions().contains(room.actions.action(u"mention.articles"_s)));
    QVERIFY(!MenuRoom::panelLine("Open in the registry"));
    room.press(Qt::Key_Escape);
}

void TestNameMenus::a_name_of_the_headline_is_opened_too()
{
    MenuRoom room(Language::English);
    room.open(u"The ferry left the harbour."_s, Status::Draft, u"Mira Halabi left"_s);
    QTRY_COMPARE(room.read().namesIn({}).size(), 1);
    auto &headline = room.page().header().headline();
    headline.setFocus(Qt::TabFocusReason);
    headline.setCursorPosition(3);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QVERIFY(room.take(MenuRoom::panelLine("All articles with this name")));
    QTRY_VERIFY(room.window.findChild<widgets::DossierWindow *>());
}

void TestNameMenus::a_new_name_is_added_from_the_text()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    QVERIFY(room.openNewName());
    QVERIFY(room.openMenu());
    QVERIFY(room.menu()->actions().contains(room.actions.action(u"edit.paste"_s)));
    QVERIFY(room.take(MenuRoom::taskLine("Add “%1” to the registry", room.newName())));
    QTRY_VERIFY(room.rows().contains(room.newName()) && room.model().idAt(1) != EntityId());
    QCOMPARE(room.window.focusWidget(), &room.page().editor());
    QTRY_COMPARE(room.read().namesIn(room.page().session().paragraphs()[0].id).size(), 1);
    QVERIFY(room.page().messages().text().contains(room.newName()));
    // By now it is a known one.
    QVERIFY(room.openMenu());
    QVERIFY(!MenuRoom::taskLine("Add “%1” to the registry", room.newName()));
    QVERIFY(MenuRoom::panelLine("Open in the registry"));
    room.press(Qt::Key_Escape);
}

void TestNameMenus::a_new_name_is_entered_by_its_form()
{
    MenuRoom room(Language::English);
    QVERIFY(room.openNewName());
    QVERIFY(room.openMenu());
    QVERIFY(room.take(MenuRoom::taskLine("Enter it in the registry…")));
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    QVERIFY(registry && registry->isVisible());
    const auto *names = registry->findChild<QTableView *>(u"englishNames"_s)->model();
    QTRY_COMPARE(names->index(0, 0).data(Qt::EditRole).toString(), room.newName());
}

void TestNameMenus::a_new_name_is_made_a_spelling()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    QVERIFY(room.openNewName());
    QVERIFY(room.openMenu());
    QVERIFY(room.take(MenuRoom::taskLine("Make it a spelling of…")));
    QTRY_VERIFY(room.picker());
    QVERIFY(room.picker()->windowTitle().contains(room.newName()));
    room.picker()->searchFor(u"Mira"_s);
    QTRY_VERIFY(room.picker()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QTest::keyClick(room.picker()->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(room.model().idAt(1), room.mira.id);
    const Entity mira = testlib::must(room.stores.entities().entity(room.mira.id));
    QVERIFY(mira.names.contains(EntityName{language, NameForm::Variant, room.newName()}));
    QCOMPARE(mira.houseName(language), room.mira.houseName(language));
    QVERIFY(room.page().messages().text().contains(room.newName()));
    // It can be taken back.
    const auto buttons = room.page().messages().findChildren<QAbstractButton *>();
    const QString undo = QCoreApplication::translate("nashra::widgets::UnknownNameTasks", "Undo");
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                                     [&](const QAbstractButton *each) { return each->text() == undo; });
    QVERIFY(button != buttons.cend());
    (*button)->click();
    QTRY_VERIFY(room.rows().contains(room.newName()));
    QCOMPARE(testlib::must(room.stores.entities().entity(room.mira.id)).names, room.mira.names);
}

void TestNameMenus::who_may_be_there_already_is_said_before_adding()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    const Entity twin = room.enterTwin();
    QVERIFY(room.openNewName());
    room.goToList();
    room.press(Qt::Key_Return);
    const widgets::MessageBar &messages = room.page().messages();
    QTRY_VERIFY(messages.text().contains(twin.names.last().text));
    QVERIFY(messages.text().contains(room.newName()));
    QVERIFY(room.rows().contains(room.newName()));
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 3);
    // Looking at it answers nothing.
    QVERIFY(room.choose("Open"));
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    QVERIFY(registry && registry->isVisible());
    registry->close();
    QVERIFY(room.choose("Make it a spelling of that one"));
    QTRY_COMPARE(room.model().idAt(1), twin.id);
    const Entity now = testlib::must(room.stores.entities().entity(twin.id));
    QVERIFY(std::any_of(now.names.cbegin(), now.names.cend(),
                        [&](const EntityName &name) { return name.text == room.newName(); }));
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 3);
}

void TestNameMenus::another_one_is_added_all_the_same()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    const Entity twin = room.enterTwin();
    QVERIFY(room.openNewName());
    QVERIFY(room.openMenu());
    QVERIFY(room.take(MenuRoom::taskLine("Add “%1” to the registry", room.newName())));
    QTRY_VERIFY(room.page().messages().text().contains(twin.names.last().text));
    QVERIFY(room.choose("Add as another"));
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 4);
    QCOMPARE(testlib::must(room.stores.entities().entity(twin.id)), twin);
    QTRY_VERIFY(!room.page().messages().text().contains(twin.names.last().text));
    QTRY_VERIFY(room.choose("Undo"));
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 3);
}

void TestNameMenus::a_question_about_a_name_known_by_now_is_past()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    const Entity twin = room.enterTwin();
    QVERIFY(room.openNewName());
    room.goToList();
    room.press(Qt::Key_Return);
    QTRY_VERIFY(room.page().messages().text().contains(twin.names.last().text));
    room.enter(room.isArabic() ? testlib::anEntity().named({}).inArabic(room.newName())
                               : testlib::anEntity().named(room.newName()));
    QTRY_VERIFY(room.page().messages().text().isEmpty());
    QVERIFY(!room.choose("Add as another"));
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 4);
}

void TestNameMenus::a_question_about_a_closed_article_is_asked_by_the_window()
{
    MenuRoom room(Language::English);
    const Entity twin = room.enterTwin();
    QVERIFY(room.openNewName());
    room.goToList();
    room.executor.setHeld(true);
    room.press(Qt::Key_Return);
    const QPointer<widgets::ArticlePage> asked(&room.page());
    room.window.tabs().closePage(asked);
    QTRY_VERIFY(!asked);
    room.executor.setHeld(false);
    widgets::MessageBar &messages = room.window.messages();
    QTRY_VERIFY(messages.text().contains(twin.names.last().text));
    QVERIFY(!room.marked(messages, presentation::ColorRole::Warning).isNull());
    room.enter(testlib::anEntity().named(room.newName()));
    QTRY_VERIFY(messages.text().isEmpty());
}

void TestNameMenus::who_may_not_add_is_told_so_and_asked_nothing()
{
    MenuRoom room(Language::English);
    const Entity twin = room.enterTwin();
    QVERIFY(room.openNewName());
    room.sit(room.people.guest);
    QSignalSpy failed(&room.window.entities(), &widgets::EntityPanel::failed);
    room.goToList();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Forbidden);
    QVERIFY(!room.page().messages().text().contains(twin.names.last().text));
}

void TestNameMenus::questions_leave_nothing_behind()
{
    MenuRoom room(Language::English);
    room.enterTwin();
    QVERIFY(room.openNewName());
    room.goToList();
    const auto actions = [&room] { return room.window.findChildren<QAction *>().size(); };
    const auto ask = [&room] {
        room.page().messages().clear();
        room.press(Qt::Key_Return);
        return QTest::qWaitFor([&room] { return !room.page().messages().text().isEmpty(); });
    };
    QVERIFY(ask());
    const qsizetype before = actions();
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask());
    QTRY_COMPARE(actions(), before);
}

void TestNameMenus::a_row_is_made_a_spelling_by_key()
{
    MenuRoom room(Language::English);
    QVERIFY(room.openNewName());
    room.goToList();
    room.press(Qt::Key_F2);
    QTRY_VERIFY(room.picker());
    QCOMPARE(room.picker()->findChild<QLineEdit *>()->text(), u"Yus Qan"_s);
    QTest::keyClick(room.picker(), Qt::Key_Escape);
    QTRY_VERIFY(!room.picker());
    QVERIFY(room.rows().contains(room.newName()));
    // Of a known name there is nothing to be made.
    room.open(u"Mira Halabi left the harbour."_s);
    QTRY_COMPARE(room.model().idAt(1), room.mira.id);
    room.goToList();
    room.press(Qt::Key_F2);
    QVERIFY(!room.picker());
}

void TestNameMenus::a_latin_name_in_an_arabic_article_is_an_english_one()
{
    MenuRoom room(Language::Arabic);
    const Entity person = room.enter(testlib::anEntity().named(u"Joseph Kandeel"_s));
    QVERIFY(room.openLatinName());
    QVERIFY(room.pickFor(u"Joseph"_s));
    room.takePicked();
    QTRY_COMPARE(room.stored(person.id).revision, 2);
    const Entity now = room.stored(person.id);
    QCOMPARE(now.names.last(), (EntityName{Language::English, NameForm::Variant, u"Yusuf Qandil"_s}));
    QCOMPARE(now.houseName(Language::Arabic), QString());
}

void TestNameMenus::a_latin_name_in_an_arabic_article_is_entered_as_an_english_one()
{
    MenuRoom room(Language::Arabic);
    QVERIFY(room.openLatinName());
    QVERIFY(room.openMenu());
    QVERIFY(room.take(MenuRoom::taskLine("Enter it in the registry…")));
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    QVERIFY(registry);
    const auto *names = registry->findChild<QTableView *>(u"englishNames"_s)->model();
    QTRY_COMPARE(names->index(0, 0).data(Qt::EditRole).toString(), u"Yusuf Qandil"_s);
}

void TestNameMenus::a_spelling_is_made_where_its_article_is_closed()
{
    MenuRoom room(Language::English);
    QVERIFY(room.openNewName());
    QVERIFY(room.pickFor(u"Mira"_s));
    const QPointer<widgets::ArticlePage> asked(&room.page());
    room.window.tabs().closePage(asked);
    QTRY_VERIFY(!asked);
    room.takePicked();
    QTRY_COMPARE(room.stored(room.mira.id).names.last().text, room.newName());
    QTRY_VERIFY(room.window.messages().text().contains(room.newName()));
}

void TestNameMenus::a_spelling_is_told_where_it_was_asked_for()
{
    MenuRoom room(Language::English);
    QVERIFY(room.openNewName());
    widgets::ArticlePage &asked = room.page();
    QVERIFY(room.pickFor(u"Mira"_s));
    room.window.tabs().openNew(Language::Arabic, u"local"_s);
    QVERIFY(&room.page() != &asked);
    room.takePicked();
    QTRY_VERIFY(asked.messages().text().contains(room.newName()));
    QVERIFY(asked.messages().text().contains(u"Mira Halabi"_s)); // as that article calls her
    QCOMPARE(room.page().messages().text(), QString());
}

void TestNameMenus::the_articles_are_those_of_the_name_the_menu_is_about()
{
    MenuRoom room(Language::English);
    room.open(u"Mira Halabi flew to Marlovia on Monday."_s);
    QTRY_COMPARE(room.read().namesIn(room.page().session().paragraphs()[0].id).size(), 2);
    QTextCursor cursor = room.page().editor().textCursor();
    cursor.setPosition(0);
    cursor.setPosition(static_cast<int>(room.text().indexOf(u" on Monday"_s)), QTextCursor::KeepAnchor);
    room.page().editor().setTextCursor(cursor);
    QVERIFY(room.openMenu());
    const QList<QAction *> lines = room.menu()->actions();
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const QAction *line) {
        return !line->isEnabled() && line->text().contains(u"Mira Halabi"_s); // whom it is about
    }));
    QVERIFY(room.take(room.actions.action(u"mention.articles"_s)));
    QTRY_VERIFY(room.window.findChild<widgets::DossierWindow *>());
    const auto *dossier = room.window.findChild<widgets::DossierWindow *>();
    QTRY_VERIFY2(dossier->windowTitle().contains(u"Mira Halabi"_s), qPrintable(dossier->windowTitle()));
}

void TestNameMenus::a_name_of_two_in_the_headline_opens_no_empty_menu()
{
    MenuRoom room(Language::English);
    room.enter(testlib::anEntity().named(u"Marlovia"_s));
    room.open(u"The ferry left the harbour."_s, Status::Draft, u"They met Marlovia"_s);
    QTRY_COMPARE(room.read().namesIn({}).size(), 1);
    QVERIFY(room.read().namesIn({}).first().isAmbiguous());
    auto &headline = room.page().header().headline();
    headline.setFocus(Qt::TabFocusReason);
    headline.setCursorPosition(static_cast<int>(headline.text().indexOf(u"Marlovia"_s)) + 2);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.page().messages().text().contains(u"Nothing to mend"_s));
    QVERIFY(!room.menu());
}

void TestNameMenus::the_key_that_mends_offers_names_too()
{
    QFETCH(Language, language);
    MenuRoom room(language);
    QVERIFY(room.openNewName());
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QVERIFY(!room.menu()->actions().contains(room.actions.action(u"edit.paste"_s)));
    QVERIFY(MenuRoom::taskLine("Add “%1” to the registry", room.newName()));
    QVERIFY(room.take(MenuRoom::taskLine("Ignore the name in this article")));
    QTRY_VERIFY(!room.rows().contains(room.newName()));
    QVERIFY(room.openMenu());
    QVERIFY(!MenuRoom::taskLine("Ignore the name in this article"));
    room.press(Qt::Key_Escape);
}

void TestNameMenus::where_no_name_stands_nothing_is_said_of_names()
{
    MenuRoom room(Language::English);
    room.open(u"Mira Halabi left the harbour."_s);
    QTRY_COMPARE(room.model().rowCount(), 2);
    room.putCursorIn(u"harbour"_s);
    QVERIFY(room.openMenu());
    QVERIFY(!room.menu()->actions().first()->isSeparator());
    QVERIFY(!room.menu()->actions().contains(room.actions.action(u"mention.card"_s)));
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!room.menu());
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.page().messages().text().contains(u"Nothing to mend"_s));
    QVERIFY(!room.menu());
}

QTEST_MAIN(TestNameMenus)
#include "test_namemenus.moc"
