// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/outputfile.h"

#include "importing/entities/entityfilewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace Qt::StringLiterals;

/// What is written where a person said, and what never is written over.
class TestOutputFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileIsWrittenAndWrittenOver();
    void aDatabaseStaysWhatItIs_data();
    void aDatabaseStaysWhatItIs();
    void aDatabaseInUseIsToldByWhatLiesBesideIt();
    void whatFails();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray database = QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');

} // namespace

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOutputFile::aFileIsWrittenAndWrittenOver()
{
    QVERIFY(writeFile(path(u"words.txt"_s), "harbour\n"));
    QVERIFY(writeFile(path(u"words.txt"_s), "pier\n"));
    QCOMPARE(bytesOf(u"words.txt"_s), "pier\n");
    // What only looks like it belongs to a database.
    QVERIFY(writeFile(path(u"words.txt-journal"_s), "pier\n"));
    QCOMPARE(bytesOf(u"words.txt-journal"_s), "pier\n");
}

void TestOutputFile::aDatabaseStaysWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("itself") << u"tonight.nashra"_s;
    QTest::newRow("its log") << u"tonight.nashra-wal"_s;
    QTest::newRow("its shared memory") << u"tonight.nashra-shm"_s;
    QTest::newRow("its old log") << u"tonight.nashra-journal"_s;
    QTest::newRow("by a link") << u"link.csv"_s;
}

void TestOutputFile::aDatabaseStaysWhatItIs()
{
    QFETCH(QString, name);
    put(u"tonight.nashra"_s, database);
    QVERIFY(QFile::link(path(u"tonight.nashra"_s), path(u"link.csv"_s)));

    const auto written = writeFile(path(name), "harbour\n");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DatabaseFile);
    QCOMPARE(written.error().items, QStringList{path(name)});
    const auto writer = EntityFileWriter::create(path(name), EntityFormat::Csv);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::DatabaseFile);
    QCOMPARE(bytesOf(u"tonight.nashra"_s), database);
}

void TestOutputFile::aDatabaseInUseIsToldByWhatLiesBesideIt()
{
    // Its first page may still be in the log alone.
    put(u"tonight.nashra"_s, {});
    put(u"tonight.nashra-wal"_s, "log");
    for (const auto &name : {u"tonight.nashra"_s, u"tonight.nashra-wal"_s, u"tonight.nashra-shm"_s}) {
        const auto written = writeFile(path(name), "harbour\n");
        QVERIFY2(!written, qUtf8Printable(name));
        QCOMPARE(written.error().code, ErrorCode::DatabaseFile);
    }
}

void TestOutputFile::whatFails()
{
    const auto written = writeFile(path(u"nowhere/words.txt"_s), "harbour\n");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(written.error().items, QStringList{path(u"nowhere/words.txt"_s)});
    QVERIFY(!writeFile(m_folder->path(), "harbour\n"));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "test_outputfile.moc"
