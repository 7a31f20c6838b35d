// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/quietstyle.h"
#include "dialogroom.h"
#include "presentation/editor/editingsession.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/headlinefield.h"
#include "widgets/main/editoractions.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/windowactions.h"
#include "widgets/settings/recoverydialog.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::gui;

/// The window as a whole, without a store behind it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void a_window_without_articles_closes();
    void panels_keep_their_widths_in_the_other_language();
    void a_maximised_window_opens_in_the_other_language();
    void a_returned_story_shows_what_is_to_be_mended();
    void news_goes_by_itself_and_with_its_language();
    void news_beside_a_button_has_room_for_all_its_lines();
    void the_title_names_the_file();
    void a_failure_promises_nothing_where_there_is_no_text();
    void a_page_pasted_into_the_headline_is_the_article();
    void what_is_opened_of_recovered_text_has_the_keys();
    void a_key_opens_the_menus_in_both_languages();
    void the_rows_of_the_palette_are_of_one_height();
    void words_do_not_touch_the_frame_of_their_button();
    void everybody_who_sits_down_is_offered_what_a_crash_left();
    void a_page_that_closes_takes_its_session_last();
    void down_from_the_search_field_goes_to_what_was_found();
};

void TestMainWindow::a_window_without_articles_closes()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

void TestMainWindow::panels_keep_their_widths_in_the_other_language()
{
    DialogRoom room;
    const auto widthOf = [](const widgets::MainWindow &window, const QString &dock) {
        return window.findChild<QDockWidget *>(dock)->width();
    };
    int list = 0;
    int entities = 0;
    {
        widgets::MainWindow window(room.parts);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        list = widthOf(window, u"articles"_s);
        entities = widthOf(window, u"entities"_s);
        window.close();
        QTRY_VERIFY(!window.isVisible());
    }
    room.appearance.setLanguage(Language::Arabic);
    widgets::MainWindow window(room.parts);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    constexpr int border = 8;
    QTRY_VERIFY(std::abs(widthOf(window, u"articles"_s) - list) <= border);
    QVERIFY(std::abs(widthOf(window, u"entities"_s) - entities) <= border);
    QCOMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(u"articles"_s)), Qt::RightDockWidgetArea);
    for (const Language language : {Language::English, Language::Arabic, Language::English}) { // while it is open
        room.appearance.setLanguage(language);
        QTRY_COMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(u"articles"_s)),
                     language == Language::Arabic ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
        QTRY_VERIFY(std::abs(widthOf(window, u"articles"_s) - list) <= border);
        QTRY_VERIFY(std::abs(widthOf(window, u"entities"_s) - entities) <= border);
    }
}

void TestMainWindow::a_maximised_window_opens_in_the_other_language()
{
    DialogRoom room;
    for (const Language language : {Language::English, Language::Arabic, Language::English}) {
        room.appearance.setLanguage(language);
        widgets::MainWindow window(room.parts);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showMaximized();
        QTRY_VERIFY(window.isMaximized());
        const bool isArabic = language == Language::Arabic;
        QCOMPARE(window.dockWidgetArea(window.findChild<QDockWidget *>(u"articles"_s)),
                 isArabic ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea);
        window.close();
        QTRY_VERIFY(!window.isVisible());
    }
}

void TestMainWindow::a_returned_story_shows_what_is_to_be_mended()
{
    DialogRoom room;
    Article story = room.story(u"port"_s);
    story.note = u"Check the figures"_s;
    widgets::MainWindow window(room.parts);
    window.tabs().open(story);
    window.show();
    const auto isShown = [&] {
        for (const widgets::MessageBar *bar : window.findChildren<widgets::MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(u"Check the figures"_s))
                return true;
        }
        return false;
    };
    QVERIFY(isShown());
}

