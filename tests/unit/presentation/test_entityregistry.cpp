// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestEntityRegistry : public QObject
{
    Q_OBJECT

private slots:
    void names_are_found_without_a_file();
    void names_come_from_the_file_of_the_last_time();
    void what_changed_since_the_last_time_is_found();
    void changes_are_followed();
    void a_file_that_cannot_be_used_is_made_anew_data();
    void a_file_that_cannot_be_used_is_made_anew();
    void a_folder_that_cannot_be_written_to_costs_nothing_else();
    void a_large_import_makes_the_file_anew();
    void values_come_when_they_are_wanted();
    void values_follow_changes();
    void a_lost_store_leaves_the_names_of_the_last_time();
    void names_come_when_the_store_can_be_reached_again();
    void names_come_with_the_next_change_after_a_failure();
    void names_come_after_a_while();
};

namespace {

struct RegistryFixture : DeskFixture
{
    QTemporaryDir folder;
    Entity mira = enter(u"Mira Halabi"_s);

    [[nodiscard]] QString file() const { return folder.filePath(u"news.nashra.names"_s); }
    Entity enter(const QString &name)
    {
        Entity entity = testlib::anEntity().named(name);
        entity.id = {};
        entity.revision = 0;
        Entity saved = testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
        return saved;
    }
    /// Names are read into a file once, as in an evening before.
    void leaveFile()
    {
        EntityRegistry before(desk);
        before.load(file());
        QVERIFY(QTest::qWaitFor([&] { return before.isLoaded(); }));
        QVERIFY(QFile::exists(file()));
    }
    [[nodiscard]] static bool finds(const EntityRegistry &registry, const QString &name)
    {
        return registry.isLoaded() && !registry.matcher()->match(name).isEmpty();
    }
};

} // namespace

void TestEntityRegistry::names_are_found_without_a_file()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    QVERIFY(!registry.isLoaded());
    registry.load();
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QVERIFY(registry.words().lines.contains("Halabi"));
}

void TestEntityRegistry::names_come_from_the_file_of_the_last_time()
{
    RegistryFixture room;
    room.leaveFile();
    EntityRegistry registry(room.desk);
    QSignalSpy built(&registry, &EntityRegistry::buildProgressed);
    registry.load(room.file());
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QVERIFY(registry.words().lines.contains("Halabi"));
    QCOMPARE(built.size(), 0);
}

void TestEntityRegistry::what_changed_since_the_last_time_is_found()
{
    RegistryFixture room;
    room.leaveFile();
    room.enter(u"Omar Nasser"_s);
    testlib::must(room.stores.entities().remove(room.mira.id, room.mira.revision, room.people.subEditor));
    EntityRegistry registry(room.desk);
    QSignalSpy built(&registry, &EntityRegistry::buildProgressed);
    registry.load(room.file());
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Omar Nasser"_s));
    QVERIFY(!RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QCOMPARE(registry.words().names, QStringList{u"Omar Nasser"_s});
    QCOMPARE(built.size(), 0);
}

void TestEntityRegistry::changes_are_followed()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    registry.load();
    QTRY_VERIFY(registry.isLoaded());
    const Entity omar = room.enter(u"Omar Nasser"_s);
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Omar Nasser"_s));
    testlib::must(
        room.stores.entities().merge(room.mira.id, room.mira.revision, omar.id, omar.revision, room.people.subEditor));
    room.executor.announceForeignWrite();
    QTRY_COMPARE(registry.matcher()->match(u"Omar Nasser"_s).value(0).entity, room.mira.id);
}

void TestEntityRegistry::a_file_that_cannot_be_used_is_made_anew_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("kept"); ///< of its bytes
    QTest::newRow("names torn") << QString() << 200;
    QTest::newRow("names empty") << QString() << 0;
    QTest::newRow("words torn") << u".words"_s << 10;
    QTest::newRow("words gone") << u".words"_s << -1;
}

void TestEntityRegistry::a_file_that_cannot_be_used_is_made_anew()
{
    QFETCH(QString, suffix);
    QFETCH(int, kept);
    RegistryFixture room;
    room.leaveFile();
    QFile file(room.file() + suffix);
    QVERIFY(kept < 0 ? file.remove() : file.resize(kept));
    EntityRegistry registry(room.desk);
    QSignalSpy built(&registry, &EntityRegistry::buildProgressed);
    registry.load(room.file());
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QVERIFY(built.size() > 0);
    EntityRegistry next(room.desk);
    QSignalSpy builtAgain(&next, &EntityRegistry::buildProgressed);
    next.load(room.file());
    QTRY_VERIFY(RegistryFixture::finds(next, u"Mira Halabi"_s));
    QCOMPARE(builtAgain.size(), 0);
}

