// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ports/stores.h"
#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "testlib/verify.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestDatabaseExecutor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_read_sees_what_was_written_before();
    void writes_keep_their_order();
    void a_read_does_not_wait_for_a_write();
    void a_write_of_another_program_is_noticed();
    void shutting_down_finishes_what_was_asked_for();
    void a_job_after_the_shutdown_is_answered();
    void a_job_before_the_opening_is_answered();
    void a_folder_that_is_not_there_is_an_error();

private:
    [[nodiscard]] storage::Location location() const { return *storage::Location::parse(m_folder->filePath(u"n.nashra"_s)); }
    [[nodiscard]] static User user(const QString &login)
    {
        User user;
        user.login = login;
        user.name = {{Language::English, login}};
        user.roles = Role::Chief;
        return user;
    }
    void open(storage::DatabaseExecutor &executor)
    {
        auto opened = executor.open();
        QTRY_VERIFY(opened.isFinished());
        VERIFY_OK(opened.result());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabaseExecutor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabaseExecutor::a_read_sees_what_was_written_before()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    QSignalSpy committed(&executor, &StoreExecutor::committed);
    auto saved = executor.write([](Stores &stores) { return stores.users().save(user(u"rana"_s), {}); });
    QTRY_VERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
    auto found = executor.read([](Stores &stores) { return stores.users().userByLogin(u"rana"_s); });
    QTRY_VERIFY(found.isFinished());
    VERIFY_OK(found.result());
    QTRY_COMPARE(committed.count(), 1);
    QVERIFY(committed.first().first().value<ChangeSet>().users);
}

void TestDatabaseExecutor::writes_keep_their_order()
{
    storage::DatabaseExecutor executor(location(), m_clock);
    open(executor);
    auto order = std::make_shared<QList<int>>();
    QFuture<Result<int>> last;
    for (int i = 0; i < 100; ++i) {
        last = executor.write([order, i](Stores &) -> Result<int> {
            order->append(i);
            return i;
        });
    }
    QTRY_VERIFY(last.isFinished());
    QCOMPARE(order->size(), 100);
    QVERIFY(std::is_sorted(order->cbegin(), order->cend()));
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

void TestDatabaseExecutor::shutting_down_finishes_what_was_asked_for()
{
    QFuture<Result<User>> saved;
    {
        storage::DatabaseExecutor executor(location(), m_clock);
        open(executor);
        saved = executor.write([](Stores &stores) { return stores.users().save(user(u"rana"_s), {}); });
        executor.shutdown();
    }
    QVERIFY(saved.isFinished());
    VERIFY_OK(saved.result());
    QVERIFY2(!QFile::exists(location().path + u"-wal"_s), "the log was not moved into the file");
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

void TestDatabaseExecutor::a_folder_that_is_not_there_is_an_error()
{
    storage::DatabaseExecutor executor(*storage::Location::parse(m_folder->filePath(u"no/n.nashra"_s)), m_clock);
    auto opened = executor.open();
    QTRY_VERIFY(opened.isFinished());
    VERIFY_ERROR(opened.result(), ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestDatabaseExecutor)
#include "test_databaseexecutor.moc"
