// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/journal.h"

#include <QByteArray>

class QIODevice;

namespace nashra::storage {

// A journal file, all numbers little-endian:
//
//   header   magic [8] | format version u32 | length u32 | base [length] | seal [16]
//   base     article uuid [16] | user uuid [16] | revision i32 | opened at i64 | base sequence u64 | content hash
//   record   length u32 | sequence u64 | written at i64 | payload [length], see encodeEdit() | seal [16]
//
// A seal is the first 16 bytes of SHA-256(previous seal + the bytes since it), so that a record counts only behind the
// very records it was written behind. The first record is a snapshot, and sequences go up by one. A file is never
// changed, only appended to; what a crash tore off at its end shows as a seal that does not fit.

/// What a journal file starts with.
struct JournalHeader
{
    JournalBase base;
    quint64 baseSequence = 0; ///< number of the last edit that the base holds; later ones are news to the store

    bool operator==(const JournalHeader &) const = default;
};

/// Makes the bytes of one journal file, in order: the header, then record by record.
class JournalEncoder
{
public:
    [[nodiscard]] QByteArray header(const JournalHeader &header);
    [[nodiscard]] QByteArray record(quint64 sequence, Instant writtenAt, const QByteArray &payload);

private:
    void sealTo(QByteArray &bytes);

    QByteArray m_seal;
};

/// What a journal file holds: the state after its longest valid prefix.
struct JournalReading
{
    JournalHeader header;
    ArticleContent content;
    quint64 sequence = 0; ///< of the last edit in content
    Instant lastEditAt;
    qint64 validBytes = 0;
    QString tear; ///< why reading ended before the end of the file; empty where it did not

    [[nodiscard]] bool isTorn() const { return !tear.isEmpty(); }
    [[nodiscard]] quint64 editsSinceBase() const { return sequence - header.baseSequence; }
};

/// Reads a journal from the device's position. Memory stays in proportion to the file, whatever lengths it claims.
/// Errors: Corrupt (not even the first snapshot is whole; detail says what is wrong), NewerFormat, Io.
[[nodiscard]] Result<JournalReading> readJournal(QIODevice &file);

} // namespace nashra::storage
