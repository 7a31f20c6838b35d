// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/proofing/quotesmodel.h"
#include "widgets/findings/quotespanel.h"

#include <QDockWidget>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using presentation::QuotesModel;

namespace {

struct Quoted
{
    QString text;
    QString words; ///< of the second quote
};

Quoted storyIn(Language language)
{
    if (language == Language::Arabic)
        return {u"وقال الوزير حرب: «ستفتح البوابات في السادسة صباحا».\nغادرت العبارة.\n"
                u"وقال الوزير حرب: «لن تنتظر العبارة أحدا بعد اليوم»."_s,
                u"لن تنتظر العبارة أحدا بعد اليوم"_s};
    return {u"Salim Harb said: “The gates will open at six in the morning.”\nThe ferry left.\n"
            u"“The ferry will wait for nobody at all,” Salim Harb said."_s,
            u"The ferry will wait for nobody at all,"_s};
}

} // namespace

/// The list of who is quoted in the article, with keys and mouse.
class TestQuotes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void keys_go_to_the_list_and_from_it_to_the_words_data() { inBothLanguages(); }
    void keys_go_to_the_list_and_from_it_to_the_words();
    void a_click_goes_to_the_words();
    void the_list_follows_the_page();
    void the_dock_shares_its_place_with_the_findings_data() { inBothLanguages(); }
    void the_dock_shares_its_place_with_the_findings();
    void the_dock_stays_there_when_the_window_is_turned_round();
    void the_place_of_the_dock_is_remembered();

private:
    [[nodiscard]] static QListView &listOf(const FindingsRoom &room)
    {
        return *room.window.quotes().findChild<QListView *>();
    }
    [[nodiscard]] static QDockWidget *dock(const FindingsRoom &room, const QString &name)
    {
        return room.window.findChild<QDockWidget *>(name);
    }
    [[nodiscard]] static bool areTogether(const FindingsRoom &room)
    {
        return room.window.tabifiedDockWidgets(dock(room, u"findings"_s)).contains(dock(room, u"quotes"_s));
    }

    testlib::SmallDictionaries m_dictionaries;
};

void TestQuotes::keys_go_to_the_list_and_from_it_to_the_words()
{
    QFETCH(Language, language);
    const Quoted story = storyIn(language);
    FindingsRoom room(language);
    room.open(story.text);
    QListView &list = listOf(room);
    QTRY_COMPARE(list.model()->rowCount(), 2);
    room.press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(list.isVisible());
    QCOMPARE(QApplication::focusWidget(), &list);
    QCOMPARE(list.currentIndex().row(), 0);
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &room.page().editor());
    QCOMPARE(room.page().editor().textCursor().selectedText(), story.words);
}

void TestQuotes::a_click_goes_to_the_words()
{
    const Quoted story = storyIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(story.text);
    room.window.reveal(&room.window.quotes());
    QListView &list = listOf(room);
    QTRY_COMPARE(list.model()->rowCount(), 2);
    QTRY_VERIFY(list.isVisible());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    QCOMPARE(room.page().editor().textCursor().selectedText(), story.words);
    // What is typed before it moves it along.
    room.press(Qt::Key_Home);
    room.type(u"And then: "_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    QCOMPARE(room.page().editor().textCursor().selectedText(), story.words);
}

void TestQuotes::the_list_follows_the_page()
{
    FindingsRoom room(Language::English);
    room.open(storyIn(Language::English).text);
    const QListView &list = listOf(room);
    QTRY_COMPARE(list.model()->rowCount(), 2);
    room.openNew();
    QCOMPARE(list.model()->rowCount(), 0);
    room.type(u"Salim Harb said: “It left at noon on Sunday.”"_s);
    QTRY_COMPARE(list.model()->rowCount(), 1);
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Salim Harb"_s);
    room.window.tabs().setCurrentIndex(0);
    QTRY_COMPARE(list.model()->rowCount(), 2);
}

void TestQuotes::the_dock_shares_its_place_with_the_findings()
{
    QFETCH(Language, language);
    const FindingsRoom room(language);
    QVERIFY(areTogether(room));
    QVERIFY(room.window.findings().isVisible()); // on top at first
    const Qt::DockWidgetArea trailing =
        language == Language::English ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    QCOMPARE(room.window.dockWidgetArea(dock(room, u"quotes"_s)), trailing);
}

void TestQuotes::the_dock_stays_there_when_the_window_is_turned_round()
{
    FindingsRoom room(Language::English);
    connect(&room.desk, &presentation::DeskSession::uiLanguageChanged, &room.desk,
            [&] { room.appearance.setLanguage(room.desk.uiLanguage()); });
    for (const Language language : {Language::Arabic, Language::English}) {
        room.desk.setUiLanguage(language);
        QTRY_COMPARE(room.window.layoutDirection(), directionOf(language));
        QTRY_VERIFY(areTogether(room));
        QCOMPARE(room.window.dockWidgetArea(dock(room, u"quotes"_s)),
                 language == Language::English ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
    }
}

void TestQuotes::the_place_of_the_dock_is_remembered()
{
    FindingsRoom room(Language::English);
    room.window.addDockWidget(Qt::LeftDockWidgetArea, dock(room, u"quotes"_s));
    room.window.close();
    QTRY_VERIFY(!room.window.isVisible());
    const widgets::MainWindow next(room.parts);
    QCOMPARE(next.dockWidgetArea(next.findChild<QDockWidget *>(u"quotes"_s)), Qt::LeftDockWidgetArea);
}

QTEST_MAIN(TestQuotes)
#include "test_quotes.moc"
