// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/entities/articlepairsmodel.h"
#include "presentation/entities/entitydossier.h"
#include "presentation/entities/sidebarmodel.h"
#include "testlib/builders.h"
#include "widgets/entity/dossierwindow.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/entity/monthtimeline.h"
#include "widgets/entity/pairswindow.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/main/dossieractions.h"
#include "widgets/main/registryactions.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using widgets::DossierWindow;
using widgets::MonthTimeline;

namespace {

/// The window with two people in the registry and an archive that was read for them.
struct DossierRoom : FindingsRoom
{
    Entity mira = enter(u"Mira Halabi"_s, u"ميرا الحلبي"_s);
    Entity omar = enter(u"Omar Nasser"_s, u"عمر ناصر"_s);
    ArticleId both = archive(u"both"_s, {{mira.id, 2, false}, {omar.id, 1, false}}, {2026, 1, 10});
    ArticleId old = archive(u"old"_s, {{mira.id, 1, true}}, {2025, 11, 3});

    explicit DossierRoom(Language language)
        : FindingsRoom(language)
    {
        new widgets::DossierActions(window, *new widgets::RegistryActions(window));
    }
    Entity enter(const QString &name, const QString &arabic)
    {
        Entity entity = testlib::anEntity().named(name).inArabic(arabic);
        entity.id = {};
        entity.revision = 0;
        return testlib::must(
            executor
                .write([entity, actor = people.subEditor](Stores &all) { return all.entities().save(entity, actor); })
                .result());
    }
    ArticleId archive(const QString &slug, const QList<Mention> &named, QDate day)
    {
        const Article article = testlib::must(stores.articles().create(testlib::aStory(slug), people.author));
        for (const UnreadArticle &unread : testlib::must(stores.mentions().unread(100))) {
            if (unread.id == article.id)
                testlib::must(stores.mentions().write({{article.id, unread.touch, named, day}}));
        }
        return article.id;
    }
    /// A story of the two in the language of the window, with the cursor in the first name.
    void openStory()
    {
        const bool isArabic = desk.uiLanguage() == Language::Arabic;
        open(isArabic ? u"ميرا الحلبي التقت عمر ناصر."_s : u"Mira Halabi met Omar Nasser."_s);
        QTRY_COMPARE(read().namesIn(page().session().paragraphs()[0].id).size(), 2);
        page().focusText();
    }
    [[nodiscard]] DossierWindow *dossier() const { return window.findChild<DossierWindow *>(); }
    template <class T>
    [[nodiscard]] T &part(const QString &name = {}) const
    {
        return *dossier()->findChild<T *>(name);
    }
    [[nodiscard]] QListView &articles() const { return part<QListView>(u"articles"_s); }
    [[nodiscard]] QListView &companions() const { return part<QListView>(u"companions"_s); }
    [[nodiscard]] int shownArticles() const { return dossier()->dossier().articles().rowCount(); }
    [[nodiscard]] EntityId shown() const { return dossier()->dossier().entity().id; }
    [[nodiscard]] bool hasFocusIn(QWidget *top) const { return QApplication::activeWindow() == top; }
    /// With the cursor in a name, by key; waits until the articles are here.
    void openDossier()
    {
        openStory();
        press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dossier() && dossier()->isVisible());
        QTRY_VERIFY(!shown().isNull());
        QTRY_COMPARE(shownArticles(), 2);
        QTRY_VERIFY(hasFocusIn(dossier()));
    }
};

} // namespace

/// All articles with a name, and who stands with whom, by keys.
class TestDossier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void the_name_at_the_cursor_is_looked_at_data() { gui::inBothLanguages(); }
    void the_name_at_the_cursor_is_looked_at();
    void no_name_at_the_cursor_is_told();
    void the_row_of_the_sidebar_is_looked_at();
    void a_list_that_stands_apart_is_meant_from_the_menu_of_the_window();
    void the_registry_leads_to_the_articles();
    void an_article_is_opened();
    void arrows_walk_through_the_months_data() { gui::inBothLanguages(); }
    void arrows_walk_through_the_months();
    void a_click_on_a_month_limits_to_it();
    void who_stands_with_the_name_is_walked_to_data() { gui::inBothLanguages(); }
    void who_stands_with_the_name_is_walked_to();
    void articles_with_both_are_asked_for();
    void the_language_changes_while_it_is_open();
    void who_stands_with_whom_leads_to_the_text_data() { gui::inBothLanguages(); }
    void who_stands_with_whom_leads_to_the_text();
    void a_pair_leads_to_the_articles_with_both();
    void all_closes_with_the_window();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestDossier::the_name_at_the_cursor_is_looked_at()
{
    QFETCH(Language, language);
    DossierRoom room(language);
    room.openDossier();
    QCOMPARE(room.shown(), room.mira.id);
    const QString name = language == Language::Arabic ? u"ميرا الحلبي"_s : u"Mira Halabi"_s;
    QVERIFY2(room.dossier()->windowTitle().contains(name), qPrintable(room.dossier()->windowTitle()));
    QCOMPARE(QApplication::focusWidget(), &room.articles());
    QCOMPARE(room.articles().currentIndex().row(), 0);
    // The story that is open was not read for names yet.
    const QString count = room.part<QLabel>(u"count"_s).text();
    QVERIFY2(count.contains(u'1') || count.contains(u"مادة واحدة"_s), qPrintable(count));
    room.press(Qt::Key_Escape);
    QVERIFY(!room.dossier()->isVisible());
}

