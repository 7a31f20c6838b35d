// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/newsroomplace.h"
#include "core/base/clock.h"
#include "core/ports/stores.h"
#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

/// The executor on real files and, where there is a server, on PostgreSQL.
class TestDatabaseExecutor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void a_read_sees_what_was_written_before();
    void writes_and_reads_keep_their_order();
    void a_read_does_not_wait_for_a_write();
    void a_failed_write_tells_nobody();
    void a_read_must_not_write();
    void a_write_of_another_program_is_noticed();
    void a_newsroom_opened_for_reading_refuses_to_write_and_still_notices_others();
    void shutting_down_finishes_what_was_asked_for();
    void a_closed_file_has_no_log_beside_it();
    void a_long_log_is_moved_into_the_file();
    void a_quiet_moment_makes_room_in_the_log();
    void a_job_after_the_shutdown_is_answered();
    void a_job_before_the_opening_is_answered();
    void closing_while_it_opens_answers_the_opening();
    void a_place_that_is_not_there_is_an_error();
    void a_lost_server_is_told_and_opened_again();
    void a_file_that_is_gone_is_told_and_its_return();

private:
    [[nodiscard]] const storage::Location &location() const { return m_place->location(); }
    [[nodiscard]] static User user(const QString &login) { return testlib::aUser(login, Role::Chief); }
    /// Enters a user: the first of the newsroom by herself, any other by the first.
    [[nodiscard]] static auto saving(const QString &login)
    {
        return [login](Stores &stores) -> Result<User> {
            const auto users = stores.users().users();
            if (!users)
                return tl::unexpected(users.error());
            return stores.users().save(user(login), users->isEmpty() ? UserId() : users->first().id);
        };
    }
    void open(storage::DatabaseExecutor &executor)
    {
        auto opened = executor.open();
        QTRY_VERIFY(opened.isFinished());
        VERIFY_OK(opened.result());
    }

    SystemClock m_clock;
    std::unique_ptr<contract::NewsroomPlace> m_place;
};

void TestDatabaseExecutor::initTestCase_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

void TestDatabaseExecutor::init()
{
    QFETCH_GLOBAL(QString, engine);
    if (const QString reason = contract::whyNoPlace(engine); !reason.isEmpty()) {
        if (qEnvironmentVariableIntValue("NASHRA_REQUIRE_POSTGRESQL") == 1)
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    auto place = contract::makeNewsroomPlace(engine);
    VERIFY_OK(place);
    m_place = std::move(*place);
}

void TestDatabaseExecutor::cleanup()
{
    m_place.reset();
}

void TestDatabaseExecutor::a_read_sees_what_was_written_before()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSignalSpy committed(&executor, &StoreExecutor::committed);
    auto saved = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
    auto found = executor.read([](Stores &stores) { return stores.users().userByLogin(u"rana"_s); });
    QTRY_VERIFY(found.isFinished());
    VERIFY_OK(found.result());
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(committed.first().first().value<ChangeSet>().users);
}

void TestDatabaseExecutor::writes_and_reads_keep_their_order()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto writes = std::make_shared<QList<int>>();
    auto reads = std::make_shared<QList<int>>();
    QFuture<Result<int>> lastWrite;
    QFuture<Result<int>> lastRead;
    const auto noting = [](const std::shared_ptr<QList<int>> &order, int i) {
        return [order, i](Stores &) -> Result<int> {
            order->append(i);
            return i;
        };
    };
    for (int i = 0; i < 100; ++i) {
        lastWrite = executor.write(noting(writes, i));
        lastRead = executor.read(noting(reads, i));
    }
    QTRY_VERIFY(lastWrite.isFinished() && lastRead.isFinished());
    for (const auto &order : {writes, reads}) {
        QCOMPARE(order->size(), 100);
        QVERIFY(std::is_sorted(order->cbegin(), order->cend()));
    }
}

void TestDatabaseExecutor::a_read_does_not_wait_for_a_write()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSemaphore gate;
    auto slow = executor.write([&gate](Stores &) -> Result<int> {
        gate.acquire();
        return 1;
    });
    auto quick = executor.read([](Stores &stores) { return stores.users().users(); });
    QTRY_VERIFY(quick.isFinished());
    QVERIFY(!slow.isFinished());
    gate.release();
    QTRY_VERIFY(slow.isFinished());
}

