// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

namespace nashra::storage {

using namespace std::chrono_literals;

namespace {

#ifdef F_OFD_SETLK
constexpr int setLock = F_OFD_SETLK;
#else
constexpr int setLock = -1;
#endif

/// Bytes of a file.
struct Range
{
    off_t from;
    off_t size;
};

// Fixed in SQLite's file format (sqlite3 os.h SHARED_FIRST and SHARED_SIZE, os_unix.c UNIX_SHM_DMS).
constexpr Range sharedBytes{0x40000002, 510};
constexpr Range inUseByte{128, 1};
const QString logSuffix = QStringLiteral("-wal");
constexpr auto patience = 5s;
constexpr auto pause = 5ms;

std::mutex mutex; ///< of the map, of all files that are opened and closed for a guard, and of the last closing

QHash<QString, std::weak_ptr<FileGuard>> &guards()
{
    static QHash<QString, std::weak_ptr<FileGuard>> all;
    return all;
}

/// Whether it was set, or never can be.
bool trySet(int file, Range range, short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = range.from;
    lock.l_len = range.size;
    return file < 0 || setLock < 0 || ::fcntl(file, setLock, &lock) == 0 || (errno != EAGAIN && errno != EACCES);
}

int openForLock(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

/// The same for every way to write it; the file itself may not be there yet.
QString keyOf(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
}

} // namespace

FileGuard::FileGuard(QString path)
    : m_path(std::move(path))
{
}

FileGuard::~FileGuard()
{
    for (const int file : {m_file, m_memory}) {
        if (file >= 0)
            ::close(file);
    }
}

std::shared_ptr<FileGuard> FileGuard::of(const QString &path)
{
    const std::lock_guard locker(mutex);
    const QString key = keyOf(path);
    std::shared_ptr<FileGuard> guard = guards().value(key).lock();
    if (!guard) {
        guard.reset(new FileGuard(key));
        guards().removeIf([](const auto &entry) { return entry.value().expired(); });
        guards().insert(key, guard);
    }
    return guard;
}

void FileGuard::leave(std::shared_ptr<FileGuard> guard, const std::function<void()> &close)
{
    const std::lock_guard locker(mutex);
    if (guard && guard.use_count() == 1)
        guard->unlock();
    close();
    guard.reset();
}

void FileGuard::lock()
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (bool isSet = false; !isSet && std::chrono::steady_clock::now() < end;) {
        {
            const std::lock_guard locker(mutex);
            if (m_file < 0)
                m_file = openForLock(m_path);
            if (m_memory < 0)
                m_memory = openForLock(m_path + QStringLiteral("-shm"));
            isSet = trySet(m_file, sharedBytes, F_RDLCK) && trySet(m_memory, inUseByte, F_RDLCK);
            m_isLocked = isSet && setLock >= 0;
        }
        if (!isSet)
            std::this_thread::sleep_for(pause);
    }
}

bool FileGuard::isInPlace()
{
    struct stat held = {};
    if (m_file < 0 || ::fstat(m_file, &held) != 0)
        return true; // nothing is known of it
    if (!isStill(m_path, {held.st_dev, held.st_ino}))
        return false;
    if (!m_isLocked)
        return true; // the log may rightly be made anew
    const QString log = m_path + logSuffix;
    const std::lock_guard locker(m_logMutex);
    // It is made by the first who reads or writes.
    if (m_log == Identity())
        m_log = identityOf(log).value_or(Identity());
    return isStill(log, m_log);
}

std::optional<FileGuard::Identity> FileGuard::identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return Identity{found.st_dev, found.st_ino};
    const bool isGone = errno == ENOENT || errno == ENOTDIR;
    return isGone ? std::optional(Identity()) : std::nullopt;
}

bool FileGuard::isStill(const QString &path, const Identity &identity)
{
    const auto now = identityOf(path);
    return !now || *now == identity;
}

void FileGuard::unlock()
{
    trySet(m_file, sharedBytes, F_UNLCK);
    trySet(m_memory, inUseByte, F_UNLCK);
    m_isLocked = false;
}

} // namespace nashra::storage
