// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/quiet.h"
#include "unit/presentation/passfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// What MentionsPass does where the names of the registry change.
class TestMentionsPassNames : public QObject
{
    Q_OBJECT

private slots:
    void it_waits_for_the_names();
    void a_new_name_is_found_in_old_articles();
    void a_changed_name_is_no_longer_found_where_it_was();
    void many_changed_names_are_told_in_parts();
    void an_import_has_all_of_the_archive_read_anew();
    void names_changed_while_it_reads_are_read_again();
    void merged_names_are_one();
    void a_name_of_two_is_counted_for_neither();
    void another_program_with_newer_names_is_waited_for();
};

void TestMentionsPassNames::it_waits_for_the_names()
{
    PassFixture room;
    const Entity mira = room.enter(u"Mira Halabi"_s);
    room.write(3, u"Mira Halabi opened the harbour."_s);
    room.pass->start();
    testlib::stayQuiet(20);
    QCOMPARE(room.unread(), 3);
    QVERIFY(room.run());
    QCOMPARE(room.count(mira.id), 3);
}

void TestMentionsPassNames::a_name_of_two_is_counted_for_neither()
{
    PassFixture room;
    const Entity one = room.enter(u"Mira Halabi"_s);
    const Entity other = room.enter(u"Mira Halabi"_s);
    const Entity town = room.enter(u"Port Marlow"_s);
    room.write(1, u"Mira Halabi opened Port Marlow."_s);
    QVERIFY(room.run());
    QCOMPARE(room.count(town.id), 1);
    QCOMPARE(room.count(one.id), 0);
    QCOMPARE(room.count(other.id), 0);
}

void TestMentionsPassNames::a_new_name_is_found_in_old_articles()
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

void TestMentionsPassNames::a_changed_name_is_no_longer_found_where_it_was()
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

void TestMentionsPassNames::many_changed_names_are_told_in_parts()
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

void TestMentionsPassNames::an_import_has_all_of_the_archive_read_anew()
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

void TestMentionsPassNames::names_changed_while_it_reads_are_read_again()
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

void TestMentionsPassNames::merged_names_are_one()
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

void TestMentionsPassNames::another_program_with_newer_names_is_waited_for()
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
    testlib::stayQuiet(20);
    QCOMPARE(room.unread(), 1); // not with the older names
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.count(omar.id), 1);
    QCOMPARE(room.count(mira.id), 0);
    QVERIFY(room.failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestMentionsPassNames)
#include "test_mentionspass_names.moc"
