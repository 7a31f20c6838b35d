// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/monthchecker.h"

#include "findingsshown.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::MonthChecker;

/// Months of Arabic copy.
class TestMonthChecker : public QObject
{
    Q_OBJECT

private slots:
    void monthsAreRead_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &set, const QString &text, const QStringList &found) {
            QTest::newRow(what) << set << text << found;
        };
        row("a day before", u"levant"_s, u"في 15 مارس المقبل"_s, {u"style.dates.month [مارس] آذار"_s});
        row("an Arabic day", u"levant"_s, u"في ١٥ مايو"_s, {u"style.dates.month [مايو] أيار"_s});
        row("a year behind", u"egypt"_s, u"منذ تشرين الأول 2025"_s, {u"style.dates.month [تشرين الأول] أكتوبر"_s});
        row("the word month", u"egypt"_s, u"خلال شهر آب"_s, {u"style.dates.month [آب] أغسطس"_s});
        row("alone where both are wanted", u"both"_s, u"في 3 نيسان"_s, {u"style.dates.month [نيسان] نيسان/أبريل"_s});
        row("both where one is wanted", u"levant"_s, u"في 3 نيسان/أبريل"_s,
            {u"style.dates.month [نيسان/أبريل] نيسان"_s});
        row("two in one", u"levant"_s, u"من 3 مارس إلى 4 يونيو"_s,
            {u"style.dates.month [مارس] آذار"_s, u"style.dates.month [يونيو] حزيران"_s});
        row("the newsroom's own", u"levant"_s, u"في 15 آذار المقبل"_s, {});
        row("both as wanted", u"both"_s, u"في 15 آذار/مارس"_s, {});
        row("a verb", u"levant"_s, u"مارس اللاعب تمارينه"_s, {});
        row("a verb after a number of others", u"levant"_s, u"كما مارس 2000 لاعب الرياضة"_s,
            {u"style.dates.month [مارس] آذار"_s}); // a year as far as letters tell
        row("a make of cars", u"egypt"_s, u"سيارة نيسان جديدة"_s, {});
        row("inside a word", u"levant"_s, u"في 15 ممارسة"_s, {});
        row("no set chosen", {}, u"في 15 مارس"_s, {});
    }

    void monthsAreRead()
    {
        QFETCH(const QString, set);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QCOMPARE(shownInUnit(MonthChecker(set), text, Language::Arabic), found);
    }

    void englishCopyIsLeftAlone()
    {
        QCOMPARE(shownInUnit(MonthChecker(u"levant"_s), u"on 15 مارس"_s, Language::English), QStringList());
    }

    void aLongTextIsReadInOneGo()
    {
        const QString text = QString(u"في 15 مارس "_s).repeated(20'000);
        QCOMPARE(MonthChecker(u"levant"_s).checkUnit({text, {}, Language::Arabic, {}}).size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestMonthChecker)
#include "test_monthchecker.moc"