void TestDossier::no_name_at_the_cursor_is_told()
{
    DossierRoom room(Language::English);
    room.open(u"It rained."_s);
    room.press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!room.dossier());
}

void TestDossier::the_row_of_the_sidebar_is_looked_at()
{
    DossierRoom room(Language::English);
    room.openStory();
    QTRY_COMPARE(room.window.entities().model().rowCount(), 3);
    room.window.entities().focusList();
    room.press(Qt::Key_Down);
    QCOMPARE(room.window.entities().currentEntity(), room.omar.id);
    room.press(Qt::Key_F4, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(room.dossier());
    QTRY_COMPARE(room.shown(), room.omar.id);
    emit room.window.entities().articlesWanted(room.mira.id);
    QTRY_COMPARE(room.shown(), room.mira.id);
}

void TestDossier::a_list_that_stands_apart_is_meant_from_the_menu_of_the_window()
{
    DossierRoom room(Language::English);
    room.openStory();
    QTRY_COMPARE(room.window.entities().model().rowCount(), 3);
    QWidget *dock = &room.window.entities();
    while (!qobject_cast<QDockWidget *>(dock))
        dock = dock->parentWidget();
    qobject_cast<QDockWidget *>(dock)->setFloating(true);
    const auto activate = [](QWidget &which) {
        which.activateWindow();
        return QTest::qWaitFor([&which] { return QGuiApplication::focusWindow() == which.windowHandle(); });
    };
    QVERIFY(activate(*dock));
    room.window.entities().focusList();
    room.press(Qt::Key_Down);
    QCOMPARE(room.window.entities().currentEntity(), room.omar.id);
    // The way to the menu of the main window gives its text the keys, and nobody does anything there.
    QVERIFY(activate(room.window));
    QTRY_COMPARE(QApplication::focusWidget(), &room.page().editor());
    room.actions.action(u"mention.articles"_s)->trigger();
    QTRY_VERIFY(room.dossier());
    QTRY_COMPARE(room.shown(), room.omar.id);
    // Whoever goes on in the text means that.
    room.dossier()->close();
    QVERIFY(activate(room.window));
    room.press(Qt::Key_Right);
    room.actions.action(u"mention.articles"_s)->trigger();
    QTRY_COMPARE(room.shown(), room.mira.id);
}

void TestDossier::the_registry_leads_to_the_articles()
{
    DossierRoom room(Language::English);
    emit room.window.entities().openingWanted(room.omar.id);
    auto *registry = room.window.findChild<widgets::RegistryWindow *>();
    auto *button = registry->findChild<QPushButton *>(u"articles"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QVERIFY(room.dossier());
    QTRY_COMPARE(room.shown(), room.omar.id);
    // And back to it.
    QTRY_VERIFY(room.part<QPushButton>(u"registry"_s).isEnabled());
    registry->close();
    room.part<QPushButton>(u"registry"_s).click();
    QVERIFY(registry->isVisible());
}

void TestDossier::an_article_is_opened()
{
    DossierRoom room(Language::English);
    room.openDossier();
    room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.page().session().id(), room.both);
    QTRY_VERIFY(room.hasFocusIn(&room.window));
    QVERIFY(room.dossier()->isVisible());
}

void TestDossier::arrows_walk_through_the_months()
{
    QFETCH(Language, language);
    const Qt::Key back = language == Language::Arabic ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key forward = language == Language::Arabic ? Qt::Key_Left : Qt::Key_Right;
    DossierRoom room(language);
    room.openDossier();
    auto &timeline = room.part<MonthTimeline>();
    QTRY_COMPARE(timeline.current(), QDate(2026, 1, 1));
    timeline.setFocus();
    room.press(back);
    room.press(back);
    QCOMPARE(timeline.current(), QDate(2025, 11, 1));
    QVERIFY2(timeline.accessibleName().contains(timeline.currentText()), qPrintable(timeline.accessibleName()));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.shownArticles(), 1);
    QCOMPARE(room.dossier()->dossier().articles().idAt(0), room.old);
    QVERIFY(room.part<QPushButton>(u"all"_s).isVisible());
    room.press(forward);
    QCOMPARE(timeline.current(), QDate(2025, 12, 1));
    QCOMPARE(room.shownArticles(), 1); // to look at a month shows no other articles
    room.press(Qt::Key_Escape);
    QTRY_COMPARE(room.shownArticles(), 2);
    QVERIFY(room.dossier()->isVisible());
    QVERIFY(!room.part<QPushButton>(u"all"_s).isVisible());
    room.press(Qt::Key_Home);
    QVERIFY(timeline.current() <= QDate(2025, 11, 1));
    room.press(back);
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_End);
    QVERIFY(timeline.current() >= QDate(2026, 1, 1));
    // The last month stands at the end of the axis, however wide that is.
    const QDate last = timeline.current();
    room.press(Qt::Key_Home);
    const int end = language == Language::Arabic ? 8 : timeline.width() - 8;
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, {end, timeline.height() / 2});
    QCOMPARE(timeline.current(), last);
}

