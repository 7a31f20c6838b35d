// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/weekdaychecker.h"

#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> check(const QString &headline, const QString &text, Language language, QDate day)
{
    TextSnapshot snapshot;
    snapshot.day = day;
    snapshot.content.language = language;
    snapshot.content.headline = headline;
    snapshot.content.body = aBody({text});
    return WeekdayChecker().checkArticle(snapshot);
}

} // namespace

/// Weekdays beside their dates.
class TestWeekdayChecker : public QObject
{
    Q_OBJECT

private slots:
    void datesAreHeldAgainstTheCalendar_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right"); ///< empty where nothing is to be said
        const auto english = [](const char *what, const QString &text, const QString &right) {
            QTest::addRow("English, %s", what) << Language::English << text << right;
        };
        const auto arabic = [](const char *what, const QString &text, const QString &right) {
            QTest::addRow("Arabic, %s", what) << Language::Arabic << text << right;
        };
        // The articles are of Wednesday, 25 November 2026.
        english("day first", u"It opens on Tuesday 26 November."_s, u"Thursday"_s);
        english("month first", u"It opens on Tuesday, November 26, in the port."_s, u"Thursday"_s);
        english("an ordinal", u"It opens on Tuesday the 26th of November."_s, u"Thursday"_s);
        english("a year", u"It opened on Monday, 26 November 2024."_s, u"Tuesday"_s);
        english("over the turn of the year", u"It opens on Friday 5 January."_s, u"Tuesday"_s);
        english("right", u"It opens on Thursday 26 November, and on Thursday, November 26."_s, {});
        english("right with a year", u"It opened on Tuesday, 26 November 2024."_s, {});
        english("right next January", u"It opens on Tuesday 5 January."_s, {});
        english("right last January", u"It opened on Monday 5 January."_s, {});
        english("no such day", u"It opens on Tuesday 31 November."_s, {});
        english("long ago", u"He was born on Tuesday, 26 November 1750."_s, {});
        english("no date", u"On Tuesday 26 ships came. In November none did."_s, {});
        english("a verb", u"On Tuesday it may 26 times."_s, {});
        arabic("of Egypt", u"يفتح المرفأ الثلاثاء 26 نوفمبر."_s, u"الخميس"_s);
        arabic("of the Levant", u"يفتح المرفأ يوم الثلاثاء، 26 تشرين الثاني المقبل."_s, u"الخميس"_s);
        arabic("Arabic digits and both names", u"يفتح المرفأ الثلاثاء ٢٦ تشرين الثاني/نوفمبر."_s, u"الخميس"_s);
        arabic("a year", u"بدأ ذلك الاثنين الموافق 26 نوفمبر 2024."_s, u"الثلاثاء"_s);
        arabic("right", u"يفتح المرفأ الخميس 26 نوفمبر."_s, {});
        arabic("no date", u"وصلت الثلاثاء 26 سفينة في نوفمبر."_s, {});
    }

    void datesAreHeldAgainstTheCalendar()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, right);
        const QDate day(2026, 11, 25);
        const QList<Finding> findings = check({}, text, language, day);
        QCOMPARE(findings.size(), right.isEmpty() ? 0 : 1);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.rule, u"style.dates.weekday"_s);
            QCOMPARE(finding.fixes, QStringList{right});
            QVERIFY(!finding.paragraph.isNull());
            QString mended = text;
            mended.replace(finding.position, finding.length, right);
            QVERIFY(check({}, mended, language, day).isEmpty());
        }
        const QList<Finding> inHeadline = check(text, {}, language, day);
        QCOMPARE(inHeadline.size(), findings.size());
        QVERIFY(inHeadline.isEmpty() || inHeadline.first().place == FindingPlace::Headline);
    }

    void withoutADayNothingIsSaid()
    {
        QVERIFY(check({}, u"It opens on Tuesday 26 November."_s, Language::English, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWeekdayChecker)
#include "test_weekdaychecker.moc"
