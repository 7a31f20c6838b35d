// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/verdicttable.h"

#include "language/spelling/fingerprint.h"
#include "testlib/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

namespace {

quint64 printOf(quint64 number)
{
    return fingerprint(&number, sizeof number, 7);
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Verdicts by fingerprint, in memory and between starts.
class TestVerdictTable : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPutInIsFound()
    {
        VerdictTable table;
        constexpr quint64 many = 100'000;
        for (quint64 i = 0; i < many; ++i) {
            QVERIFY(!table.find(printOf(i)));
            table.insert(printOf(i), i % 3 == 0);
        }
        QCOMPARE(table.size(), qsizetype(many));
        for (quint64 i = 0; i < many; ++i)
            QCOMPARE(table.find(printOf(i)), std::optional(i % 3 == 0));
        QVERIFY(!table.find(printOf(many)));
    }

    void theFingerprintOfNothingIsNoEmptySlot()
    {
        VerdictTable table;
        QVERIFY(!table.find(0));
        table.insert(0, false);
        QCOMPARE(table.size(), 1);
    }

    void aFullTableStartsAnew()
    {
        VerdictTable table;
        for (quint64 i = 0; i <= VerdictTable::most; ++i)
            table.insert(printOf(i), true);
        QCOMPARE(table.size(), 1);
        QCOMPARE(table.find(printOf(VerdictTable::most)), std::optional(true));
    }

    void verdictsAreReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"verdicts"_s);
        VerdictTable table;
        for (quint64 i = 0; i < 1000; ++i)
            table.insert(printOf(i), i % 2 == 0);
        testlib::must(table.save(path));
        VerdictTable next;
        next.insert(printOf(5), false);
        testlib::must(next.load(path));
        QCOMPARE(next.size(), 1000);
        for (quint64 i = 0; i < 1000; ++i)
            QCOMPARE(next.find(printOf(i)), std::optional(i % 2 == 0));
    }

    void aMissingFileIsToldFromADamagedOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"verdicts"_s);
        VerdictTable table;
        QCOMPARE(table.load(path).error().code, ErrorCode::NotFound);
        table.insert(printOf(1), true);
        testlib::must(table.save(path));
        const QByteArray good = bytesOf(path);
        QByteArray flipped = good;
        flipped[flipped.size() - 1] = char(flipped.back() ^ 1);
        QByteArray boastful = good;
        boastful[15] = char(0x7f);
        for (const QByteArray &bad :
             {QByteArray(), good.left(10), good.chopped(1), good + 'x', flipped, boastful, QByteArray(1000, 'x')}) {
            writeTo(path, bad);
            VerdictTable next;
            const auto loaded = next.load(path);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
            QVERIFY(loaded.error().detail.contains(path));
            QCOMPARE(next.size(), 0);
        }
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const VerdictTable table;
        QCOMPARE(table.save(u"/nowhere/at/all"_s).error().code, ErrorCode::Io);
    }
};

QTEST_APPLESS_MAIN(TestVerdictTable)
#include "test_verdicttable.moc"
