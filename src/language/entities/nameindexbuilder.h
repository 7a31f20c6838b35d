// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "language/entities/namepaths.h"

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace nashra::language {

/// Makes a NameIndex of entities given one after the other; keeps names only, about 70 bytes each until build(). A name
/// more than 32 entities share keeps the first of them, house forms before others; a last name more than 4 persons
/// share is kept without saying whose. One thread, any.
class NameIndexBuilder
{
public:
    void add(const Entity &entity);

    /// The index as bytes, for NameIndex::fromBytes() or write(). The builder is empty afterwards. Errors: TooLarge
    /// (512 MiB of names).
    [[nodiscard]] Result<QByteArray> build(quint64 stamp);

    /// Replaces the file whole or not at all; who has the old one mapped keeps it. Errors: Io, DiskFull.
    [[nodiscard]] static Result<void> write(const QByteArray &index, const QString &path);

private:
    struct Ending
    {
        quint64 node;
        quint64 record; ///< offset in m_records
    };
    struct Row
    {
        std::array<uchar, 16> id;
        EntityKind kind;
        size_t titles; ///< first in m_titles
        size_t titleCount;
    };
    struct Title
    {
        quint32 key;
        qint32 from;
        qint32 to;
    };

    void addName(quint32 row, NameForm form, bool isDerived, const QString &text, const NamePath &path);
    void addTitles(const Entity &entity);
    /// The texts of the names that end at one node, appended to the records; answers the node.
    quint32 writeGroup(QByteArray &records, std::span<const Ending> endings, std::span<const quint32> rowAfter) const;
    [[nodiscard]] std::vector<quint32> sortRows(QByteArray &entities, QByteArray &titles) const;
    [[nodiscard]] std::vector<std::pair<quint64, quint32>> writeNodes(QByteArray &records,
                                                                      std::span<const quint32> rowAfter);
    [[nodiscard]] Result<QByteArray> built(quint64 stamp);

    QByteArray m_records;
    std::vector<Ending> m_endings;
    std::vector<quint64> m_beginnings; ///< nodes that go on, and the first words among them
    std::vector<quint64> m_firstWords;
    std::vector<Row> m_rows;
    std::vector<Title> m_titles;
    NameTokens m_tokens;
    quint32 m_names = 0;
};

} // namespace nashra::language
