// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/errortext.h"
#include "unit/presentation/bulletinfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestBulletinController : public QObject
{
    Q_OBJECT

private slots:
    void a_new_bulletin_is_shown_when_the_answer_comes();
    void a_new_bulletin_is_open_and_empty();
    void a_bulletin_without_a_title_is_refused();
    void a_bulletin_that_is_not_there_is_told();
    void articles_go_in_where_they_are_dropped();
    void an_article_stands_in_it_once();
    void what_may_not_stand_in_it_is_left_out_and_told();
    void articles_move_together_and_keep_their_order_data();
    void articles_move_together_and_keep_their_order();
    void up_and_down_stop_at_the_ends();
    void quick_changes_are_made_one_after_the_other();
    void steps_for_a_bulletin_that_was_left_are_not_taken();
    void articles_are_taken_out();
    void it_is_renamed_approved_reopened_and_released();
    void an_embargo_holds_up_the_release_until_it_is_over();
    void a_journalist_may_not_touch_it();
    void a_change_by_somebody_else_shows();
    void a_change_on_top_of_an_older_state_is_a_conflict();
    void an_article_that_changed_shows_and_says_why_it_is_held();
    void nothing_changes_before_the_store_has_said_yes();
    void a_lost_store_loses_nothing();
};

void TestBulletinController::a_new_bulletin_is_shown_when_the_answer_comes()
{
    BulletinFixture room;
    const Article story = room.story(u"port"_s, Status::Approved);
    const Bulletin made = testlib::must(answerOf(room.controller.create(Language::English, u"Evening"_s)));
    QCOMPARE(room.controller.bulletin(), made);
    VERIFY_OK(answerOf(room.controller.add({story.id})));
    QCOMPARE(room.slugs(), QStringList{u"port"_s});
    QVERIFY(room.failed.isEmpty());
}

void TestBulletinController::a_new_bulletin_is_open_and_empty()
{
    BulletinFixture room;
    QCOMPARE(room.controller.bulletin(), room.storedBulletin());
    QCOMPARE(room.controller.bulletin().title, u"Morning"_s);
    QVERIFY(room.controller.entries().isEmpty());
    const auto approval = room.controller.can(BulletinAction::Approve);
    VERIFY_ERROR(approval, ErrorCode::Incomplete);
    QCOMPARE(reasonText(approval.error()), u"it has no articles yet"_s);
    VERIFY_OK(room.controller.canEdit());
    room.controller.close();
    QVERIFY(!room.controller.hasBulletin());
    VERIFY_ERROR(room.controller.canEdit(), ErrorCode::NotFound);
    const auto release = room.controller.can(BulletinAction::Release);
    VERIFY_ERROR(release, ErrorCode::NotFound);
    QCOMPARE(reasonText(release.error()), u"no bulletin is chosen"_s);
}

void TestBulletinController::a_bulletin_without_a_title_is_refused()
{
    BulletinFixture room;
    const BulletinId before = room.controller.bulletin().id;
    VERIFY_ERROR(answerOf(room.controller.create(Language::Arabic, u"  "_s)), ErrorCode::Incomplete);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.controller.bulletin().id, before);
}

void TestBulletinController::a_bulletin_that_is_not_there_is_told()
{
    BulletinFixture room;
    room.controller.open(BulletinId::make(room.clock.now()));
    QTRY_COMPARE(room.failed.size(), 1);
    QVERIFY(!room.controller.hasBulletin());
}

void TestBulletinController::articles_go_in_where_they_are_dropped()
{
    BulletinFixture room;
    room.put({u"a"_s, u"b"_s});
    const ArticleId c = room.story(u"c"_s, Status::Approved).id;
    const ArticleId d = room.story(u"d"_s, Status::Released).id;
    VERIFY_OK(answerOf(room.controller.add({c, d}, 1)));
    QCOMPARE(room.slugs(), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"b"_s}));
    const ArticleId e = room.story(u"e"_s, Status::Approved).id;
    VERIFY_OK(answerOf(room.controller.add({e}, 99)));
    QCOMPARE(room.slugs().last(), u"e"_s);
    QCOMPARE(room.controller.bulletin(), room.storedBulletin());
}

