// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydevice.h"
#include "story.h"

#include "storage/journal/filejournalkeeper.h"
#include "testlib/fixedclock.h"
#include "testlib/verify.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::storage;
using namespace std::chrono_literals;

namespace {

constexpr qint64 smallBallast = 64 << 10;

/// Options under which a test does not wait long and a generation ends after a few edits.
JournalOptions quickOptions()
{
    JournalOptions options;
    options.limits.editsPerGeneration = 3;
    options.pace = {5ms, 2ms, 2ms};
    options.ballastBytes = 0;
    return options;
}

/// Options under which nothing happens unless it is asked for.
JournalOptions patientOptions()
{
    JournalOptions options = quickOptions();
    options.limits.editsPerGeneration = 400;
    options.pace = {1h, 1h, 1h};
    return options;
}

/// Waits without an event loop: the answer comes from other threads.
Result<void> resultOf(QFuture<Result<void>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestFileJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readingAnArticleLeavesNoFile();
    void anEditIsWrittenWithoutWaitingForASync();
    void editsQueuedTogetherAreOneWrite();
    void editsAreSyncedUnasked();
    void syncAnswersAfterFileAndNameAreOnTheDisk();
    void syncOfNothingAnswersAtOnce();
    void aRebaseRemovesWhatTheStoreHolds();
    void anEditBehindARebaseIsNeverWithoutAFile();
    void theBaseOfALaterFileIsTheOneRebasedTo();
    void closingKeepsWhatTheStoreDoesNotHold();
    void closingWithNothingNewLeavesNothing();
    void aClosedJournalGoesOnInANewFile();
    void destroyingWritesAndSyncsWhatIsLeft();
    void twoJournalsDoNotDisturbEachOther();
    void anEditThatDoesNotFitIsAnnouncedUntilASnapshotComes();
    void anEditThatCouldNotBeReadBackIsAnnounced();
    void aFailureIsAnnouncedOnceAndOvercome_data();
    void aFailureIsAnnouncedOnceAndOvercome();
    void aRebaseEndsAFailure();
    void aFullDiskGetsTheBallast();
    void aRemovedFileIsNoticed();
    void anySingleFailureLosesNothing_data();
    void anySingleFailureLosesNothing();
    void aFailureForGoodLosesNothingSynced_data();
    void aFailureForGoodLosesNothingSynced();

private:
    void setUp(const JournalOptions &options);
    void type(int from, int to);
    [[nodiscard]] QStringList fileNames() const
    {
        return QDir(m_path).entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name);
    }
    /// What the file on the disk says while its journal lives on.
    [[nodiscard]] JournalReading readNewest() const;
    /// What the next start of the program would be offered.
    [[nodiscard]] QList<RecoveredWork> recovered() const;
    void sweepOnce(const Fault &fault, int &steps);

    testlib::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<FaultyDevice> m_device;
    std::unique_ptr<FileJournalKeeper> m_keeper;
    std::unique_ptr<Journal> m_journal;
};

void TestFileJournal::init()
{
    m_journal.reset();
    m_keeper.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("journals"));
    setUp(patientOptions());
}

void TestFileJournal::setUp(const JournalOptions &options)
{
    m_journal.reset();
    m_device = std::make_shared<FaultyDevice>();
    m_keeper = std::make_unique<FileJournalKeeper>(m_path, m_clock, m_device, options);
    m_journal = m_keeper->open(Story::base(), Story::after(0));
}

void TestFileJournal::type(int from, int to)
{
    for (int number = from; number <= to; ++number)
        m_journal->append(Story::edit(number));
}

