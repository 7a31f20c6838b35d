// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/namechoice.h"
#include "testlib/quiet.h"
#include "unit/presentation/passfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// How MentionsPass reads the archive.
class TestMentionsPass : public QObject
{
    Q_OBJECT

private slots:
    void the_archive_is_read_page_by_page();
    void headline_and_body_are_counted();
    void what_a_person_has_settled_counts();
    void what_is_settled_later_is_followed();
    void a_saved_article_is_read_a_little_later();
    void an_article_saved_while_it_is_read_is_read_again();
    void it_is_stopped_in_the_middle_and_goes_on_at_the_next_start();
    void what_is_saved_after_it_was_stopped_is_read();
    void nothing_is_asked_while_nothing_changes();
    void a_killed_article_leaves_no_mention();
    void an_error_is_told_and_the_next_save_begins_anew();
    void it_says_that_it_ended_whatever_it_was_doing();
    void it_goes_with_its_owner_in_the_middle();
};

void TestMentionsPass::the_archive_is_read_page_by_page()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s, u"ميرا حلبي"_s);
    room.write(1990, u"Mira Halabi opened the harbour."_s);
    room.write(5, u"It rained."_s);
    (void)room.story(u"arabic"_s, Status::Draft, u"وقالت لميرا حلبي إن المطر هطل."_s, Language::Arabic);
    QVERIFY(room.run());
    QCOMPARE(room.count(mira.id), 1991);
    QCOMPARE(room.progressed.first(), (QVariantList{0, 1996}));
    QCOMPARE(room.progressed.last(), (QVariantList{1996, 1996}));
    QCOMPARE(room.read.size(), 100);
    QVERIFY(room.failed.isEmpty());
    QTRY_COMPARE(room.ended.size(), 1);
}

void TestMentionsPass::headline_and_body_are_counted()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    const Entity omar = room.enter(u"Omar Nasser"_s);
    ArticleContent content = testlib::aStory(u"port"_s, u"Omar Nasser met her.\nMira Halabi left. Halabi came back."_s);
    content.headline = u"Mira Halabi speaks"_s;
    const Article article = testlib::must(room.stores.articles().create(content, room.people.author));
    QVERIFY(room.run());
    const QList<Mention> wanted{{mira.id, 3, true}, {omar.id, 1, false}};
    QVERIFY(testlib::must(room.stores.mentions().mentionsOf(article.id)) == wanted);
}

void TestMentionsPass::what_a_person_has_settled_counts()
{
    PassFixture room;
    const Entity first = room.enter(u"Mira Halabi"_s);
    const Entity second = room.enter(u"Mira Halabi"_s);
    const Article article = room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    const Article other = room.story(u"sea"_s, Status::Draft, u"Mira Halabi swam."_s);
    for (const auto &[of, entity] : {std::pair(article.id, first.id), std::pair(other.id, second.id)}) {
        IgnoredFinding choice = namechoice::record(u"mira halabi"_s, entity);
        choice.article = of;
        VERIFY_OK(room.stores.proofing().ignore({choice}, room.people.author));
    }
    QVERIFY(room.run());
    QCOMPARE(testlib::must(room.stores.mentions().mentionsOf(article.id)).value(0).entity, first.id);
    QCOMPARE(testlib::must(room.stores.mentions().mentionsOf(other.id)).value(0).entity, second.id);
}

void TestMentionsPass::what_is_settled_later_is_followed()
{
    PassFixture room;
    (void)room.enter(u"Mira Halabi"_s);
    const Entity second = room.enter(u"Mira Halabi"_s);
    const Article article = room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    QVERIFY(room.run());
    QVERIFY(testlib::must(room.stores.mentions().mentionsOf(article.id)).value(0).entity != second.id);
    IgnoredFinding choice = namechoice::record(u"mira halabi"_s, second.id);
    choice.article = article.id;
    VERIFY_OK(room.stores.proofing().ignore({choice}, room.people.author));
    room.tell();
    QVERIFY(room.settles());
    QCOMPARE(testlib::must(room.stores.mentions().mentionsOf(article.id)).value(0).entity, second.id);
}

void TestMentionsPass::a_saved_article_is_read_a_little_later()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    QVERIFY(room.run());
    (void)room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    QCOMPARE(room.unread(), 1);
    QVERIFY(room.settles());
    QCOMPARE(room.count(mira.id), 1);
}

void TestMentionsPass::an_article_saved_while_it_is_read_is_read_again()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    const Article article = room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    room.registry.load();
    QTRY_VERIFY(room.registry.isLoaded());
    room.executor.setHeld(true);
    room.pass->start();
    QVERIFY(room.step()); // how it stands
    QVERIFY(room.step()); // what has changed is told
    QVERIFY(room.step()); // how it stands
    QVERIFY(room.step()); // the page
    QVERIFY(QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }));
    ArticleContent content = article.content;
    content.body = testlib::aBody({u"Nobody came."_s});
    (void)testlib::must(room.stores.articles().save(article.id, article.revision, content, room.people.author));
    QVERIFY(room.step()); // writes what was read
    QCOMPARE(room.count(mira.id), 1);
    QCOMPARE(room.unread(), 1);
    room.executor.setHeld(false);
    QVERIFY(room.settles());
    QCOMPARE(room.count(mira.id), 0);
}

