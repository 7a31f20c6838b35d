// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>

namespace nashra::language {

/// A 64-bit hash of bytes that is the same on every start of the program, which qHash() is not. Not for secrets.
/// Reads eight bytes at a time (after the finaliser of MurmurHash3, which is in the public domain).
[[nodiscard]] inline quint64 fingerprint(const void *data, qsizetype size, quint64 seed)
{
    constexpr quint64 first = 0xff51afd7ed558ccdULL;
    constexpr quint64 second = 0xc4ceb9fe1a85ec53ULL;
    const auto *bytes = static_cast<const char *>(data);
    quint64 hash = seed ^ (quint64(size) * 0x9E3779B97F4A7C15ULL);
    quint64 block = 0;
    for (; size >= 8; size -= 8, bytes += 8) {
        std::memcpy(&block, bytes, 8);
        hash = (hash ^ block) * first;
        hash ^= hash >> 32;
    }
    // A copy of unknown length would call memcpy(), which costs more than the hash.
    block = 0;
    if (size & 4) {
        quint32 four = 0;
        std::memcpy(&four, bytes, 4);
        block = four;
        bytes += 4;
    }
    for (qsizetype i = 0; i < (size & 3); ++i)
        block = block << 8 | quint8(bytes[i]);
    hash = (hash ^ block) * second;
    hash ^= hash >> 29;
    hash *= first;
    return hash ^ hash >> 32;
}

} // namespace nashra::language
