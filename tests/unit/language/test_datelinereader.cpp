// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dateline/datelinereader.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

/// The conventions of English and Arabic datelines.
class TestDatelineReader : public QObject
{
    Q_OBJECT

private slots:
    void datelinesAreRead_data();
    void datelinesAreRead();
    void otherBeginningsAreNone_data();
    void otherBeginningsAreNone();
    void aParagraphOfDatelineAloneIsNone();
    void aHugeParagraphIsReadAtItsStartOnly();
};

void TestDatelineReader::datelinesAreRead_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<Dateline>("dateline");
    QTest::addColumn<QString>("rest");
    const auto english = [](const QString &start, const Dateline &dateline, const QString &rest = u"The harbour"_s) {
        QTest::newRow(qPrintable(start)) << Language::English << start + rest << dateline << rest;
    };
    const auto arabic = [](const QString &start, const Dateline &dateline, const QString &rest = u"أعيد فتح المرفأ"_s) {
        QTest::newRow(qPrintable(start)) << Language::Arabic << start + rest << dateline << rest;
    };
    const QDate may(2026, 5, 12);
    english(u"Moscow, SANA- "_s, {u"Moscow"_s, {}, {}, u"SANA"_s});
    english(u"Damascus, SANA –"_s, {u"Damascus"_s, {}, {}, u"SANA"_s});
    english(u"Occupied Jerusalem, SANA- "_s, {u"Occupied Jerusalem"_s, {}, {}, u"SANA"_s});
    english(u"Deir Ezzor, May 12, SANA- "_s, {u"Deir Ezzor"_s, u"May 12"_s, {}, u"SANA"_s});
    english(u"PARIS, May 12, 2026 (AFP) - "_s, {u"PARIS"_s, u"May 12, 2026"_s, may, u"AFP"_s});
    english(u"London (Reuters) — "_s, {u"London"_s, {}, {}, u"Reuters"_s});
    english(u"BEIRUT, Lebanon (AP) — "_s, {u"BEIRUT, Lebanon"_s, {}, {}, u"AP"_s});
    english(u"BEIRUT (AP) -- "_s, {u"BEIRUT"_s, {}, {}, u"AP"_s});
    english(u"RIO DE JANEIRO (AP) — "_s, {u"RIO DE JANEIRO"_s, {}, {}, u"AP"_s});
    english(u"PARIS, 12 May 2026 - "_s, {u"PARIS"_s, u"12 May 2026"_s, may, {}});
    english(u"Damascus, SANA_ "_s, {u"Damascus"_s, {}, {}, u"SANA"_s});
    english(u"Damascus, (SANA) – "_s, {u"Damascus"_s, {}, {}, u"SANA"_s});
    english(u"Damascus – SANA – "_s, {u"Damascus"_s, {}, {}, u"SANA"_s});
    english(u"Riyadh, May 12, 2026, SPA -- "_s, {u"Riyadh"_s, u"May 12, 2026"_s, may, u"SPA"_s});
    english(u"KUWAIT, May 12 (KUNA) -- "_s, {u"KUWAIT"_s, u"May 12"_s, {}, u"KUNA"_s});
    english(u"NEW YORK - "_s, {u"NEW YORK"_s, {}, {}, {}});
    english(u"São Paulo, Sept. 3 (Reuters) - "_s, {u"São Paulo"_s, u"Sept. 3"_s, {}, u"Reuters"_s});

    arabic(u"دمشق-سانا "_s, {u"دمشق"_s, {}, {}, u"سانا"_s});
    arabic(u"دمشق-سانا\u00A0"_s, {u"دمشق"_s, {}, {}, u"سانا"_s});
    arabic(u"القدس المحتلة-سانا "_s, {u"القدس المحتلة"_s, {}, {}, u"سانا"_s});
    arabic(u"ريف دمشق-سانا "_s, {u"ريف دمشق"_s, {}, {}, u"سانا"_s});
    arabic(u"الرياض 15 رجب 1446 هـ الموافق 15 يناير 2025 م واس "_s,
           {u"الرياض"_s, u"15 رجب 1446 هـ الموافق 15 يناير 2025 م"_s, QDate(2025, 1, 15), u"واس"_s});
    arabic(u"مكة المكرمة 3 ذو الحجة 1446 هـ الموافق 30 مايو 2025 م واس "_s,
           {u"مكة المكرمة"_s, u"3 ذو الحجة 1446 هـ الموافق 30 مايو 2025 م"_s, QDate(2025, 5, 30), u"واس"_s});
    arabic(u"القاهرة – "_s, {u"القاهرة"_s, {}, {}, {}});
    arabic(u"القاهرة في 12 مايو 2026 - أ ش أ - "_s, {u"القاهرة"_s, u"12 مايو 2026"_s, may, u"أ ش أ"_s});
    arabic(u"القاهرة - أ ش أ - "_s, {u"القاهرة"_s, {}, {}, u"أ ش أ"_s});
    arabic(u"بيروت (أ ف ب) - "_s, {u"بيروت"_s, {}, {}, u"أ ف ب"_s});
    arabic(u"عمّان (بترا) – "_s, {u"عمّان"_s, {}, {}, u"بترا"_s});
    arabic(u"عمان 12 أيار (بترا)- "_s, {u"عمان"_s, u"12 أيار"_s, {}, u"بترا"_s});
    arabic(u"الكويت - 12 - 5 (كونا) -- "_s, {u"الكويت"_s, u"12 - 5"_s, {}, u"كونا"_s});
    arabic(u"أبوظبي في 12 مايو / وام / "_s, {u"أبوظبي"_s, u"12 مايو"_s, {}, u"وام"_s});
    arabic(u"الدوحة في ١٢ مايو ٢٠٢٦ /قنا/ "_s, {u"الدوحة"_s, u"١٢ مايو ٢٠٢٦"_s, may, u"قنا"_s});
    arabic(u"رام الله 12-5-2026 وفا- "_s, {u"رام الله"_s, u"12-5-2026"_s, may, u"وفا"_s});
    arabic(u"دمشق، سانا- "_s, {u"دمشق"_s, {}, {}, u"سانا"_s});
    arabic(u"مرسى لبانة، 12 أيار، واز- "_s, {u"مرسى لبانة"_s, u"12 أيار"_s, {}, u"واز"_s});
    arabic(u"مرسى لبانة، وكالة زهوان- "_s, {u"مرسى لبانة"_s, {}, {}, u"وكالة زهوان"_s});
    arabic(u"بغداد ـ واع "_s, {u"بغداد"_s, {}, {}, u"واع"_s});
    arabic(u"دمشق 12 أيار 2026 – "_s, {u"دمشق"_s, u"12 أيار 2026"_s, may, {}});
}

