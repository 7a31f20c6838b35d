// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydevice.h"
#include "story.h"

#include "storage/journal/filejournalkeeper.h"
#include "testlib/fixedclock.h"
#include "testlib/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace nashra;
using namespace nashra::storage;

namespace {

JournalName nameOf(int opening, int generation)
{
    return {Story::base().article, Id<OpeningTag>(QUuid(0x0195, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, uchar(opening))),
            generation};
}

/// The bytes of a generation that starts after some edits and goes on to others.
QByteArray generation(int from, int to, const JournalBase &base = Story::base())
{
    JournalEncoder encoder;
    QByteArray bytes = encoder.header({base, 0});
    bytes += encoder.record(quint64(from), Instant{1000 + from}, encodeEdit(SnapshotEdit{Story::after(from)}));
    for (int number = from + 1; number <= to; ++number)
        bytes += encoder.record(quint64(number), Instant{1000 + number}, encodeEdit(Story::edit(number)));
    return bytes;
}

} // namespace

class TestJournalRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFolderThatIsNotThereHoldsNothing();
    void offersTheWorkOfDeadSessionsNewestFirst();
    void leavesLiveSessionsAlone();
    void leavesAJournalAloneWhoseNewestFileIsLive();
    void twoWindowsAreNotOfferedTheSameWork();
    void offersTheSameWorkAgainToTheSameWindow();
    void removesAJournalThatHoldsNothingNew();
    void removesAJournalNothingWasWrittenTo();
    void offersTheWholePrefixOfATornJournal();
    void putsATornJournalAsideThatHoldsNothingNew();
    void putsUnreadableFilesAsideAndSaysWhy();
    void neverOverwritesWhatWasPutAside();
    void fallsBackToTheGenerationBefore();
    void prefersTheGenerationThatGoesFurther();
    void anEmptyNewestGenerationIsNoTear();
    void leavesANewerFormatInItsPlace();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void isNotHeldUpByAPipeOrFooledByALink();
    void discardRemovesAllGenerations();
    void discardsOnlyWhatItOffered_data();
    void discardsOnlyWhatItOffered();
    void saysWhenTheFolderCannotBeRead();
    void whatCannotBeMovedAsideStaysAndIsReported();
    void theKeeperAnswersFromItsThread();

private:
    void put(const JournalName &name, const QByteArray &bytes) const { put(name.fileName(), bytes); }
    void put(const QString &fileName, const QByteArray &bytes) const;
    [[nodiscard]] QStringList fileNames(const QString &subFolder = {}) const
    {
        return QDir(m_path + u'/' + subFolder).entryList(QDir::Files | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<FaultyDevice> m_device;
    std::unique_ptr<JournalRecovery> m_recovery;
};

void TestJournalRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
    m_device = std::make_shared<FaultyDevice>();
    m_recovery = std::make_unique<JournalRecovery>(m_device, m_path);
}

