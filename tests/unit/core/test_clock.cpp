// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void iso_text_is_read_data();
    void iso_text_is_read();
    void what_names_no_instant_is_null_data();
    void what_names_no_instant_is_null();
    void iso_text_has_milliseconds_only_where_there_are_any();
    void a_date_with_a_zone_keeps_its_instant();
    void the_system_clock_runs_forward();
};

void TestClock::iso_text_is_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("UTC") << u"2026-05-12T07:40:00Z"_s << qint64(1'778'571'600'000);
    QTest::newRow("milliseconds") << u"2026-05-12T07:40:00.125Z"_s << qint64(1'778'571'600'125);
    QTest::newRow("Damascus") << u"2026-05-12T10:40:00+03:00"_s << qint64(1'778'571'600'000);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1'000);
}

void TestClock::iso_text_is_read()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(Instant::fromIso(text).ms, ms);
}

void TestClock::what_names_no_instant_is_null_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words") << u"tomorrow at noon"_s;
    QTest::newRow("no zone") << u"2026-05-12T07:40:00"_s;
    QTest::newRow("no such day") << u"2026-02-30T07:40:00Z"_s;
}

void TestClock::what_names_no_instant_is_null()
{
    QFETCH(QString, text);
    QVERIFY(Instant::fromIso(text).isNull());
}

void TestClock::iso_text_has_milliseconds_only_where_there_are_any()
{
    QCOMPARE(Instant{1'778'571'600'000}.toIso(), u"2026-05-12T07:40:00Z"_s);
    QCOMPARE(Instant{1'778'571'600'125}.toIso(), u"2026-05-12T07:40:00.125Z"_s);
    QCOMPARE(Instant{-1'000}.toIso(), u"1969-12-31T23:59:59Z"_s);
}

void TestClock::a_date_with_a_zone_keeps_its_instant()
{
    const QDateTime inDamascus(QDate(2026, 5, 12), QTime(10, 40), Qt::OffsetFromUTC, 3 * 3600);
    const Instant instant = Instant::fromDateTime(inDamascus);
    QCOMPARE(instant.toDateTimeUtc(), inDamascus);
    QCOMPARE(instant.toDateTimeUtc().timeSpec(), Qt::UTC);
    QVERIFY(Instant::fromDateTime(QDateTime()).isNull());
}

void TestClock::the_system_clock_runs_forward()
{
    const SystemClock clock;
    const Instant first = clock.now();
    QVERIFY(first > Instant::fromIso(u"2025-01-01T00:00:00Z"_s));
    QVERIFY(first <= clock.now());
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
