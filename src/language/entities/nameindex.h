// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"

#include <QByteArray>
#include <QFile>
#include <QUtf8StringView>

#include <memory>
#include <optional>
#include <span>

namespace nashra::language {

/// A name as an index keeps it; the text lives as long as the index.
struct IndexedName
{
    EntityId entity; ///< null for a last name that too many share
    EntityKind kind = EntityKind::Person;
    NameForm form = NameForm::House;
    bool isDerived = false; ///< a person's last name
    QUtf8StringView text;
};

/// A title of an entity by its key and the days it is held on, as Julian days.
struct IndexedTitle
{
    quint32 key = 0;
    qint32 from = 0;
    qint32 to = 0;
};

/// The names of a registry in one block of bytes that is used where it lies, mapped or in memory: a table of name
/// prefixes, entities, titles, texts (nameindexformat.h). Immutable, safe on any thread. Made by NameIndexBuilder.
class NameIndex
{
public:
    /// A place in the table, that of the names that end there and of the longer ones that go on; 0: there is none.
    using Node = quint32;
    static constexpr Node goesOnBit = 1U << 31;
    static constexpr Node capitalBit = 1U << 30;
    static constexpr Node derivedBit = 1U << 29;
    static constexpr Node offsetBits = derivedBit - 1;

    /// Maps a file, in time that does not depend on its size. Errors: NotFound, Io, NewerFormat, Corrupt (torn, not of
    /// this kind, or of an older format or folding: to be built again).
    [[nodiscard]] static Result<std::shared_ptr<const NameIndex>> open(const QString &path);
    /// The same for bytes in memory.
    [[nodiscard]] static Result<std::shared_ptr<const NameIndex>> fromBytes(const QByteArray &bytes);

    /// Reads the whole and compares its checksum, some 10 ms for a million names; open() sees to the frame only. A file
    /// that fails gives wrong answers but never reads outside itself. Errors: Corrupt.
    [[nodiscard]] Result<void> verify() const;

    [[nodiscard]] quint64 stamp() const; ///< what the builder was given: the state of the registry it is made of
    [[nodiscard]] qsizetype nameCount() const;
    [[nodiscard]] qsizetype byteCount() const { return m_size; }

    /// Nodes by hash behind a filter: of first words, or of names that have more.
    class Table
    {
    public:
        /// False: there is none of the hash. Rarely true without need.
        [[nodiscard]] bool mayHave(quint64 hash) const
        {
            const quint64 bits = m_filter[(hash >> 20) & m_filterMask];
            return (bits >> (hash & 63) & bits >> (hash >> 6 & 63) & 1) != 0;
        }
        void prefetchFilter(quint64 hash) const { __builtin_prefetch(m_filter + ((hash >> 20) & m_filterMask)); }
        void prefetch(quint64 hash) const { __builtin_prefetch(m_slots + slotOf(hash)); }
        [[nodiscard]] Node find(quint64 hash) const
        {
            const Slot *slot = m_slots + slotOf(hash);
            const auto check = quint32(hash);
            for (const Slot *end = slot + m_maxProbe; slot < end && slot->node != 0; ++slot) {
                if (slot->check == check)
                    return slot->node;
            }
            return 0;
        }

    private:
        friend class NameIndex;
        struct Slot
        {
            quint32 check;
            quint32 node;
        };
        [[nodiscard]] quint64 slotOf(quint64 hash) const { return (hash >> 32) * m_capacity >> 32; }

        const quint64 *m_filter = nullptr;
        const Slot *m_slots = nullptr;
        quint64 m_filterMask = 0;
        quint64 m_capacity = 0;
        quint32 m_maxProbe = 0;
    };
    [[nodiscard]] const Table &words() const { return m_words; }
    [[nodiscard]] const Table &longer() const { return m_longer; }

    void prefetchNames(Node node) const { __builtin_prefetch(m_records + (node & offsetBits)); }
    void prefetchEntity(Node node) const;
    [[nodiscard]] static bool goesOn(Node node) { return (node & goesOnBit) != 0; }
    [[nodiscard]] static bool hasNames(Node node) { return (node & offsetBits) != 0; }
    /// Every name that ends there begins with a capital, and is none without it.
    [[nodiscard]] static bool needsCapital(Node node) { return (node & capitalBit) != 0; }
    [[nodiscard]] static bool hasDerivedOnly(Node node) { return (node & derivedBit) != 0; }

    /// Walks the names that end at a node.
    class Names
    {
    public:
        [[nodiscard]] std::optional<IndexedName> next();

    private:
        friend class NameIndex;
        const NameIndex *m_index = nullptr;
        quint64 m_at = 0;
        int m_left = 0;
    };
    [[nodiscard]] Names names(Node node) const;

    /// The titles of an entity; none for one it does not have.
    [[nodiscard]] std::span<const IndexedTitle> titles(EntityId id) const;

private:
    NameIndex() = default;
    Result<void> take(const uchar *data, qsizetype size);

    QByteArray m_bytes;            ///< where it is in memory
    std::unique_ptr<QFile> m_file; ///< where it is mapped
    const uchar *m_data = nullptr;
    qsizetype m_size = 0;
    Table m_words;
    Table m_longer;
    const uchar *m_entities = nullptr;
    const uchar *m_titles = nullptr;
    const uchar *m_records = nullptr;
    quint32 m_entityCount = 0;
    quint32 m_titleCount = 0;
    quint64 m_recordBytes = 0;
};

} // namespace nashra::language
