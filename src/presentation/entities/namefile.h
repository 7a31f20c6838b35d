// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/nameindex.h"
#include "language/entities/nameindexbuilder.h"

#include <QByteArray>
#include <QSet>

#include <memory>

namespace nashra::presentation {

/// What is made of all names of a registry: the index that finds them, and the words they consist of, which no spelling
/// is to complain about. Both say in which state of the registry they were made.
struct NameFile
{
    std::shared_ptr<const language::NameIndex> index;
    QByteArray words; ///< UTF-8, each once, in lines

    /// Maps the index and reads the words beside it. Errors: those of NameIndex::open(), Corrupt where the two do not
    /// belong together. Reads the whole once: some 10 ms for a million names.
    [[nodiscard]] static Result<NameFile> open(const QString &path);
};

/// Gathers the names of a registry, entity by entity. One thread at a time.
class NameCollector
{
public:
    void add(const Entity &entity);
    /// Writes the file and opens it; without a path, or where it cannot be written, all stays in memory. The collector
    /// is empty afterwards. Errors: those of NameIndexBuilder::build().
    [[nodiscard]] Result<NameFile> finish(quint64 stamp, const QString &path);

private:
    language::NameIndexBuilder m_builder;
    QSet<quint64> m_seen; ///< hashes of the words
    QByteArray m_words;
};

} // namespace nashra::presentation