void TestBulletinController::an_article_stands_in_it_once()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    VERIFY_OK(answerOf(room.controller.add({ids[0], ids[0]})));
    QCOMPARE(room.slugs(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(room.refused.size(), 0);
}

void TestBulletinController::what_may_not_stand_in_it_is_left_out_and_told()
{
    BulletinFixture room;
    const Article draft = room.story(u"draft"_s);
    const Article arabic = room.story(u"arabic"_s, Status::Approved, u"هطل المطر"_s, Language::Arabic);
    const Article good = room.story(u"good"_s, Status::Approved);
    VERIFY_OK(answerOf(room.controller.add({draft.id, good.id, arabic.id})));
    QCOMPARE(room.slugs(), QStringList{u"good"_s});
    QCOMPARE(room.refused.size(), 2);
    QCOMPARE(room.refused[0][0].value<ArticleId>(), draft.id);
    QCOMPARE(room.refused[0][1].value<Error>().code, ErrorCode::NotApproved);
    QCOMPARE(room.refused[1][1].value<Error>().code, ErrorCode::WrongLanguage);
    VERIFY_ERROR(answerOf(room.controller.add({draft.id})), ErrorCode::NotApproved);
    QVERIFY2(room.failed.isEmpty(), "a refusal is told once");
    VERIFY_ERROR(answerOf(room.controller.add({ArticleId::make(room.clock.now())})), ErrorCode::NotFound);
    QCOMPARE(room.failed.size(), 1);
}

void TestBulletinController::articles_move_together_and_keep_their_order_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("to the front") << QStringList{u"c"_s} << 0 << u"cabd"_s;
    QTest::newRow("before another") << QStringList{u"a"_s} << 3 << u"bcad"_s;
    QTest::newRow("to the end") << QStringList{u"a"_s} << 4 << u"bcda"_s;
    QTest::newRow("to nowhere is to the end") << QStringList{u"b"_s} << -1 << u"acdb"_s;
    QTest::newRow("two from apart") << QStringList{u"d"_s, u"a"_s} << 2 << u"badc"_s;
    QTest::newRow("onto itself") << QStringList{u"b"_s} << 1 << u"abcd"_s;
    QTest::newRow("behind itself") << QStringList{u"b"_s} << 2 << u"abcd"_s;
}

void TestBulletinController::articles_move_together_and_keep_their_order()
{
    QFETCH(QStringList, moved);
    QFETCH(int, row);
    QFETCH(QString, wanted);
    BulletinFixture room;
    const QStringList slugs{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    const QList<ArticleId> ids = room.put(slugs);
    QList<ArticleId> movedIds;
    for (const QString &slug : moved)
        movedIds << ids[slugs.indexOf(slug)];
    VERIFY_OK(answerOf(room.controller.move(movedIds, row)));
    QCOMPARE(room.slugs().join(QString()), wanted);
}

void TestBulletinController::up_and_down_stop_at_the_ends()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s, u"c"_s});
    VERIFY_OK(answerOf(room.controller.moveUp(ids[2])));
    QCOMPARE(room.slugs(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    VERIFY_OK(answerOf(room.controller.moveDown(ids[0])));
    QCOMPARE(room.slugs(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    const int revision = room.storedBulletin().revision;
    VERIFY_OK(answerOf(room.controller.moveUp(ids[2])));
    VERIFY_OK(answerOf(room.controller.moveDown(ids[1])));
    VERIFY_OK(answerOf(room.controller.moveDown(ArticleId::make(room.clock.now()))));
    QCOMPARE(room.storedBulletin().revision, revision);
}

void TestBulletinController::quick_changes_are_made_one_after_the_other()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QSignalSpy busy(&room.controller, &BulletinController::busyChanged);
    room.executor.setHeld(true);
    // As somebody who holds Alt+Down and takes one out; each key before the store has answered the one before.
    room.controller.moveDown(ids[0]);
    room.controller.moveDown(ids[0]);
    room.controller.remove({ids[1]});
    const auto last = room.controller.moveDown(ids[0]);
    QVERIFY(room.controller.isBusy());
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(last));
    QCOMPARE(room.slugs(), (QStringList{u"c"_s, u"d"_s, u"a"_s}));
    QVERIFY(room.failed.isEmpty());
    QTRY_VERIFY(!room.controller.isBusy());
    QCOMPARE(busy, (QList<QVariantList>{{true}, {false}}));
}

void TestBulletinController::steps_for_a_bulletin_that_was_left_are_not_taken()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    const BulletinId first = room.controller.bulletin().id;
    const Bulletin other =
        testlib::must(room.stores.bulletins().create(Language::English, u"Evening"_s, room.people.subEditor));
    room.executor.setHeld(true);
    room.controller.rename(u"Early"_s);
    const auto late = room.controller.remove(ids);
    room.controller.open(other.id);
    room.executor.setHeld(false);
    VERIFY_ERROR(answerOf(late), ErrorCode::Cancelled);
    QTRY_COMPARE(room.controller.bulletin().title, u"Evening"_s);
    const Bulletin left = testlib::must(room.stores.bulletins().bulletin(first));
    QCOMPARE(left.title, u"Early"_s);
    QCOMPARE(left.items.size(), 2);
}

void TestBulletinController::articles_are_taken_out()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s, u"c"_s});
    VERIFY_OK(answerOf(room.controller.remove({ids[0], ids[2]})));
    QCOMPARE(room.slugs(), QStringList{u"b"_s});
}

