// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/foreignruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra::publishing;

class TestForeignRuns : public QObject
{
    Q_OBJECT

private slots:
    void findsRunsInArabic_data();
    void findsRunsInArabic();
    void findsRunsInEnglish_data();
    void findsRunsInEnglish();
    void tellsPhoneNumbersApart();
    void survivesAnything_data();
    void survivesAnything();

private:
    static QString marked(const QString &text, Qt::LayoutDirection direction);
};

/// The text with its runs in angle brackets.
QString TestForeignRuns::marked(const QString &text, Qt::LayoutDirection direction)
{
    QString out = text;
    const QList<ForeignRun> runs = foreignRuns(text, direction);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        out.insert(run->end(), u'>');
        out.insert(run->start, u'<');
    }
    return out;
}

void TestForeignRuns::findsRunsInArabic_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("none") << u"قال الوزير إن 12 سفينة وصلت (أمس)."_s;
    QTest::newRow("a word") << u"قالت <BBC> اليوم"_s;
    QTest::newRow("words") << u"شركة <Blue Harbour Lines> للنقل"_s;
    QTest::newRow("attached digits") << u"طائرة <F-16> هبطت"_s;
    QTest::newRow("digits in front") << u"شبكة <4G> جديدة"_s;
    QTest::newRow("digits of the sentence") << u"قالت <Reuters> 20 شخصا"_s;
    QTest::newRow("digits within") << u"هاتف <iPhone 15 Pro> جديد"_s;
    QTest::newRow("outer brackets") << u"المنظمة (<WHO>) قالت"_s;
    QTest::newRow("inner brackets") << u"المنظمة <WHO (World Health Organization)> قالت"_s;
    QTest::newRow("brackets between runs") << u"المنظمة <WHO> (وهي <World>) قالت"_s;
    QTest::newRow("a bracket that is not closed") << u"المنظمة <WHO> (<World> قالت"_s;
    QTest::newRow("quotation marks") << u"فيلم «<The Port>» عرض"_s;
    QTest::newRow("account") << u"كتب <@rana_s> أمس"_s;
    QTest::newRow("address") << u"الموقع <https://example.org/a?b=1#c> مفتوح"_s;
    QTest::newRow("language") << u"كتب بلغة <C++> برنامجا"_s;
    QTest::newRow("full stop stays outside") << u"قالت <BBC>."_s;
    QTest::newRow("Arabic comma parts") << u"<BBC>، <CNN> قالتا"_s;
    QTest::newRow("accents") << u"مدينة <Besançon> الفرنسية"_s;
    QTest::newRow("at the start") << u"<BBC> قالت"_s;
    QTest::newRow("the author's own isolate") << u"قالت \u2066BBC\u2069 اليوم"_s;
    QTest::newRow("the author's own mark") << u"قالت <BBC>\u200E اليوم"_s;
}

void TestForeignRuns::findsRunsInArabic()
{
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(u'<').remove(u'>');
    QCOMPARE(this->marked(text, Qt::RightToLeft), marked);
}

void TestForeignRuns::findsRunsInEnglish_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("none") << u"The minister said 12 ships (yesterday) came: +963 11 555 0100."_s;
    QTest::newRow("a word") << u"The paper <الميناء> said"_s;
    QTest::newRow("words and a date") << u"It (<الميناء، 12 مايو>) said"_s;
    QTest::newRow("vowelled") << u"the name <مُحَمَّد> is"_s;
    QTest::newRow("number follows") << u"in <بيروت> 2024"_s;
    QTest::newRow("Hebrew") << u"the word <שלום> too"_s;
}

void TestForeignRuns::findsRunsInEnglish()
{
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(u'<').remove(u'>');
    QCOMPARE(this->marked(text, Qt::LeftToRight), marked);
}

void TestForeignRuns::tellsPhoneNumbersApart()
{
    const QString text = u"للاتصال: +44 20 7946 0958 مساء"_s;
    const QList<ForeignRun> runs = foreignRuns(text, Qt::RightToLeft);
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().isPhoneNumber);
    QCOMPARE(text.mid(runs.first().start, runs.first().length), u"+44 20 7946 0958"_s);
    QVERIFY(foreignRuns(u"ارتفع +3 درجات", Qt::RightToLeft).isEmpty());
    QVERIFY(foreignRuns(u"ينتهي بـ +", Qt::RightToLeft).isEmpty());
}

void TestForeignRuns::survivesAnything_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("lone surrogates") << u"ا"_s + QChar(0xD83D) + u"a"_s + QChar(0xDE00);
    QTest::newRow("brackets without end") << u"ا a "_s + QString(10'000, u'(') + u"b"_s;
    QTest::newRow("closing brackets") << u"ا a "_s + QString(10'000, u')') + u"b"_s;
    QTest::newRow("quotes") << u"ا a "_s + QString(9'999, u'"') + u"b"_s;
    QTest::newRow("plus signs") << u"ا "_s + QString(10'000, u'+') + u"1"_s;
    QTest::newRow("marks") << u"ا a"_s + QString(10'000, QChar(0x301));
    QTest::newRow("letters beyond the first plane") << u"ا "_s + u"𝐀𝐁"_s.repeated(5'000);
}

void TestForeignRuns::survivesAnything()
{
    QFETCH(QString, text);
    for (const auto direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        qsizetype end = 0;
        for (const ForeignRun &run : foreignRuns(text, direction)) {
            QVERIFY(run.start >= end);
            QVERIFY(run.length > 0);
            end = run.end();
        }
        QVERIFY(end <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestForeignRuns)
#include "test_foreignruns.moc"