void TestMainWindow::news_goes_by_itself_and_with_its_language()
{
    DialogRoom room;
    widgets::MessageBar bar(room.theme);
    bar.show(widgets::MessageBar::Tone::Success, u"Done"_s);
    auto *stay = bar.findChild<QTimer *>();
    QVERIFY(stay->isActive());
    stay->start(0);
    QTRY_VERIFY(bar.isHidden());
    for (const auto tone : {widgets::MessageBar::Tone::Success, widgets::MessageBar::Tone::Error}) {
        bar.show(tone, u"Said in English"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &change);
        QCOMPARE(bar.isHidden(), tone == widgets::MessageBar::Tone::Success);
    }
    QVERIFY(!stay->isActive());
}

void TestMainWindow::news_beside_a_button_has_room_for_all_its_lines()
{
    DialogRoom room;
    const QString said = u"Done: the article is now submitted."_s;
    QWidget host;
    // Room for one line of it, but not beside a button.
    const QSize size(host.fontMetrics().horizontalAdvance(said) + 100, 300);
    host.resize(size);
    QWidget under(&host);
    under.resize(size);
    widgets::MessageBar bar(room.theme);
    bar.layOver(under);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    bar.show(widgets::MessageBar::Tone::Error, u"Said before"_s);
    bar.show(widgets::MessageBar::Tone::Warning, said, {new QAction(u"Go to what is empty"_s)});
    QTRY_VERIFY(bar.findChildren<QToolButton *>().last()->isVisible()); // the first one closes it
    QCOMPARE(bar.height(), bar.heightForWidth(bar.width()));
}

void TestMainWindow::the_title_names_the_file()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    const QString before = window.windowTitle();
    window.setPlace(u"tonight-2026-11-26.nashra"_s);
    QVERIFY2(window.windowTitle().contains(u"tonight-2026-11-26.nashra – "_s), qPrintable(window.windowTitle()));
    window.setPlace({});
    QCOMPARE(window.windowTitle(), before);
}

void TestMainWindow::a_failure_promises_nothing_where_there_is_no_text()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    window.showError({ErrorCode::Io, u"disk"_s, {}, nullptr});
    QVERIFY2(window.messages().text().contains(u"could not be read or written"_s),
             qPrintable(window.messages().text()));
    QVERIFY2(!window.messages().text().contains(u"journal"_s), qPrintable(window.messages().text()));
}

void TestMainWindow::a_page_pasted_into_the_headline_is_the_article()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    new widgets::EditorActions(window);
    window.tabs().openNew(Language::English, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    widgets::ArticlePage &page = *window.tabs().currentPage();
    QLineEdit &headline = page.header().headline();
    headline.setFocus();
    QTRY_VERIFY(headline.hasFocus());
    QGuiApplication::clipboard()->setText(
        u"Harbour opens again\n\nMarsa, ZNA- The harbour opened.\n\nA pilot waved."_s);
    QTest::keyClick(&headline, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(headline.text(), u"Harbour opens again"_s);
    QCOMPARE(page.session().content().body.text(), u"The harbour opened.\nA pilot waved."_s);
    // A line is a headline.
    window.tabs().openNew(Language::English, {});
    QLineEdit &next = window.tabs().currentPage()->header().headline();
    QTRY_VERIFY(next.hasFocus());
    QGuiApplication::clipboard()->setText(u"Ferry is late"_s);
    QTest::keyClick(&next, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(next.text(), u"Ferry is late"_s);
}

void TestMainWindow::what_is_opened_of_recovered_text_has_the_keys()
{
    DialogRoom room;
    for (const QString &headline : {u"One"_s, u"Two"_s}) {
        JournalBase base;
        base.article = ArticleId::make(room.clock.now());
        base.user = room.people.author;
        ArticleContent content;
        content.headline = headline;
        room.journals.leaveBehind(base, ArticleContent(), {SnapshotEdit{content}});
    }
    widgets::MainWindow window(room.parts);
    auto *actions = new widgets::WindowActions(window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    actions->offerRecovered();
    const auto offered = [&] { return window.findChild<widgets::RecoveryDialog *>(); };
    QTRY_VERIFY(offered());
    offered()->findChild<QPushButton *>(u"open"_s)->click();
    QTRY_COMPARE(window.tabs().count(), 1);
    offered()->reject();
    QTRY_VERIFY(!offered());
    window.activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), &window.tabs().currentPage()->editor());
}

void TestMainWindow::a_key_opens_the_menus_in_both_languages()
{
    for (const Language language : {Language::English, Language::Arabic}) {
        DialogRoom room(language);
        widgets::MainWindow window(room.parts);
        new widgets::WindowActions(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F10);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->menuAction(), window.menuBar()->actions().first());
        QTest::keyClick(menu, Qt::Key_Escape);
    }
}

