// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "testlib/quiet.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/bulletinactions.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;

/// The question before a bulletin is released.
class TestReleasing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_yes_releases_what_the_question_names();
    void a_no_releases_nothing();
    void a_bulletin_that_changes_meanwhile_is_not_released();
    void a_bulletin_that_somebody_else_releases_is_told();
    void another_bulletin_is_not_released_in_its_place();
    void there_is_one_question_at_a_time();
    void open_findings_are_told_while_it_can_be_answered();

private:
    struct Room : FindingsRoom
    {
        widgets::BulletinActions *actionsOfBulletins = new widgets::BulletinActions(window);
        QList<ArticleId> stories;

        Room()
            : FindingsRoom(Language::English)
        {
            publication.setFolder(folder.filePath(u"out"_s));
            window.show();
            sit(people.otherSubEditor);
            (void)controller().create(Language::English, u"Evening"_s);
            (void)QTest::qWaitFor([this] { return controller().hasBulletin(); });
            for (const QString &slug : {u"PORT"_s, u"FERRY"_s})
                stories << story(slug, Status::Approved).id;
            (void)controller().add(stories.first(1));
            (void)QTest::qWaitFor([this] { return controller().entries().size() == 1; });
            (void)controller().approve();
            (void)QTest::qWaitFor([this] { return bulletin().status == BulletinStatus::Approved; });
        }
        presentation::BulletinController &controller() { return window.bulletins().controller(); }
        [[nodiscard]] const Bulletin &bulletin() { return controller().bulletin(); }
        Bulletin stored() { return testlib::must(stores.bulletins().bulletin(bulletin().id)); }
        QMessageBox *question() { return window.findChild<QMessageBox *>(); }
        QMessageBox *ask()
        {
            QAction *release = actions.action(u"bulletin.release"_s);
            (void)QTest::qWaitFor([release] { return release->isEnabled(); });
            release->trigger();
            (void)QTest::qWaitFor([this] { return question() && question()->isVisible(); });
            return question();
        }
        static QAbstractButton *yes(QMessageBox *question)
        {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole)
                    return button;
            }
            return nullptr;
        }
        /// As from another desk.
        template <class Job>
        void elsewhere(Job job)
        {
            testlib::must(
                executor.write([&](Stores &all) { return job(all.bulletins(), stored().revision); }).result());
        }
    };

    testlib::SmallDictionaries m_dictionaries;
};

void TestReleasing::a_yes_releases_what_the_question_names()
{
    Room room;
    QMessageBox *question = room.ask();
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"Evening"_s), qPrintable(question->text()));
    QVERIFY2(question->informativeText().contains(room.folder.filePath(u"out"_s)),
             qPrintable(question->informativeText()));
    QCOMPARE(question->defaultButton(), Room::yes(question));
    Room::yes(question)->click();
    QTRY_COMPARE(room.stored().status, BulletinStatus::Released);
    QTRY_VERIFY(!room.question());
}

void TestReleasing::a_no_releases_nothing()
{
    Room room;
    QTest::keyClick(room.ask(), Qt::Key_Escape);
    QTRY_VERIFY(!room.question());
    QCOMPARE(room.stored().status, BulletinStatus::Approved);
}

void TestReleasing::a_bulletin_that_changes_meanwhile_is_not_released()
{
    Room room;
    QVERIFY(room.ask());
    const UserId other = room.people.subEditor;
    room.elsewhere([&](BulletinStore &all, int revision) { return all.reopen(room.bulletin().id, revision, other); });
    room.elsewhere([&](BulletinStore &all, int revision) {
        return all.setItems(room.bulletin().id, revision, room.stories.last(1), other);
    });
    room.elsewhere([&](BulletinStore &all, int revision) { return all.approve(room.bulletin().id, revision, other); });
    QTRY_VERIFY(!room.question());
    QVERIFY2(room.window.messages().text().contains(u"Evening"_s), qPrintable(room.window.messages().text()));
    QCOMPARE(room.stored().status, BulletinStatus::Approved);
    // What stands there now is asked about anew.
    Room::yes(room.ask())->click();
    QTRY_COMPARE(room.stored().status, BulletinStatus::Released);
}

void TestReleasing::a_bulletin_that_somebody_else_releases_is_told()
{
    Room room;
    QVERIFY(room.ask());
    room.elsewhere([&](BulletinStore &all, int revision) {
        return all.release(room.bulletin().id, revision, room.people.subEditor, room.clock.now());
    });
    QTRY_VERIFY(!room.question());
    QVERIFY2(room.window.messages().text().contains(u"Evening"_s), qPrintable(room.window.messages().text()));
}

void TestReleasing::another_bulletin_is_not_released_in_its_place()
{
    Room room;
    QMessageBox *question = room.ask();
    const BulletinId asked = room.bulletin().id;
    (void)room.controller().create(Language::English, u"Night"_s);
    QTRY_VERIFY(room.bulletin().id != asked);
    if (room.question())
        Room::yes(question)->click();
    QTRY_VERIFY(!room.question());
    QCOMPARE(testlib::must(room.stores.bulletins().bulletin(asked)).status, BulletinStatus::Approved);
    QCOMPARE(room.stored().status, BulletinStatus::Open);
}

void TestReleasing::there_is_one_question_at_a_time()
{
    Room room;
    QMessageBox *question = room.ask();
    room.actions.action(u"bulletin.release"_s)->trigger();
    QCOMPARE(room.window.findChildren<QMessageBox *>().size(), 1);
    QCOMPARE(room.question(), question);
}

void TestReleasing::open_findings_are_told_while_it_can_be_answered()
{
    Room room;
    QMessageBox *question = room.ask();
    QVERIFY(room.yes(question)->isEnabled());
    // Words of the story are in no dictionary of the test.
    QTRY_VERIFY2(question->informativeText().contains(u"findings of importance"_s),
                 qPrintable(question->informativeText()));
    QVERIFY(question->informativeText().contains(u"cannot be taken back"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!room.question());
    // Ignored it is open no more.
    IgnoredFinding ignored;
    ignored.rule = u"spelling.unknown"_s;
    testlib::must(room.executor
                      .write([ignored, actor = room.people.subEditor](Stores &all) {
                          return all.proofing().ignore({ignored}, actor);
                      })
                      .result());
    question = room.ask();
    testlib::stayQuiet();
    QVERIFY2(!question->informativeText().contains(u"findings"_s), qPrintable(question->informativeText()));
    Room::yes(question)->click();
    QTRY_COMPARE(room.stored().status, BulletinStatus::Released);
}

QTEST_MAIN(TestReleasing)
#include "test_releasing.moc"
