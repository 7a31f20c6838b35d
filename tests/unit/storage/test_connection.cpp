// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ports/stores.h"
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using testlib::must;

/// The write-ahead log of a newsroom's file.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saves_write_over_the_room_in_the_log();
    void room_in_the_log_changes_nothing_in_the_newsroom();
    void what_was_saved_into_the_room_survives_the_end_of_the_program();
    void a_disk_without_room_for_the_log_loses_nothing();
    void one_that_may_not_move_the_log_leaves_it();
    void a_copy_is_read_back_as_it_lies_there();

private:
    [[nodiscard]] std::unique_ptr<storage::SqlStores> open(const QString &path,
                                                           storage::Access access = storage::Access::ReadWrite) const
    {
        return must(storage::SqlStores::open(must(storage::Location::parse(path)), access, m_clock));
    }
    [[nodiscard]] qint64 logSize() const { return QFile(m_path + u"-wal"_s).size(); }
    [[nodiscard]] static QStringList logins(Stores &stores)
    {
        QStringList logins;
        for (const User &user : must(stores.users().users()))
            logins << user.login;
        logins.sort();
        return logins;
    }
    [[nodiscard]] static qint64 number(storage::SqlStores &stores, const QString &sql)
    {
        storage::Statement statement(stores.connection(), sql);
        return must(statement.step()) ? statement.number(0) : -1;
    }
    void save(const QString &login)
    {
        const auto users = must(m_stores->users().users());
        must(m_stores->users().save(testlib::aUser(login, Role::Chief), users.isEmpty() ? UserId() : users[0].id));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<storage::SqlStores> m_stores;
};

void TestConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"newsroom.nashra"_s);
    m_stores = open(m_path);
    save(u"rana"_s);
    VERIFY_OK(m_stores->connection().checkpoint());
}

void TestConnection::cleanup()
{
    m_stores.reset();
    m_folder.reset();
}

void TestConnection::saves_write_over_the_room_in_the_log()
{
    QCOMPARE(logSize(), 0);
    VERIFY_OK(m_stores->connection().makeRoomInLog());
    const qint64 room = logSize();
    QVERIFY2(room > 7 << 20 && room < 8 << 20, qPrintable(QString::number(room)));
    for (int i = 0; i < 20; ++i)
        save(u"user%1"_s.arg(i));
    QCOMPARE(logSize(), room);
    VERIFY_OK(m_stores->connection().checkpoint());
    QCOMPARE(logSize(), 0);
    QCOMPARE(logins(*m_stores).size(), 21);
}

void TestConnection::room_in_the_log_changes_nothing_in_the_newsroom()
{
    const qint64 size = QFile(m_path).size();
    VERIFY_OK(m_stores->connection().makeRoomInLog());
    QVERIFY(!m_stores->connection().isInTransaction());
    const auto other = open(m_path, storage::Access::ReadOnly);
    for (storage::SqlStores *stores : {m_stores.get(), other.get()}) {
        QCOMPARE(number(*stores, u"SELECT count(*) FROM sqlite_schema WHERE name = 'log_room'"_s), 0);
        QCOMPARE(logins(*stores), QStringList{u"rana"_s});
    }
    m_stores.reset();
    QCOMPARE(QFile(m_path).size(), size);
}

void TestConnection::what_was_saved_into_the_room_survives_the_end_of_the_program()
{
    VERIFY_OK(m_stores->connection().makeRoomInLog());
    save(u"huda"_s);
    // The file and its log as they lie on the disk at this moment.
    const QString copy = m_folder->filePath(u"copy.nashra"_s);
    for (const QString &end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_path + end, copy + end));
    const auto next = open(copy);
    QCOMPARE(logins(*next), (QStringList{u"huda"_s, u"rana"_s}));
    storage::Statement check(next->connection(), u"PRAGMA integrity_check"_s);
    QVERIFY(must(check.step()));
    QCOMPARE(check.text(0), u"ok"_s);
}

void TestConnection::a_disk_without_room_for_the_log_loses_nothing()
{
    // As a full disk does, the file refuses to grow.
    const qint64 pages = number(*m_stores, u"PRAGMA page_count"_s);
    QCOMPARE(number(*m_stores, u"PRAGMA max_page_count=%1"_s.arg(pages + 100)), pages + 100);
    VERIFY_ERROR(m_stores->connection().makeRoomInLog(), ErrorCode::DiskFull);
    QVERIFY(!m_stores->connection().isInTransaction());
    save(u"huda"_s);
    QCOMPARE(logins(*m_stores), (QStringList{u"huda"_s, u"rana"_s}));
}

void TestConnection::one_that_may_not_move_the_log_leaves_it()
{
    const auto second = open(m_path);
    VERIFY_OK(second->connection().makeRoomInLog());
    QCOMPARE(logSize(), 0);
}

void TestConnection::a_copy_is_read_back_as_it_lies_there()
{
    const QString copy = m_folder->filePath(u"50% #1? copy"_s);
    VERIFY_OK(storage::backup(m_stores->connection(), copy, m_clock));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // A log cannot lie on every disk; who reads back with one writes here that there is one (fileformat2.html 1.3.3).
    QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1"));

    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    const auto finished = open(copy, storage::Access::ReadFinished);
    QCOMPARE(logins(*finished), QStringList{u"rana"_s});
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    VERIFY_ERROR(finished->users().save(testlib::aUser(u"amal"_s, Role::Chief), {}), ErrorCode::ReadOnly);
    // A reader need not have a log either.
    QCOMPARE(logins(*open(copy, storage::Access::ReadOnly)), QStringList{u"rana"_s});
    file.seek(0);
    QCOMPARE(file.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
