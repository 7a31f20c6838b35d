// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/counttable.h"

#include <algorithm>

namespace nashra::language {

CountTable::CountTable(std::size_t mostSlots)
    : m_slots(std::min<std::size_t>(mostSlots, 1024))
    , m_mostSlots(mostSlots)
{
}

void CountTable::add(WordKey key)
{
    const quint64 shortKey = key >> (64 - keyBits);
    std::size_t i = placeOf(shortKey);
    while (m_slots[i] != 0) {
        if (m_slots[i] >> countBits == shortKey) {
            if ((m_slots[i] & largestCount) < largestCount)
                ++m_slots[i];
            return;
        }
        i = i + 1 == m_slots.size() ? 0 : i + 1;
    }
    m_slots[i] = shortKey << countBits | 1;
    ++m_used;
    if (isFull())
        makeRoom();
}

std::size_t CountTable::sizeFrom(quint32 least) const
{
    return std::size_t(
        std::count_if(m_slots.cbegin(), m_slots.cend(), [=](quint64 slot) { return (slot & largestCount) >= least; }));
}

void CountTable::makeRoom()
{
    if (m_slots.size() < m_mostSlots)
        rebuild(std::min(m_slots.size() * 2, m_mostSlots), 1);
    else
        prune();
}

/// Drops what is rarest until a third of the table is free.
void CountTable::prune()
{
    quint32 least = 2;
    while (sizeFrom(least) * 3 > m_slots.size() * 2)
        least += 1 + least / 4;
    rebuild(m_slots.size(), least);
}

/// Only what is kept is held twice while the table is made anew.
void CountTable::rebuild(std::size_t slotCount, quint32 least)
{
    std::vector<quint64> kept;
    kept.reserve(sizeFrom(least));
    std::copy_if(m_slots.cbegin(), m_slots.cend(), std::back_inserter(kept),
                 [=](quint64 slot) { return (slot & largestCount) >= least; });
    std::vector<quint64>().swap(m_slots);
    m_slots.resize(slotCount);
    m_used = kept.size();
    for (const quint64 slot : kept) {
        std::size_t i = placeOf(slot >> countBits);
        while (m_slots[i] != 0)
            i = i + 1 == slotCount ? 0 : i + 1;
        m_slots[i] = slot;
    }
}

} // namespace nashra::language
