// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storeexecutor.h"
#include "storage/sqlstores.h"

#include <QTimer>

#include <functional>

namespace nashra {
class Clock;
}

namespace nashra::storage {

/// One connection on a thread of its own, and what keeps it going: it looks for what other programs wrote, moves the
/// write-ahead log into the file when nobody waits, and opens a lost connection again. Lives on its thread.
class DatabaseLane : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<void(const Result<Stores *> &)>;

    /// The clock must outlive the lane.
    DatabaseLane(Location location, Access access, const Clock &clock);
    ~DatabaseLane() override;

    [[nodiscard]] Result<void> open();
    void close();
    void run(const Job &job);

signals:
    void committed(const nashra::ChangeSet &changes);
    void lost(const nashra::Error &error);
    void restored();

private:
    void watch();
    void lookForForeignWrites();
    void tidy();
    void reopen();

    Location m_location;
    Access m_access;
    const Clock &m_clock;
    std::unique_ptr<SqlStores> m_stores;
    std::optional<Error> m_problem; ///< why there are no stores
    QTimer m_watchTimer;
    QTimer m_tidyTimer;
    QTimer m_reopenTimer;
    qint64 m_dataVersion = 0;
};

} // namespace nashra::storage
