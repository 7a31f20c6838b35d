// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/anotherwindow.h"
#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "app/newsroom/storedplaces.h"
#include "storage/databaseexecutor.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using storage::Access;
using testlib::must;

/// Copies of a newsroom that a window has open, and new newsrooms where others were.
class TestStoredPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_executor.reset(); }
    void aBackupHoldsWhatWasSaved();
    void aNewsroomThatIsGoneIsCopiedByThoseWhoHaveItOpen_data();
    void aNewsroomThatIsGoneIsCopiedByThoseWhoHaveItOpen();
    void aPasswordIsNoArgumentOfAnotherWindow();
    void anAddressKeepsItsKeyAndLosesItsPassword();
    void whatLiesBesideANameIsNotTakenOver_data();
    void whatLiesBesideANameIsNotTakenOver();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList logins(const QString &path) const
    {
        QStringList logins;
        const auto stores = must(app::openNewsroom(path, Access::ReadOnly, m_clock));
        for (const User &user : must(stores->users().users()))
            logins << user.login;
        logins.sort();
        return logins;
    }
    void make(const QString &path, const QString &login) const
    {
        NewNewsroom fresh;
        fresh.firstUser.login = login;
        VERIFY_OK(app::makeNewsroom(path, fresh, m_clock));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<storage::DatabaseExecutor> m_executor;
};

void TestStoredPlaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"desk.nashra"_s);
    make(m_path, u"karim"_s);
    m_executor = std::make_unique<storage::DatabaseExecutor>(must(storage::Location::parse(m_path)), m_clock);
    VERIFY_OK(m_executor->open().result());
    // It lies in the log alone.
    VERIFY_OK(m_executor
                  ->write([](Stores &stores) {
                      const UserId chief = must(stores.users().users()).first().id;
                      return stores.users().save(testlib::aUser(u"samar"_s, Role::Journalist), chief);
                  })
                  .result());
}

void TestStoredPlaces::aBackupHoldsWhatWasSaved()
{
    const QString copy = file(u"copy.nashra"_s);
    const qint64 size = must(app::StoredPlaces(m_path).backUp(copy));
    QCOMPARE(size, QFileInfo(copy).size());
    QCOMPARE(logins(copy), QStringList({u"karim"_s, u"samar"_s}));
}

void TestStoredPlaces::aNewsroomThatIsGoneIsCopiedByThoseWhoHaveItOpen_data()
{
    QTest::addColumn<QString>("gone");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("inItsPlace");
    QTest::newRow("moved away") << QString() << true << QString();
    QTest::newRow("deleted") << QString() << false << QString();
    QTest::newRow("an empty file in its place") << QString() << true << u"empty"_s;
    QTest::newRow("another newsroom in its place") << QString() << true << u"another"_s;
    QTest::newRow("its log moved away") << u"-wal"_s << true << QString();
    QTest::newRow("its log deleted") << u"-wal"_s << false << QString();
}

void TestStoredPlaces::aNewsroomThatIsGoneIsCopiedByThoseWhoHaveItOpen()
{
    QFETCH(QString, gone);
    QFETCH(bool, isKept);
    QFETCH(QString, inItsPlace);
    make(file(u"another"_s), u"nobody"_s);
    QVERIFY(QFile(file(u"empty"_s)).open(QIODevice::WriteOnly));
    const QString path = m_path + gone;
    QVERIFY(isKept ? QFile::rename(path, path + u".elsewhere"_s) : QFile::remove(path));
    if (!inItsPlace.isEmpty())
        QVERIFY(QFile::rename(file(inItsPlace), path));

    const app::StoredPlaces places(m_path);
    const QString copy = file(u"copy.nashra"_s);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    VERIFY_ERROR(places.backUp(copy), ErrorCode::FileMoved);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);

    VERIFY_OK(m_executor->write([&](Stores &open) { return places.backUpFrom(open, copy); }).result());
    QCOMPARE(logins(copy), QStringList({u"karim"_s, u"samar"_s}));
}

void TestStoredPlaces::whatLiesBesideANameIsNotTakenOver_data()
{
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("isInWayOfBackup");
    for (const char *companion : {"-wal", "-shm", "-journal"})
        QTest::newRow(companion) << QString::fromLatin1(companion) << true;
    QTest::newRow("texts kept aside") << u".journals/FERRY"_s << false;
}

void TestStoredPlaces::whatLiesBesideANameIsNotTakenOver()
{
    QFETCH(QString, beside);
    QFETCH(bool, isInWayOfBackup);
    const app::StoredPlaces places(m_path);
    const QString path = file(u"gone.nashra"_s);
    QVERIFY(QDir().mkpath(path + u".journals"_s));
    QFile left(path + beside);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("left behind") > 0);
    left.close();

    NewNewsroom fresh;
    fresh.firstUser.login = u"rana"_s;
    const auto made = places.make(path, fresh);
    VERIFY_ERROR(made, ErrorCode::Conflict);
    QCOMPARE(made.error().items.size(), 1);
    QVERIFY2(left.fileName().startsWith(made.error().items.first()), qPrintable(made.error().items.first()));
    const auto copied = places.backUp(path);
    QCOMPARE(!copied, isInWayOfBackup);
    if (isInWayOfBackup)
        QCOMPARE(copied.error().items, QStringList{left.fileName()});
    else
        QVERIFY(QFile::remove(path));

    // An empty folder holds nobody's text.
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), "left behind");
    QVERIFY(left.remove());
    make(path, u"rana"_s);
    QCOMPARE(logins(path), QStringList{u"rana"_s});
}

void TestStoredPlaces::aPasswordIsNoArgumentOfAnotherWindow()
{
    QProcess process;
    app::prepareAnotherWindow(process, u"postgresql://desk:s%20cret@news.example:5433/tonight?sslmode=require"_s,
                              u"rana"_s);
    QCOMPARE(process.program(), QCoreApplication::applicationFilePath());
    QCOMPARE(process.arguments(),
             QStringList({u"postgresql://desk@news.example:5433/tonight?sslmode=require"_s, u"--user"_s, u"rana"_s}));
    QCOMPARE(process.processEnvironment().value(u"PGPASSWORD"_s), u"s cret"_s);
    QCOMPARE(process.processEnvironment().value(u"PATH"_s), qEnvironmentVariable("PATH"));

    qputenv("PGPASSWORD", "of the window that asks");
    app::prepareAnotherWindow(process, m_path, {});
    qunsetenv("PGPASSWORD");
    QCOMPARE(process.arguments(), QStringList{m_path});
    QVERIFY(!process.processEnvironment().contains(u"PGPASSWORD"_s));
}

void TestStoredPlaces::anAddressKeepsItsKeyAndLosesItsPassword()
{
    using namespace app::programpaths;
    const QString address = u"postgresql://desk@news.example/tonight?sslmode=require"_s;
    QCOMPARE(withoutSecret(address), address);
    QCOMPARE(withoutSecret(u"postgresql://desk:secret@news.example/tonight?password=secret&sslmode=require"_s),
             address);
    QCOMPARE(withoutSecret(u"postgresql://desk@news.example/tonight?sslpassword=secret"_s),
             u"postgresql://desk@news.example/tonight"_s);
    // By this key the texts of those who were here before were kept.
    QCOMPARE(
        locationKey(address),
        QString::fromLatin1(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).left(16).toHex()));
    QCOMPARE(locationKey(u"postgresql://desk:secret@news.example/tonight?sslmode=require"_s), locationKey(address));
}

QTEST_GUILESS_MAIN(TestStoredPlaces)
#include "test_storedplaces.moc"