void TestMainWindow::the_rows_of_the_palette_are_of_one_height()
{
    DialogRoom room;
    widgets::CommandPalette palette(room.actions);
    palette.show();
    auto *list = palette.findChild<QListWidget *>();
    QLineEdit *query = palette.findChild<QLineEdit *>();
    QSet<int> heights;
    for (const QString &wanted : {u"Save"_s, u"Go to the text"_s}) { // with a sign and without
        query->setText(wanted);
        QVERIFY(list->count() > 0);
        for (int row = 0; row < list->count(); ++row)
            heights.insert(list->visualItemRect(list->item(row)).height());
    }
    QCOMPARE(heights.size(), 1);
}

void TestMainWindow::words_do_not_touch_the_frame_of_their_button()
{
    app::QuietStyle style;
    for (const QString &words : {u"Kill the story for everybody who has it"_s, u"حفظ المادة مسودة من جديد للجميع"_s}) {
        QPushButton button(words);
        button.setStyle(&style);
        const int frame = 2;
        const int least = button.fontMetrics().averageCharWidth();
        QVERIFY(button.sizeHint().width() - button.fontMetrics().horizontalAdvance(words) >= 2 * (frame + least));
    }
}

void TestMainWindow::everybody_who_sits_down_is_offered_what_a_crash_left()
{
    DialogRoom room;
    JournalBase base;
    base.article = ArticleId::make(room.clock.now());
    base.user = room.people.author;
    ArticleContent content;
    content.headline = u"Typed before the crash"_s;
    room.journals.leaveBehind(base, ArticleContent(), {SnapshotEdit{content}});
    widgets::MainWindow window(room.parts);
    auto *actions = new widgets::WindowActions(window);
    const auto offered = [&] { return window.findChild<widgets::RecoveryDialog *>(); };
    actions->offerRecovered();
    QTRY_VERIFY(offered());
    offered()->reject();
    QTRY_VERIFY(!offered());
    actions->offerRecovered(); // as when his roles change
    QVERIFY(room.desk.setUser(room.people.colleague));
    actions->offerRecovered();
    QTRY_VERIFY(offered());
    QCOMPARE(window.findChildren<widgets::RecoveryDialog *>().size(), 1); // once each
    offered()->reject();
    QTRY_VERIFY(!offered());
    QVERIFY(room.desk.setUser(room.people.author));
    actions->offerRecovered();
    QTRY_VERIFY(offered());
}

void TestMainWindow::a_page_that_closes_takes_its_session_last()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    window.tabs().open(room.story(u"port"_s));
    widgets::ArticlePage *page = window.tabs().currentPage();
    QStringList gone;
    connect(&page->session(), &QObject::destroyed, this, [&] { gone << u"session"_s; });
    connect(&page->editor(), &QObject::destroyed, this, [&] { gone << u"text"_s; });
    connect(&page->header(), &QObject::destroyed, this, [&] { gone << u"header"_s; });
    window.tabs().closePage(page);
    QTRY_COMPARE(gone, (QStringList{u"header"_s, u"text"_s, u"session"_s}));
}

void TestMainWindow::down_from_the_search_field_goes_to_what_was_found()
{
    DialogRoom room;
    for (const QString &slug : {u"one"_s, u"two"_s})
        testlib::must(room.stores.articles().create(testlib::aStory(slug, u"The ferry left."_s), room.people.author));
    widgets::MainWindow window(room.parts);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.list().findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    window.list().focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentIndex().row(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
