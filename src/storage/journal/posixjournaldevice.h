// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/journaldevice.h"

namespace nashra::storage {

/// The real file system. Locks are flock(2) locks: the kernel drops them when the process dies, however it dies. A file
/// system without such locks is refused, because there nobody could tell a live journal from an orphan.
class PosixJournalDevice final : public JournalDevice
{
public:
    [[nodiscard]] Result<void> makeFolder(const QString &folder) override;
    [[nodiscard]] Result<void> syncFolder(const QString &folder) override;
    [[nodiscard]] Result<QStringList> list(const QString &folder) const override;
    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> adopt(const QString &path) override;
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<void> reserve(const QString &path, qint64 bytes) override;
    [[nodiscard]] bool exists(const QString &path) const override;
    [[nodiscard]] Result<qint64> freeBytes(const QString &folder) const override;
};

} // namespace nashra::storage
