// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/tbxentityreader.h"

#include "entityfiles.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// Termbases as entities, of both editions and styles; hostile XML.
class TestTbxEntityReader : public QObject
{
    Q_OBJECT

private slots:
    void bothEditionsAreRead_data();
    void bothEditionsAreRead();
    void conceptsWithoutAKindNeedOne();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aLongConceptDoesNotStopTheRest();

private:
    [[nodiscard]] Result<QList<EntityRow>> read(const QByteArray &bytes, std::optional<EntityKind> kind = {})
    {
        return allRows(m_files.write(u"terms.tbx"_s, bytes), {EntityFormat::Tbx, {{}, kind}});
    }

    EntityFiles m_files;
};

void TestTbxEntityReader::bothEditionsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("2008") << QByteArray(R"(<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
<termEntry id="c1"><descrip type="subjectField">organization</descrip><note>careful</note>
<xref type="externalCrossReference" target="https://www.wikidata.org/wiki/Q7">Q7</xref>
<langSet xml:lang="en-GB"><tig><term>Harbour Office</term></tig><tig><term>HO</term><termNote type="termType">acronym</termNote></tig></langSet>
<langSet xml:lang="fr"><tig><term>Bureau</term></tig></langSet>
<langSet xml:lang="ar"><ntig><termGrp><term>مكتب المرفأ</term><termNote type="grammaticalGender">masculine</termNote></termGrp></ntig></langSet>
</termEntry></body></text></martif>)");
    QTest::newRow("2019") << QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader/><text><body><conceptEntry id="c1"><min:subjectField>organization</min:subjectField><note>careful</note>
<basic:externalCrossReference target="https://www.wikidata.org/wiki/Q7">Q7</basic:externalCrossReference>
<langSec xml:lang="en"><termSec><term>Harbour Office</term></termSec><termSec><term>HO</term><basic:termType>acronym</basic:termType></termSec></langSec>
<langSec xml:lang="ar"><termSec><term>مكتب المرفأ</term><basic:grammaticalGender>masculine</basic:grammaticalGender></termSec></langSec>
</conceptEntry></body></text></tbx>)");
}

void TestTbxEntityReader::bothEditionsAreRead()
{
    QFETCH(QByteArray, bytes);
    const QList<EntityRow> rows = must(read(bytes));
    QCOMPARE(rows.size(), 1);
    QVERIFY2(!rows[0].fault, qPrintable(rows[0].text));
    const Entity &entity = rows[0].entity;
    QCOMPARE(namesShown(entity), u"en house: Harbour Office; en acronym: HO; ar house: مكتب المرفأ"_s);
    QCOMPARE(entity.kind, EntityKind::Organisation);
    QCOMPARE(entity.gender, Gender::Masculine);
    QCOMPARE(entity.notes, u"careful"_s);
    QCOMPARE(entity.identifiers.value(u"wikidata"_s), u"Q7"_s);
}

void TestTbxEntityReader::conceptsWithoutAKindNeedOne()
{
    const QByteArray bytes =
        "<tbx><text><body><conceptEntry><langSec xml:lang='en'><termSec><term>pier</term></termSec>"
        "</langSec></conceptEntry>\n<conceptEntry><descrip type='subjectField'>shipping</descrip>"
        "</conceptEntry></body></text></tbx>";
    const QList<EntityRow> rows = must(read(bytes));
    QCOMPARE(rows[0].fault, RowFault::NoKind);
    QCOMPARE(rows[1].fault, RowFault::Kind);
    QCOMPARE(rows[1].text, u"shipping"_s);
    QCOMPARE(rows[1].line, 2);
    const QList<EntityRow> given = must(read(bytes, EntityKind::Place));
    QVERIFY(!given[0].fault);
    QCOMPARE(given[1].fault, RowFault::NoName);
}

void TestTbxEntityReader::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no XML") << QByteArray("name,kind");
    QTest::newRow("something else") << QByteArray("<html><body/></html>");
    QTest::newRow("cut off") << QByteArray("<tbx><text><body><conceptEntry><langSec xml:lang='en'>");
    QTest::newRow("a bomb") << QByteArray(
        "<!DOCTYPE tbx [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><tbx>&c;</tbx>");
    QTest::newRow("a file from outside") << QByteArray(
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><tbx><text>&x;</text></tbx>");
    QTest::newRow("an entity nobody declared")
        << QByteArray("<!DOCTYPE tbx SYSTEM \"http://127.0.0.1/x.dtd\"><tbx><text>&x;</text></tbx>");
    QByteArray deep = "<tbx>";
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    QTest::newRow("deep") << deep;
    QByteArray attributes = "<tbx><a ";
    for (int i = 0; i < 500'000; ++i)
        attributes += "a" + QByteArray::number(i) + "='' ";
    QTest::newRow("attributes without end") << attributes;
    QTest::newRow("a name without end") << "<tbx><" + QByteArray(10 * 1024 * 1024, 'a');
    QTest::newRow("NUL") << QByteArray("<tbx>\0</tbx>", 12);
}

void TestTbxEntityReader::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto rows = read(bytes, EntityKind::Place);
    VERIFY_ERROR(rows, ErrorCode::InvalidInput);
    QVERIFY2(rows.error().detail.contains(u"terms.tbx, line "_s), qPrintable(rows.error().detail));
}

void TestTbxEntityReader::aLongConceptDoesNotStopTheRest()
{
    QByteArray bytes = "<tbx><text><body><conceptEntry>";
    for (int i = 0; i < 1000; ++i)
        bytes += "<note>" + QByteArray(1000, 'x') + "</note>";
    bytes += "</conceptEntry><conceptEntry><langSec xml:lang='en'><termSec><term>pier</term></termSec></langSec>"
             "</conceptEntry></body></text></tbx>";
    const QList<EntityRow> rows = must(read(bytes, EntityKind::Place));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].fault, RowFault::TooLong);
    QVERIFY(!rows[1].fault);
}

QTEST_GUILESS_MAIN(TestTbxEntityReader)
#include "test_tbxentityreader.moc"
