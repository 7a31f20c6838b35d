// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseexecutor.h"

#include "storage/databaselane.h"

#include <future>

namespace nashra::storage {

using namespace Qt::StringLiterals;

DatabaseExecutor::DatabaseExecutor(const Location &location, Access access, const Clock &clock, QObject *parent)
    : StoreExecutor(parent)
    , m_writer(std::make_unique<DatabaseLane>(location, access, DatabaseLane::Watch::OtherPrograms, clock))
    , m_reader(std::make_unique<DatabaseLane>(location, Access::ReadOnly, DatabaseLane::Watch::Connection, clock))
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

DatabaseExecutor::DatabaseExecutor(const Location &location, const Clock &clock, QObject *parent)
    : DatabaseExecutor(location, Access::ReadWrite, clock, parent)
{
}

DatabaseExecutor::~DatabaseExecutor()
{
    shutdown();
}

void DatabaseExecutor::connectLane(DatabaseLane &lane)
{
    connect(&lane, &DatabaseLane::committed, this, &StoreExecutor::committed);
    connect(&lane, &DatabaseLane::lost, this, [this, &lane](const Error &error) {
        if (m_lostLanes++ > 0)
            return;
        // Most likely the other connection is gone too: it finds out now rather than with somebody's work.
        DatabaseLane *other = &lane == m_writer.get() ? m_reader.get() : m_writer.get();
        QMetaObject::invokeMethod(other, &DatabaseLane::look);
        emit storeLost(error);
    });
    connect(&lane, &DatabaseLane::restored, this, [this] {
        if (--m_lostLanes > 0)
            return;
        emit storeRestored();
        ChangeSet changes;
        changes.everything = true;
        emit committed(changes);
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
    // The writer makes and migrates the file before the reader looks at it; what is asked of the reader meanwhile
    // stands behind this in its queue.
    const auto writerOpened = std::make_shared<std::promise<Result<void>>>();
    QMetaObject::invokeMethod(m_writer.get(), [this, writerOpened] { writerOpened->set_value(m_writer->open()); });
    QMetaObject::invokeMethod(m_reader.get(), [this, promise, writerOpened] {
        auto opened = writerOpened->get_future().get();
        if (opened && m_isShutDown)
            opened = fail(ErrorCode::Cancelled, u"the newsroom is being closed"_s);
        promise->addResult(opened ? m_reader->open() : opened);
        promise->finish();
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
    QMetaObject::invokeMethod(
        &its, [&its, job = std::move(job)] { its.run(job); }, Qt::QueuedConnection);
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