void TestDatabaseExecutor::a_failed_write_tells_nobody()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSignalSpy committed(&executor, &StoreExecutor::committed);
    auto first = executor.write(saving(u"rana"_s));
    auto refused = executor.write(saving(u"rana"_s));
    auto second = executor.write(saving(u"samir"_s));
    QTRY_VERIFY(second.isFinished());
    VERIFY_OK(first.result());
    VERIFY_ERROR(refused.result(), ErrorCode::Conflict);
    QTRY_COMPARE(committed.count(), 2);
}

void TestDatabaseExecutor::a_read_must_not_write()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto saved = executor.read(saving(u"rana"_s));
    QTRY_VERIFY(saved.isFinished());
    VERIFY_ERROR(saved.result(), ErrorCode::ReadOnly);
}

void TestDatabaseExecutor::a_write_of_another_program_is_noticed()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSignalSpy committed(&executor, &StoreExecutor::committed);
    auto other = storage::SqlStores::open(location(), storage::Access::ReadWrite, m_clock);
    VERIFY_OK(other);
    VERIFY_OK((*other)->users().save(user(u"samir"_s), {}));
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(committed.first().first().value<ChangeSet>().everything);
}

void TestDatabaseExecutor::a_newsroom_opened_for_reading_refuses_to_write_and_still_notices_others()
{
    auto other = storage::SqlStores::open(location(), storage::Access::ReadWrite, m_clock);
    VERIFY_OK(other);
    storage::DatabaseExecutor executor(location(), storage::Access::ReadOnly, m_clock);
    open(executor);
    QSignalSpy committed(&executor, &StoreExecutor::committed);
    auto refused = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(refused.isFinished());
    VERIFY_ERROR(refused.result(), ErrorCode::ReadOnly);
    VERIFY_OK((*other)->users().save(user(u"samir"_s), {}));
    QTRY_VERIFY(!committed.isEmpty());
    QVERIFY(committed.first().first().value<ChangeSet>().everything);
}

void TestDatabaseExecutor::shutting_down_finishes_what_was_asked_for()
{
    QList<QFuture<Result<User>>> saved;
    {
        storage::DatabaseExecutor executor(location(), m_clock);
        open(executor);
        for (int i = 0; i < 20; ++i)
            saved << executor.write(saving(u"user%1"_s.arg(i)));
        executor.shutdown();
    }
    for (const auto &future : saved) {
        QVERIFY(future.isFinished());
        VERIFY_OK(future.result());
    }
    auto stores = storage::SqlStores::open(location(), storage::Access::ReadOnly, m_clock);
    VERIFY_OK(stores);
    QCOMPARE(testlib::must((*stores)->users().users()).size(), 20);
}

void TestDatabaseExecutor::a_closed_file_has_no_log_beside_it()
{
    if (location().engine != storage::Engine::Sqlite)
        QSKIP("a server keeps its own log");
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto saved = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(QFile(location().path + u"-wal"_s).size() > 0);
    executor.shutdown();
    QVERIFY2(!QFile::exists(location().path + u"-wal"_s), "the log was not moved into the file");
}

void TestDatabaseExecutor::a_long_log_is_moved_into_the_file()
{
    if (location().engine != storage::Engine::Sqlite)
        QSKIP("a server keeps its own log");
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto first = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(first.isFinished());
    const User rana = testlib::must(first.result());
    // Long enough for the log to be moved without waiting for a quiet moment.
    const QString text = u"The river rose over its banks on Tuesday. "_s.repeated(24'000);
    QFuture<Result<DraftId>> last;
    for (int i = 0; i < 40; ++i) {
        last = executor.write([text, by = rana.id](Stores &stores) {
            return stores.articles().keepDraft({{}, {}, 0, by, {}, testlib::aStory(u"flood"_s, text)});
        });
    }
    QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), 60'000);
    VERIFY_OK(last.result());
    QVERIFY(QFile(location().path).size() > (24 << 20));
    QVERIFY(QFile(location().path + u"-wal"_s).size() < (36 << 20));
}