void TestDossier::a_click_on_a_month_limits_to_it()
{
    DossierRoom room(Language::English);
    room.openDossier();
    auto &timeline = room.part<MonthTimeline>();
    QTRY_COMPARE(timeline.current(), QDate(2026, 1, 1));
    const QRect bar = room.marked(timeline, presentation::ColorRole::Accent);
    QVERIFY(!bar.isNull());
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, {bar.left() + 1, bar.bottom() - 1});
    QTRY_COMPARE(room.shownArticles(), 1);
    QCOMPARE(timeline.current(), QDate(2025, 11, 1));
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, {bar.left() + 1, bar.bottom() - 1});
    QTRY_COMPARE(room.shownArticles(), 2);
}

void TestDossier::who_stands_with_the_name_is_walked_to()
{
    QFETCH(Language, language);
    DossierRoom room(language);
    room.openDossier();
    QTRY_COMPARE(room.companions().model()->rowCount(), 1);
    room.companions().setFocus();
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.shown(), room.omar.id);
    QTRY_COMPARE(room.shownArticles(), 1);
    room.press(language == Language::Arabic ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(room.shown(), room.mira.id);
    QTRY_COMPARE(room.shownArticles(), 2);
}

void TestDossier::articles_with_both_are_asked_for()
{
    DossierRoom room(Language::English);
    room.openDossier();
    QTRY_COMPARE(room.companions().model()->rowCount(), 1);
    room.companions().setFocus();
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room.shownArticles(), 1);
    QCOMPARE(room.shown(), room.mira.id);
    QTRY_VERIFY(room.part<QLabel>(u"limit"_s).text().contains(u"Omar Nasser"_s));
    room.press(Qt::Key_Escape);
    QTRY_COMPARE(room.shownArticles(), 2);
}

void TestDossier::the_language_changes_while_it_is_open()
{
    DossierRoom room(Language::English);
    room.openDossier();
    room.desk.setUiLanguage(Language::Arabic);
    room.appearance.setLanguage(Language::Arabic);
    QTRY_VERIFY(room.dossier()->windowTitle().contains(u"ميرا الحلبي"_s));
    QCOMPARE(room.dossier()->layoutDirection(), Qt::RightToLeft);
    const QImage mirrored = room.part<MonthTimeline>().grab().toImage();
    QVERIFY(!mirrored.isNull());
}

void TestDossier::who_stands_with_whom_leads_to_the_text()
{
    QFETCH(Language, language);
    DossierRoom room(language);
    room.openStory();
    room.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pairs = room.window.findChild<widgets::PairsWindow *>();
    QVERIFY(pairs && pairs->isVisible());
    QTRY_COMPARE(pairs->model().rowCount(), 1);
    QTRY_VERIFY(room.hasFocusIn(pairs));
    room.press(Qt::Key_Return);
    QTRY_VERIFY(room.hasFocusIn(&room.window));
    const QString selected = room.page().editor().textCursor().selectedText();
    QVERIFY2(language == Language::Arabic ? selected == u"ميرا الحلبي التقت عمر ناصر"_s
                                          : selected == u"Mira Halabi met Omar Nasser"_s,
             qPrintable(selected));
    QVERIFY(pairs->isVisible());
}

void TestDossier::a_pair_leads_to_the_articles_with_both()
{
    DossierRoom room(Language::English);
    room.openStory();
    room.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pairs = room.window.findChild<widgets::PairsWindow *>();
    QTRY_COMPARE(pairs->model().rowCount(), 1);
    QTRY_VERIFY(room.hasFocusIn(pairs));
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(room.dossier());
    QTRY_COMPARE(room.shownArticles(), 1);
    QCOMPARE(room.dossier()->dossier().articles().idAt(0), room.both);
    pairs->activateWindow();
    QTRY_VERIFY(room.hasFocusIn(pairs));
    room.press(Qt::Key_Escape);
    QVERIFY(!pairs->isVisible());
    QCOMPARE(pairs->model().rowCount(), 0); // hidden it asks nothing
}

void TestDossier::all_closes_with_the_window()
{
    DossierRoom room(Language::English);
    room.openDossier();
    room.window.close();
    QVERIFY(!room.dossier()->isVisible());
}

QTEST_MAIN(TestDossier)
#include "test_dossier.moc"
