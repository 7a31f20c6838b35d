// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ports/stores.h"
#include "storage/sqlstores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using testlib::must;

/// A newsroom's file in use by this process and by another one at the same time.
class TestFileGuard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_stores.reset(); }
    void what_is_saved_stays_though_this_process_closed_the_file_once();
    void one_connection_that_ends_leaves_the_others_their_locks();
    void a_reader_is_guarded_as_well();
    void the_last_one_tidies_the_log_away();
    void another_program_can_write_meanwhile();
    void nothing_is_said_to_be_saved_into_a_file_that_is_gone_data();
    void nothing_is_said_to_be_saved_into_a_file_that_is_gone();

private:
    using Open = std::unique_ptr<storage::SqlStores>;

    [[nodiscard]] Open open(storage::Access access = storage::Access::ReadWrite) const
    {
        return must(storage::SqlStores::open(must(storage::Location::parse(m_path)), access, m_clock));
    }
    /// As a file dialog does that looks what kinds of files there are.
    void lookInto() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile file(m_path + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly));
            (void)file.read(1);
        }
    }
    /// A program that opens the newsroom, writes into it and ends.
    void writeElsewhere(const QString &name) const
    {
        QProcess shell;
        shell.start(u"sqlite3"_s, {m_path, u"INSERT INTO setting (name, value) VALUES ('%1', 'x')"_s.arg(name)});
        QVERIFY2(shell.waitForFinished() && shell.exitCode() == 0, shell.readAllStandardError().constData());
    }
    void save(const QString &login)
    {
        const auto users = must(m_stores->users().users());
        must(m_stores->users().save(testlib::aUser(login, Role::Chief), users.isEmpty() ? UserId() : users[0].id));
    }
    [[nodiscard]] QStringList logins() const
    {
        QStringList logins;
        for (const User &user : must(open()->users().users()))
            logins << user.login;
        logins.sort();
        return logins;
    }
    [[nodiscard]] bool hasLog() const { return QFile::exists(m_path + u"-wal"_s); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Open m_stores;
};

void TestFileGuard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"newsroom.nashra"_s);
    m_stores = open();
    save(u"first"_s);
}

void TestFileGuard::what_is_saved_stays_though_this_process_closed_the_file_once()
{
    lookInto();
    writeElsewhere(u"while"_s);
    QVERIFY(hasLog()); // the other program was not the last one
    save(u"second"_s);
    writeElsewhere(u"after"_s);
    save(u"third"_s);
    m_stores.reset();
    QCOMPARE(logins(), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    QProcess shell;
    shell.start(u"sqlite3"_s, {m_path, u"PRAGMA integrity_check; SELECT count(*) FROM setting WHERE value = 'x'"_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), "ok\n2\n");
}

void TestFileGuard::one_connection_that_ends_leaves_the_others_their_locks()
{
    open().reset();
    writeElsewhere(u"while"_s);
    QVERIFY(hasLog());
    save(u"second"_s);
    m_stores.reset();
    QCOMPARE(logins(), QStringList({u"first"_s, u"second"_s}));
}

void TestFileGuard::a_reader_is_guarded_as_well()
{
    m_stores.reset();
    const Open reader = open(storage::Access::ReadOnly);
    lookInto();
    writeElsewhere(u"while"_s);
    QVERIFY(hasLog());
    QCOMPARE(must(reader->users().users()).size(), 1);
}

void TestFileGuard::the_last_one_tidies_the_log_away()
{
    Open second = open();
    m_stores.reset();
    QVERIFY(hasLog());
    second.reset();
    QVERIFY(!hasLog());
    QVERIFY(!QFile::exists(m_path + u"-shm"_s));
}

void TestFileGuard::another_program_can_write_meanwhile()
{
    for (int i = 0; i < 5; ++i) {
        writeElsewhere(u"name %1"_s.arg(i));
        save(u"user%1"_s.arg(i));
    }
    m_stores.reset();
    QCOMPARE(logins().size(), 6);
}

void TestFileGuard::nothing_is_said_to_be_saved_into_a_file_that_is_gone_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("moved away") << QString() << false;
    QTest::newRow("another in its place") << QString() << true;
    QTest::newRow("its log moved away") << u"-wal"_s << false;
    QTest::newRow("another log in its place") << u"-wal"_s << true;
}

void TestFileGuard::nothing_is_said_to_be_saved_into_a_file_that_is_gone()
{
    QFETCH(QString, suffix);
    QFETCH(bool, isReplaced);
    m_stores = open();
    save(u"amal"_s);
    const QString path = m_path + suffix;
    const QString elsewhere = path + u".elsewhere"_s;
    QVERIFY(QFile::rename(path, elsewhere));
    if (isReplaced)
        QVERIFY(QFile::copy(elsewhere, path));

    UserStore &users = m_stores->users();
    const QList<User> before = must(users.users());
    const UserId chief = before.first().id;
    const auto refused = users.save(testlib::aUser(u"badr"_s, Role::Journalist), chief);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileMoved);
    QCOMPARE(refused.error().items, QStringList{m_path});

    if (isReplaced)
        QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(elsewhere, path));
    must(users.save(testlib::aUser(u"badr"_s, Role::Journalist), chief));
    m_stores.reset();
    m_stores = open();
    QCOMPARE(must(m_stores->users().users()).size(), before.size() + 1);
}

QTEST_GUILESS_MAIN(TestFileGuard)
#include "test_fileguard.moc"
