// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalformat.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace nashra::storage {

namespace {

// As in PNG, line ends and a byte over 127 show a file that went through a text-mode copy.
const QByteArray magic = QByteArrayLiteral("\x89NSJ\r\n\x1a\n");
constexpr quint32 formatVersion = 1;
constexpr qsizetype sealSize = 16;
constexpr qsizetype uuidSize = 16;
constexpr qsizetype largestHash = 64;
/// An article's body ends at 64 MiB; more than this was never written by us.
constexpr quint32 largestRecord = 128u << 20;

template <class Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray sealOf(const QByteArray &previousSeal, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousSeal);
    hash.addData(bytes);
    return hash.result().first(sealSize);
}

/// Takes numbers off the front of bytes; the caller has checked the size.
class Cursor
{
public:
    explicit Cursor(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    template <class Number>
    Number number()
    {
        return qFromLittleEndian<Number>(take(sizeof(Number)).constData());
    }
    QUuid uuid() { return QUuid::fromRfc4122(take(uuidSize)); }
    QByteArray rest() { return take(m_bytes.size() - m_at); }

private:
    QByteArray take(qsizetype size)
    {
        const QByteArray part = m_bytes.mid(m_at, size);
        m_at += size;
        return part;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

constexpr qsizetype headerLead = 8 + sizeof(quint32) + sizeof(quint32);
constexpr qsizetype recordLead = sizeof(quint32) + sizeof(quint64) + sizeof(qint64);
constexpr qsizetype smallestBase = 2 * uuidSize + sizeof(qint32) + sizeof(qint64) + sizeof(quint64);

/// Reads the sealed pieces of a file one after the other.
class SealedReader
{
public:
    explicit SealedReader(QIODevice &file)
        : m_file(file)
        , m_start(file.pos())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_file.pos() >= m_file.size(); }
    /// End of the last piece that was whole.
    [[nodiscard]] qint64 validBytes() const { return m_valid; }

    /// Reads on; nothing where the file ends before. Allocates only what the file really holds.
    std::optional<QByteArray> take(qint64 size)
    {
        if (size > m_file.size() - m_file.pos())
            return std::nullopt;
        QByteArray bytes = m_file.read(size);
        if (bytes.size() != size)
            return std::nullopt;
        return bytes;
    }

    /// Checks the seal behind a piece of the given bytes.
    bool endsPiece(const QByteArray &piece)
    {
        const std::optional<QByteArray> found = take(sealSize);
        const QByteArray wanted = sealOf(m_seal, piece);
        if (!found || *found != wanted)
            return false;
        m_seal = wanted;
        m_valid = m_file.pos() - m_start;
        return true;
    }

private:
    QIODevice &m_file;
    qint64 m_start;
    qint64 m_valid = 0;
    QByteArray m_seal;
};

JournalHeader headerFrom(const QByteArray &bytes)
{
    Cursor cursor(bytes);
    JournalHeader header;
    header.base.article = ArticleId(cursor.uuid());
    header.base.user = UserId(cursor.uuid());
    header.base.revision = cursor.number<qint32>();
    header.base.openedAt.ms = cursor.number<qint64>();
    header.baseSequence = cursor.number<quint64>();
    header.base.contentHash = cursor.rest();
    return header;
}

Result<JournalHeader> readHeader(SealedReader &reader)
{
    const std::optional<QByteArray> lead = reader.take(headerLead);
    if (!lead || !lead->startsWith(magic))
        return fail(ErrorCode::Corrupt, QStringLiteral("it does not start as a journal does"));
    Cursor cursor(*lead);
    static_cast<void>(cursor.number<quint64>());
    const auto version = cursor.number<quint32>();
    const auto length = cursor.number<quint32>();
    // A later format may seal in another way, so the version is believed before the seal was checked.
    if (version > formatVersion)
        return fail(ErrorCode::NewerFormat, QStringLiteral("journal format %1").arg(version));
    if (version != formatVersion || length < smallestBase || length > smallestBase + largestHash)
        return fail(ErrorCode::Corrupt, QStringLiteral("the header is damaged"));
    const std::optional<QByteArray> base = reader.take(length);
    if (!base || !reader.endsPiece(*lead + *base))
        return fail(ErrorCode::Corrupt, QStringLiteral("the header is damaged"));
    return headerFrom(*base);
}

/// The next record, done to the reading. Errors: Corrupt (detail says why).
Result<void> readRecord(SealedReader &reader, JournalReading &reading, bool isFirst)
{
    const std::optional<QByteArray> lead = reader.take(recordLead);
    if (!lead)
        return fail(ErrorCode::Corrupt, QStringLiteral("the file ends inside a record"));
    Cursor cursor(*lead);
    const auto length = cursor.number<quint32>();
    const auto sequence = cursor.number<quint64>();
    const Instant writtenAt{cursor.number<qint64>()};
    if (length > largestRecord)
        return fail(ErrorCode::Corrupt, QStringLiteral("a record claims %1 bytes").arg(length));
    const std::optional<QByteArray> payload = reader.take(length);
    if (!payload)
        return fail(ErrorCode::Corrupt, QStringLiteral("the file ends inside a record"));

    const qint64 validBefore = reader.validBytes();
    if (!reader.endsPiece(*lead + *payload))
        return fail(ErrorCode::Corrupt, QStringLiteral("a record behind byte %1 does not fit").arg(validBefore));
    if (isFirst ? sequence < reading.header.baseSequence : sequence != reading.sequence + 1)
        return fail(ErrorCode::Corrupt, QStringLiteral("edit %1 is out of order").arg(sequence));
    const Result<ArticleEdit> edit = decodeEdit(*payload);
    if (!edit)
        return failFrom(edit.error(), ErrorCode::Corrupt, QStringLiteral("edit %1 cannot be read").arg(sequence));
    if (isFirst && !std::holds_alternative<SnapshotEdit>(*edit))
        return fail(ErrorCode::Corrupt, QStringLiteral("it does not start with a snapshot"));
    if (Result<void> applied = applyEdit(reading.content, *edit); !applied)
        return failFrom(applied.error(), ErrorCode::Corrupt, QStringLiteral("edit %1 does not fit").arg(sequence));

    reading.sequence = sequence;
    reading.lastEditAt = writtenAt;
    reading.validBytes = reader.validBytes();
    return ok();
}

} // namespace

QByteArray JournalEncoder::header(const JournalHeader &header)
{
    QByteArray base;
    base.append(header.base.article.uuid().toRfc4122());
    base.append(header.base.user.uuid().toRfc4122());
    appendNumber(base, qint32(header.base.revision));
    appendNumber(base, header.base.openedAt.ms);
    appendNumber(base, header.baseSequence);
    base.append(header.base.contentHash.first(std::min(header.base.contentHash.size(), largestHash)));

    QByteArray bytes = magic;
    appendNumber(bytes, formatVersion);
    appendNumber(bytes, quint32(base.size()));
    bytes.append(base);
    m_seal.clear();
    sealTo(bytes);
    return bytes;
}

QByteArray JournalEncoder::record(quint64 sequence, Instant writtenAt, const QByteArray &payload)
{
    QByteArray bytes;
    bytes.reserve(recordLead + payload.size() + sealSize);
    appendNumber(bytes, quint32(payload.size()));
    appendNumber(bytes, sequence);
    appendNumber(bytes, writtenAt.ms);
    bytes.append(payload);
    sealTo(bytes);
    return bytes;
}

void JournalEncoder::sealTo(QByteArray &bytes)
{
    m_seal = sealOf(m_seal, bytes);
    bytes.append(m_seal);
}

Result<JournalReading> readJournal(QIODevice &file)
{
    SealedReader reader(file);
    const Result<JournalHeader> header = readHeader(reader);
    if (!header)
        return tl::unexpected<Error>(header.error());

    JournalReading reading;
    reading.header = *header;
    if (Result<void> first = readRecord(reader, reading, true); !first)
        return tl::unexpected<Error>(first.error());
    while (!reader.atEnd()) {
        if (Result<void> next = readRecord(reader, reading, false); !next) {
            reading.tear = next.error().toLogString();
            break;
        }
    }
    return reading;
}

} // namespace nashra::storage