void TestDatabaseExecutor::a_quiet_moment_makes_room_in_the_log()
{
    if (location().engine != storage::Engine::Sqlite)
        QSKIP("a server keeps its own log");
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto saved = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
    const auto logSize = [this] { return QFile(location().path + u"-wal"_s).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(logSize() > (7 << 20), 60'000);
    auto next = executor.write(saving(u"huda"_s));
    QTRY_VERIFY(next.isFinished());
    VERIFY_OK(next.result());
    QVERIFY(logSize() < (8 << 20));
    executor.shutdown();
    QVERIFY(!QFile::exists(location().path + u"-wal"_s));
}

void TestDatabaseExecutor::a_job_after_the_shutdown_is_answered()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    executor.shutdown();
    auto late = executor.read([](Stores &stores) { return stores.users().users(); });
    QVERIFY(late.isFinished());
    VERIFY_ERROR(late.result(), ErrorCode::Cancelled);
}

void TestDatabaseExecutor::a_job_before_the_opening_is_answered()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    auto early = executor.read([](Stores &stores) { return stores.users().users(); });
    QTRY_VERIFY(early.isFinished());
    VERIFY_ERROR(early.result(), ErrorCode::Unavailable);
}

void TestDatabaseExecutor::closing_while_it_opens_answers_the_opening()
{
    QFuture<Result<void>> opened;
    {
        storage::DatabaseExecutor executor(location(), m_clock);
        opened = executor.open();
    }
    QVERIFY(opened.isFinished());
}

void TestDatabaseExecutor::a_place_that_is_not_there_is_an_error()
{
    const bool isSqlite = location().engine == storage::Engine::Sqlite;
    storage::Location nowhere = location();
    nowhere.path += u"/no/n.nashra"_s;
    nowhere.database = u"no_such_database"_s;
    storage::DatabaseExecutor executor(nowhere, m_clock);
    auto opened = executor.open();
    QTRY_VERIFY(opened.isFinished());
    VERIFY_ERROR(opened.result(), isSqlite ? ErrorCode::Io : ErrorCode::Unavailable);
}

void TestDatabaseExecutor::a_lost_server_is_told_and_opened_again()
{
    if (location().engine == storage::Engine::Sqlite)
        QSKIP("a file is not lost as a server is");
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto before = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(before.isFinished());
    QSignalSpy lost(&executor, &StoreExecutor::storeLost);
    QSignalSpy restored(&executor, &StoreExecutor::storeRestored);
    QSignalSpy committed(&executor, &StoreExecutor::committed);

    // Nobody asks for anything: the loss shows by itself.
    VERIFY_OK(contract::cutConnections(*m_place));
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!restored.isEmpty(), 20'000);
    QTRY_VERIFY(!committed.isEmpty());
    QVERIFY(committed.last().first().value<ChangeSet>().everything);

    // A job meets the loss: it fails, and the next one after the reconnection does not.
    lost.clear();
    restored.clear();
    VERIFY_OK(contract::cutConnections(*m_place));
    auto failed = executor.write(saving(u"samir"_s));
    QTRY_VERIFY(failed.isFinished());
    VERIFY_ERROR(failed.result(), ErrorCode::Unavailable);
    QTRY_VERIFY_WITH_TIMEOUT(!restored.isEmpty(), 20'000);
    auto after = executor.write(saving(u"samir"_s));
    auto read = executor.read([](Stores &stores) { return stores.users().userByLogin(u"rana"_s); });
    QTRY_VERIFY(after.isFinished() && read.isFinished());
    VERIFY_OK(after.result());
    VERIFY_OK(read.result());
}

void TestDatabaseExecutor::a_file_that_is_gone_is_told_and_its_return()
{
    if (location().engine != storage::Engine::Sqlite)
        QSKIP("a server's files are its own matter");
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSignalSpy lost(&executor, &StoreExecutor::storeLost);
    QSignalSpy restored(&executor, &StoreExecutor::storeRestored);

    // Nobody saves anything: the loss shows by itself.
    QVERIFY(QFile::rename(location().path, location().path + u".elsewhere"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 20'000);
    QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::FileMoved);
    QVERIFY(restored.isEmpty());

    QVERIFY(QFile::rename(location().path + u".elsewhere"_s, location().path));
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 20'000);
    QCOMPARE(lost.count(), 1);
    auto saved = executor.write(saving(u"rana"_s));
    QTRY_VERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
}

QTEST_GUILESS_MAIN(TestDatabaseExecutor)
#include "test_databaseexecutor.moc"
