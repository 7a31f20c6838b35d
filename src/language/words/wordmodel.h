// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "language/words/wordkey.h"

#include <QByteArray>

#include <array>

namespace nashra::language {

class CountTable;

/// How often words, and two and three words in a row, stand in an archive. One byte array with a header, used where it
/// lies: making a model of kept bytes reads them once for their checksum and builds nothing. Immutable, cheap to copy,
/// safe on any thread. A look-up is one or two cache lines; counts are kept to within 4.5 %, small ones exactly. A
/// look-up of what was never counted answers something else than 0 about three times in a million.
class WordModel
{
public:
    /// An archive that nobody has read: every count is 0.
    WordModel() = default;

    /// Shares the array; one over mapped memory (QByteArray::fromRawData) needs that to outlive the model. Errors:
    /// NewerFormat; Corrupt where the array is anything but what toBytes() gave.
    [[nodiscard]] static Result<WordModel> fromBytes(const QByteArray &bytes);
    /// Empty for an archive that nobody has read.
    [[nodiscard]] QByteArray toBytes() const { return m_bytes; }

    [[nodiscard]] Language language() const { return m_language; }
    /// Running words the model was made of.
    [[nodiscard]] quint64 wordsSeen() const { return m_wordsSeen; }

    /// Of a word as it is written; folded here.
    [[nodiscard]] quint32 count(QStringView word) const;
    [[nodiscard]] quint32 count(WordKey word) const { return find(0, word); }
    [[nodiscard]] quint32 count(WordKey first, WordKey second) const;
    [[nodiscard]] quint32 count(WordKey first, WordKey second, WordKey third) const;
    /// Begins to fetch what count(first, second) will read: of many look-ups in a row, the waiting is done once.
    void prefetch(WordKey first, WordKey second) const;

private:
    friend class WordModelTrainer;

    static constexpr std::size_t tableCount = 3; ///< words, pairs, triples
    struct Table
    {
        qsizetype offset = 0; ///< in the array, bytes
        quint32 slotCount = 0;
    };

    /// The tables in their order, each without what was counted less than `least` times.
    [[nodiscard]] static WordModel made(Language language, quint64 wordsSeen,
                                        const std::array<const CountTable *, tableCount> &tables,
                                        const std::array<quint32, tableCount> &least);
    [[nodiscard]] quint32 find(std::size_t table, WordKey key) const;
    [[nodiscard]] const char *firstSlotOf(std::size_t table, quint64 shortKey) const;
    void layOut(const std::array<quint32, tableCount> &slotCount);

    QByteArray m_bytes;
    std::array<Table, tableCount> m_tables{};
    quint64 m_wordsSeen = 0;
    Language m_language = Language::English;
};

} // namespace nashra::language