void TestJournalRecovery::put(const QString &fileName, const QByteArray &bytes) const
{
    QFile file(m_path + u'/' + fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestJournalRecovery::aFolderThatIsNotThereHoldsNothing()
{
    JournalRecovery recovery(m_device, m_path + QStringLiteral("/never/made"));
    const auto works = recovery.recover();
    VERIFY_OK(works);
    QVERIFY(works->isEmpty());
}

void TestJournalRecovery::offersTheWorkOfDeadSessionsNewestFirst()
{
    put(nameOf(1, 1), generation(0, 3));
    put(nameOf(2, 1), generation(0, 8));
    put(nameOf(3, 1), generation(0, 5));
    const auto works = m_recovery->recover();
    VERIFY_OK(works);
    QCOMPARE(works->size(), 3);
    QCOMPARE(works->at(0).key, nameOf(2, 1).key());
    QCOMPARE(works->at(0).base, Story::base());
    QCOMPARE(works->at(0).content, Story::after(8));
    QCOMPARE(works->at(0).lastEditAt.ms, 1008);
    QCOMPARE(works->at(0).edits, 8);
    QVERIFY(!works->at(0).isTorn);
    QCOMPARE(works->at(1).edits, 5);
    QCOMPARE(works->at(2).edits, 3);
}

void TestJournalRecovery::leavesLiveSessionsAlone()
{
    put(nameOf(1, 1), generation(0, 3));
    put(nameOf(2, 1), QByteArray("damaged"));
    put(nameOf(3, 1), generation(0, 0));
    const QStringList before = fileNames();
    {
        std::vector<std::unique_ptr<QIODevice>> live;
        for (int opening = 1; opening <= 3; ++opening)
            live.push_back(testlib::must(m_device->adopt(m_path + u'/' + nameOf(opening, 1).fileName())));
        QVERIFY(m_recovery->recover()->isEmpty());
        QCOMPARE(fileNames(), before);
    }
    QCOMPARE(m_recovery->recover()->size(), 1);
    QCOMPARE(fileNames().size(), 1);
}

void TestJournalRecovery::leavesAJournalAloneWhoseNewestFileIsLive()
{
    put(nameOf(1, 1), generation(0, 3));
    put(nameOf(1, 2), generation(3, 4));
    const auto live = testlib::must(m_device->adopt(m_path + u'/' + nameOf(1, 2).fileName()));
    QVERIFY(m_recovery->recover()->isEmpty());
    QCOMPARE(fileNames().size(), 2);
}

void TestJournalRecovery::twoWindowsAreNotOfferedTheSameWork()
{
    put(nameOf(1, 1), generation(0, 3));
    QCOMPARE(m_recovery->recover()->size(), 1);
    JournalRecovery otherWindow(m_device, m_path);
    QVERIFY(otherWindow.recover()->isEmpty());
    m_recovery.reset();
    QCOMPARE(otherWindow.recover()->size(), 1);
}

void TestJournalRecovery::offersTheSameWorkAgainToTheSameWindow()
{
    put(nameOf(1, 1), generation(0, 3));
    put(nameOf(2, 1), generation(0, 4));
    QCOMPARE(m_recovery->recover()->size(), 2);
    VERIFY_OK(m_recovery->discard(nameOf(1, 1).key()));
    const auto again = m_recovery->recover();
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->first().content, Story::after(4));
}

void TestJournalRecovery::removesAJournalThatHoldsNothingNew()
{
    put(nameOf(1, 1), generation(0, 3, Story::base(2, 3)));
    put(nameOf(2, 1), generation(0, 2, Story::base(2, 3)));
    put(nameOf(2, 2), generation(2, 3, Story::base(2, 3)));
    QVERIFY(m_recovery->recover()->isEmpty());
    QVERIFY(fileNames().isEmpty());
}

void TestJournalRecovery::removesAJournalNothingWasWrittenTo()
{
    put(nameOf(1, 1), {});
    QVERIFY(m_recovery->recover()->isEmpty());
    QVERIFY(fileNames().isEmpty());
    QVERIFY(m_recovery->damaged().isEmpty());
}

void TestJournalRecovery::offersTheWholePrefixOfATornJournal()
{
    QByteArray bytes = generation(0, 8);
    bytes.chop(5);
    put(nameOf(1, 1), bytes);
    const auto works = m_recovery->recover();
    QCOMPARE(works->size(), 1);
    QVERIFY(works->first().isTorn);
    QCOMPARE(works->first().content, Story::after(7));
}

void TestJournalRecovery::putsATornJournalAsideThatHoldsNothingNew()
{
    const QByteArray bytes = generation(0, 1).chopped(3);
    put(nameOf(1, 1), bytes);
    QVERIFY(m_recovery->recover()->isEmpty());
    QVERIFY(fileNames().isEmpty());
    QCOMPARE(fileNames(QStringLiteral("damaged")).size(), 1);
    QCOMPARE(m_recovery->damaged().size(), 1);
}

void TestJournalRecovery::putsUnreadableFilesAsideAndSaysWhy()
{
    const QByteArray bytes = QByteArray("not a journal at all, but somebody's text");
    put(nameOf(1, 1), bytes);
    put(nameOf(2, 1), generation(0, 3));
    const auto works = m_recovery->recover();
    QCOMPARE(works->size(), 1);
    QCOMPARE(fileNames(), QStringList{nameOf(2, 1).fileName()});
    QCOMPARE(m_recovery->damaged().size(), 1);
    const DamagedJournal damaged = m_recovery->damaged().first();
    QCOMPARE(damaged.path, m_path + QStringLiteral("/damaged/") + nameOf(1, 1).fileName());
    QCOMPARE(damaged.error.code, ErrorCode::Corrupt);
    QVERIFY(!damaged.error.detail.isEmpty());
    QFile kept(damaged.path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
}

void TestJournalRecovery::neverOverwritesWhatWasPutAside()
{
    for (const char *text : {"one", "two", "three"}) {
        put(nameOf(1, 1), QByteArray(text));
        QVERIFY(m_recovery->recover()->isEmpty());
    }
    QCOMPARE(fileNames(QStringLiteral("damaged")).size(), 3);
}

void TestJournalRecovery::fallsBackToTheGenerationBefore()
{
    put(nameOf(1, 1), generation(0, 6));
    put(nameOf(1, 2), QByteArray("a bad sector"));
    const auto works = m_recovery->recover();
    QCOMPARE(works->size(), 1);
    QVERIFY(works->first().isTorn);
    QCOMPARE(works->first().content, Story::after(6));
    QCOMPARE(fileNames().size(), 2);
}

void TestJournalRecovery::prefersTheGenerationThatGoesFurther()
{
    put(nameOf(1, 1), generation(0, 6));
    put(nameOf(1, 2), generation(3, 9).chopped(4));
    put(nameOf(2, 1), generation(0, 6));
    put(nameOf(2, 2), generation(6, 6, Story::base(2, 3)));
    const auto works = m_recovery->recover();
    QCOMPARE(works->size(), 2);
    QCOMPARE(works->at(0).content, Story::after(8));
    QVERIFY(works->at(0).isTorn);
    // Both end at the same edit: the newer file knows the newer base.
    QCOMPARE(works->at(1).base, Story::base(2, 3));
}

void TestJournalRecovery::anEmptyNewestGenerationIsNoTear()
{
    put(nameOf(1, 1), generation(0, 6));
    put(nameOf(1, 2), {});
    const auto works = m_recovery->recover();
    QCOMPARE(works->size(), 1);
    QVERIFY(!works->first().isTorn);
}

void TestJournalRecovery::leavesANewerFormatInItsPlace()
{
    QByteArray bytes = generation(0, 3);
    bytes[8] = 7;
    put(nameOf(1, 1), bytes);
    QVERIFY(m_recovery->recover()->isEmpty());
    QCOMPARE(fileNames().size(), 1);
    QVERIFY(m_recovery->damaged().isEmpty());
    JournalRecovery newerProgram(m_device, m_path);
    QVERIFY(m_device->adopt(m_path + u'/' + nameOf(1, 1).fileName()).has_value());
}

void TestJournalRecovery::leavesForeignFilesAlone_data()
{
    QTest::addColumn<QString>("fileName");
    const QString name = nameOf(1, 1).fileName();
    QTest::newRow("ballast") << QStringLiteral("ballast");
    QTest::newRow("notes") << QStringLiteral("notes.journal");
    QTest::newRow("other suffix") << QString(name + QStringLiteral(".bak"));
    QTest::newRow("no generation") << QString(name).replace(QStringLiteral(".1."), QStringLiteral(".x."));
    QTest::newRow("generation 0") << QString(name).replace(QStringLiteral(".1."), QStringLiteral(".0."));
    QTest::newRow("signed generation") << QString(name).replace(QStringLiteral(".1."), QStringLiteral(".+1."));
    QTest::newRow("upper case") << name.toUpper();
    QTest::newRow("hidden") << QString(u'.' + name);
}

void TestJournalRecovery::leavesForeignFilesAlone()
{
    QFETCH(QString, fileName);
    put(fileName, QByteArray("not ours"));
    QVERIFY(m_recovery->recover()->isEmpty());
    QVERIFY(QFile::exists(m_path + u'/' + fileName));
    QVERIFY(!QDir(m_path + QStringLiteral("/damaged")).exists());
}

void TestJournalRecovery::isNotHeldUpByAPipeOrFooledByALink()
{
    const QString secret = m_path + QStringLiteral("/elsewhere");
    put(QStringLiteral("elsewhere"), generation(0, 3));
    QVERIFY(QFile::link(secret, m_path + u'/' + nameOf(1, 1).fileName()));
    QVERIFY(QFile::link(m_path + QStringLiteral("/nowhere"), m_path + u'/' + nameOf(2, 1).fileName()));
    const QByteArray pipe = QFile::encodeName(m_path + u'/' + nameOf(3, 1).fileName());
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    put(nameOf(4, 1), generation(0, 4));
    const auto works = m_recovery->recover();
    VERIFY_OK(works);
    QCOMPARE(works->size(), 1);
    QVERIFY(QFile::exists(secret));
}

void TestJournalRecovery::discardRemovesAllGenerations()
{
    put(nameOf(1, 4), generation(0, 6));
    put(nameOf(1, 5), generation(6, 7));
    put(nameOf(2, 1), generation(0, 1));
    QCOMPARE(m_recovery->recover()->size(), 2);
    VERIFY_OK(m_recovery->discard(nameOf(1, 1).key()));
    QCOMPARE(fileNames(), QStringList{nameOf(2, 1).fileName()});
    VERIFY_ERROR(m_recovery->discard(nameOf(1, 1).key()), ErrorCode::NotFound);
}

void TestJournalRecovery::discardsOnlyWhatItOffered_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a path") << QStringLiteral("../../etc/passwd");
    QTest::newRow("a journal not offered") << nameOf(1, 1).key();
}

void TestJournalRecovery::discardsOnlyWhatItOffered()
{
    QFETCH(QString, key);
    put(nameOf(1, 1), generation(0, 6));
    VERIFY_ERROR(m_recovery->discard(key), ErrorCode::NotFound);
    QCOMPARE(fileNames().size(), 1);
}

void TestJournalRecovery::saysWhenTheFolderCannotBeRead()
{
    put(QStringLiteral("file"), {});
    JournalRecovery recovery(m_device, m_path + QStringLiteral("/file"));
    VERIFY_ERROR(recovery.recover(), ErrorCode::Io);
}

void TestJournalRecovery::whatCannotBeMovedAsideStaysAndIsReported()
{
    put(nameOf(1, 1), QByteArray("damaged"));
    m_device->setFault(Fault{.kind = Fault::ReadOnly, .only = {}});
    QVERIFY(m_recovery->recover()->isEmpty());
    QCOMPARE(fileNames().size(), 1);
    QCOMPARE(m_recovery->damaged().size(), 1);
    QCOMPARE(m_recovery->damaged().first().path, m_path + u'/' + nameOf(1, 1).fileName());
}

void TestJournalRecovery::theKeeperAnswersFromItsThread()
{
    put(nameOf(1, 1), generation(0, 6));
    put(nameOf(2, 1), QByteArray("damaged"));
    const SystemClock clock;
    FileJournalKeeper keeper(m_path, clock);
    auto works = keeper.recover();
    works.waitForFinished();
    QCOMPARE(works.result()->size(), 1);
    QCOMPARE(keeper.damaged().size(), 1);
    auto discarded = keeper.discard(works.result()->first().key);
    discarded.waitForFinished();
    VERIFY_OK(discarded.result());
    QVERIFY(!fileNames().contains(nameOf(1, 1).fileName()));
}

QTEST_GUILESS_MAIN(TestJournalRecovery)
#include "test_journalrecovery.moc"
