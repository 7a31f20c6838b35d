// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/errors/terms.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/articleactions.h"
#include "widgets/main/bulletinactions.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;

/// Saving what somebody has approved, and what the window says of it.
class TestSaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void saving_says_in_which_state_the_article_is();
    void an_approval_given_meanwhile_is_asked_about();
    void an_approval_is_kept_where_saving_is_cancelled();
    void text_kept_aside_gives_way_to_what_was_approved();
    void closing_and_handing_in_ask_too();
    void a_bulletin_names_the_story_that_holds_it_up();
    void what_is_missing_is_told_when_a_story_is_handed_in();
    void a_complete_story_is_handed_in_without_a_word_more();
    void a_new_article_is_by_whoever_begins_it();
    void what_is_said_of_a_failed_save_goes_with_the_next();

private:
    struct Room : FindingsRoom
    {
        widgets::ArticleActions *actionsOfArticles = new widgets::ArticleActions(window);
        widgets::BulletinActions *actionsOfBulletins = new widgets::BulletinActions(window);

        Room()
            : FindingsRoom(Language::English)
        {
        }
        [[nodiscard]] ArticleId id() const { return read().session().id(); }
        Article stored() { return testlib::must(stores.articles().article(id())); }
        /// A submitted story with a word typed into it that a sub-editor approves meanwhile.
        void typeWhileApproved()
        {
            window.activateWindow(); // nobody gives it the keys back when a question closes
            (void)QTest::qWaitForWindowActive(&window);
            open(u"The ferry left."_s, Status::Submitted);
            type(u"Late: "_s);
            const Article article = stored();
            testlib::must(executor
                              .write([&](Stores &all) {
                                  return all.articles().transition(article.id, article.revision, Action::Approve, {},
                                                                   people.subEditor);
                              })
                              .result());
        }
        void save() { press(Qt::Key_S, Qt::ControlModifier); }
        [[nodiscard]] QMessageBox *question() const { return window.findChild<QMessageBox *>(); }
        void answer(const QString &button) const
        {
            for (QAbstractButton *each : question()->buttons()) {
                if (each->text().remove(u'&') == button)
                    return each->click();
            }
            QTest::qFail("no such button", __FILE__, __LINE__);
        }
    };

    testlib::SmallDictionaries m_dictionaries;
};

void TestSaving::saving_says_in_which_state_the_article_is()
{
    Room room;
    room.open(u"The ferry left."_s, Status::Submitted);
    room.type(u"Late: "_s);
    room.save();
    QTRY_COMPARE(room.window.statusBar()->currentMessage(), u"Saved as revision 2: Submitted"_s);
    QVERIFY(!room.question());
}

void TestSaving::an_approval_given_meanwhile_is_asked_about()
{
    Room room;
    room.typeWhileApproved();
    room.save();
    QTRY_VERIFY(room.question());
    const QString name = room.desk.userName(room.people.subEditor);
    QVERIFY2(room.question()->text().contains(name), qPrintable(room.question()->text()));
    QVERIFY(room.question()->text().contains(
        presentation::terms::momentText(room.stored().approval->at, room.clock.now())));
    QCOMPARE(room.stored().status, Status::Approved);
    room.answer(u"Save as draft"_s);
    QTRY_COMPARE(room.stored().status, Status::Draft);
    QTRY_VERIFY(room.page().messages().text().contains(u"“Draft”"_s));
    QCOMPARE(room.stored().content.body.text(), u"Late: The ferry left."_s);
}

void TestSaving::an_approval_is_kept_where_saving_is_cancelled()
{
    Room room;
    room.typeWhileApproved();
    room.save();
    QTRY_VERIFY(room.question());
    QCOMPARE(room.question()->defaultButton(), room.question()->button(QMessageBox::Cancel));
    room.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!room.question());
    QCOMPARE(room.stored().status, Status::Approved);
    QCOMPARE(room.text(), u"Late: The ferry left."_s);
    QVERIFY(room.read().session().isDirty());
}

void TestSaving::text_kept_aside_gives_way_to_what_was_approved()
{
    Room room;
    room.typeWhileApproved();
    room.save();
    QTRY_VERIFY(room.question());
    room.answer(u"Keep my text aside"_s);
    QTRY_COMPARE(room.text(), u"The ferry left."_s);
    QCOMPARE(room.stored().status, Status::Approved);
    const auto kept = testlib::must(room.stores.articles().keptDrafts(room.people.author));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().content.body.text(), u"Late: The ferry left."_s);
    QTRY_VERIFY(room.page().messages().text().contains(u"kept aside"_s));
}

