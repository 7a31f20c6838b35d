// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/ballast.h"
#include "storage/journal/posixjournaldevice.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace nashra;
using namespace nashra::storage;

class TestPosixJournalDevice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenCanBeAdoptedAfterItsWriterIsGone();
    void aFileIsLockedAsLongAsItsWriterLives();
    void neverWritesOverAFile();
    void cutsBackAndGoesOnAtTheEnd();
    void syncTellsThatAFileWasRemoved();
    void makesTheFolderWithItsParents();
    void refusesAFolderWhereAFileStands();
    void errorsHaveTheirCode();
    void reservesRealBytes();
    void ballastComesAndGoes();
    void noBallastWhereItWouldFillTheDisk();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PosixJournalDevice m_device;
};

void TestPosixJournalDevice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPosixJournalDevice::whatIsWrittenCanBeAdoptedAfterItsWriterIsGone()
{
    {
        const auto file = testlib::must(m_device.create(path(QStringLiteral("a"))));
        QCOMPARE(testlib::must(file->write("text")), 4);
        VERIFY_OK(file->sync());
    }
    const auto adopted = m_device.adopt(path(QStringLiteral("a")));
    VERIFY_OK(adopted);
    QCOMPARE((*adopted)->readAll(), QByteArray("text"));
    VERIFY_ERROR(m_device.adopt(path(QStringLiteral("a"))), ErrorCode::Busy);
}

void TestPosixJournalDevice::aFileIsLockedAsLongAsItsWriterLives()
{
    const auto file = testlib::must(m_device.create(path(QStringLiteral("a"))));
    VERIFY_ERROR(m_device.adopt(path(QStringLiteral("a"))), ErrorCode::Busy);
    VERIFY_OK(m_device.rename(path(QStringLiteral("a")), path(QStringLiteral("b"))));
    VERIFY_ERROR(m_device.adopt(path(QStringLiteral("b"))), ErrorCode::Busy);
}

void TestPosixJournalDevice::neverWritesOverAFile()
{
    testlib::must(m_device.create(path(QStringLiteral("a"))));
    VERIFY_ERROR(m_device.create(path(QStringLiteral("a"))), ErrorCode::Io);
}

void TestPosixJournalDevice::cutsBackAndGoesOnAtTheEnd()
{
    const auto file = testlib::must(m_device.create(path(QStringLiteral("a"))));
    QCOMPARE(testlib::must(file->write("whole torn")), 10);
    VERIFY_OK(file->truncate(6));
    QCOMPARE(testlib::must(file->write("again")), 5);
    QFile reader(path(QStringLiteral("a")));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QCOMPARE(reader.readAll(), QByteArray("whole again"));
}

void TestPosixJournalDevice::syncTellsThatAFileWasRemoved()
{
    const auto file = testlib::must(m_device.create(path(QStringLiteral("a"))));
    VERIFY_OK(file->sync());
    VERIFY_OK(m_device.remove(path(QStringLiteral("a"))));
    VERIFY_ERROR(file->sync(), ErrorCode::Io);
    VERIFY_OK(m_device.remove(path(QStringLiteral("a"))));
}

void TestPosixJournalDevice::makesTheFolderWithItsParents()
{
    const QString folder = path(QStringLiteral("x/y/z"));
    VERIFY_OK(m_device.makeFolder(folder));
    VERIFY_OK(m_device.makeFolder(folder));
    VERIFY_OK(m_device.syncFolder(folder));
    QVERIFY(QDir(folder).exists());
}

void TestPosixJournalDevice::refusesAFolderWhereAFileStands()
{
    testlib::must(m_device.create(path(QStringLiteral("a"))));
    QVERIFY(!m_device.makeFolder(path(QStringLiteral("a"))).has_value());
    QVERIFY(!m_device.makeFolder(path(QStringLiteral("a/b"))).has_value());
    VERIFY_ERROR(m_device.list(path(QStringLiteral("a"))), ErrorCode::Io);
}

void TestPosixJournalDevice::errorsHaveTheirCode()
{
    VERIFY_ERROR(m_device.create(path(QStringLiteral("no/such"))), ErrorCode::NotFound);
    VERIFY_ERROR(m_device.adopt(path(QStringLiteral("none"))), ErrorCode::NotFound);
    VERIFY_ERROR(m_device.rename(path(QStringLiteral("none")), path(QStringLiteral("b"))), ErrorCode::NotFound);
    VERIFY_ERROR(m_device.adopt(m_folder->path()), ErrorCode::InvalidInput);
    QVERIFY(!m_device.reserve(path(QStringLiteral("big")), qint64(1) << 50).has_value());
    QVERIFY(!m_device.exists(path(QStringLiteral("big"))));
}

void TestPosixJournalDevice::reservesRealBytes()
{
    VERIFY_OK(m_device.reserve(path(QStringLiteral("r")), 1 << 20));
    VERIFY_OK(m_device.reserve(path(QStringLiteral("r")), 1 << 20));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(QStringLiteral("r"))).constData(), &status), 0);
    QVERIFY(qint64(status.st_blocks) * 512 >= 1 << 20);
}

void TestPosixJournalDevice::ballastComesAndGoes()
{
    const Ballast ballast(std::make_shared<PosixJournalDevice>(), path(QStringLiteral("new")), 1 << 20);
    QVERIFY(!ballast.release());
    QVERIFY(ballast.restore());
    QCOMPARE(QFileInfo(path(QStringLiteral("new/ballast"))).size(), 1 << 20);
    QVERIFY(ballast.restore());
    QVERIFY(ballast.release());
    QVERIFY(!ballast.release());
    QVERIFY(ballast.restore());
}

void TestPosixJournalDevice::noBallastWhereItWouldFillTheDisk()
{
    const qint64 most = testlib::must(m_device.freeBytes(m_folder->path()));
    const Ballast ballast(std::make_shared<PosixJournalDevice>(), m_folder->path(), most / 3);
    QVERIFY(!ballast.restore());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("ballast"))));
}

QTEST_APPLESS_MAIN(TestPosixJournalDevice)
#include "test_posixjournaldevice.moc"
