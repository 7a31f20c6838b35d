// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/csventityreader.h"

#include "entityfiles.h"

#include <QStringEncoder>
#include <QTest>

#include <iconv.h>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// Tables as entities: separators, encodings, columns, bad rows and hostile files.
class TestCsvEntityReader : public QObject
{
    Q_OBJECT

private slots:
    void separatorsAreGuessed_data();
    void separatorsAreGuessed();
    void encodingsAreFound_data();
    void encodingsAreFound();
    void aLateForeignByteIsFound();
    void everyColumnIsRead();
    void quotedCellsHoldAnything();
    void aBadRowDoesNotStopTheRest_data();
    void aBadRowDoesNotStopTheRest();
    void marksThatNeverCloseCostLittle();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aHugeFieldIsOneBadRow();
    void theKindMayBeGiven();

private:
    [[nodiscard]] QList<EntityRow> rows(const QByteArray &bytes, const TableOptions &table = {})
    {
        return must(allRows(m_files.write(u"table.csv"_s, bytes), {EntityFormat::Csv, table}));
    }

    EntityFiles m_files;
};

void TestCsvEntityReader::separatorsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("kind,name\nperson,Samer Dalwani\n");
    QTest::newRow("semicolon, CR LF") << QByteArray("kind;name\r\nperson;Samer Dalwani\r\n");
    QTest::newRow("tab, CR") << QByteArray("kind\tname\rperson\tSamer Dalwani");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFkind,name\nperson,Samer Dalwani\n");
    QTest::newRow("blank lines") << QByteArray("\n\nkind,name\n\nperson,Samer Dalwani\n\n\n");
    QTest::newRow("further cells") << QByteArray("kind,name\nperson,Samer Dalwani,,,x\n");
}

void TestCsvEntityReader::separatorsAreGuessed()
{
    QFETCH(QByteArray, bytes);
    const QList<EntityRow> read = rows(bytes);
    QCOMPARE(read.size(), 1);
    QVERIFY(!read[0].fault);
    QCOMPARE(namesShown(read[0].entity), u"en house: Samer Dalwani"_s);
}

namespace {

const QString arabicTable = u"النوع;الاسم\nشخص;سامر الدلواني\nمكان;مرفأ البلدة القديمة\n"_s;

QByteArray inWindows1256(const QString &text)
{
    iconv_t handle = iconv_open("windows-1256", "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(in.size(), Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    const bool isDone = iconv(handle, &from, &left, &to, &room) != size_t(-1);
    iconv_close(handle);
    return isDone ? out.first(out.size() - qsizetype(room)) : QByteArray();
}

QByteArray inUtf16(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(arabicTable);
}

} // namespace

void TestCsvEntityReader::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << arabicTable.toUtf8();
    QTest::newRow("Windows-1256") << inWindows1256(arabicTable);
    QTest::newRow("UTF-16LE") << inUtf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16BE") << inUtf16(QStringConverter::Utf16BE);
}

void TestCsvEntityReader::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    const QList<EntityRow> read = rows(bytes);
    QCOMPARE(read.size(), 2);
    QCOMPARE(namesShown(read[0].entity), u"ar house: سامر الدلواني"_s);
    QCOMPARE(read[1].entity.kind, EntityKind::Place);
    QCOMPARE(read[1].line, 3);
}

void TestCsvEntityReader::aLateForeignByteIsFound()
{
    QByteArray bytes = "kind,name\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "person,Samer Dalwani\n";
    for (int i = 0; i < 10; ++i)
        bytes += inWindows1256(u"شخص,سامر الدلواني\n"_s);
    const QList<EntityRow> read = rows(bytes);
    QCOMPARE(read.size(), 20'010);
    QCOMPARE(namesShown(read.last().entity), u"ar house: سامر الدلواني"_s);
}

void TestCsvEntityReader::everyColumnIsRead()
{
    const QList<EntityRow> read = rows(
        "kind,name en,name ar,variant,short,acronym,adjective,title en,title ar,from,to,gender,number,wikidata,note,"
        "identifier:desk\n"
        "organisation,Harbour Office,مكتب المرفأ,Port Office | Office of the Harbour,Office,HO,Harbourian,Chair | "
        "Head,رئيس,2020 | 2024-03,٢٠٢٣/١٢/٣١ | 5.6.2025,f,plural,Q7,careful,d-1\n");
    QCOMPARE(read.size(), 1);
    QVERIFY2(!read[0].fault, qPrintable(read[0].text));
    const Entity &entity = read[0].entity;
    QCOMPARE(namesShown(entity),
             u"en house: Harbour Office; ar house: مكتب المرفأ; en variant: Port Office; en variant: "
             "Office of the Harbour; en short: Office; en acronym: HO; en adjective: Harbourian"_s);
    QCOMPARE(entity.kind, EntityKind::Organisation);
    QCOMPARE(entity.gender, Gender::Feminine);
    QCOMPARE(entity.number, GrammaticalNumber::Plural);
    QCOMPARE(entity.notes, u"careful"_s);
    QCOMPARE(entity.identifiers, (QMap<QString, QString>{{u"wikidata"_s, u"Q7"_s}, {u"desk"_s, u"d-1"_s}}));
    QCOMPARE(entity.titles.size(), 3);
    QVERIFY(entity.titles[0] == (EntityTitle{Language::English, u"Chair"_s, QDate(2020, 1, 1), QDate(2023, 12, 31)}));
    QVERIFY(entity.titles[1] == (EntityTitle{Language::English, u"Head"_s, QDate(2024, 3, 1), QDate(2025, 6, 5)}));
}

void TestCsvEntityReader::quotedCellsHoldAnything()
{
    const QList<EntityRow> read =
        rows("name,kind,note\n\"Dalwani, \"\"Samer\"\"\",person,\"two\r\nlines\"\nA \"B\" C,person,\n");
    QCOMPARE(read.size(), 2);
    QCOMPARE(namesShown(read[0].entity), u"en house: Dalwani, \"Samer\""_s);
    QCOMPARE(read[0].entity.notes, u"two\nlines"_s);
    QCOMPARE(namesShown(read[1].entity), u"en house: A \"B\" C"_s);
    QCOMPARE(read[1].line, 4);
}

void TestCsvEntityReader::aBadRowDoesNotStopTheRest_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("fault");
    const auto bad = [](const char *name, const QByteArray &row, RowFault fault) {
        QTest::newRow(name) << row << int(fault);
    };
    bad("no name", "person,,,,,", RowFault::NoName);
    bad("blank name", "person, | ,,,,", RowFault::NoName);
    bad("kind", "thing,A,,,,", RowFault::Kind);
    bad("no kind", ",A,,,,", RowFault::NoKind);
    bad("day", "person,A,Head,31.02.2020,,", RowFault::Date);
    bad("order of days", "person,A,Head,2020,2019,", RowFault::DateOrder);
    bad("gender", "person,A,,,,x", RowFault::Gender);
    bad("NUL", QByteArray("person,A\0B,,,,", 14), RowFault::Unsafe);
    bad("no UTF-8",
        "person,A\xFF"
        "B,,,,",
        RowFault::Unsafe);
    bad("open mark", "person,\"A,,,,", RowFault::Quote);
}

