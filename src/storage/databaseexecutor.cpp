// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseexecutor.h"

#include "storage/databaselane.h"

namespace nashra::storage {

using namespace Qt::StringLiterals;

DatabaseExecutor::DatabaseExecutor(Location location, const Clock &clock, QObject *parent)
    : StoreExecutor(parent)
    , m_writer(std::make_unique<DatabaseLane>(location, Access::ReadWrite, clock))
    , m_reader(std::make_unique<DatabaseLane>(location, Access::ReadOnly, clock))
{
    m_writeThread.setObjectName(u"nashra-write"_s);
    m_readThread.setObjectName(u"nashra-read"_s);
    m_writer->moveToThread(&m_writeThread);
    m_reader->moveToThread(&m_readThread);
    connectLane(*m_writer);
    connectLane(*m_reader);
    m_writeThread.start();
    m_readThread.start();
}

DatabaseExecutor::~DatabaseExecutor()
{
    shutdown();
}

void DatabaseExecutor::connectLane(DatabaseLane &lane)
{
    connect(&lane, &DatabaseLane::committed, this, &StoreExecutor::committed);
    connect(&lane, &DatabaseLane::lost, this, [this](const Error &error) {
        if (!std::exchange(m_isLost, true))
            emit storeLost(error);
    });
    connect(&lane, &DatabaseLane::restored, this, [this] {
        if (std::exchange(m_isLost, false))
            emit storeRestored();
    });
}

DatabaseLane &DatabaseExecutor::laneOf(Lane lane) const
{
    return lane == Lane::Write ? *m_writer : *m_reader;
}

QFuture<Result<void>> DatabaseExecutor::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    // The writer makes and migrates the file before the reader looks at it.
    QMetaObject::invokeMethod(m_writer.get(), [this, answer] {
        if (const auto opened = m_writer->open(); !opened) {
            answer(opened);
            return;
        }
        QMetaObject::invokeMethod(m_reader.get(), [this, answer] { answer(m_reader->open()); });
    });
    return promise->future();
}

void DatabaseExecutor::post(Lane lane, Job job)
{
    if (m_isShutDown) {
        job(fail(ErrorCode::Cancelled, u"the newsroom is being closed"_s));
        return;
    }
    DatabaseLane &its = laneOf(lane);
    QMetaObject::invokeMethod(&its, [&its, job = std::move(job)] { its.run(job); }, Qt::QueuedConnection);
}

void DatabaseExecutor::shutdown()
{
    if (m_isShutDown.exchange(true))
        return;
    // The reader first: the writer can then move the whole log into the file.
    for (auto [lane, thread] : {std::pair(m_reader.get(), &m_readThread), std::pair(m_writer.get(), &m_writeThread)}) {
        QMetaObject::invokeMethod(lane, [lane = lane] {
            lane->close();
            lane->thread()->quit();
        });
        thread->wait();
    }
}

} // namespace nashra::storage
