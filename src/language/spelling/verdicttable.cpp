// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/verdicttable.h"

#include "language/spelling/fingerprint.h"

#include <QFile>
#include <QSaveFile>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewestSlots = std::size_t(1) << 15;

/// The file: this, then the entries as they are in memory. A foreign byte order fails at the magic.
struct Header
{
    quint64 magic = 0x314452565248534EULL; // "NSHRVRD1"
    quint64 count = 0;
    quint64 checksum = 0; ///< fingerprint() of the entries
};

} // namespace

VerdictTable::VerdictTable()
{
    resize(fewestSlots);
}

void VerdictTable::resize(std::size_t slotCount)
{
    std::vector<quint64> old(slotCount, empty);
    old.swap(m_slots);
    m_mask = slotCount - 1;
    m_used = 0;
    for (const quint64 entry : old) {
        if (entry != empty)
            place(entry);
    }
}

void VerdictTable::place(quint64 entry)
{
    std::size_t i = slotOf(entry);
    while (m_slots[i] != empty)
        i = (i + 1) & m_mask;
    m_slots[i] = entry;
    ++m_used;
}

void VerdictTable::insert(quint64 fingerprint, bool isRight)
{
    if (m_used >= most) {
        m_slots.clear();
        resize(fewestSlots);
    }
    if ((m_used + 1) * 2 > m_slots.size())
        resize(m_slots.size() * 2);
    // An entry of all zeros would be taken for an empty slot.
    const quint64 key = fingerprint & ~quint64(1);
    place((key != empty ? key : quint64(2)) | quint64(isRight));
}

Result<void> VerdictTable::save(const QString &path) const
{
    std::vector<quint64> entries;
    entries.reserve(m_used);
    for (const quint64 entry : m_slots) {
        if (entry != empty)
            entries.push_back(entry);
    }
    const auto bytes = qint64(entries.size() * sizeof(quint64));
    Header header;
    header.count = entries.size();
    header.checksum = fingerprint(entries.data(), bytes, header.magic);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(&header), sizeof header) != qint64(sizeof header) ||
        file.write(reinterpret_cast<const char *>(entries.data()), bytes) != bytes || !file.commit())
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return ok();
}

Result<void> VerdictTable::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    Header header;
    const quint64 magic = header.magic;
    if (file.read(reinterpret_cast<char *>(&header), sizeof header) != qint64(sizeof header) || header.magic != magic ||
        header.count > most || file.size() != qint64(sizeof header + header.count * sizeof(quint64)))
        return fail(ErrorCode::Corrupt, u"%1: not a file of verdicts"_s.arg(path));
    std::vector<quint64> entries(header.count);
    const auto bytes = qint64(entries.size() * sizeof(quint64));
    if (file.read(reinterpret_cast<char *>(entries.data()), bytes) != bytes ||
        header.checksum != fingerprint(entries.data(), bytes, magic))
        return fail(ErrorCode::Corrupt, u"%1: damaged"_s.arg(path));
    for (const quint64 entry : entries) {
        if (!find(entry))
            insert(entry, entry & 1);
    }
    return ok();
}

} // namespace nashra::language
