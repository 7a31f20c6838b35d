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
    void theWordsOfTheProgramAreUnderstood_data();
    void theWordsOfTheProgramAreUnderstood();
    void daysWithoutATitleAreFound();
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

void TestEntityFields::theWordsOfTheProgramAreUnderstood_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("field");
    // Ways to write each heading, parted by bars: in singular and plural, with the article and without, in any case.
    const auto add = [](const char *row, const QString &headings, const QString &field) {
        QTest::newRow(row) << headings << field;
    };
    add("id", u"Id|Id in the registry|المعرف|المعرّف في السجل|معرّف السجل|معرف"_s, u"id"_s);
    add("kind", u"Kind|KINDS|النوع|نوع|الأنواع|أنواع"_s, u"kind"_s);
    add("name", u"Name|names|House form|الاسم|اسم|الأسماء|أسماء|الصيغة المعتمدة"_s, u"name"_s);
    add("english name",
        u"Name (English)|English names|english NAME|الاسم الإنكليزي|الاسم الإنجليزي|اسم إنكليزي|الأسماء الإنجليزية|"
        u"الاسم (الإنجليزية)|الاسم بالإنكليزية|الاسم باللغة الإنجليزية|إنجليزي|Name_EN"_s,
        u"name.en"_s);
    add("arabic name",
        u"Name (Arabic)|Arabic names|الاسم العربي|اسم عربي|الأسماء العربية|الاسم (العربية)|الاسم بالعربيّة|"
        u"الاسم باللغة العربية|عربي"_s,
        u"name.ar"_s);
    add("variant",
        u"Other spelling|Other spellings|OTHER SPELLING(S)|Variant|variants|كتابة أخرى|كتابات أخرى|الكتابة الأخرى|"
        u"صيغة أخرى|صيغ أخرى|الصيغ الأخرى|صيغة أخرى/صيغ أخرى|صيغة (صيغ) أخرى|أسماء أخرى"_s,
        u"variant"_s);
    add("arabic variant", u"صيغة أخرى (العربية)|كتابة أخرى بالعربية|Arabic variants"_s, u"variant.ar"_s);
    add("short", u"Short name|short names|Short form|الاسم المختصر|اسم مختصر|أسماء مختصرة|صيغة مختصرة|الصيغ المختصرة"_s,
        u"short"_s);
    add("acronym", u"Acronym|Acronyms|اسم مختصر بالحروف|الاسم المختصر بالحروف|أسماء مختصرة بالحروف|الاختصارات"_s,
        u"acronym"_s);
    add("adjective", u"Adjective|adjectives|نسبة|النسبة|النسب"_s, u"adjective"_s);
    add("title",
        u"Title|titles|Title or office|Titles and offices|الصفة|صفة|الصِّفة|الصفات|صفات|المنصب|منصب|المناصب|"
        u"الصفة أو المنصب|الصفات والمناصب|الصفة/المنصب|لقب"_s,
        u"title"_s);
    add("arabic title", u"Title (Arabic)|الصفة العربية|الصفة (العربية)|المنصب بالعربية"_s, u"title.ar"_s);
    add("from", u"From|Title held from|من|من تاريخ|بداية المنصب|بداية الصفة|تاريخ البدء"_s, u"from"_s);
    add("to", u"To|until|Title held to|إلى|الى|حتى|إلى/حتى|إلى تاريخ|نهاية المنصب|نهاية الصفة"_s, u"to"_s);
    add("used from", u"In use from|Title printed from|تُستعمل من|يُستعمل من|يُستعمل المنصب من|تُستعمل الصفة من"_s,
        u"used-from"_s);
    add("gender", u"Gender|genders|الجنس|جنس"_s, u"gender"_s);
    add("number", u"Number|Grammatical number|العدد|عدد"_s, u"number"_s);
    add("identifiers", u"Identifiers|Identifier(s)|المعرّفات|معرفات"_s, u"identifiers"_s);
    add("relations", u"Relations|relation|Tied to|الروابط|رابط|علاقات|العلاقات|يرتبط بـ"_s, u"relations"_s);
    add("note",
        u"Note|Notes|Note to the desk|Notes to the desk|ملاحظة|ملاحظات|الملاحظات|ملاحظة للمكتب|ملاحظات للمكتب"_s,
        u"note"_s);
    add("not read", u"Not read|لا يُقرأ|From / To"_s, u"skip"_s);
}

void TestEntityFields::theWordsOfTheProgramAreUnderstood()
{
    QFETCH(QString, headings);
    QFETCH(QString, field);
    const QStringList ways = headings.split(u'|');
    for (const QString &heading : ways) {
        for (const QString &way : {heading, heading.toUpper(), u"  "_s + heading.toLower() + u": "_s})
            QVERIFY2(fieldName(guessField(way)) == field,
                     qPrintable(way + u" is read as "_s + fieldName(guessField(way))));
    }
}

void TestEntityFields::daysWithoutATitleAreFound()
{
    const auto stray = [](const QStringList &headings) { return daysWithoutTitle(guessFields(headings)); };
    QCOMPARE(stray({u"الاسم"_s, u"الصفة"_s, u"من"_s}), QList<qsizetype>{});
    QCOMPARE(stray({u"الاسم"_s, u"من"_s, u"النسبة"_s, u"إلى"_s}), (QList<qsizetype>{1, 3}));
    QCOMPARE(stray({u"title.en"_s, u"from.ar"_s, u"from.en"_s, u"used-from"_s}), QList<qsizetype>{1});
    QCOMPARE(stray({u"title"_s, u"from.ar"_s, u"to.en"_s}), QList<qsizetype>{});
    QCOMPARE(stray({}), QList<qsizetype>{});
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
