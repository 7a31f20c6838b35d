// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/storeexecutor.h"

#include "testlib/fixedclock.h"
#include "testlib/memorystores.h"
#include "testlib/verify.h"

#include <QList>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

/// Keeps jobs until it is told what to answer them with.
class HoldingExecutor final : public StoreExecutor
{
public:
    struct Held
    {
        Lane lane;
        Job job;
    };

    void answerAll(const Result<Stores *> &stores)
    {
        for (const Held &held : std::as_const(m_held))
            held.job(stores);
        m_held.clear();
    }

    [[nodiscard]] qsizetype reads() const { return count(Lane::Read); }
    [[nodiscard]] qsizetype writes() const { return count(Lane::Write); }

protected:
    void post(Lane lane, Job job) override { m_held << Held{lane, std::move(job)}; }

private:
    [[nodiscard]] qsizetype count(Lane lane) const
    {
        return std::count_if(m_held.begin(), m_held.end(), [=](const Held &held) { return held.lane == lane; });
    }

    QList<Held> m_held;
};

} // namespace

class TestStoreExecutor : public QObject
{
    Q_OBJECT

private slots:
    void the_future_is_pending_until_the_job_has_run();
    void a_job_without_stores_answers_with_the_reason();
    void reads_and_writes_go_to_their_lanes();
};

void TestStoreExecutor::the_future_is_pending_until_the_job_has_run()
{
    HoldingExecutor executor;
    bool hasRun = false;
    const QFuture<Result<int>> future = executor.write([&](Stores &) -> Result<int> {
        hasRun = true;
        return fail(ErrorCode::Conflict, u"somebody else"_s);
    });
    QVERIFY(future.isStarted());
    QVERIFY(!future.isFinished());
    QVERIFY(!hasRun);

    const FixedClock clock;
    MemoryStores stores(clock);
    executor.answerAll(static_cast<Stores *>(&stores));
    QVERIFY(hasRun);
    QVERIFY(future.isFinished());
    VERIFY_ERROR(future.result(), ErrorCode::Conflict);
}

void TestStoreExecutor::a_job_without_stores_answers_with_the_reason()
{
    HoldingExecutor executor;
    bool hasRun = false;
    const QFuture<Result<int>> future = executor.read([&](Stores &) -> Result<int> {
        hasRun = true;
        return 7;
    });
    executor.answerAll(fail(ErrorCode::Unavailable, u"the server is gone"_s));
    QVERIFY(future.isFinished());
    VERIFY_ERROR(future.result(), ErrorCode::Unavailable);
    QVERIFY(!hasRun);
}

void TestStoreExecutor::reads_and_writes_go_to_their_lanes()
{
    HoldingExecutor executor;
    const auto nothing = [](Stores &) { return ok(); };
    const auto read = executor.read(nothing);
    const auto write = executor.write(nothing);
    const auto another = executor.write(nothing);
    QCOMPARE(executor.reads(), 1);
    QCOMPARE(executor.writes(), 2);
    executor.answerAll(fail(ErrorCode::Cancelled));
    QVERIFY(read.isFinished() && write.isFinished() && another.isFinished());
}

QTEST_GUILESS_MAIN(TestStoreExecutor)
#include "test_storeexecutor.moc"