void TestMentionsPass::it_is_stopped_in_the_middle_and_goes_on_at_the_next_start()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    room.write(500, u"Mira Halabi opened the harbour."_s);
    QObject::connect(room.pass.get(), &MentionsPass::progressed, room.pass.get(), [&room](qint64 done) {
        if (done >= 200)
            room.pass->cancel();
    });
    room.registry.load();
    room.pass->start();
    QTRY_COMPARE(room.ended.size(), 1);
    QVERIFY(!room.pass->isRunning());
    testlib::stayQuiet(20);
    QCOMPARE(room.unread(), 300);
    room.pass = std::make_unique<MentionsPass>(room.desk, room.registry);
    QSignalSpy progressed(room.pass.get(), &MentionsPass::progressed);
    QVERIFY(room.run());
    QCOMPARE(progressed.first(), (QVariantList{0, 300}));
    QCOMPARE(room.count(mira.id), 500);
}

void TestMentionsPass::what_is_saved_after_it_was_stopped_is_read()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    room.write(300, u"It rained."_s);
    QObject::connect(room.pass.get(), &MentionsPass::progressed, room.pass.get(), [&room](qint64 done) {
        if (done == 100)
            room.pass->cancel();
    });
    room.registry.load();
    room.pass->start();
    QTRY_COMPARE(room.ended.size(), 1);
    (void)room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    QTRY_COMPARE(room.count(mira.id), 1);
    testlib::stayQuiet(20);
    QVERIFY(room.unread() >= 150);
    QVERIFY(!room.pass->isRunning());
}

void TestMentionsPass::nothing_is_asked_while_nothing_changes()
{
    PassFixture room;
    room.write(3, u"It rained."_s);
    QVERIFY(room.run());
    testlib::stayQuiet(50);
    room.executor.setHeld(true);
    testlib::stayQuiet(1500);
    QCOMPARE(room.executor.waitingJobs(), 0);
}

void TestMentionsPass::a_killed_article_leaves_no_mention()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    (void)room.story(u"port"_s, Status::Killed, u"Mira Halabi opened the harbour."_s);
    const Article article = room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    QVERIFY(room.run());
    QCOMPARE(room.count(mira.id), 1);
    (void)testlib::must(testlib::act(room.stores.articles(), article, Action::Spike, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(mira.id), 0);
}

void TestMentionsPass::an_error_is_told_and_the_next_save_begins_anew()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    QVERIFY(room.run());
    room.executor.failNextWrite(Error{ErrorCode::DiskFull, {}, {}, {}});
    (void)room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    QTRY_COMPARE(room.failed.size(), 1);
    QVERIFY(!room.pass->isRunning());
    QCOMPARE(room.count(mira.id), 0);
    (void)room.story(u"sea"_s, Status::Draft, u"It rained."_s);
    QTRY_COMPARE(room.count(mira.id), 1);
    QCOMPARE(room.failed.size(), 1);
}

void TestMentionsPass::it_says_that_it_ended_whatever_it_was_doing()
{
    PassFixture room;
    room.write(50, u"It rained."_s);
    room.registry.load();
    QTRY_VERIFY(room.registry.isLoaded());
    room.executor.setHeld(true);
    room.pass->start();
    for (int steps = 0; steps < 4; ++steps) // up to the first page that is read and not yet written
        QVERIFY(room.step());
    QVERIFY(QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }));
    emit room.registry.changed();
    QVERIFY(room.step());
    // The newer names are asked for, and somebody stops it now.
    QVERIFY(QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }));
    QVERIFY(room.progressed.size() > 0);
    QVERIFY(!room.pass->isRunning());
    QVERIFY(room.ended.isEmpty());
    room.pass->cancel();
    QCOMPARE(room.ended.size(), 1);
    room.executor.setHeld(false);
    testlib::stayQuiet(20);
    QCOMPARE(room.ended.size(), 1);
}

void TestMentionsPass::it_goes_with_its_owner_in_the_middle()
{
    PassFixture room;
    room.write(200, u"It rained."_s);
    room.registry.load();
    QTRY_VERIFY(room.registry.isLoaded());
    room.executor.setHeld(true);
    room.pass->start();
    for (int steps = 0; steps < 5; ++steps) // up to the first page that is read and not yet written
        QVERIFY(room.step());
    room.pass.reset();
    room.executor.setHeld(false);
    testlib::stayQuiet(20);
    QVERIFY(room.unread() >= 150);
}

QTEST_GUILESS_MAIN(TestMentionsPass)
#include "test_mentionspass.moc"