JournalReading TestFileJournal::readNewest() const
{
    const QStringList names = fileNames();
    QFile file(m_path + u'/' + names.value(names.size() - 1));
    if (names.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return readJournal(file).value_or(JournalReading{});
}

QList<RecoveredWork> TestFileJournal::recovered() const
{
    JournalRecovery recovery(std::make_shared<PosixJournalDevice>(), m_path);
    return testlib::must(recovery.recover());
}

void TestFileJournal::readingAnArticleLeavesNoFile()
{
    VERIFY_OK(resultOf(m_journal->sync()));
    VERIFY_OK(resultOf(m_journal->close()));
    m_journal.reset();
    m_keeper.reset();
    QVERIFY(m_device->calls().isEmpty());
    QVERIFY(!QDir(m_path).exists());
}

void TestFileJournal::anEditIsWrittenWithoutWaitingForASync()
{
    // The device lives longer than this test.
    const auto disk = std::make_shared<QSemaphore>();
    m_device->setHook([disk](DeviceCall call) {
        if (call == DeviceCall::Sync)
            disk->acquire();
    });
    type(1, 1);
    const auto synced = m_journal->sync();
    QTRY_COMPARE(Story::editsIn(readNewest().content), 1);
    type(2, 2);
    QTRY_COMPARE(Story::editsIn(readNewest().content), 2);
    QVERIFY(!synced.isFinished());
    disk->release(10);
    VERIFY_OK(resultOf(synced));
}

void TestFileJournal::editsQueuedTogetherAreOneWrite()
{
    // The device lives longer than this test.
    const auto disk = std::make_shared<QSemaphore>();
    m_device->setHook([disk](DeviceCall call) {
        if (call == DeviceCall::Create)
            disk->acquire();
    });
    type(1, 1);
    QTRY_COMPARE(m_device->count(DeviceCall::MakeFolder), 1); // the writer is now at the door of create()
    type(2, 60);
    disk->release();
    VERIFY_OK(resultOf(m_journal->sync()));
    QCOMPARE(m_device->count(DeviceCall::Write), 2);
    QCOMPARE(Story::editsIn(readNewest().content), 60);
}

void TestFileJournal::editsAreSyncedUnasked()
{
    setUp(quickOptions());
    type(1, 1);
    QTRY_COMPARE(m_device->count(DeviceCall::Sync), 1);
    type(2, 2);
    QTRY_COMPARE(m_device->count(DeviceCall::Sync), 2);
}

void TestFileJournal::syncAnswersAfterFileAndNameAreOnTheDisk()
{
    type(1, 5);
    VERIFY_OK(resultOf(m_journal->sync()));
    const QList<DeviceCall> expected{DeviceCall::Sync, DeviceCall::SyncFolder};
    QCOMPARE(m_device->calls().last(2), expected);
    QCOMPARE(Story::editsIn(readNewest().content), 5);
    QCOMPARE(readNewest().lastEditAt, m_clock.now());
}

void TestFileJournal::syncOfNothingAnswersAtOnce()
{
    type(1, 1);
    VERIFY_OK(resultOf(m_journal->sync()));
    VERIFY_OK(resultOf(m_journal->sync()));
    QCOMPARE(m_device->count(DeviceCall::Sync), 1);
}

void TestFileJournal::aRebaseRemovesWhatTheStoreHolds()
{
    type(1, 5);
    VERIFY_OK(resultOf(m_journal->sync()));
    m_journal->rebase(Story::base(2, 5), Story::after(5));
    QTRY_VERIFY(fileNames().isEmpty());
}

void TestFileJournal::anEditBehindARebaseIsNeverWithoutAFile()
{
    type(1, 5);
    VERIFY_OK(resultOf(m_journal->sync()));
    const qsizetype before = m_device->calls().size();
    m_journal->rebase(Story::base(2, 3), Story::after(3));
    m_journal->append(SnapshotEdit{Story::after(5)});
    VERIFY_OK(resultOf(m_journal->sync()));
    const QList<DeviceCall> expected{DeviceCall::MakeFolder, DeviceCall::Create,     DeviceCall::Write,
                                     DeviceCall::Sync,       DeviceCall::SyncFolder, DeviceCall::Remove,
                                     DeviceCall::SyncFolder};
    QCOMPARE(m_device->calls().sliced(before), expected);
    QCOMPARE(fileNames().size(), 1);
}

void TestFileJournal::theBaseOfALaterFileIsTheOneRebasedTo()
{
    type(1, 5);
    m_journal->rebase(Story::base(2, 5), Story::after(5));
    type(6, 8);
    VERIFY_OK(resultOf(m_journal->close()));
    const QList<RecoveredWork> works = recovered();
    QCOMPARE(works.size(), 1);
    QCOMPARE(works.first().base, Story::base(2, 5));
    QCOMPARE(works.first().edits, 3);
    QCOMPARE(works.first().content, Story::after(8));
}

void TestFileJournal::closingKeepsWhatTheStoreDoesNotHold()
{
    type(1, 2);
    QVERIFY(recovered().isEmpty()); // the session lives
    VERIFY_OK(resultOf(m_journal->close()));
    QCOMPARE(recovered().size(), 1);
    QCOMPARE(recovered().first().content, Story::after(2));
}

void TestFileJournal::closingWithNothingNewLeavesNothing()
{
    type(1, 2);
    VERIFY_OK(resultOf(m_journal->sync()));
    QCOMPARE(fileNames().size(), 1);
    m_journal->rebase(Story::base(2, 2), Story::after(2));
    VERIFY_OK(resultOf(m_journal->close()));
    QVERIFY(fileNames().isEmpty());
}

void TestFileJournal::aClosedJournalGoesOnInANewFile()
{
    type(1, 2);
    VERIFY_OK(resultOf(m_journal->close()));
    const QStringList closed = fileNames();
    type(3, 4);
    VERIFY_OK(resultOf(m_journal->close()));
    QCOMPARE(fileNames().size(), 2);
    QVERIFY(fileNames().contains(closed.first()));
    QCOMPARE(recovered().size(), 2);
}

void TestFileJournal::destroyingWritesAndSyncsWhatIsLeft()
{
    type(1, 30);
    m_journal.reset();
    m_keeper.reset();
    QCOMPARE(m_device->calls().last(), DeviceCall::SyncFolder);
    QCOMPARE(m_device->count(DeviceCall::Sync), 1);
    QCOMPARE(recovered().first().content, Story::after(30));
}

void TestFileJournal::twoJournalsDoNotDisturbEachOther()
{
    JournalBase otherBase = Story::base();
    otherBase.article = ArticleId::make(m_clock.now());
    const auto other = m_keeper->open(otherBase, Story::after(0));
    for (int number = 1; number <= 20; ++number) {
        m_journal->append(Story::edit(number));
        if (number <= 11)
            other->append(Story::edit(number));
    }
    VERIFY_OK(resultOf(other->close()));
    VERIFY_OK(resultOf(m_journal->close()));
    const QList<RecoveredWork> works = recovered();
    QCOMPARE(works.size(), 2);
    for (const RecoveredWork &work : works)
        QCOMPARE(Story::editsIn(work.content), work.base == otherBase ? 11 : 20);
}

void TestFileJournal::anEditThatDoesNotFitIsAnnouncedUntilASnapshotComes()
{
    QSignalSpy failed(m_journal.get(), &Journal::writeFailed);
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    type(1, 3);
    m_journal->append(BodyEdit{70, 1, {}});
    type(4, 4);
    VERIFY_ERROR(resultOf(m_journal->sync()), ErrorCode::InvalidInput);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(Story::editsIn(readNewest().content), 3);
    m_journal->append(SnapshotEdit{Story::after(4)});
    type(5, 5);
    VERIFY_OK(resultOf(m_journal->sync()));
    QTRY_COMPARE(mended.count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(Story::editsIn(readNewest().content), 5);
}

void TestFileJournal::anEditThatCouldNotBeReadBackIsAnnounced()
{
    QSignalSpy failed(m_journal.get(), &Journal::writeFailed);
    type(1, 1);
    m_journal->append(BodyEdit{0, 1, Story::unreadable().body.paragraphs});
    VERIFY_ERROR(resultOf(m_journal->sync()), ErrorCode::InvalidInput);
    QTRY_COMPARE(failed.count(), 1);
    m_journal->append(SnapshotEdit{Story::after(2)});
    VERIFY_OK(resultOf(m_journal->sync()));
    QCOMPARE(Story::editsIn(readNewest().content), 2);
}

void TestFileJournal::aFailureIsAnnouncedOnceAndOvercome_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("call");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, Fault::Kind kind, DeviceCall call, ErrorCode code) {
        QTest::newRow(name) << int(kind) << int(call) << code;
    };
    row("disk full", Fault::DiskFull, DeviceCall::Write, ErrorCode::DiskFull);
    row("half written", Fault::TornWrite, DeviceCall::Write, ErrorCode::DiskFull);
    row("no file can be made", Fault::ReadOnly, DeviceCall::Create, ErrorCode::ReadOnly);
    row("no folder", Fault::ReadOnly, DeviceCall::MakeFolder, ErrorCode::ReadOnly);
    row("sync fails", Fault::IoError, DeviceCall::Sync, ErrorCode::Io);
    row("folder sync fails", Fault::IoError, DeviceCall::SyncFolder, ErrorCode::Io);
}

