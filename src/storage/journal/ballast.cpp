// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/ballast.h"

#include "storage/journal/journallog.h"

namespace nashra::storage {

namespace {

/// Taking the last megabytes for ballast would bring about what it is there for.
constexpr qint64 roomFactor = 4;

} // namespace

Ballast::Ballast(std::shared_ptr<JournalDevice> device, QString folder, qint64 bytes)
    : m_device(std::move(device))
    , m_folder(std::move(folder))
    , m_path(m_folder + QStringLiteral("/ballast"))
    , m_bytes(bytes)
{
}

bool Ballast::restore() const
{
    if (m_device->exists(m_path))
        return true;
    Result<void> made = m_device->makeFolder(m_folder);
    if (made) {
        const Result<qint64> room = m_device->freeBytes(m_folder);
        if (!room || *room < roomFactor * m_bytes)
            return false;
        made = m_device->reserve(m_path, m_bytes);
    }
    if (!made)
        qCInfo(journalLog).noquote() << "No ballast:" << made.error().toLogString();
    return made.has_value();
}

bool Ballast::release() const
{
    return m_device->exists(m_path) && m_device->remove(m_path).has_value();
}

} // namespace nashra::storage
