// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>

namespace nashra::language {

/// Spreads what differs in a few bits over all of them.
[[nodiscard]] inline quint64 mixed(quint64 h)
{
    h ^= h >> 32;
    h *= 0xd6e8feb86659fd93ULL;
    return h ^ h >> 32;
}

/// Both halves of the product in one, which spreads every bit of either factor.
[[nodiscard]] inline quint64 foldedProduct(quint64 a, quint64 b)
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
#else
    const quint64 aLow = quint32(a);
    const quint64 aHigh = a >> 32;
    const quint64 bLow = quint32(b);
    const quint64 bHigh = b >> 32;
    const quint64 middle = aHigh * bLow + (aLow * bLow >> 32);
    const quint64 other = aLow * bHigh + quint32(middle);
    return (a * b) ^ (aHigh * bHigh + (middle >> 32) + (other >> 32));
#endif
}

/// The hash of a word's folded letters. Reads at least 24 bytes from its beginning, whatever its length: words of up to
/// twelve letters, nearly all, take no branch.
[[nodiscard]] inline quint64 hashOfWord(const char16_t *letters, int count)
{
    constexpr size_t most = 24; // bytes of the last letters
    // Read from most - n on, a mask of n bytes.
    static constexpr auto masks = [] {
        std::array<quint8, 2 * most> bytes{};
        for (size_t i = 0; i < most; ++i)
            bytes[i] = 0xFF;
        return bytes;
    }();
    const auto read = [](const void *from) {
        quint64 value = 0;
        std::memcpy(&value, from, sizeof value);
        return value;
    };
    auto bytes = size_t(count) * 2;
    quint64 h = 0x9E3779B97F4A7C15ULL * quint64(count + 1);
    for (; bytes > most; bytes -= 8, letters += 4)
        h = foldedProduct(h ^ read(letters), 0xff51afd7ed558ccdULL);
    const quint8 *mask = masks.data() + most - bytes;
    const quint64 first = read(letters) & read(mask);
    const quint64 second = read(letters + 4) & read(mask + 8);
    const quint64 third = read(letters + 8) & read(mask + 16);
    h = foldedProduct(h ^ first, 0xa0761d6478bd642fULL ^ second);
    return foldedProduct(h ^ third, 0xe7037ed1a0b428dbULL);
}

/// The hash of a name that goes on with a word, after a sign that parts them or not.
[[nodiscard]] inline quint64 hashWith(quint64 begun, quint64 word, bool isParted)
{
    return mixed(begun * 0x9E3779B97F4A7C15ULL + word + (isParted ? 1 : 0));
}

} // namespace nashra::language
