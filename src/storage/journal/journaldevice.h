// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

#include <memory>

namespace nashra::storage {

/// A journal file being written. Its lock is held until the object goes. write() and truncate() come from one thread,
/// sync() may run beside them on another. Errors: DiskFull, ReadOnly, Io.
class JournalFile
{
public:
    virtual ~JournalFile() = default;

    /// Appends and answers how much was taken, which may be less than asked for but never nothing.
    [[nodiscard]] virtual Result<qint64> write(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual Result<void> truncate(qint64 size) = 0;
    /// Everything written is on the disk. Fails too where somebody removed the file behind our back.
    [[nodiscard]] virtual Result<void> sync() = 0;
};

/// What journals ask of a file system; behind an interface so that tests can make every single call fail.
/// Thread-safe. Errors: DiskFull, ReadOnly, Io, and those named.
class JournalDevice
{
public:
    virtual ~JournalDevice() = default;

    /// Makes the folder where it is missing, readable by its owner only.
    [[nodiscard]] virtual Result<void> makeFolder(const QString &folder) = 0;
    [[nodiscard]] virtual Result<void> syncFolder(const QString &folder) = 0;
    /// Names, not paths.
    [[nodiscard]] virtual Result<QStringList> list(const QString &folder) const = 0;

    /// A new, empty file, locked from the start.
    [[nodiscard]] virtual Result<std::unique_ptr<JournalFile>> create(const QString &path) = 0;
    /// Opens a file that a dead session left behind, for reading, and takes its lock, which is held as long as the
    /// device returned. Errors: Busy (its session lives), NotFound, InvalidInput (not a regular file).
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> adopt(const QString &path) = 0;

    [[nodiscard]] virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// A file that is not there counts as removed.
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;

    /// Makes a file whose bytes really occupy the disk; nothing where it exists already.
    [[nodiscard]] virtual Result<void> reserve(const QString &path, qint64 bytes) = 0;
    [[nodiscard]] virtual bool exists(const QString &path) const = 0;
    [[nodiscard]] virtual Result<qint64> freeBytes(const QString &folder) const = 0;
};

} // namespace nashra::storage
