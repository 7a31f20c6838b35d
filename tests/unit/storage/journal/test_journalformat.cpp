// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "storage/journal/journalformat.h"
#include "testlib/verify.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace nashra;
using namespace nashra::storage;

namespace {

constexpr int edits = 9;
const JournalHeader header{Story::base(), 40};

/// A journal of a snapshot and some edits; ends[n] is where the file ends after n of them.
struct Sample
{
    QByteArray bytes;
    QList<qsizetype> ends;
};

Sample sample(int count = edits)
{
    JournalEncoder encoder;
    Sample journal;
    journal.bytes = encoder.header(header);
    journal.bytes += encoder.record(40, Instant{1000}, encodeEdit(SnapshotEdit{Story::after(0)}));
    journal.ends.append(journal.bytes.size());
    for (int number = 1; number <= count; ++number) {
        const auto sequence = quint64(40 + number);
        journal.bytes += encoder.record(sequence, Instant{1000 + number}, encodeEdit(Story::edit(number)));
        journal.ends.append(journal.bytes.size());
    }
    return journal;
}

Result<JournalReading> read(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return readJournal(file);
}

/// The edits in what can be read; -1 where nothing can.
int editsRead(const Result<JournalReading> &reading)
{
    return reading ? Story::editsIn(reading->content, edits) : -1;
}

} // namespace

class TestJournalFormat : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void keepsTheBaseOfAnUnsavedArticle();
    void everyTruncationLeavesThePrefixThatWasWhole();
    void noFlippedByteGivesAnotherText();
    void noZeroedTailGivesAnotherText();
    void refusesHostileBytes_data();
    void refusesHostileBytes();
    void lengthsNobodyHasBytesForAreATear_data();
    void lengthsNobodyHasBytesForAreATear();
    void aRecordMovedFromAnotherJournalDoesNotFit();
    void aRecordLeftOutIsNoticed();
    void sealedNonsenseStopsReading_data();
    void sealedNonsenseStopsReading();
    void aNewerFormatIsNotDamage();
    void readsFromWhereTheDeviceStands();
};

void TestJournalFormat::readsBackWhatWasWritten()
{
    const Sample journal = sample();
    const auto reading = read(journal.bytes);
    VERIFY_OK(reading);
    QCOMPARE(reading->header, header);
    QCOMPARE(reading->content, Story::after(edits));
    QCOMPARE(reading->sequence, quint64(40 + edits));
    QCOMPARE(reading->editsSinceBase(), quint64(edits));
    QCOMPARE(reading->lastEditAt.ms, 1000 + edits);
    QCOMPARE(reading->validBytes, journal.bytes.size());
    QVERIFY(!reading->isTorn());
}

void TestJournalFormat::keepsTheBaseOfAnUnsavedArticle()
{
    JournalHeader unsaved = header;
    unsaved.base.revision = 0;
    unsaved.base.contentHash.clear();
    JournalEncoder encoder;
    QByteArray bytes = encoder.header(unsaved);
    bytes += encoder.record(40, Instant{1}, encodeEdit(SnapshotEdit{Story::after(2)}));
    const auto reading = read(bytes);
    VERIFY_OK(reading);
    QCOMPARE(reading->header, unsaved);
    QCOMPARE(reading->content, Story::after(2));
}

void TestJournalFormat::everyTruncationLeavesThePrefixThatWasWhole()
{
    const Sample journal = sample();
    for (qsizetype size = 0; size < journal.bytes.size(); ++size) {
        const auto reading = read(journal.bytes.first(size));
        const auto whole = std::upper_bound(journal.ends.begin(), journal.ends.end(), size) - journal.ends.begin() - 1;
        QCOMPARE(editsRead(reading), int(whole));
        if (!reading)
            QCOMPARE(reading.error().code, ErrorCode::Corrupt);
        else
            QCOMPARE(reading->isTorn(), size != journal.ends.at(whole));
    }
}

void TestJournalFormat::noFlippedByteGivesAnotherText()
{
    const Sample journal = sample();
    for (qsizetype at = 0; at < journal.bytes.size(); ++at) {
        for (const char mask : {'\x01', '\x80', '\xff'}) {
            QByteArray bytes = journal.bytes;
            bytes[at] = char(bytes[at] ^ mask);
            const auto reading = read(bytes);
            const auto whole =
                std::upper_bound(journal.ends.begin(), journal.ends.end(), at) - journal.ends.begin() - 1;
            QCOMPARE(editsRead(reading), int(whole));
            QVERIFY(!reading || (reading->isTorn() && reading->header == header));
        }
    }
}

void TestJournalFormat::noZeroedTailGivesAnotherText()
{
    // What a power cut leaves where the size of a file reached the disk and its bytes did not.
    const Sample journal = sample();
    for (qsizetype size = 0; size < journal.bytes.size(); size += 7) {
        const QByteArray bytes = journal.bytes.first(size) + QByteArray(journal.bytes.size() - size, '\0');
        const int found = editsRead(read(bytes));
        const auto whole = std::upper_bound(journal.ends.begin(), journal.ends.end(), size) - journal.ends.begin() - 1;
        QVERIFY2(found == int(whole) || bytes == journal.bytes, qPrintable(QString::number(size)));
    }
}

