// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/ballast.h"
#include "storage/journal/journalfiles.h"

#include "core/base/clock.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace nashra::storage {

/// The pace of a journal; the defaults are the promise made to the author.
struct JournalPace
{
    std::chrono::milliseconds sync{250};      ///< between two syncs while something new was written
    std::chrono::milliseconds retry{1000};    ///< between two attempts on a disk that fails
    std::chrono::milliseconds ballast{60000}; ///< between two attempts to have ballast again
};

struct JournalOptions
{
    JournalLimits limits;
    JournalPace pace;
    qint64 ballastBytes = 4 << 20; ///< 0 = none
};

/// What all journals of one folder share: the device, the writer thread, and a second thread for whatever waits for the
/// disk, so that a slow sync never holds up a write. Owned together by the keeper and every open journal; the last of
/// them ends the threads once their work is done. The clock must outlive it.
class JournalPlace
{
public:
    JournalPlace(QString folder, const Clock &clock, std::shared_ptr<JournalDevice> device, JournalOptions options);
    ~JournalPlace();
    JournalPlace(const JournalPlace &) = delete;
    JournalPlace &operator=(const JournalPlace &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const std::shared_ptr<JournalDevice> &device() const { return m_device; }
    [[nodiscard]] const JournalOptions &options() const { return m_options; }

    /// Runs jobs one after the other. Any thread.
    void runOnDiskThread(std::function<void()> job);
    /// Gives up the ballast and sees to it that it comes back. True if there was some. Writer thread.
    [[nodiscard]] bool releaseBallast();

    /// An object that works on the writer thread says so, and says when it is gone.
    void enter(QObject &worker);
    void leave();

private:
    void restoreBallast();

    QString m_folder;
    const Clock &m_clock;
    std::shared_ptr<JournalDevice> m_device;
    JournalOptions m_options;
    Ballast m_ballast;

    QThread m_writerThread;
    QObject m_timerContext; ///< lives on the writer thread
    QThreadPool m_diskThread;
    std::atomic<int> m_entered = 0;
    QSemaphore m_left;
};

} // namespace nashra::storage
