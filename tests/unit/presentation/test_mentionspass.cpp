// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/namechoice.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestMentionsPass : public QObject
{
    Q_OBJECT

private slots:
    void the_archive_is_read_page_by_page();
    void it_waits_for_the_names();
    void headline_and_body_are_counted();
    void what_a_person_has_settled_counts();
    void a_saved_article_is_read_a_little_later();
    void an_article_saved_while_it_is_read_is_read_again();
    void it_is_stopped_in_the_middle_and_goes_on_at_the_next_start();
    void what_is_saved_after_it_was_stopped_is_read();
    void nothing_is_asked_while_nothing_changes();
    void a_new_name_is_found_in_old_articles();
    void a_changed_name_is_no_longer_found_where_it_was();
    void many_changed_names_are_told_in_parts();
    void an_import_has_all_of_the_archive_read_anew();
    void names_changed_while_it_reads_are_read_again();
    void merged_names_are_one();
    void a_killed_article_leaves_no_mention();
    void another_program_with_newer_names_is_waited_for();
    void an_error_is_told_and_the_next_save_begins_anew();
    void it_goes_with_its_owner_in_the_middle();
};

namespace {

struct PassFixture : DeskFixture
{
    EntityRegistry registry{desk};
    std::unique_ptr<MentionsPass> pass = std::make_unique<MentionsPass>(desk, registry);
    QSignalSpy progressed{pass.get(), &MentionsPass::progressed};
    QSignalSpy read{pass.get(), &MentionsPass::articlesRead};
    QSignalSpy ended{pass.get(), &MentionsPass::ended};
    QSignalSpy failed{pass.get(), &MentionsPass::failed};

    Entity enter(const QString &name, const QString &arabic = {})
    {
        testlib::EntityBuilder builder = testlib::anEntity().named(name);
        Entity entity = arabic.isEmpty() ? builder : builder.inArabic(arabic);
        entity.id = {};
        entity.revision = 0;
        Entity saved = testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
        return saved;
    }
    void write(int stories, const QString &text)
    {
        QList<ImportedArticle> imported;
        for (int i = 0; i < stories; ++i)
            imported << ImportedArticle{testlib::aStory(u"port-%1"_s.arg(i), text), {}};
        (void)testlib::must(stores.articles().import(imported, people.author));
        tell();
    }
    /// Starts with the names and waits until all is read.
    bool run()
    {
        if (!registry.isLoaded())
            registry.load();
        pass->start();
        return settles();
    }
    bool settles()
    {
        return QTest::qWaitFor([this] {
            return registry.isLoaded() && !pass->isRunning() &&
                   testlib::must(stores.mentions().progress()).unread == 0 &&
                   testlib::must(stores.mentions().progress()).registryStamp == registry.stamp();
        });
    }
    [[nodiscard]] qint64 count(EntityId entity)
    {
        return testlib::must(stores.mentions().articleCounts({entity})).first();
    }
    [[nodiscard]] qint64 unread() { return testlib::must(stores.mentions().progress()).unread; }
    /// Whether one step of the store was there to be taken; waits for what comes of it.
    bool step()
    {
        return QTest::qWaitFor([this] { return executor.waitingJobs() > 0; }) && executor.runNext();
    }
};

} // namespace

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
    QCOMPARE(room.read.size(), 40);
    QVERIFY(room.failed.isEmpty());
    QTRY_COMPARE(room.ended.size(), 1);
}

void TestMentionsPass::it_waits_for_the_names()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    room.write(3, u"Mira Halabi opened the harbour."_s);
    room.pass->start();
    QTest::qWait(20);
    QCOMPARE(room.unread(), 3);
    QVERIFY(room.run());
    QCOMPARE(room.count(mira.id), 3);
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
    QTest::qWait(20);
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
    QTest::qWait(20);
    QVERIFY(room.unread() >= 150);
    QVERIFY(!room.pass->isRunning());
}

void TestMentionsPass::nothing_is_asked_while_nothing_changes()
{
    PassFixture room;
    room.write(3, u"It rained."_s);
    QVERIFY(room.run());
    QTest::qWait(50);
    room.executor.setHeld(true);
    QTest::qWait(1500);
    QCOMPARE(room.executor.waitingJobs(), 0);
}

void TestMentionsPass::a_new_name_is_found_in_old_articles()
{
    PassFixture room;
    room.write(120, u"It rained."_s);
    (void)room.story(u"port"_s, Status::Draft, u"Mira Halabi opened the harbour."_s);
    (void)room.story(u"arabic"_s, Status::Draft, u"وصلت وميرا حلبي إلى الميناء."_s, Language::Arabic);
    QVERIFY(room.run());
    room.progressed.clear();
    const Entity mira = room.enter(u"Mira Halabi"_s, u"ميرا حلبي"_s);
    QTRY_COMPARE(room.count(mira.id), 2);
    QVERIFY(room.settles());
    QCOMPARE(room.progressed.last(), (QVariantList{2, 2})); // and in no others
}

