// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <mutex>

namespace nashra {

QUuid makeUuidV7(Instant now)
{
    // 12 bits of counter below the milliseconds keep ids of one process strictly ascending within a millisecond; when
    // they run out, or the clock goes back, the id takes the next tick after the last one given.
    static std::mutex mutex;
    static quint64 last = 0;
    // What does not fit into 48 bits is no time of ours; it must not carry the ids of this process away for good.
    constexpr qint64 lastInstant = (1LL << 48) - 1;
    const quint64 ms = now.ms < 0 || now.ms > lastInstant ? 0 : quint64(now.ms);
    quint64 tick = 0;
    {
        const std::scoped_lock lock(mutex);
        tick = std::max(last + 1, ms << 12);
        last = tick;
    }
    std::array<quint8, 16> bytes;
    const quint64 high = ((tick >> 12) << 16) | 0x7000U | (tick & 0xFFFU);
    const quint64 low =
        (QRandomGenerator::global()->generate64() & 0x3FFF'FFFF'FFFF'FFFFULL) | 0x8000'0000'0000'0000ULL;
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace nashra
