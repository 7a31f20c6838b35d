// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/proofing/findingsmodel.h"
#include "presentation/proofing/ignoredmodel.h"
#include "widgets/common/messagebar.h"

#include <QComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;

/// What is ignored can be seen and taken back.
class TestIgnored : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void what_was_just_ignored_is_undone_with_one_key_data() { inBothLanguages(); }
    void what_was_just_ignored_is_undone_with_one_key();
    void a_word_of_ones_own_is_undone_with_the_button();
    void what_is_ignored_is_listed_gone_to_and_shown_again_data() { inBothLanguages(); }
    void what_is_ignored_is_listed_gone_to_and_shown_again();
    void a_sub_editor_sees_at_once_how_much_is_ignored();
    void what_the_newsroom_ignores_is_taken_back_by_sub_editors();
    void an_empty_list_gives_way_to_what_is_to_be_mended();
    void what_stands_no_more_is_shown_as_it_was_written();
    void the_list_follows_the_page();

private:
    static void ignore(FindingsRoom &room, const char *reach)
    {
        room.press(Qt::Key_F8);
        room.press(Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY(FindingsRoom::menu());
        QVERIFY(room.choose("Ignore"));
        QVERIFY(room.choose(reach));
    }
    [[nodiscard]] static QToolButton *shownButton(const QWidget &where, const QString &text)
    {
        for (QToolButton *button : where.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    testlib::SmallDictionaries m_dictionaries;
};

void TestIgnored::what_was_just_ignored_is_undone_with_one_key()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QVERIFY(!room.parts.actions.action(u"finding.takeback"_s)->isEnabled());
    ignore(room, "In this article");
    QTRY_VERIFY(room.page().messages().text().contains(words.typo));
    QTRY_VERIFY(room.listed().isEmpty());
    room.press(Qt::Key_F8, Qt::ControlModifier);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QVERIFY(room.page().messages().isHidden());
    QVERIFY(!room.parts.actions.action(u"finding.takeback"_s)->isEnabled());
}

void TestIgnored::a_word_of_ones_own_is_undone_with_the_button()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QVERIFY(room.choose("Add to my words"));
    QTRY_VERIFY(room.listed().isEmpty());
    QTRY_VERIFY(room.page().messages().isVisible());
    QToolButton *undo = shownButton(room.page().messages(), u"Undo (\u2066Ctrl+F8\u2069)"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QVERIFY(testlib::must(room.stores.proofing().words(room.people.author)).isEmpty());
}

void TestIgnored::what_is_ignored_is_listed_gone_to_and_shown_again()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended() + u'\n' + words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    ignore(room, "Here");
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    QTRY_COMPARE(room.page().ignored().entryAt(0).hidden.size(), 1);
    room.press(Qt::Key_Escape); // has the window active again
    room.parts.actions.action(u"focus.ignored"_s)->trigger();
    QCOMPARE(room.list().model(), &room.page().ignored());
    QCOMPARE(QApplication::focusWidget(), &room.list());
    QTextCursor start = room.page().editor().textCursor();
    start.movePosition(QTextCursor::Start);
    room.page().editor().setTextCursor(start);
    room.press(Qt::Key_Return);
    QCOMPARE(room.page().editor().textCursor().selectedText(), words.typo);
    room.parts.actions.action(u"focus.ignored"_s)->trigger();
    QTest::mouseClick(room.list().viewport(), Qt::LeftButton, {},
                      room.list().visualRect(room.list().currentIndex()).center());
    QCOMPARE(room.page().editor().textCursor().selectedText(), words.typo);
    const QString text = room.page().editor().toPlainText();
    room.press(Qt::Key_Delete);
    QCOMPARE(room.page().editor().toPlainText(), text);
    QTRY_COMPARE(room.page().ignored().rowCount(), 0);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8, Qt::ControlModifier);
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    QTRY_VERIFY(room.listed().isEmpty());
}

