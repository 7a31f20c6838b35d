// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultydevice.h"

namespace nashra::storage {

namespace {

class FaultyFile final : public JournalFile
{
public:
    FaultyFile(FaultyDevice &device, std::unique_ptr<JournalFile> real)
        : m_device(device)
        , m_real(std::move(real))
    {
    }

    Result<qint64> write(QByteArrayView bytes) override
    {
        const std::optional<Fault::Kind> fault = m_device.next(DeviceCall::Write);
        if (!fault)
            return m_real->write(bytes);
        if (fault == Fault::TornWrite && bytes.size() > 1)
            return m_real->write(bytes.first(bytes.size() / 2));
        return tl::unexpected<Error>(errorOf(*fault));
    }
    Result<void> truncate(qint64 size) override
    {
        const std::optional<Fault::Kind> fault = m_device.next(DeviceCall::Truncate);
        return fault ? tl::unexpected<Error>(errorOf(*fault)) : m_real->truncate(size);
    }
    Result<void> sync() override
    {
        const std::optional<Fault::Kind> fault = m_device.next(DeviceCall::Sync);
        return fault ? tl::unexpected<Error>(errorOf(*fault)) : m_real->sync();
    }

private:
    FaultyDevice &m_device;
    std::unique_ptr<JournalFile> m_real;
};

} // namespace

Error errorOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::ReadOnly:
        return Error{ErrorCode::ReadOnly, QStringLiteral("made to fail"), {}, nullptr};
    case Fault::IoError:
        return Error{ErrorCode::Io, QStringLiteral("made to fail"), {}, nullptr};
    case Fault::DiskFull:
    case Fault::TornWrite:
        break;
    }
    return Error{ErrorCode::DiskFull, QStringLiteral("made to fail"), {}, nullptr};
}

void FaultyDevice::setFault(const std::optional<Fault> &fault)
{
    const QMutexLocker locker(&m_lock);
    m_fault = fault;
    m_counted = 0;
    m_isTearing = false;
}

void FaultyDevice::setHook(std::function<void(DeviceCall)> hook)
{
    const QMutexLocker locker(&m_lock);
    m_hook = std::move(hook);
}

QList<DeviceCall> FaultyDevice::calls() const
{
    const QMutexLocker locker(&m_lock);
    return m_calls;
}

std::optional<Fault::Kind> FaultyDevice::next(DeviceCall call)
{
    std::function<void(DeviceCall)> hook;
    {
        const QMutexLocker locker(&m_lock);
        hook = m_hook;
    }
    if (hook)
        hook(call);

    const QMutexLocker locker(&m_lock);
    m_calls.append(call);
    if (!m_fault || (m_fault->only && *m_fault->only != call))
        return std::nullopt;
    ++m_counted;
    // The write that goes on behind half a write finds no room.
    if (call == DeviceCall::Write && std::exchange(m_isTearing, false))
        return Fault::DiskFull;
    if (m_counted < m_fault->first || m_counted > m_fault->last)
        return std::nullopt;
    m_isTearing = m_fault->kind == Fault::TornWrite && call == DeviceCall::Write;
    return m_fault->kind;
}

template <class Call>
auto FaultyDevice::guarded(DeviceCall kind, Call call) -> decltype(call())
{
    if (const std::optional<Fault::Kind> fault = next(kind))
        return tl::unexpected<Error>(errorOf(*fault));
    return call();
}

Result<void> FaultyDevice::makeFolder(const QString &folder)
{
    return guarded(DeviceCall::MakeFolder, [&] { return m_real.makeFolder(folder); });
}

Result<void> FaultyDevice::syncFolder(const QString &folder)
{
    return guarded(DeviceCall::SyncFolder, [&] { return m_real.syncFolder(folder); });
}

Result<std::unique_ptr<JournalFile>> FaultyDevice::create(const QString &path)
{
    return guarded(DeviceCall::Create, [&]() -> Result<std::unique_ptr<JournalFile>> {
        Result<std::unique_ptr<JournalFile>> file = m_real.create(path);
        if (!file)
            return file;
        return std::make_unique<FaultyFile>(*this, std::move(*file));
    });
}

Result<void> FaultyDevice::rename(const QString &from, const QString &to)
{
    return guarded(DeviceCall::Rename, [&] { return m_real.rename(from, to); });
}

Result<void> FaultyDevice::remove(const QString &path)
{
    return guarded(DeviceCall::Remove, [&] { return m_real.remove(path); });
}

Result<void> FaultyDevice::reserve(const QString &path, qint64 bytes)
{
    return guarded(DeviceCall::Reserve, [&] { return m_real.reserve(path, bytes); });
}

} // namespace nashra::storage