void TestFileJournal::aFailureIsAnnouncedOnceAndOvercome()
{
    QFETCH(int, kind);
    QFETCH(int, call);
    QFETCH(ErrorCode, code);
    setUp(quickOptions());
    QSignalSpy failed(m_journal.get(), &Journal::writeFailed);
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    m_device->setFault(Fault{.kind = Fault::Kind(kind), .only = DeviceCall(call)});
    type(1, 5);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, code);
    const qsizetype attempts = m_device->count(DeviceCall(call));
    QTRY_VERIFY(m_device->count(DeviceCall(call)) > attempts + 3);
    type(6, 9);
    VERIFY_ERROR(resultOf(m_journal->sync()), code);
    QCOMPARE(mended.count(), 0);

    m_device->setFault(std::nullopt);
    QTRY_COMPARE(mended.count(), 1);
    type(10, 10);
    VERIFY_OK(resultOf(m_journal->close()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(recovered().size(), 1);
    QCOMPARE(recovered().first().content, Story::after(10));
    QVERIFY(!recovered().first().isTorn);
}

void TestFileJournal::aRebaseEndsAFailure()
{
    QSignalSpy failed(m_journal.get(), &Journal::writeFailed);
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    m_device->setFault(Fault{.kind = Fault::DiskFull, .only = DeviceCall::Write});
    type(1, 5);
    QTRY_COMPARE(failed.count(), 1);
    m_journal->rebase(Story::base(2, 5), Story::after(5));
    QTRY_COMPARE(mended.count(), 1);
    VERIFY_OK(resultOf(m_journal->close()));
    QVERIFY(fileNames().isEmpty());
}

void TestFileJournal::aFullDiskGetsTheBallast()
{
    JournalOptions options = patientOptions();
    options.ballastBytes = smallBallast;
    options.pace.ballast = 20ms;
    setUp(options);
    const QString ballast = m_path + QStringLiteral("/ballast");
    QTRY_COMPARE(QFileInfo(ballast).size(), smallBallast);
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    type(1, 1);
    VERIFY_OK(resultOf(m_journal->sync()));
    // Full for one write; the retry is an hour away unless the ballast makes room.
    m_device->setFault(Fault{.kind = Fault::DiskFull, .first = 1, .last = 1, .only = DeviceCall::Write});
    const qsizetype removals = m_device->count(DeviceCall::Remove);
    type(2, 2);
    QTRY_COMPARE(mended.count(), 1);
    QVERIFY(m_device->count(DeviceCall::Remove) > removals);
    QCOMPARE(Story::editsIn(readNewest().content), 2);
    QTRY_COMPARE(QFileInfo(ballast).size(), smallBallast);
}

void TestFileJournal::aRemovedFileIsNoticed()
{
    setUp(quickOptions());
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    type(1, 2);
    VERIFY_OK(resultOf(m_journal->sync()));
    QVERIFY(QDir(m_path).removeRecursively());
    type(3, 3);
    QTRY_COMPARE(mended.count(), 1);
    VERIFY_OK(resultOf(m_journal->close()));
    QCOMPARE(recovered().first().content, Story::after(3));
}

/// One session with a fault somewhere in it; steps is the number of calls the device saw.
void TestFileJournal::sweepOnce(const Fault &fault, int &steps)
{
    setUp(quickOptions());
    m_device->setFault(fault);
    QSignalSpy failed(m_journal.get(), &Journal::writeFailed);
    QSignalSpy mended(m_journal.get(), &Journal::writeRecovered);
    const bool isForGood = fault.last > 1000;
    int safe = 0; // edits that a sync said are on the disk
    for (int number = 1; number <= 12; ++number) {
        type(number, number);
        if (number == 7)
            m_journal->rebase(Story::base(2, 7), Story::after(7));
        if (number % 3 == 0 && resultOf(m_journal->sync()))
            safe = number;
    }
    if (!isForGood) {
        QTRY_VERIFY(resultOf(m_journal->close()).has_value());
        safe = 12;
    }
    QTRY_VERIFY(isForGood || failed.count() == mended.count());
    QVERIFY(!isForGood || failed.count() <= mended.count() + 1);
    steps = int(m_device->calls().size());
    m_journal.reset();
    m_keeper.reset();

    int found = safe <= 7 ? safe : 0; // what the store holds needs no journal
    for (const RecoveredWork &work : recovered()) {
        const int edits = Story::editsIn(work.content, 12);
        QVERIFY2(edits >= 0, "a text that nobody typed");
        found = std::max(found, edits);
    }
    QVERIFY2(found >= safe, qPrintable(QStringLiteral("%1 of %2 synced edits").arg(found).arg(safe)));
}

void TestFileJournal::anySingleFailureLosesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("disk full") << int(Fault::DiskFull);
    QTest::newRow("half written") << int(Fault::TornWrite);
    QTest::newRow("read-only") << int(Fault::ReadOnly);
    QTest::newRow("I/O error") << int(Fault::IoError);
}

void TestFileJournal::anySingleFailureLosesNothing()
{
    QFETCH(int, kind);
    int steps = 1;
    for (int call = 1; call <= steps; ++call) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journals"));
        sweepOnce(Fault{.kind = Fault::Kind(kind), .first = call, .last = call, .only = {}}, steps);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("call %1 of %2").arg(call).arg(steps)));
    }
    QVERIFY(steps > 12);
}

void TestFileJournal::aFailureForGoodLosesNothingSynced_data()
{
    anySingleFailureLosesNothing_data();
}

void TestFileJournal::aFailureForGoodLosesNothingSynced()
{
    QFETCH(int, kind);
    for (int call = 1; call <= 24; ++call) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journals"));
        int steps = 0;
        sweepOnce(Fault{.kind = Fault::Kind(kind), .first = call, .only = {}}, steps);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("from call %1 on").arg(call)));
    }
}

QTEST_GUILESS_MAIN(TestFileJournal)
#include "test_filejournal.moc"