void TestJournalFormat::refusesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = sample().bytes.first(8);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Moscow, AGENCY- The harbour reopened on Tuesday.\n");
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QTest::newRow("only the magic") << head;
    QTest::newRow("a header of 4 GiB") << head + QByteArray("\x01\0\0\0\xff\xff\xff\xff", 8) + QByteArray(64, 'x');
    QTest::newRow("a header too short") << head + QByteArray("\x01\0\0\0\x01\0\0\0", 8) + QByteArray(64, 'x');
    QTest::newRow("version 0") << head + QByteArray(8, '\0') + QByteArray(64, 'x');
    QTest::newRow("header alone") << sample().bytes.first(sample().ends.first()).first(100);
}

void TestJournalFormat::refusesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    VERIFY_ERROR(read(bytes), ErrorCode::Corrupt);
}

void TestJournalFormat::lengthsNobodyHasBytesForAreATear_data()
{
    QTest::addColumn<quint32>("length");
    QTest::newRow("the largest number") << 0xffffffffU;
    QTest::newRow("negative if signed") << 0x80000000U;
    QTest::newRow("over the cap") << (128U << 20) + 1;
    QTest::newRow("under the cap, over the file") << (128U << 20);
    QTest::newRow("one byte over the file") << 41U;
    QTest::newRow("nothing") << 0U;
}

void TestJournalFormat::lengthsNobodyHasBytesForAreATear()
{
    QFETCH(quint32, length);
    QByteArray lead(20, '\0');
    qToLittleEndian(length, lead.data());
    const auto reading = read(sample().bytes + lead + QByteArray(56, 'x'));
    VERIFY_OK(reading);
    QVERIFY(reading->isTorn());
    QCOMPARE(reading->content, Story::after(edits));
}

void TestJournalFormat::aRecordMovedFromAnotherJournalDoesNotFit()
{
    const Sample journal = sample();
    JournalHeader other = header;
    other.base.openedAt.ms += 1;
    JournalEncoder encoder;
    QByteArray bytes = encoder.header(other);
    bytes += encoder.record(40, Instant{1000}, encodeEdit(SnapshotEdit{Story::after(0)}));
    bytes += journal.bytes.sliced(journal.ends.first());
    const auto reading = read(bytes);
    QCOMPARE(editsRead(reading), 0);
    QVERIFY(reading->isTorn());
}

void TestJournalFormat::aRecordLeftOutIsNoticed()
{
    const Sample journal = sample();
    const QByteArray bytes = journal.bytes.first(journal.ends[3]) + journal.bytes.sliced(journal.ends[4]);
    const auto reading = read(bytes);
    QCOMPARE(editsRead(reading), 3);
    QVERIFY(reading->isTorn());
}

void TestJournalFormat::sealedNonsenseStopsReading_data()
{
    QTest::addColumn<quint64>("sequence");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("not an edit") << quint64(41) << QByteArray("nonsense");
    QTest::newRow("no payload") << quint64(41) << QByteArray();
    QTest::newRow("outside the body") << quint64(41) << encodeEdit(BodyEdit{50, 3, {}});
    QTest::newRow("a number left out") << quint64(42) << encodeEdit(Story::edit(1));
    QTest::newRow("a number again") << quint64(40) << encodeEdit(Story::edit(1));
}

void TestJournalFormat::sealedNonsenseStopsReading()
{
    QFETCH(quint64, sequence);
    QFETCH(QByteArray, payload);
    JournalEncoder encoder;
    QByteArray bytes = encoder.header(header);
    bytes += encoder.record(40, Instant{1000}, encodeEdit(SnapshotEdit{Story::after(0)}));
    const qsizetype whole = bytes.size();
    bytes += encoder.record(sequence, Instant{1001}, payload);
    bytes += encoder.record(sequence + 1, Instant{1002}, encodeEdit(SnapshotEdit{Story::after(5)}));
    const auto reading = read(bytes);
    VERIFY_OK(reading);
    QVERIFY(reading->isTorn());
    QCOMPARE(reading->validBytes, whole);
    QCOMPARE(reading->content, Story::after(0));
}

void TestJournalFormat::aNewerFormatIsNotDamage()
{
    QByteArray bytes = sample().bytes;
    bytes[8] = 2;
    VERIFY_ERROR(read(bytes), ErrorCode::NewerFormat);
}

void TestJournalFormat::readsFromWhereTheDeviceStands()
{
    const Sample journal = sample();
    QBuffer file;
    file.setData(QByteArray("before") + journal.bytes);
    file.open(QIODevice::ReadOnly);
    file.seek(6);
    const auto reading = readJournal(file);
    QCOMPARE(editsRead(reading), edits);
    QCOMPARE(reading->validBytes, journal.bytes.size());
}

QTEST_APPLESS_MAIN(TestJournalFormat)
#include "test_journalformat.moc"
