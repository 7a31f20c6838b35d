// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/smalldisk.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace nashra::faults {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &call)
{
    return fail(ErrorCode::Forbidden, call + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

bool put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

Result<void> SmallDisk::prepare()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return refused(u"own mounts"_s);
    // In a user namespace of its own, anybody may mount; he is root there under his own name.
    if (user != 0 && !(put(u"/proc/self/setgroups"_s, "deny") &&
                       put(u"/proc/self/uid_map"_s, QByteArrayLiteral("0 ") + QByteArray::number(user) + " 1") &&
                       put(u"/proc/self/gid_map"_s, QByteArrayLiteral("0 ") + QByteArray::number(group) + " 1")))
        return refused(u"a name in the own namespace"_s);
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refused(u"private mounts"_s);
    return ok();
}

Result<std::unique_ptr<SmallDisk>> SmallDisk::make(qint64 bytes)
{
    std::unique_ptr<SmallDisk> disk(new SmallDisk);
    if (!disk->m_folder.isValid())
        return fail(ErrorCode::Io, disk->m_folder.errorString());
    const QByteArray folder = QFile::encodeName(disk->m_folder.path());
    const QByteArray size = "size=" + QByteArray::number(bytes);
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, size.constData()) != 0)
        return refused(u"mounting a small disk"_s);
    disk->m_isMounted = true;
    return disk;
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

qint64 SmallDisk::fill()
{
    const int file = ::open(QFile::encodeName(filePath(u"filler"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray page(4096, 'x');
    qint64 taken = 0;
    while (true) {
        const ssize_t written = ::write(file, page.constData(), static_cast<size_t>(page.size()));
        if (written <= 0)
            break;
        taken += written;
    }
    ::close(file);
    return taken;
}

void SmallDisk::giveRoom()
{
    QFile::remove(filePath(u"filler"_s));
}

} // namespace nashra::faults
