// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/base/threadowned.h"

#include <QSemaphore>
#include <QTest>

#include <optional>

using namespace nashra::presentation;
using namespace Qt::StringLiterals;

class TestThreadOwned : public QObject
{
    Q_OBJECT

private slots:
    void work_is_done_in_order_on_one_thread();
    void what_has_not_begun_at_the_end_is_dropped_and_cancelled();
};

void TestThreadOwned::work_is_done_in_order_on_one_thread()
{
    ThreadOwned<QList<int>> owned(u"test"_s);
    QThread *first = nullptr;
    owned.run([&first](QList<int> &list) {
        first = QThread::currentThread();
        list << 1;
    });
    auto second = owned.run([](QList<int> &list) {
        list << 2;
        return std::pair(list, QThread::currentThread());
    });
    second.waitForFinished();
    QCOMPARE(second.result().first, (QList<int>{1, 2}));
    QCOMPARE(second.result().second, first);
    QVERIFY(first != QThread::currentThread());
}

void TestThreadOwned::what_has_not_begun_at_the_end_is_dropped_and_cancelled()
{
    QSemaphore hasBegun;
    std::optional<ThreadOwned<int>> owned;
    owned.emplace(u"test"_s);
    auto begun = owned->run([&](int &value) {
        hasBegun.release();
        while (!QThread::currentThread()->isInterruptionRequested()) // until the end was asked for
            QThread::yieldCurrentThread();
        return ++value;
    });
    auto waiting = owned->run([](int &value) { return ++value; });
    hasBegun.acquire();
    owned.reset();
    QCOMPARE(begun.result(), 1);
    QVERIFY(waiting.isCanceled());
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestThreadOwned)
#include "test_threadowned.moc"
