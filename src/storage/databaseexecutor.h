// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storeexecutor.h"
#include "storage/connection.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace nashra {
class Clock;
}

namespace nashra::storage {

class DatabaseLane;

/// The stores of a newsroom behind two threads: one writes, one reads on a connection of its own, so that a list never
/// waits for a save. Signals and answers reach the thread this object lives on.
class DatabaseExecutor final : public StoreExecutor
{
    Q_OBJECT

public:
    /// Opens nothing yet. The clock must outlive the executor.
    DatabaseExecutor(const Location &location, Access access, const Clock &clock, QObject *parent = nullptr);
    DatabaseExecutor(const Location &location, const Clock &clock, QObject *parent = nullptr);
    /// As shutdown().
    ~DatabaseExecutor() override;

    /// Opens both connections on their threads; jobs may be posted at once and run when they are open. Errors: those of
    /// SqlStores::open().
    [[nodiscard]] QFuture<Result<void>> open();

    /// Runs what was asked for so far, closes, and ends the threads. Later jobs answer with Cancelled. Waits for at
    /// most what is in the queue; nothing is dropped.
    void shutdown();

protected:
    void post(Lane lane, Job job) override;

private:
    void connectLane(DatabaseLane &lane);
    [[nodiscard]] DatabaseLane &laneOf(Lane lane) const;

    QThread m_writeThread;
    QThread m_readThread;
    std::unique_ptr<DatabaseLane> m_writer;
    std::unique_ptr<DatabaseLane> m_reader;
    std::atomic<bool> m_isShutDown = false;
    int m_lostLanes = 0;
};

} // namespace nashra::storage