void TestSaving::closing_and_handing_in_ask_too()
{
    Room room;
    room.typeWhileApproved();
    QTRY_VERIFY(room.actions.action(u"article.submit"_s)->isEnabled()); // of what would be a draft
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(room.question());
    QCOMPARE(room.stored().status, Status::Approved);
    const ArticleId id = room.id();
    room.answer(u"Save as draft"_s);
    QTRY_COMPARE(room.stored().status, Status::Submitted);

    room.typeWhileApproved();
    QVERIFY(room.id() != id);
    room.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(room.question());
    room.answer(u"Save"_s);
    const auto isAsked = [&] { return room.question() && room.question()->text().contains(u"approved"_s); };
    QTRY_VERIFY(isAsked());
    const ArticleId closing = room.id();
    QCOMPARE(room.stored().status, Status::Approved);
    room.answer(u"Save as draft"_s);
    QTRY_VERIFY(room.window.tabs().count() == 0 || room.id() != closing);
    QCOMPARE(testlib::must(room.stores.articles().article(closing)).status, Status::Draft);
}

void TestSaving::a_bulletin_names_the_story_that_holds_it_up()
{
    Room room;
    room.sit(room.people.otherSubEditor);
    presentation::BulletinController &controller = room.window.bulletins().controller();
    (void)controller.create(Language::English, u"Morning"_s);
    QTRY_VERIFY(controller.hasBulletin());
    QList<ArticleId> ids;
    for (const QString &slug : {u"PORT"_s, u"FERRY"_s})
        ids << room.story(slug, Status::Approved).id;
    (void)controller.add(ids);
    QTRY_COMPARE(controller.entries().size(), 2);
    (void)controller.approve();
    QTRY_COMPARE(controller.bulletin().status, BulletinStatus::Approved);
    testlib::must(room.executor
                      .write([&](Stores &all) {
                          return all.articles().transition(ids[1], 1, Action::Reopen, {}, room.people.author);
                      })
                      .result());
    QTRY_COMPARE(room.actions.reason(u"bulletin.release"_s), u"“\u2068About FERRY\u2069”: not approved yet"_s);
    // What stands in an approved bulletin is said before it is changed.
    room.window.tabs().open(ids[0]);
    QTRY_COMPARE(room.window.tabs().count(), 1);
    room.page().focusText();
    room.type(u"Late: "_s);
    room.save();
    QTRY_VERIFY(room.question());
    QVERIFY(room.question()->informativeText().contains(u"Morning"_s));
    room.question()->button(QMessageBox::Cancel)->click();
}

void TestSaving::what_is_missing_is_told_when_a_story_is_handed_in()
{
    Room room;
    room.open(u"The ferry left."_s);
    room.page().session().header().setByline({});
    room.page().session().header().setDateline({});
    room.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!room.page().session().isDirty());
    room.parts.actions.action(u"article.submit"_s)->trigger();
    QTRY_COMPARE(room.stored().status, Status::Submitted);
    QTRY_VERIFY(room.page().messages().text().contains(u"“Submitted”"_s));
    QVERIFY2(room.page().messages().text().contains(u"place, date and byline"_s),
             qPrintable(room.page().messages().text()));
    QToolButton *button = nullptr;
    for (QToolButton *each : room.page().messages().findChildren<QToolButton *>()) {
        if (each->text() == u"Go there"_s)
            button = each;
    }
    QVERIFY(button && button->text() == u"Go there"_s);
    button->click();
    QCOMPARE(room.page().header().focusedField(), u"place"_s);
}

void TestSaving::a_complete_story_is_handed_in_without_a_word_more()
{
    Room room;
    room.open(u"The ferry left."_s);
    presentation::HeaderFields &header = room.page().session().header();
    header.setByline(u"Rana Haddad"_s);
    header.setDateline({u"Port Marlow"_s, u"May 12"_s, {}, u"AGENCY"_s});
    room.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!room.page().session().isDirty());
    QTRY_VERIFY(room.read().isComplete());
    room.parts.actions.action(u"article.submit"_s)->trigger();
    QTRY_COMPARE(room.stored().status, Status::Submitted);
    QTRY_COMPARE(room.page().messages().text(), u"Done: the article is now “Submitted”."_s);
}

void TestSaving::a_new_article_is_by_whoever_begins_it()
{
    Room room;
    room.openNew();
    QCOMPARE(room.page().session().header().values().byline, room.desk.user().name.value(Language::English));
    QVERIFY(!room.page().session().header().values().byline.isEmpty());
    QVERIFY(!room.page().session().isDirty());
}

void TestSaving::what_is_said_of_a_failed_save_goes_with_the_next()
{
    Room room;
    room.open(u"The ferry left."_s, Status::Draft);
    room.type(u"Late: "_s);
    room.executor.failNextWrite({ErrorCode::FileMoved, u"tonight.nashra"_s, {u"tonight.nashra"_s}, nullptr});
    room.save();
    QTRY_VERIFY2(room.page().messages().text().contains(u"moved, replaced or deleted"_s),
                 qPrintable(room.page().messages().text()));
    QVERIFY(room.read().session().isDirty());
    room.save();
    QTRY_VERIFY(!room.read().session().isDirty());
    QTRY_VERIFY2(!room.page().messages().text().contains(u"moved"_s), qPrintable(room.page().messages().text()));
}

QTEST_MAIN(TestSaving)
#include "test_saving.moc"