void TestBulletinController::it_is_renamed_approved_reopened_and_released()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s});
    QSignalSpy released(&room.controller, &BulletinController::released);
    VERIFY_OK(answerOf(room.controller.rename(u"Early"_s)));
    QCOMPARE(room.controller.bulletin().title, u"Early"_s);
    VERIFY_OK(answerOf(room.controller.approve()));
    QCOMPARE(room.controller.bulletin().status, BulletinStatus::Approved);
    VERIFY_OK(answerOf(room.controller.reopen()));
    QCOMPARE(room.controller.bulletin().status, BulletinStatus::Open);
    VERIFY_ERROR(answerOf(room.controller.release()), ErrorCode::WrongState);
    VERIFY_OK(answerOf(room.controller.approve()));
    VERIFY_OK(answerOf(room.controller.release()));
    QCOMPARE(room.controller.bulletin().status, BulletinStatus::Released);
    QCOMPARE(room.controller.bulletin().number, 1);
    QTRY_COMPARE(released.size(), 1);
    QCOMPARE(released[0][0].value<Bulletin>().number, 1);
    QCOMPARE(room.stored(ids[0]).status, Status::Released);
    VERIFY_ERROR(room.controller.canEdit(), ErrorCode::WrongState);
}

void TestBulletinController::an_embargo_holds_up_the_release_until_it_is_over()
{
    BulletinFixture room;
    ArticleContent content = testlib::aStory(u"budget"_s);
    content.embargoUntil = Instant{room.clock.now().ms + 50};
    const Article article = testlib::must(
        testlib::bringTo(Status::Approved, room.stores.articles(), room.people, content, room.clock.now()));
    VERIFY_OK(answerOf(room.controller.add({article.id})));
    QCOMPARE(room.controller.entries().first().refusal->code, ErrorCode::EmbargoActive);
    VERIFY_OK(answerOf(room.controller.approve()));
    VERIFY_ERROR(room.controller.can(BulletinAction::Release), ErrorCode::EmbargoActive);
    QSignalSpy changed(&room.controller, &BulletinController::bulletinChanged);
    room.clock.advance(60);
    QTRY_VERIFY(!changed.isEmpty()); // without anybody asking
    QVERIFY(!room.controller.entries().first().refusal);
    VERIFY_OK(room.controller.can(BulletinAction::Release));
}

void TestBulletinController::a_journalist_may_not_touch_it()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s});
    room.sit(room.people.author);
    VERIFY_ERROR(room.controller.canEdit(), ErrorCode::Forbidden);
    VERIFY_ERROR(answerOf(room.controller.remove(ids)), ErrorCode::Forbidden);
    QCOMPARE(room.slugs(), QStringList{u"a"_s});
    QTRY_COMPARE(room.failed.size(), 1);
}

void TestBulletinController::a_change_by_somebody_else_shows()
{
    BulletinFixture room;
    room.put({u"a"_s});
    const Bulletin before = room.storedBulletin();
    testlib::must(room.stores.bulletins().rename(before.id, before.revision, u"Late"_s, room.people.otherSubEditor));
    room.tell();
    QTRY_COMPARE(room.controller.bulletin().title, u"Late"_s);
    VERIFY_OK(answerOf(room.controller.rename(u"Later"_s)));
}

void TestBulletinController::a_change_on_top_of_an_older_state_is_a_conflict()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    const Bulletin before = room.storedBulletin();
    testlib::must(room.stores.bulletins().rename(before.id, before.revision, u"Late"_s, room.people.otherSubEditor));
    VERIFY_ERROR(answerOf(room.controller.remove({ids[0]})), ErrorCode::Conflict);
    QCOMPARE(room.storedBulletin().items.size(), 2);
    QTRY_COMPARE(room.failed.size(), 1);
}

void TestBulletinController::an_article_that_changed_shows_and_says_why_it_is_held()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s});
    QVERIFY(!room.controller.entries().first().refusal);
    const Article article = room.stored(ids[0]);
    ArticleContent content = article.content;
    content.headline = u"Changed"_s;
    testlib::must(room.stores.articles().save(article.id, article.revision, content, room.people.author));
    room.tell();
    QTRY_COMPARE(room.controller.entries().first().article.content.headline, u"Changed"_s);
    QCOMPARE(room.controller.entries().first().refusal->code, ErrorCode::NotApproved);
}

void TestBulletinController::nothing_changes_before_the_store_has_said_yes()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    room.executor.setHeld(true);
    const auto answer = room.controller.moveUp(ids[1]);
    QCOMPARE(room.slugs(), (QStringList{u"a"_s, u"b"_s}));
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(answer));
    QCOMPARE(room.slugs(), (QStringList{u"b"_s, u"a"_s}));
}

void TestBulletinController::a_lost_store_loses_nothing()
{
    BulletinFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(room.controller.remove(ids)), ErrorCode::Unavailable);
    QCOMPARE(room.slugs(), (QStringList{u"a"_s, u"b"_s}));
    room.executor.restoreStore();
    VERIFY_OK(answerOf(room.controller.remove({ids[0]})));
    QCOMPARE(room.slugs(), QStringList{u"b"_s});
}

QTEST_GUILESS_MAIN(TestBulletinController)
#include "test_bulletincontroller.moc"
