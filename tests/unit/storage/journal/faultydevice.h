// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/posixjournaldevice.h"

#include <QList>
#include <QMutex>

#include <functional>
#include <optional>

namespace nashra::storage {

enum class DeviceCall { MakeFolder, SyncFolder, Create, Write, Truncate, Sync, Rename, Remove, Reserve };

/// Which calls fail and how. TornWrite takes half of what is written and has no room for the rest.
struct Fault
{
    enum Kind { DiskFull, ReadOnly, IoError, TornWrite };

    Kind kind = DiskFull;
    int first = 1; ///< counted from 1 over the calls that the fault is for
    int last = 1 << 30;
    std::optional<DeviceCall> only; ///< else calls of every kind
};

/// The real file system with calls that fail to order. Thread-safe.
class FaultyDevice final : public JournalDevice
{
public:
    void setFault(const std::optional<Fault> &fault);
    /// Called before each call, on the thread that makes it; may block it.
    void setHook(std::function<void(DeviceCall)> hook);
    [[nodiscard]] QList<DeviceCall> calls() const;
    [[nodiscard]] qsizetype count(DeviceCall call) const { return calls().count(call); }

    /// Notes the call and answers whether it is to fail.
    [[nodiscard]] std::optional<Fault::Kind> next(DeviceCall call);

    Result<void> makeFolder(const QString &folder) override;
    Result<void> syncFolder(const QString &folder) override;
    Result<QStringList> list(const QString &folder) const override { return m_real.list(folder); }
    Result<std::unique_ptr<JournalFile>> create(const QString &path) override;
    Result<std::unique_ptr<QIODevice>> adopt(const QString &path) override { return m_real.adopt(path); }
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> reserve(const QString &path, qint64 bytes) override;
    bool exists(const QString &path) const override { return m_real.exists(path); }
    Result<qint64> freeBytes(const QString &folder) const override { return m_real.freeBytes(folder); }

private:
    template <class Call>
    auto guarded(DeviceCall kind, Call call) -> decltype(call());

    PosixJournalDevice m_real;
    mutable QMutex m_lock;
    std::optional<Fault> m_fault;
    std::function<void(DeviceCall)> m_hook;
    QList<DeviceCall> m_calls;
    int m_counted = 0;
    bool m_isTearing = false;
};

/// The error a fault shows as.
[[nodiscard]] Error errorOf(Fault::Kind kind);

} // namespace nashra::storage
