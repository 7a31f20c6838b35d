// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "contract/newsroomplace.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"
#include "testlib/fixedclock.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;
using storage::Access;
using storage::Connection;
using storage::Migrator;
using storage::SqlStores;
using storage::Statement;

// Outside any namespace, as the macro asks.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

/// A newsroom made by an older program is brought to what this one knows, with everything in it.
class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initMigrations(); }
    void an_older_newsroom_is_brought_up_to_date_data() { engines(); }
    void an_older_newsroom_is_brought_up_to_date();
    void an_older_registry_is_brought_along_data() { engines(); }
    void an_older_registry_is_brought_along();
    void tables_that_hold_nothing_of_their_own_are_made_again_data() { engines(); }
    void tables_that_hold_nothing_of_their_own_are_made_again();
    void a_newer_newsroom_is_left_alone_data() { engines(); }
    void a_newer_newsroom_is_left_alone();

private:
    static void engines()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s})
            QTest::newRow(qPrintable(engine)) << engine;
    }
    /// The migrations of the first program, as far as the engine is concerned.
    [[nodiscard]] static QString firstProgram(const QTemporaryDir &folder, const QString &engine)
    {
        QDir(folder.path()).mkpath(engine);
        for (const QString &name : {u"0001_newsroom.sql"_s, u"derived.sql"_s})
            QFile::copy(Migrator::defaultFolder() + u'/' + engine + u'/' + name, folder.filePath(engine + u'/' + name));
        return folder.path();
    }

    FixedClock m_clock;
};

#define MAKE_PLACE(place)                                                                                              \
    QFETCH(QString, engine);                                                                                           \
    if (const QString reason = contract::whyNoPlace(engine); !reason.isEmpty())                                        \
        QSKIP(qPrintable(reason));                                                                                     \
    const auto made = contract::makeNewsroomPlace(engine);                                                             \
    VERIFY_OK(made);                                                                                                   \
    const contract::NewsroomPlace &place = **made

void TestMigrator::an_older_newsroom_is_brought_up_to_date()
{
    MAKE_PLACE(place);
    const QTemporaryDir folder;
    const UserId rana = UserId::make(m_clock.now());
    {
        const auto connection = Connection::open(place.location(), Access::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK(Migrator(**connection, firstProgram(folder, engine)).migrate());
        Statement insert(**connection, u"INSERT INTO newsroom_user (id, login, roles) VALUES (?, 'rana', 'chief')"_s);
        VERIFY_OK(insert.bind(rana.toString()).run());
    }
    // Who only reads cannot bring it up to date.
    VERIFY_ERROR(SqlStores::open(place.location(), Access::ReadOnly, m_clock), ErrorCode::ReadOnly);
    for (int start = 0; start < 2; ++start) {
        auto stores = SqlStores::open(place.location(), Access::ReadWrite, m_clock);
        VERIFY_OK(stores);
        QCOMPARE(must((*stores)->users().users()).size(), 1);
        QCOMPARE(must((*stores)->proofing().words(rana)).size(), start);
        VERIFY_OK((*stores)->proofing().addWords({{u"dal"_s, Language::English, {}, {}, {}}}, rana));
        VERIFY_OK((*stores)->proofing().ignore({{u"a.b"_s, {}, {}, {}, {}, {}}}, rana));
        VERIFY_OK((*stores)->proofing().saveWordModel(Language::Arabic, "model", 1));
        VERIFY_OK((*stores)->audit().verify());
    }
    QCOMPARE(QFile::exists(place.location().path + u".before-migration"_s), engine == "sqlite"_L1);
    VERIFY_OK(SqlStores::open(place.location(), Access::ReadOnly, m_clock));
}

void TestMigrator::an_older_registry_is_brought_along()
{
    MAKE_PLACE(place);
    const QTemporaryDir folder;
    const EntityId id = EntityId::make(m_clock.now());
    {
        const auto connection = Connection::open(place.location(), Access::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK(Migrator(**connection, firstProgram(folder, engine)).migrate());
        const QString rows[] = {
            u"INSERT INTO entity (id, revision, kind, notes) VALUES ('%1', 3, 'place', 'note')"_s,
            u"INSERT INTO entity_name (entity, position, language, form, text, folded) VALUES ('%1', 0, 'en', 'house', "
            "'Alba', 'alba')"_s,
            u"INSERT INTO entity_title (entity, position, language, text) VALUES ('%1', 0, 'en', 'City')"_s};
        for (const QString &row : rows)
            VERIFY_OK((*connection)->execute(row.arg(id.toString())));
        if (engine == "postgresql"_L1)
            VERIFY_OK((*connection)->execute(u"UPDATE setting SET value = '2' WHERE name = 'derived.version'"_s));
    }
    const auto stores = SqlStores::open(place.location(), Access::ReadWrite, m_clock);
    VERIFY_OK(stores);
    const People people = must(enterPeople((*stores)->users()));
    EntityStore &store = (*stores)->entities();
    Entity entity = must(store.entity(id));
    QCOMPARE(entity.titles.size(), 1);
    QCOMPARE(must(store.page({{}, u"al"_s}, {}, 10)).entities.size(), 1);
    QCOMPARE(must(store.count({})).count, 1);
    QVERIFY(must(store.history(id)) == QList{(EntityRevision{3, {}, {}, EntityChange::Changed})});
    const Entity before = entity;
    entity.gender = Gender::Feminine;
    must(store.save(entity, people.author));
    QCOMPARE(must(store.history(id)).size(), 2);
    QVERIFY(must(store.entityAt(id, 3)) == before);
    must(store.restore(id, 4, 3, people.author));
}

void TestMigrator::tables_that_hold_nothing_of_their_own_are_made_again()
{
    MAKE_PLACE(place);
    {
        const auto stores = SqlStores::open(place.location(), Access::ReadWrite, m_clock);
        VERIFY_OK(stores);
        const People people = must(enterPeople((*stores)->users()));
        must((*stores)->articles().create(aStory(u"flood"_s), people.author));
        VERIFY_OK((*stores)->proofing().saveWordModel(Language::English, "model", 1));
        VERIFY_OK((*stores)->proofing().addWords({{u"dal"_s, Language::English, {}, {}, {}}}, people.author));
        const QString older = engine == "sqlite"_L1
                                  ? u"PRAGMA user_version = 2001"_s
                                  : u"UPDATE setting SET value = '1' WHERE name = 'derived.version'"_s;
        VERIFY_OK((*stores)->connection().execute(older));
    }
    const auto stores = SqlStores::open(place.location(), Access::ReadWrite, m_clock);
    VERIFY_OK(stores);
    ArticleQuery query;
    query.text = u"river"_s;
    QCOMPARE(must((*stores)->articles().page(query, 0, 10)).size(), 1);
    QCOMPARE(must((*stores)->articles().counts()).size(), 1);
    QCOMPARE(must((*stores)->proofing().words({})).size(), 1);
    QVERIFY(must((*stores)->proofing().wordModel(Language::English)).isEmpty());
    QVERIFY(!must((*stores)->proofing().wordModelInfo(Language::English)));
}

void TestMigrator::a_newer_newsroom_is_left_alone()
{
    MAKE_PLACE(place);
    {
        const auto stores = SqlStores::open(place.location(), Access::ReadWrite, m_clock);
        VERIFY_OK(stores);
    }
    const QTemporaryDir folder;
    const auto connection = Connection::open(place.location(), Access::ReadWrite);
    VERIFY_OK(connection);
    VERIFY_ERROR(Migrator(**connection, firstProgram(folder, engine)).migrate(), ErrorCode::NewerFormat);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "test_migrator.moc"
