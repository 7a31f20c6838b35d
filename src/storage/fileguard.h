// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace nashra::storage {

/// Tells other processes that a newsroom file is in use here, whatever this process does with the file besides.
/// SQLite's own locks are POSIX locks, and a process loses all it has on a file when any part of it closes the file
/// once: a file dialog that looks what kind of file it is does. The next program that closes the newsroom then takes
/// itself for the last one and deletes the log under the others. The locks here belong to an open file description,
/// which nobody else can close, and stand on the same bytes as SQLite's shared ones: those of the file and the one by
/// which its shared memory is known to be in use. (sqlite.org/howtocorrupt.html 2.2, fcntl_locking(2), SQLite
/// os_unix.c) One for each file and process, shared by its connections; any thread. Does nothing where the system has
/// no such locks.
class FileGuard
{
public:
    /// To be asked before the file is opened, which may not exist yet.
    static std::shared_ptr<FileGuard> of(const QString &path);
    /// Runs what closes a connection and gives its share up. The last one of this process closes alone, so that SQLite
    /// can tidy the log away, and nobody opens the file meanwhile.
    static void leave(std::shared_ptr<FileGuard> guard, const std::function<void()> &close);

    ~FileGuard();
    FileGuard(const FileGuard &) = delete;
    FileGuard &operator=(const FileGuard &) = delete;

    /// Once the file and its shared memory are there. Waits up to five seconds for somebody who tidies up; without the
    /// locks all is as SQLite left it.
    void lock();

    /// Whether the file and its log are still those that were locked: what is written into one that was deleted, or
    /// moved away for another, nobody finds again. The log is the one of the first look that finds one. Takes a few
    /// microseconds.
    [[nodiscard]] bool isInPlace();

private:
    /// Which file a name stands for; none where there is none.
    struct Identity
    {
        dev_t device = 0;
        ino_t number = 0;

        bool operator==(const Identity &) const = default;
    };
    /// Nothing where that cannot be told.
    [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);
    [[nodiscard]] static bool isStill(const QString &path, const Identity &identity);

    explicit FileGuard(QString path);
    void unlock();

    const QString m_path;
    int m_file = -1;
    int m_memory = -1;
    std::atomic<bool> m_isLocked = false;
    std::mutex m_logMutex;
    Identity m_log; ///< as first seen
};

} // namespace nashra::storage
