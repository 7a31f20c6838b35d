// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstring>

namespace nashra::language {

namespace detail {

// The multipliers of MurmurHash3 and of the golden ratio: odd, with bits all over.
inline constexpr std::array<quint64, 5> multipliers{0xff51afd7ed558ccdULL, 0xc4ceb9fe1a85ec53ULL, 0x9E3779B97F4A7C15ULL,
                                                    0xD6E8FEB86659FD93ULL, 0xA0761D6478BD642FULL};

[[nodiscard]] constexpr quint64 stirred(quint64 bits)
{
    return bits ^ bits >> 32;
}

} // namespace detail

/// A 64-bit hash of bytes that is the same on every start of the program, which qHash() is not. Not for secrets.
[[nodiscard]] inline quint64 fingerprint(const void *data, qsizetype size, quint64 seed)
{
    using namespace detail;
    const auto *bytes = static_cast<const char *>(data);
    quint64 hash = seed ^ (quint64(size) * multipliers[2]);
    for (; size > 0; size -= 8, bytes += 8) {
        quint64 block = 0;
        std::memcpy(&block, bytes, std::size_t(qMin<qsizetype>(size, 8)));
        hash = stirred((hash ^ block) * multipliers[0]);
    }
    return stirred(stirred(hash * multipliers[1]) * multipliers[0]);
}

/// A fingerprint of a word that lies in a text. Words of up to 16 letters, all but a few, take the same steps whatever
/// their length, which a processor could not foresee: 32 bytes are read, and what is behind the word is masked away.
[[nodiscard]] inline quint64 wordFingerprint(QStringView text, qsizetype position, qsizetype length, quint64 seed)
{
    using namespace detail;
    constexpr qsizetype longest = 16;                               ///< units
    constexpr qsizetype block = sizeof(quint64) / sizeof(char16_t); ///< units
    const char16_t *units = text.utf16() + position;
    if (length > longest)
        return fingerprint(units, length * qsizetype(sizeof(char16_t)), seed);
    static constexpr auto masks = [] {
        std::array<char16_t, 2 * longest> made{};
        for (std::size_t i = 0; i < longest; ++i)
            made[i] = 0xFFFF;
        return made;
    }();
    std::array<char16_t, longest> lastUnits;
    if (text.size() - position < longest) {
        lastUnits.fill(0);
        std::memcpy(lastUnits.data(), units, std::size_t(length) * sizeof(char16_t));
        units = lastUnits.data();
    }
    const char16_t *mask = masks.data() + longest - length;
    quint64 hash = seed ^ (quint64(length) * multipliers[2]);
    for (qsizetype i = 0; i < longest / block; ++i) {
        quint64 bits;
        quint64 kept;
        std::memcpy(&bits, units + i * block, sizeof bits);
        std::memcpy(&kept, mask + i * block, sizeof kept);
        hash += stirred((bits & kept) * multipliers[0]) * multipliers[std::size_t(i) + 1];
    }
    return stirred(stirred(hash * multipliers[1]) * multipliers[0]);
}

} // namespace nashra::language
