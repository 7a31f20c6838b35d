// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/listfences.h"

#include <QTest>

#include <limits>

using namespace nashra;

namespace {

ListFences fencesOf(const QList<qint64> &touches, int pageSize)
{
    ListFences fences;
    fences.pageSize = pageSize;
    for (const qint64 touch : touches)
        fences.addRow(touch);
    return fences;
}

} // namespace

/// The keys of a long list, kept small.
class TestListFences : public QObject
{
    Q_OBJECT

private slots:
    void hold_the_rows_of_every_page_data();
    void hold_the_rows_of_every_page();
    void know_no_rows_of_a_page_that_is_not_there();
    void hold_a_million_rows_in_a_megabyte();
    void hold_no_rows_of_a_list_that_needs_more();
};

void TestListFences::hold_the_rows_of_every_page_data()
{
    QTest::addColumn<QList<qint64>>("touches");
    QTest::newRow("none") << QList<qint64>();
    QTest::newRow("one") << QList<qint64>{1};
    QTest::newRow("one after the other") << QList<qint64>{7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("around one byte") << QList<qint64>{1000, 873, 745, 616, 615};
    QTest::newRow("far apart") << QList<qint64>{std::numeric_limits<qint64>::max(), 1LL << 40, (1LL << 40) - 16384, 2,
                                                1};
}

void TestListFences::hold_the_rows_of_every_page()
{
    QFETCH(QList<qint64>, touches);
    for (const int pageSize : {1, 2, 3, 7, 100}) {
        const ListFences fences = fencesOf(touches, pageSize);
        QCOMPARE(fences.count, touches.size());
        QList<qint64> rows;
        for (int page = 0; page < fences.touches.size(); ++page) {
            QCOMPARE(fences.rowsOf(page).first(), fences.touches[page]);
            rows += fences.rowsOf(page);
        }
        QCOMPARE(rows, touches);
    }
}

void TestListFences::know_no_rows_of_a_page_that_is_not_there()
{
    QVERIFY(ListFences().rowsOf(0).isEmpty());
    const ListFences fences = fencesOf({5, 3, 1}, 2);
    QVERIFY(fences.rowsOf(-1).isEmpty());
    QVERIFY(fences.rowsOf(2).isEmpty());
    ListFences withoutRows;
    withoutRows.touches = {5, 1};
    withoutRows.count = 3;
    QVERIFY(withoutRows.rowsOf(0).isEmpty());
}

void TestListFences::hold_a_million_rows_in_a_megabyte()
{
    ListFences fences;
    for (qint64 touch = 100'000'000; touch > 0; touch -= 100)
        fences.addRow(touch);
    QCOMPARE(fences.count, 1'000'000);
    QVERIFY(fences.gaps.size() <= ListFences::mostBytes);
    QCOMPARE(fences.rowsOf(fences.touches.size() - 1).last(), 100);
}

void TestListFences::hold_no_rows_of_a_list_that_needs_more()
{
    ListFences fences;
    for (qint64 touch = 2'000'000; touch > 0; --touch)
        fences.addRow(touch);
    QCOMPARE(fences.count, 2'000'000);
    QCOMPARE(fences.touches.size(), 2'000'000 / 128);
    QVERIFY(fences.rowsOf(0).isEmpty());
    QVERIFY(fences.gaps.isEmpty() && fences.gapsFrom.isEmpty());
}

QTEST_APPLESS_MAIN(TestListFences)
#include "test_listfences.moc"
