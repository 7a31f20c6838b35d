// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <vector>

namespace nashra::language {

/// Which words are right, by their fingerprints: a flat table with open addressing, eight bytes a word, so that a
/// look-up touches memory once. 63 bits tell words apart: with a million words known, one look-up in 10^13 is mistaken.
/// Bounded: once a million words are in it, it starts anew. One thread.
class VerdictTable
{
public:
    VerdictTable();

    [[nodiscard]] std::optional<bool> find(quint64 fingerprint) const
    {
        const quint64 wanted = fingerprint | 1;
        for (std::size_t i = slotOf(fingerprint); m_slots[i] != empty; i = (i + 1) & m_mask) {
            if ((m_slots[i] | 1) == wanted)
                return (m_slots[i] & 1) != 0;
        }
        return std::nullopt;
    }

    /// Asks for what find() will read, so that it is there by then.
    void prefetch(quint64 fingerprint) const { __builtin_prefetch(&m_slots[slotOf(fingerprint)]); }

    /// The fingerprint must not be in the table.
    void insert(quint64 fingerprint, bool isRight);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_used); }

    /// Keeps the verdicts for the next start; replaces the file at once or not at all.
    [[nodiscard]] Result<void> save(const QString &path) const;
    /// Adds what save() kept. NotFound, or Corrupt where the file is none of ours or damaged: then nothing is added.
    [[nodiscard]] Result<void> load(const QString &path);

    static constexpr std::size_t most = std::size_t(1) << 20; ///< words

private:
    static constexpr quint64 empty = 0;

    [[nodiscard]] std::size_t slotOf(quint64 fingerprint) const { return (fingerprint >> 1) & m_mask; }
    void resize(std::size_t slotCount);
    void place(quint64 entry);

    std::vector<quint64> m_slots; ///< fingerprint with the verdict as its lowest bit
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

} // namespace nashra::language
