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

/// The hash of a word's folded letters. Reads at least 24 bytes from its beginning, whatever its length: words of up to
/// twelve letters, nearly all, take no branch.
[[nodiscard]] inline quint64 hashOfWord(const char16_t *letters, int count)
{
    const auto part = [](const char16_t *from, qsizetype bytes) {
        static constexpr std::array<quint64, 9> masks{
            0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};
        quint64 value = 0;
        std::memcpy(&value, from, sizeof value);
        return value & masks[size_t(bytes < 0 ? 0 : bytes > 8 ? 8 : bytes)];
    };
    const auto add = [](quint64 h, quint64 value) {
        h = (h ^ value) * 0xff51afd7ed558ccdULL;
        return h ^ h >> 29;
    };
    qsizetype bytes = qsizetype(count) * 2;
    quint64 h = 0x9E3779B97F4A7C15ULL * quint64(count + 1);
    for (; bytes > 24; bytes -= 8, letters += 4)
        h = add(h, part(letters, 8));
    h = add(h, part(letters, bytes));
    h = add(h, part(letters + 4, bytes - 8));
    return mixed(add(h, part(letters + 8, bytes - 16)));
}

/// The hash of a name that goes on with a word, after a sign that parts them or not.
[[nodiscard]] inline quint64 hashWith(quint64 begun, quint64 word, bool isParted)
{
    return mixed(begun * 0x9E3779B97F4A7C15ULL + word + (isParted ? 1 : 0));
}

} // namespace nashra::language
