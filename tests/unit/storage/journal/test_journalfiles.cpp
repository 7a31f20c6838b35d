// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydevice.h"
#include "story.h"

#include "storage/journal/journalfiles.h"
#include "storage/journal/journalrecovery.h"
#include "testlib/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::storage;

namespace {

/// Types a story into the files of one journal, on the test's own thread.
class Typist
{
public:
    explicit Typist(const QString &folder)
        : files(device, folder, {Story::base().article, Id<OpeningTag>::make(Instant{1}), 1}, {3, 1 << 20})
    {
    }

    Result<void> type()
    {
        ++sequence;
        if (files.isOpen() && !files.isNextGenerationDue())
            return files.append(quint64(sequence), Instant{sequence}, {encodeEdit(Story::edit(sequence))});
        return startGeneration();
    }
    Result<void> startGeneration()
    {
        const JournalHeader header{Story::base(1, baseSequence), quint64(baseSequence)};
        return files.startGeneration(header, quint64(sequence), Instant{sequence}, Story::after(sequence));
    }
    void typeTo(int number)
    {
        while (sequence < number)
            testlib::must(type());
    }
    Result<void> sync()
    {
        JournalDiskJob job = files.takeJob();
        job.run();
        files.finishJob(job);
        return job.result;
    }

    std::shared_ptr<FaultyDevice> device = std::make_shared<FaultyDevice>();
    JournalFiles files;
    int sequence = 0;
    int baseSequence = 0;
};

} // namespace

class TestJournalFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsMadeBeforeTheFirstEdit();
    void aGenerationEndsAfterSoManyEdits();
    void aLongSnapshotIsNotRepeatedForEveryFewBytes();
    void theOldGenerationStaysUntilTheNewOneIsOnTheDisk();
    void theSyncComesBeforeTheNameAndTheNameBeforeTheRemoval();
    void theLastGenerationReplacedIsKept();
    void aFailedSyncRemovesNothing();
    void aFailedWriteLeavesNoTornRecord();
    void aGenerationThatCannotBeMadeLeavesTheOldOneInUse();
    void aDiskThatFailsEverySyncIsNotFilledWithFiles();
    void retiringRemovesAllFiles();
    void whatARebaseReplacesStaysUntilTheNewFileIsSafe();
    void contentThatCouldNotBeReadBackIsRefused();
    void filesAreForTheirOwnerOnly();

private:
    [[nodiscard]] QStringList fileNames() const { return QDir(m_path).entryList(QDir::Files, QDir::Name); }
    /// The edits a recovery would offer; the typist has to be gone.
    [[nodiscard]] int recovered() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournalFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("journals"));
}

int TestJournalFiles::recovered() const
{
    JournalRecovery recovery(std::make_shared<PosixJournalDevice>(), m_path);
    const auto works = testlib::must(recovery.recover());
    return works.size() == 1 ? Story::editsIn(works.first().content) : -1;
}

void TestJournalFiles::nothingIsMadeBeforeTheFirstEdit()
{
    const Typist typist(m_path);
    QVERIFY(!typist.files.isOpen());
    QVERIFY(!typist.files.hasJob());
    QVERIFY(!QDir(m_path).exists());
}

void TestJournalFiles::aGenerationEndsAfterSoManyEdits()
{
    Typist typist(m_path);
    typist.typeTo(4);
    QCOMPARE(typist.device->count(DeviceCall::Create), 1);
    QVERIFY(typist.files.isNextGenerationDue());
    typist.typeTo(5);
    QCOMPARE(typist.device->count(DeviceCall::Create), 2);
    QVERIFY(!typist.files.isNextGenerationDue());
}

void TestJournalFiles::aLongSnapshotIsNotRepeatedForEveryFewBytes()
{
    auto device = std::make_shared<FaultyDevice>();
    JournalFiles files(device, m_path, {Story::base().article, Id<OpeningTag>::make(Instant{1}), 1}, {1000, 1});
    testlib::must(files.startGeneration({Story::base(), 0}, 0, Instant{1}, Story::after(300)));
    const QByteArray edit = encodeEdit(Story::edit(301));
    testlib::must(files.append(1, Instant{2}, {edit}));
    QVERIFY(!files.isNextGenerationDue());
    for (quint64 sequence = 2; !files.isNextGenerationDue(); ++sequence) {
        testlib::must(files.append(sequence, Instant{2}, {edit}));
        QVERIFY(sequence < 1000);
    }
    QVERIFY(QFileInfo(m_path + u'/' + fileNames().first()).size() >
            2 * encodeEdit(SnapshotEdit{Story::after(300)}).size());
}

void TestJournalFiles::theOldGenerationStaysUntilTheNewOneIsOnTheDisk()
{
    {
        Typist typist(m_path);
        typist.typeTo(4);
        VERIFY_OK(typist.sync());
        typist.typeTo(5);
        QCOMPARE(fileNames().size(), 2);
    }
    QFile newest(m_path + u'/' + fileNames().last());
    QVERIFY(newest.resize(0)); // what a power cut may leave of a file not yet synced
    QCOMPARE(recovered(), 4);
}

void TestJournalFiles::theSyncComesBeforeTheNameAndTheNameBeforeTheRemoval()
{
    Typist typist(m_path);
    for (int end : {4, 8}) {
        typist.typeTo(end);
        VERIFY_OK(typist.sync());
    }
    typist.typeTo(9);
    const qsizetype before = typist.device->calls().size();
    VERIFY_OK(typist.sync());
    const QList<DeviceCall> expected{DeviceCall::Sync, DeviceCall::SyncFolder, DeviceCall::Remove,
                                     DeviceCall::SyncFolder};
    QCOMPARE(typist.device->calls().sliced(before), expected);
}