void TestCsvEntityReader::aBadRowDoesNotStopTheRest()
{
    QFETCH(QByteArray, row);
    const QList<EntityRow> read =
        rows("\xEF\xBB\xBFkind,name,title,from,to,gender\nperson,Before,,,,\n" + row + "\nperson,After,,,,\n");
    QCOMPARE(read.size(), 3);
    QCOMPARE(read[1].line, 3);
    QVERIFY(read[1].fault);
    QTEST(int(*read[1].fault), "fault");
    QVERIFY(!faultSentence(*read[1].fault, read[1].text).isEmpty());
    QCOMPARE(namesShown(read[0].entity), u"en house: Before"_s);
    QVERIFY(!read[2].fault);
    QCOMPARE(namesShown(read[2].entity), u"en house: After"_s);
}

void TestCsvEntityReader::marksThatNeverCloseCostLittle()
{
    // A mark that opens on every line and closes nowhere: nothing may be read again from each of them.
    QByteArray bytes = "kind,name\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "person,\"\"\"x\n";
    const QList<EntityRow> read = rows(bytes);
    QVERIFY(!read.isEmpty());
    QCOMPARE(read.first().line, 2);
}

void TestCsvEntityReader::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::InvalidInput);
    QTest::newRow("blank") << QByteArray("\n\n\r\n") << int(ErrorCode::InvalidInput);
    QTest::newRow("no column known") << QByteArray("a,b\n1,2\n") << int(ErrorCode::Incomplete);
    QTest::newRow("an image") << QByteArray("\x89PNG\r\n") + QByteArray(1000, '\1') << int(ErrorCode::NotText);
    QTest::newRow("a heading without end") << QByteArray(10 * 1024 * 1024, 'x') << int(ErrorCode::InvalidInput);
    QTest::newRow("a heading never closed") << "\"" + QByteArray(1024 * 1024, 'x') << int(ErrorCode::InvalidInput);
    QTest::newRow("separators only") << QByteArray(5 * 1024 * 1024, ',') << int(ErrorCode::InvalidInput);
}

void TestCsvEntityReader::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const QString path = m_files.write(u"table.csv"_s, bytes);
    VERIFY_ERROR(CsvEntityReader::open(path, {}), ErrorCode(code));
    QVERIFY(CsvEntityReader::open(path, {}).error().detail.contains(path));
    VERIFY_ERROR(CsvEntityReader::open(m_files.path(u"none.csv"_s), {}), ErrorCode::Io);
    VERIFY_ERROR(CsvEntityReader::open(u"/dev/zero"_s, {}), ErrorCode::Io);
}

void TestCsvEntityReader::aHugeFieldIsOneBadRow()
{
    const QByteArray huge(10 * 1024 * 1024, 'x');
    const QList<EntityRow> read =
        rows("kind,name\nperson," + huge + "\nperson,After\nperson,\"" + huge + "\"\nperson,Last\n");
    QCOMPARE(read[0].fault, RowFault::TooLong);
    QCOMPARE(namesShown(read[1].entity), u"en house: After"_s);
    QCOMPARE(read[2].fault, RowFault::Quote);
    QCOMPARE(namesShown(read.last().entity), u"en house: Last"_s);
}

void TestCsvEntityReader::theKindMayBeGiven()
{
    TableOptions table;
    table.kind = EntityKind::Place;
    table.fields = {*fieldFromName(u"name.ar"_s)};
    const QList<EntityRow> read = rows("what\nLatin\n", table);
    QCOMPARE(read[0].entity.kind, EntityKind::Place);
    QCOMPARE(namesShown(read[0].entity), u"ar house: Latin"_s);
}

QTEST_GUILESS_MAIN(TestCsvEntityReader)
#include "test_csventityreader.moc"
