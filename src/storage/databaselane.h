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
    enum class Watch { Connection, OtherPrograms }; ///< the second includes the first

    /// The clock must outlive the lane.
    DatabaseLane(const Location &location, Access access, Watch watch, const Clock &clock);
    ~DatabaseLane() override;

    [[nodiscard]] Result<void> open();
    void close();
    void run(const Job &job);
    /// Looks now whether the connection still stands and whether others wrote.
    void look();

signals:
    void committed(const nashra::ChangeSet &changes);
    void lost(const nashra::Error &error);
    void restored();

private:
    static constexpr qint64 tooLongLog = 32LL * 1024 * 1024; ///< moved at once, whoever waits

    [[nodiscard]] Result<void> startWatching();
    [[nodiscard]] Result<void> lookAtFile();
    void lookWhereFileIs();
    [[nodiscard]] Result<void> lookAtServer();
    void announceForeignWrite();
    void announceEverything();
    /// True where something was not indexed yet.
    bool catchUpIndex();
    [[nodiscard]] bool isLost() const;
    void giveUp();
    void reopen();
    [[nodiscard]] qint64 logSize() const;
    void moveLog();
    void tidyLog();

    Location m_location;
    Access m_access;
    Watch m_watch;
    const Clock &m_clock;
    std::unique_ptr<SqlStores> m_stores;
    std::optional<Error> m_problem; ///< why there are no stores
    QTimer m_watchTimer;
    QTimer m_heardTimer; ///< gathers what a busy server says
    QTimer m_idleTimer;
    QTimer m_reopenTimer;
    qint64 m_dataVersion = 0;
    qint64 m_longestLog = tooLongLog;
    bool m_hasRoomInLog = false;
    bool m_isInPlace = true; ///< the newsroom's file, as last seen
};

} // namespace nashra::storage