void TestMentionsPass::a_changed_name_is_no_longer_found_where_it_was()
{
    PassFixture room;
    Entity mira = room.enter(u"Mira Halabi"_s);
    room.write(2, u"Mira Halabi opened the harbour."_s);
    QVERIFY(room.run());
    QCOMPARE(room.count(mira.id), 2);
    mira.names.first().text = u"Mira Nasser"_s;
    mira = testlib::must(room.stores.entities().save(mira, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(mira.id), 0);
    mira.names.first().text = u"Mira Halabi"_s;
    mira = testlib::must(room.stores.entities().save(mira, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(mira.id), 2);
    VERIFY_OK(room.stores.entities().remove(mira.id, mira.revision, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(mira.id), 0);
}

void TestMentionsPass::many_changed_names_are_told_in_parts()
{
    PassFixture room;
    QList<Entity> entities;
    for (int i = 0; i < 25; ++i) {
        Entity entity = testlib::anEntity().named(u"Mira Halabi%1"_s.arg(QChar(u'a' + i)));
        entity.id = {};
        entities << entity;
        (void)room.story(u"port"_s, Status::Draft, u"Mira Halabi%1 came."_s.arg(QChar(u'a' + i)));
    }
    QVERIFY(room.run());
    const EntityImport imported = testlib::must(room.stores.entities().import(entities, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(imported.ids.last()), 1);
    QVERIFY(room.settles());
    for (const EntityId &id : imported.ids)
        QCOMPARE(room.count(id), 1);
}

void TestMentionsPass::an_import_has_all_of_the_archive_read_anew()
{
    PassFixture room;
    room.write(70, u"Mira Halabi came."_s);
    QVERIFY(room.run());
    room.progressed.clear();
    QList<Entity> entities;
    for (int i = 0; i < 600; ++i) {
        Entity entity = testlib::anEntity().named(i == 0 ? u"Mira Halabi"_s : u"Omar Number%1"_s.arg(i));
        entity.id = {};
        entities << entity;
    }
    const EntityImport imported = testlib::must(room.stores.entities().import(entities, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(imported.ids.first()), 70);
    QCOMPARE(room.progressed.first(), (QVariantList{0, 70}));
}

void TestMentionsPass::names_changed_while_it_reads_are_read_again()
{
    PassFixture room;
    room.write(400, u"Mira Halabi opened the harbour."_s);
    std::optional<Entity> mira;
    QObject::connect(room.pass.get(), &MentionsPass::progressed, room.pass.get(), [&](qint64 done) {
        if (done == 200 && !mira) {
            mira = Entity();
            mira = room.enter(u"Mira Halabi"_s);
        }
    });
    QVERIFY(room.run());
    QTRY_VERIFY(mira && room.count(mira->id) == 400);
    QVERIFY(room.failed.isEmpty());
}

void TestMentionsPass::merged_names_are_one()
{
    PassFixture room;
    const Entity kept = room.enter(u"Mira Halabi"_s);
    const Entity gone = room.enter(u"Mira al-Sabbaq"_s);
    room.write(2, u"Mira Halabi came."_s);
    room.write(3, u"Mira al-Sabbaq went."_s);
    QVERIFY(room.run());
    QCOMPARE(room.count(kept.id), 2);
    QCOMPARE(room.count(gone.id), 3);
    (void)testlib::must(
        room.stores.entities().merge(kept.id, kept.revision, gone.id, gone.revision, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(kept.id), 5);
    QVERIFY(room.settles());
    QCOMPARE(room.count(kept.id), 5);
    QCOMPARE(room.count(gone.id), 5);
    (void)testlib::must(room.stores.entities().undoMerge(gone.id, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(room.count(gone.id), 3);
    QTRY_COMPARE(room.count(kept.id), 2);
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

void TestMentionsPass::another_program_with_newer_names_is_waited_for()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    QVERIFY(room.run());
    // It saved a name, told so, and read an article with it, all before this program looked.
    Entity omar = testlib::anEntity().named(u"Omar Nasser"_s);
    omar.id = {};
    omar = testlib::must(room.stores.entities().save(omar, room.people.subEditor));
    const quint64 stamp = testlib::must(room.stores.entities().changesSince(0, 1)).stamp;
    VERIFY_OK(room.stores.mentions().namesChanged(stamp, QList<Entity>{omar}));
    (void)testlib::must(
        room.stores.articles().create(testlib::aStory(u"port"_s, u"Omar Nasser came."_s), room.people.author));
    (void)room.stores.takeChanges();
    room.pass->start();
    QTest::qWait(20);
    QCOMPARE(room.unread(), 1); // not with the older names
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.count(omar.id), 1);
    QCOMPARE(room.count(mira.id), 0);
    QVERIFY(room.failed.isEmpty());
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

void TestMentionsPass::it_goes_with_its_owner_in_the_middle()
{
    PassFixture room;
    room.write(200, u"It rained."_s);
    room.registry.load();
    room.pass->start();
    QTRY_VERIFY(room.pass->isRunning());
    room.pass.reset();
    QTest::qWait(20);
    QVERIFY(room.unread() > 0);
}

QTEST_GUILESS_MAIN(TestMentionsPass)
#include "test_mentionspass.moc"
