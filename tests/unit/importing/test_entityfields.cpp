// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfields.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace Qt::StringLiterals;

/// What columns are about: by name, by heading in either language; cells with several values.
class TestEntityFields : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasANameThatIsReadBack();
    void wrongNamesAreNoFields_data();
    void wrongNamesAreNoFields();
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void cellsHoldSeveralValues();
};

void TestEntityFields::everyFieldHasANameThatIsReadBack()
{
    const QList<Field> fields = offeredFields() + exportedFields() + QList<Field>{*fieldFromName(u"identifier:desk"_s)};
    for (const Field &field : fields) {
        QVERIFY(!fieldName(field).isEmpty());
        QVERIFY2(fieldFromName(fieldName(field)) == field, qPrintable(fieldName(field)));
        QVERIFY2(guessField(fieldName(field)) == field, qPrintable(fieldName(field)));
    }
}

void TestEntityFields::wrongNamesAreNoFields_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "names", "name.fr", "kind.en", "name.", "identifier:", "wikidata.en", "."})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEntityFields::wrongNamesAreNoFields()
{
    QFETCH(QString, name);
    QVERIFY(!fieldFromName(name));
}

void TestEntityFields::headingsAreUnderstood_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"Name"_s << u"name"_s;
    QTest::newRow("language in words") << u"Name in Arabic"_s << u"name.ar"_s;
    QTest::newRow("language in brackets") << u"Variant (en)"_s << u"variant.en"_s;
    QTest::newRow("underscores") << u"short_name_en"_s << u"short.en"_s;
    QTest::newRow("language alone") << u"ENGLISH"_s << u"name.en"_s;
    QTest::newRow("arabic") << u"الاسم بالعربية"_s << u"name.ar"_s;
    QTest::newRow("arabic name, vowelled") << u"الاِسْم"_s << u"name"_s;
    QTest::newRow("arabic language alone") << u"العربية"_s << u"name.ar"_s;
    QTest::newRow("arabic title") << u"المنصب بالإنجليزية"_s << u"title.en"_s;
    QTest::newRow("arabic days") << u"إلى"_s << u"to"_s;
    QTest::newRow("arabic kind") << u"النوع"_s << u"kind"_s;
    QTest::newRow("demonym") << u"Demonym"_s << u"adjective"_s;
    QTest::newRow("wikidata") << u"Wikidata ID"_s << u"wikidata"_s;
    QTest::newRow("identifier of a scheme") << u"identifier:desk"_s << u"identifier:desk"_s;
    QTest::newRow("unknown") << u"Shoe size"_s << u"skip"_s;
    QTest::newRow("empty") << QString() << u"skip"_s;
    QTest::newRow("huge") << QString(1'000'000, u'x') << u"skip"_s;
}

void TestEntityFields::headingsAreUnderstood()
{
    QFETCH(QString, heading);
    QTEST(fieldName(guessField(heading)), "field");
}

void TestEntityFields::cellsHoldSeveralValues()
{
    for (const QStringList &values :
         {QStringList{u"a"_s}, {u"a"_s, u"b"_s}, {u"a|b"_s, u"c\\"_s, u"\\|"_s}, {u""_s, u"b"_s, u""_s}})
        QCOMPARE(valuesOf(cellOf(values)), values);
    QCOMPARE(valuesOf(u" a|b \\x|"_s), (QStringList{u"a"_s, u"b \\x"_s, u""_s}));
}

QTEST_GUILESS_MAIN(TestEntityFields)
#include "test_entityfields.moc"