void TestDatelineReader::datelinesAreRead()
{
    QFETCH(Language, language);
    QFETCH(QString, paragraph);
    QFETCH(Dateline, dateline);
    const auto found = readDateline(paragraph, language);
    QVERIFY(found.has_value());
    QCOMPARE(found->dateline.place, dateline.place);
    QCOMPARE(found->dateline.dateText, dateline.dateText);
    QCOMPARE(found->dateline.date, dateline.date);
    QCOMPARE(found->dateline.agency, dateline.agency);
    QTEST(paragraph.mid(found->length), "rest");
}

void TestDatelineReader::otherBeginningsAreNone_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("paragraph");
    const auto row = [](Language language, const QString &paragraph) {
        QTest::newRow(qPrintable(paragraph.left(40))) << language << paragraph;
    };
    row(Language::English, u""_s);
    row(Language::English, u"The harbour - closed for a week - reopened."_s);
    row(Language::English, u"The minister said that Moscow, SANA- reported."_s);
    row(Language::English, u"“I am glad” - he said."_s);
    row(Language::English, u"Al-Assad said that the people express their gratitude."_s);
    row(Language::English, u"Syrian-Russian ties are developing."_s);
    row(Language::English, u"- Moscow"_s);
    row(Language::English, u"EU-backed talks began."_s);
    row(Language::Arabic, u"أعيد فتح المرفأ يوم الثلاثاء بعد العاصفة."_s);
    row(Language::Arabic, u"قال الوزير إن المرفأ - وهو الأكبر - أعيد فتحه."_s);
    row(Language::Arabic, u"وأضاف: المرفأ مفتوح."_s);
    row(Language::Arabic, u"قال الوزير، في بيان - وهو الأول - إن المرفأ مفتوح."_s);
    row(Language::Arabic, u"العلاقات السورية-الروسية تتطور باستمرار."_s);
    row(Language::Arabic, u"المباحثات الروسية-التركية تتواصل اليوم."_s);
}

void TestDatelineReader::otherBeginningsAreNone()
{
    QFETCH(Language, language);
    QFETCH(QString, paragraph);
    QVERIFY(!readDateline(paragraph, language).has_value());
}

void TestDatelineReader::aParagraphOfDatelineAloneIsNone()
{
    QVERIFY(!readDateline(u"Moscow, SANA- ", Language::English));
}

void TestDatelineReader::aHugeParagraphIsReadAtItsStartOnly()
{
    const QString words = u"Aa "_s.repeated(1'000'000);
    QVERIFY(!readDateline(words, Language::English));
    QVERIFY(!readDateline(QString(u"دمشق "_s).repeated(1'000'000), Language::Arabic));
    QVERIFY(readDateline(u"Moscow, SANA- "_s + words, Language::English));
}

QTEST_APPLESS_MAIN(TestDatelineReader)
#include "test_datelinereader.moc"
