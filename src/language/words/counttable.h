// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/words/wordkey.h"

#include <vector>

namespace nashra::language {

/// Counts keys in bounded memory: 8 bytes a slot, 40 bits of key and 24 of count. It grows to its cap; after that the
/// rarest keys are dropped to make room, so that what is counted is what keeps coming back (lossy counting, Manku and
/// Motwani 2002, without the error term). Two keys alike in 40 bits are counted together: about three in a million.
/// Not for several threads at once.
class CountTable
{
public:
    static constexpr int keyBits = 40;
    static constexpr quint64 largestCount = 0xFF'FFFF;

    explicit CountTable(std::size_t mostSlots);

    void add(WordKey key);

    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] std::size_t bytes() const { return m_slots.size() * sizeof(quint64); }
    /// How many keys have a count of at least `least`.
    [[nodiscard]] std::size_t sizeFrom(quint32 least) const;

    /// Calls found(the key's upper keyBits, count) for each, roughly in the order of the keys.
    template <class Found>
    void forEach(Found found) const
    {
        for (const quint64 slot : m_slots) {
            if (slot != 0)
                found(slot >> countBits, quint32(slot & largestCount));
        }
    }

private:
    static constexpr int countBits = 24;

    [[nodiscard]] std::size_t placeOf(quint64 shortKey) const { return (shortKey * m_slots.size()) >> keyBits; }
    [[nodiscard]] bool isFull() const { return m_used * 20 >= m_slots.size() * 17; }
    void makeRoom();
    void prune();
    void rebuild(std::size_t slotCount, quint32 least);

    std::vector<quint64> m_slots; ///< 0 is free: a count is never 0
    std::size_t m_used = 0;
    std::size_t m_mostSlots;
};

} // namespace nashra::language
