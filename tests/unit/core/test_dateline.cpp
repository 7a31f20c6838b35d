// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/dateline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestDateline : public QObject
{
    Q_OBJECT

private slots:
    void the_template_puts_the_parts_together_data();
    void the_template_puts_the_parts_together();
    void an_empty_dateline_renders_to_nothing();
    void braces_in_a_value_are_no_template();
    void the_date_is_spelled_in_the_language();
    void the_written_date_goes_before_the_calendar();
    void the_defaults_read_like_a_dispatch();
};

void TestDateline::the_template_puts_the_parts_together_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("dateText");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("dateTemplate");
    QTest::addColumn<QString>("rendered");

    const QString bracketed = u"{place}[, {date}][, {agency}]- "_s;
    QTest::newRow("all") << u"Port Zahwan"_s << u"May 12"_s << u"ZNA"_s << bracketed << u"Port Zahwan, May 12, ZNA- "_s;
    QTest::newRow("no date") << u"Port Zahwan"_s << u""_s << u"ZNA"_s << bracketed << u"Port Zahwan, ZNA- "_s;
    QTest::newRow("place alone") << u"Port Zahwan"_s << u""_s << u""_s << bracketed << u"Port Zahwan- "_s;
    QTest::newRow("agency alone") << u""_s << u""_s << u"ZNA"_s << bracketed << u"ZNA- "_s;
    QTest::newRow("two parts in one bracket")
        << u"A"_s << u"May 12"_s << u""_s << u"{place}[ ({date}, {agency})]"_s << u"A"_s;
    QTest::newRow("part named twice") << u"A"_s << u""_s << u""_s << u"{place}/{place}"_s << u"A/A"_s;
    QTest::newRow("unknown name") << u"A"_s << u""_s << u""_s << u"{place} {town}"_s << u"A {town}"_s;
    QTest::newRow("open bracket") << u"A"_s << u""_s << u""_s << u"{place} [x"_s << u"A [x"_s;
    QTest::newRow("closing bracket alone") << u"A"_s << u""_s << u""_s << u"{place} x]"_s << u"A x]"_s;
    QTest::newRow("bracket without a part") << u"A"_s << u""_s << u""_s << u"{place}[ -]"_s << u"A -"_s;
    const QString dashed = u"{place}[ {date}][-{agency}| –] "_s;
    QTest::newRow("a bar, and all parts") << u"A"_s << u"12 May"_s << u"ZNA"_s << dashed << u"A 12 May-ZNA "_s;
    QTest::newRow("a bar, and a part is missing") << u"A"_s << u"12 May"_s << u""_s << dashed << u"A 12 May – "_s;
    QTest::newRow("separators lead nothing") << u""_s << u""_s << u"ZNA"_s << dashed << u"ZNA "_s;
    QTest::newRow("empty template") << u"A"_s << u""_s << u""_s << u""_s << u""_s;
}

void TestDateline::the_template_puts_the_parts_together()
{
    QFETCH(QString, place);
    QFETCH(QString, dateText);
    QFETCH(QString, agency);
    QFETCH(QString, dateTemplate);
    QTEST(renderDateline({place, dateText, std::nullopt, agency}, dateTemplate, Language::English), "rendered");
}

void TestDateline::an_empty_dateline_renders_to_nothing()
{
    QVERIFY(Dateline().isEmpty());
    QCOMPARE(renderDateline({}, u"{place}- "_s, Language::English), QString());
}

void TestDateline::braces_in_a_value_are_no_template()
{
    const Dateline odd{u"{agency}[x]"_s, {}, std::nullopt, u"ZNA"_s};
    QCOMPARE(renderDateline(odd, u"{place}, {agency}"_s, Language::English), u"{agency}[x], ZNA"_s);
}

void TestDateline::the_date_is_spelled_in_the_language()
{
    const Dateline dateline{u"X"_s, {}, QDate(2026, 5, 12), {}};
    QCOMPARE(renderDateline(dateline, u"{date}"_s, Language::English), u"May 12"_s);
    QCOMPARE(renderDateline(dateline, u"{date}"_s, Language::Arabic), u"12 مايو"_s);
    const Dateline december{u"X"_s, {}, QDate(2026, 12, 1), {}};
    QCOMPARE(renderDateline(december, u"{date}"_s, Language::English), u"December 1"_s);
}

void TestDateline::the_written_date_goes_before_the_calendar()
{
    const Dateline dateline{u"X"_s, u"15 رجب 1446 هـ"_s, QDate(2025, 1, 15), {}};
    QCOMPARE(renderDateline(dateline, u"{date}"_s, Language::Arabic), u"15 رجب 1446 هـ"_s);
}

void TestDateline::the_defaults_read_like_a_dispatch()
{
    const Dateline english{u"Port Zahwan"_s, {}, std::nullopt, u"ZNA"_s};
    QCOMPARE(renderDateline(english, defaultDatelineTemplate(Language::English), Language::English),
             u"Port Zahwan, ZNA- "_s);
    const Dateline arabic{u"ميناء زهوان"_s, {}, QDate(2026, 5, 12), u"واز"_s};
    QCOMPARE(renderDateline(arabic, defaultDatelineTemplate(Language::Arabic), Language::Arabic),
             u"ميناء زهوان 12 مايو-واز "_s);
    // Without an agency a dash keeps the place and the day from running into the lede.
    const auto shown = [](const Dateline &dateline) {
        return renderDateline(dateline, defaultDatelineTemplate(Language::Arabic), Language::Arabic);
    };
    QCOMPARE(shown({u"عين سروة"_s, {}, QDate(2026, 5, 12), {}}), u"عين سروة 12 مايو – "_s);
    QCOMPARE(shown({u"عين سروة"_s, {}, std::nullopt, {}}), u"عين سروة – "_s);
}

QTEST_GUILESS_MAIN(TestDateline)
#include "test_dateline.moc"
