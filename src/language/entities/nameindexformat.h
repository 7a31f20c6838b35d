// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstring>
#include <span>

/// The bytes of a name index, in the machine's own byte order:
///
///     header | filter of first words | filter of longer beginnings | table of first words | table of longer beginnings
///     | entities: id, kind and first title | titles | records
///
/// First words have a table of their own because most words of a text are looked up there or nowhere: it stays in the
/// cache while the other one grows.
/// A slot stands at or after the place its hash's upper half asks for, never further than maxProbe; the lower half is
/// the check. A node is the offset of its record group plus one, and the bits NameIndex names. A group
/// is a count of names, then for each: flags, row of the entity, length, UTF-8. Rows are sorted by id.
namespace nashra::language::format {

constexpr char magic[8] = {'N', 'a', 's', 'h', 'N', 'a', 'm', 'e'};
constexpr quint32 version = 1;
constexpr quint32 byteOrder = 0x01020304;
constexpr quint32 mostProbes = 256;
constexpr quint32 noEntity = 0xFFFFFFFF;

struct Table
{
    quint32 capacity; ///< places a hash may ask for; maxProbe slots more follow
    quint32 maxProbe;
    quint32 filterWords; ///< of eight bytes each; a power of two
};

struct Header
{
    char magic[8];
    quint32 version;
    quint32 byteOrder;
    quint64 rules; ///< how words were folded when it was made
    quint64 size;  ///< of the whole, in bytes
    quint64 stamp;
    Table words;
    Table longer;
    quint32 entities;
    quint32 titles;
    quint32 names;
    quint64 recordBytes;
    quint64 contentSum; ///< of all after the header
    quint64 headerSum;  ///< of the header before this field
};
static_assert(sizeof(Header) == 104);

constexpr quint32 kindBits = 2;
constexpr qsizetype idBytes = 16;
constexpr qsizetype entityBytes = idBytes + 4; ///< the id, then kind and first title
constexpr qsizetype titleBytes = 12;
constexpr qsizetype slotBytes = 8;
constexpr qsizetype recordHead = 7; ///< flags, entity, length

constexpr quint8 formMask = 0x07;
constexpr quint8 derivedFlag = 0x08;
constexpr quint8 capitalFlag = 0x10;

template <class T>
T readAt(const uchar *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

template <class T>
void append(QByteArray &bytes, const T &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
}

/// Eight bytes a step; for accidents, not for enemies.
inline quint64 checksum(const uchar *data, quint64 size)
{
    quint64 sum = 0x9E3779B97F4A7C15ULL ^ size;
    for (; size >= 8; data += 8, size -= 8) {
        sum = (sum ^ readAt<quint64>(data)) * 0xff51afd7ed558ccdULL;
        sum ^= sum >> 32;
    }
    for (; size > 0; ++data, --size)
        sum = (sum ^ *data) * 0xc4ceb9fe1a85ec53ULL;
    return sum ^ sum >> 29;
}

} // namespace nashra::language::format