void TestJournalFiles::theLastGenerationReplacedIsKept()
{
    {
        Typist typist(m_path);
        for (int end = 1; end <= 17; ++end) {
            typist.typeTo(end);
            VERIFY_OK(typist.sync());
        }
        QCOMPARE(fileNames().size(), 2);
    }
    QFile newest(m_path + u'/' + fileNames().last());
    QVERIFY(newest.open(QIODevice::ReadWrite));
    newest.write("a bad sector at the start of the file");
    newest.close();
    QCOMPARE(recovered(), 16);
}

void TestJournalFiles::aFailedSyncRemovesNothing()
{
    {
        Typist typist(m_path);
        typist.typeTo(4);
        VERIFY_OK(typist.sync());
        typist.typeTo(8);
        VERIFY_OK(typist.sync());
        typist.typeTo(9);
        const QStringList before = fileNames();
        typist.device->setFault(Fault{.kind = Fault::IoError, .only = DeviceCall::Sync});
        VERIFY_ERROR(typist.sync(), ErrorCode::Io);
        QCOMPARE(fileNames(), before);
        QVERIFY(!typist.files.isOpen());
        QVERIFY(!typist.files.hasJob());
    }
    QCOMPARE(recovered(), 9);
}

void TestJournalFiles::aFailedWriteLeavesNoTornRecord()
{
    {
        Typist typist(m_path);
        typist.typeTo(2);
        typist.device->setFault(Fault{.kind = Fault::TornWrite, .only = DeviceCall::Write});
        VERIFY_ERROR(typist.type(), ErrorCode::DiskFull);
        QVERIFY(!typist.files.isOpen());
    }
    JournalRecovery recovery(std::make_shared<PosixJournalDevice>(), m_path);
    const auto works = testlib::must(recovery.recover());
    QCOMPARE(works.size(), 1);
    QVERIFY(!works.first().isTorn);
    QCOMPARE(Story::editsIn(works.first().content), 2);
}

void TestJournalFiles::aGenerationThatCannotBeMadeLeavesTheOldOneInUse()
{
    for (const DeviceCall call : {DeviceCall::MakeFolder, DeviceCall::Create, DeviceCall::Write}) {
        init();
        {
            Typist typist(m_path);
            typist.typeTo(4);
            typist.device->setFault(Fault{.kind = Fault::TornWrite, .only = call});
            VERIFY_ERROR(typist.type(), ErrorCode::DiskFull);
            QVERIFY(typist.files.isOpen());
            QCOMPARE(fileNames().size(), 1);
        }
        QCOMPARE(recovered(), 4);
    }
}

void TestJournalFiles::aDiskThatFailsEverySyncIsNotFilledWithFiles()
{
    Typist typist(m_path);
    typist.typeTo(4);
    VERIFY_OK(typist.sync());
    typist.device->setFault(Fault{.kind = Fault::IoError, .only = DeviceCall::Sync});
    for (int attempt = 0; attempt < 20; ++attempt) {
        VERIFY_OK(typist.startGeneration());
        VERIFY_ERROR(typist.sync(), ErrorCode::Io);
        QVERIFY(fileNames().size() <= 3);
    }
    typist.device->setFault(std::nullopt);
    VERIFY_OK(typist.startGeneration());
    VERIFY_OK(typist.sync());
    QVERIFY(fileNames().size() <= 2);
}

void TestJournalFiles::retiringRemovesAllFiles()
{
    Typist typist(m_path);
    typist.typeTo(4);
    VERIFY_OK(typist.sync());
    typist.typeTo(5);
    typist.files.retireAll();
    QVERIFY(typist.files.hasJob());
    VERIFY_OK(typist.sync());
    QVERIFY(fileNames().isEmpty());
    QVERIFY(!typist.files.hasJob());
}

void TestJournalFiles::whatARebaseReplacesStaysUntilTheNewFileIsSafe()
{
    Typist typist(m_path);
    typist.typeTo(4);
    VERIFY_OK(typist.sync());
    typist.files.retireAll();
    typist.baseSequence = 3;
    VERIFY_OK(typist.startGeneration());
    typist.device->setFault(Fault{.kind = Fault::IoError, .only = DeviceCall::Sync});
    VERIFY_ERROR(typist.sync(), ErrorCode::Io);
    QCOMPARE(fileNames().size(), 2);
    typist.device->setFault(std::nullopt);
    VERIFY_OK(typist.startGeneration());
    VERIFY_OK(typist.sync());
    QCOMPARE(fileNames().size(), 1);
}

void TestJournalFiles::contentThatCouldNotBeReadBackIsRefused()
{
    Typist typist(m_path);
    VERIFY_ERROR(typist.files.startGeneration({Story::base(), 0}, 1, Instant{1}, Story::unreadable()),
                 ErrorCode::InvalidInput);
    QVERIFY(!typist.files.isOpen());
}

void TestJournalFiles::filesAreForTheirOwnerOnly()
{
    Typist typist(m_path);
    typist.typeTo(1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    QVERIFY(!(QFileInfo(m_path + u'/' + fileNames().first()).permissions() & others));
}

QTEST_APPLESS_MAIN(TestJournalFiles)
#include "test_journalfiles.moc"