void TestIgnored::a_sub_editor_sees_at_once_how_much_is_ignored()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.sit(room.people.subEditor);
    room.open(words.wrong(), Status::Submitted);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QVERIFY(!shownButton(room.window.findings(), u"1 ignored"_s));
    IgnoredFinding ignored;
    ignored.rule = u"spelling.unknown"_s;
    ignored.text = words.typo;
    ignored.article = room.page().session().id();
    testlib::must(room.executor
                      .write([ignored, author = room.people.author](Stores &stores) {
                          return stores.proofing().ignore({ignored}, author);
                      })
                      .result());
    QTRY_VERIFY(shownButton(room.window.findings(), u"1 ignored"_s));
    QVERIFY(shownButton(room.page(), u"1 ignored"_s));
    shownButton(room.page(), u"1 ignored"_s)->click();
    QCOMPARE(room.list().model(), &room.page().ignored());
    QVERIFY(!shownButton(room.window.findings(), u"1 ignored"_s)); // the list says it now
}

void TestIgnored::what_the_newsroom_ignores_is_taken_back_by_sub_editors()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    IgnoredFinding ignored;
    ignored.rule = u"spelling.unknown"_s;
    ignored.text = words.typo;
    testlib::must(room.stores.proofing().ignore({ignored}, room.people.subEditor));
    room.open(words.wrong());
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    room.parts.actions.action(u"focus.ignored"_s)->trigger();
    const auto openMenu = [&] {
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(room.list().viewport(), &menuKey);
        return FindingsRoom::menu();
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QVERIFY(!menu->actions().first()->isEnabled());
    QCOMPARE(menu->actions().first()->text(), u"Show again – for sub-editors and chiefs"_s);
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Delete);
    QVERIFY(room.page().messages().isHidden());
    QCOMPARE(room.page().ignored().rowCount(), 1);
    room.sit(room.people.subEditor);
    menu = openMenu();
    QVERIFY(menu->actions().first()->isEnabled());
    menu->actions().first()->trigger();
    QTRY_COMPARE(room.page().ignored().rowCount(), 0);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
}

void TestIgnored::an_empty_list_gives_way_to_what_is_to_be_mended()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    ignore(room, "In this article");
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    room.parts.actions.action(u"focus.ignored"_s)->trigger();
    QCOMPARE(room.list().model(), &room.page().ignored());
    room.press(Qt::Key_Delete);
    QTRY_VERIFY(room.list().model() != &room.page().ignored());
    QTRY_COMPARE(room.list().model()->rowCount(), 1);
}

void TestIgnored::what_stands_no_more_is_shown_as_it_was_written()
{
    FindingsRoom room(Language::English);
    room.open(u"The FeRY left the harbour"_s);
    QTRY_COMPARE(room.listed(), QStringList{u"FeRY"_s});
    ignore(room, "In this article");
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    QTRY_VERIFY(!room.page().ignored().entryAt(0).hidden.isEmpty());
    room.page().editor().document()->clear();
    room.page().session().flush();
    QTRY_VERIFY(room.page().ignored().entryAt(0).hidden.isEmpty());
    const QModelIndex row = room.page().ignored().index(0);
    QCOMPARE(row.data(presentation::FindingsModel::ExcerptRole).toString(), u"FeRY"_s);
}

void TestIgnored::the_list_follows_the_page()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    ignore(room, "In this article");
    QTRY_COMPARE(room.page().ignored().rowCount(), 1);
    room.parts.actions.action(u"focus.ignored"_s)->trigger();
    room.open(words.mended());
    QCOMPARE(room.list().model(), &room.page().ignored());
    QCOMPARE(room.list().model()->rowCount(), 0);
    room.window.tabs().closePage(&room.page());
    QTRY_VERIFY(!room.window.tabs().currentPage());
    QCOMPARE(room.list().model()->rowCount(), 0);
}

QTEST_MAIN(TestIgnored)
#include "test_ignored.moc"
