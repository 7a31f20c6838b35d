// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/posixjournaldevice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace nashra::storage {

namespace {

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd;
    }

private:
    int m_fd = -1;
};

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::ReadOnly;
    case ENOENT:
        return ErrorCode::NotFound;
    case EWOULDBLOCK:
        return ErrorCode::Busy;
    case ELOOP:
    case ENXIO:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Io;
    }
}

tl::unexpected<Error> failed(const char *call, const QString &path, int number)
{
    return fail(
        codeOf(number),
        QStringLiteral("%1 %2: %3").arg(QLatin1StringView(call), path, QString::fromLocal8Bit(std::strerror(number))));
}

/// Repeats a call that a signal interrupted.
template <class Call>
auto uninterrupted(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

Descriptor openFile(const QString &path, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    return Descriptor(
        uninterrupted([&] { return ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR); }));
}

Result<void> lock(const Descriptor &file, const QString &path)
{
    if (uninterrupted([&] { return ::flock(file.get(), LOCK_EX | LOCK_NB); }) == 0)
        return ok();
    return failed("flock", path, errno);
}

class PosixJournalFile final : public JournalFile
{
public:
    PosixJournalFile(Descriptor file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {
    }

    Result<qint64> write(QByteArrayView bytes) override
    {
        const auto size = static_cast<size_t>(bytes.size());
        const ssize_t taken = uninterrupted([&] { return ::write(m_file.get(), bytes.data(), size); });
        if (taken > 0 || bytes.isEmpty())
            return qint64(taken);
        return failed("write", m_path, taken == 0 ? EIO : errno);
    }

    Result<void> truncate(qint64 size) override
    {
        if (uninterrupted([&] { return ::ftruncate(m_file.get(), size); }) == 0)
            return ok();
        return failed("ftruncate", m_path, errno);
    }

    Result<void> sync() override
    {
        if (uninterrupted([&] { return ::fdatasync(m_file.get()); }) != 0)
            return failed("fdatasync", m_path, errno);
        struct stat status = {};
        if (::fstat(m_file.get(), &status) != 0)
            return failed("fstat", m_path, errno);
        if (status.st_nlink == 0)
            return fail(ErrorCode::Io, QStringLiteral("%1 was removed while it was being written").arg(m_path));
        return ok();
    }

private:
    Descriptor m_file;
    QString m_path;
};

} // namespace

Result<void> PosixJournalDevice::makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return ok();
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        if (Result<void> made = makeFolder(parent); !made)
            return made;
    }
    const QByteArray name = QFile::encodeName(folder);
    // Another session may have made it since we looked; a file of that name is none.
    if (::mkdir(name.constData(), S_IRWXU) != 0 && !(errno == EEXIST && QFileInfo(folder).isDir()))
        return failed("mkdir", folder, errno);
    return syncFolder(parent);
}

Result<void> PosixJournalDevice::syncFolder(const QString &folder)
{
    const Descriptor file = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!file.isOpen())
        return failed("open", folder, errno);
    // Some file systems know no sync of a folder and say EINVAL: there is nothing to wait for.
    if (uninterrupted([&] { return ::fsync(file.get()); }) != 0 && errno != EINVAL)
        return failed("fsync", folder, errno);
    return ok();
}

Result<QStringList> PosixJournalDevice::list(const QString &folder) const
{
    const QFileInfo info(folder);
    if (!info.exists())
        return QStringList();
    if (!info.isDir() || !info.isReadable())
        return fail(ErrorCode::Io, QStringLiteral("%1 is not a readable folder").arg(folder));
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

Result<std::unique_ptr<JournalFile>> PosixJournalDevice::create(const QString &path)
{
    Descriptor file = openFile(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND);
    if (!file.isOpen())
        return failed("create", path, errno);
    if (Result<void> locked = lock(file, path); !locked) {
        static_cast<void>(remove(path));
        return tl::unexpected<Error>(locked.error());
    }
    return std::make_unique<PosixJournalFile>(std::move(file), path);
}

Result<std::unique_ptr<QIODevice>> PosixJournalDevice::adopt(const QString &path)
{
    // Without O_NONBLOCK a named pipe put there would hold us for ever.
    Descriptor file = openFile(path, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen())
        return failed("open", path, errno);
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return failed("fstat", path, errno);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is not a regular file").arg(path));
    if (Result<void> locked = lock(file, path); !locked)
        return tl::unexpected<Error>(locked.error());
    // Its session may have removed it between our open() and our lock.
    if (::fstat(file.get(), &status) != 0 || status.st_nlink == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("%1 was removed").arg(path));

    auto device = std::make_unique<QFile>();
    if (!device->open(file.get(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, device->errorString()));
    static_cast<void>(file.release());
    return device;
}

Result<void> PosixJournalDevice::rename(const QString &from, const QString &to)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    if (::rename(oldName.constData(), newName.constData()) == 0)
        return ok();
    return failed("rename", from, errno);
}

Result<void> PosixJournalDevice::remove(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::unlink(name.constData()) == 0 || errno == ENOENT)
        return ok();
    return failed("unlink", path, errno);
}

Result<void> PosixJournalDevice::reserve(const QString &path, qint64 bytes)
{
    const Descriptor file = openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return errno == EEXIST ? ok() : Result<void>(failed("create", path, errno));
    // posix_fallocate() answers the error instead of setting errno.
    if (const int number = ::posix_fallocate(file.get(), 0, bytes); number != 0) {
        static_cast<void>(remove(path));
        return failed("posix_fallocate", path, number);
    }
    return ok();
}

bool PosixJournalDevice::exists(const QString &path) const
{
    return QFileInfo::exists(path);
}

Result<qint64> PosixJournalDevice::freeBytes(const QString &folder) const
{
    struct statvfs status = {};
    const QByteArray name = QFile::encodeName(folder);
    if (::statvfs(name.constData(), &status) != 0)
        return failed("statvfs", folder, errno);
    return qint64(status.f_bavail) * qint64(status.f_frsize);
}

} // namespace nashra::storage