void TestEntityRegistry::a_folder_that_cannot_be_written_to_costs_nothing_else()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    registry.load(u"/proc/nowhere/news.nashra.names"_s);
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
}

void TestEntityRegistry::a_large_import_makes_the_file_anew()
{
    RegistryFixture room;
    room.leaveFile();
    EntityRegistry registry(room.desk);
    registry.load(room.file());
    QTRY_VERIFY(registry.isLoaded());
    QList<Entity> many;
    for (int i = 0; i < 1100; ++i) {
        Entity entity = testlib::anEntity().named(u"Village Number %1"_s.arg(i));
        entity.id = {};
        many << entity;
    }
    testlib::must(room.stores.entities().import(many, room.people.subEditor));
    room.tell();
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Village Number 1099"_s));
}

void TestEntityRegistry::values_come_when_they_are_wanted()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    QSignalSpy came(&registry, &EntityRegistry::valuesChanged);
    registry.load();
    QTRY_VERIFY(registry.isLoaded());
    QVERIFY(!registry.entity(room.mira.id));
    const EntityId unknown = EntityId::make(room.clock.now());
    registry.want({room.mira.id, unknown, {}});
    QTRY_VERIFY(registry.entity(room.mira.id));
    QCOMPARE(*registry.entity(room.mira.id), room.mira);
    QVERIFY(!registry.entity(unknown));
    QCOMPARE(registry.values(), QList<Entity>{room.mira});
    QCOMPARE(came.size(), 1);
}

void TestEntityRegistry::values_follow_changes()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    registry.load();
    QTRY_VERIFY(registry.isLoaded());
    registry.want({room.mira.id});
    QTRY_VERIFY(registry.entity(room.mira.id));
    Entity changed = room.mira;
    changed.notes = u"Never “Ms.”"_s;
    changed = testlib::must(room.stores.entities().save(changed, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(registry.entity(room.mira.id)->notes, changed.notes);
    testlib::must(room.stores.entities().remove(changed.id, changed.revision, room.people.subEditor));
    room.tell();
    QTRY_VERIFY(!registry.entity(room.mira.id));
}

void TestEntityRegistry::a_lost_store_leaves_the_names_of_the_last_time()
{
    RegistryFixture room;
    room.leaveFile();
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    EntityRegistry registry(room.desk);
    QSignalSpy failed(&registry, &EntityRegistry::failed);
    registry.load(room.file());
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QCOMPARE(failed.size(), 1);
}

void TestEntityRegistry::names_come_when_the_store_can_be_reached_again()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    QSignalSpy failed(&registry, &EntityRegistry::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    registry.load();
    QTRY_COMPARE(failed.size(), 1);
    room.executor.restoreStore();
    QTRY_VERIFY_WITH_TIMEOUT(RegistryFixture::finds(registry, u"Mira Halabi"_s), 1000);
    QCOMPARE(failed.size(), 1);
}

void TestEntityRegistry::names_come_with_the_next_change_after_a_failure()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    QSignalSpy failed(&registry, &EntityRegistry::failed);
    room.executor.failNextRead(Error{ErrorCode::Io, u"torn"_s, {}, nullptr});
    registry.load();
    QTRY_COMPARE(failed.size(), 1);
    room.enter(u"Omar Nasser"_s);
    QTRY_VERIFY_WITH_TIMEOUT(RegistryFixture::finds(registry, u"Omar Nasser"_s), 1000);
}

void TestEntityRegistry::names_come_after_a_while()
{
    RegistryFixture room;
    EntityRegistry registry(room.desk);
    QSignalSpy failed(&registry, &EntityRegistry::failed);
    room.executor.failNextRead(Error{ErrorCode::Io, u"torn"_s, {}, nullptr});
    registry.load();
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Mira Halabi"_s));
    QCOMPARE(failed.size(), 1);
    // Nor is a change lost whose names could not be read.
    room.executor.failNextRead(Error{ErrorCode::Io, u"torn"_s, {}, nullptr});
    room.enter(u"Omar Nasser"_s);
    QTRY_VERIFY(RegistryFixture::finds(registry, u"Omar Nasser"_s));
    QCOMPARE(failed.size(), 2);
}

QTEST_MAIN(TestEntityRegistry)
#include "test_entityregistry.moc"
