// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal reader on hostile files. The first byte chooses how the rest is used: as a file; as payloads under good
// seals, which no mutation would find by itself; or as damage done to a good journal.
//
//   build/fuzz/tests/fuzz/storage/fuzz_journalreader -max_len=4096 -max_total_time=60 corpus/

#include "storage/journal/journalformat.h"

#include <QBuffer>
#include <QtGlobal>

#include <cstdint>
#include <cstdlib>

using namespace nashra;
using namespace nashra::storage;

namespace {

constexpr int goodEdits = 6;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

JournalHeader header()
{
    JournalHeader header;
    header.base.article = ArticleId(QUuid(1, 2, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    header.base.revision = 3;
    header.base.contentHash = QByteArray(32, 'h');
    return header;
}

ArticleContent storyAfter(int edits)
{
    ArticleContent content;
    content.headline = QStringLiteral("عنوان %1").arg(edits);
    return content;
}

QByteArray journalStart(JournalEncoder &encoder)
{
    QByteArray bytes = encoder.header(header());
    bytes += encoder.record(0, Instant{1}, encodeEdit(SnapshotEdit{storyAfter(0)}));
    return bytes;
}

Result<JournalReading> read(const QByteArray &bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return readJournal(file);
}

/// Whatever was read can be read again from its valid part, whole this time, and written as a snapshot.
void check(const QByteArray &bytes)
{
    const Result<JournalReading> reading = read(bytes);
    if (!reading) {
        require(reading.error().code == ErrorCode::Corrupt || reading.error().code == ErrorCode::NewerFormat);
        return;
    }
    require(reading->validBytes > 0 && reading->validBytes <= bytes.size());
    require(reading->isTorn() == (reading->validBytes < bytes.size()));
    const Result<JournalReading> again = read(bytes.first(reading->validBytes));
    require(again && !again->isTorn() && again->content == reading->content && again->sequence == reading->sequence);

    const Result<ArticleEdit> snapshot = decodeEdit(encodeEdit(SnapshotEdit{reading->content}));
    require(snapshot && std::get<SnapshotEdit>(*snapshot).content == reading->content);
}

void checkSealed(const QByteArray &data)
{
    JournalEncoder encoder;
    QByteArray bytes = journalStart(encoder);
    quint64 sequence = 0;
    for (qsizetype at = 0; at < data.size();) {
        const qsizetype size = qMin<qsizetype>(uchar(data[at]) * 4, data.size() - at - 1);
        bytes += encoder.record(++sequence, Instant{2}, data.mid(at + 1, size));
        at += 1 + size;
    }
    check(bytes);
}

void checkDamaged(const QByteArray &data)
{
    JournalEncoder encoder;
    QByteArray bytes = journalStart(encoder);
    for (int edit = 1; edit <= goodEdits; ++edit)
        bytes += encoder.record(quint64(edit), Instant{edit}, encodeEdit(HeaderEdit{storyAfter(edit)}));
    for (qsizetype i = 0; i + 2 < data.size(); i += 3) {
        const qsizetype at = (uchar(data[i]) * 256 + uchar(data[i + 1])) % bytes.size();
        bytes[at] = char(bytes[at] ^ data[i + 2]);
    }
    check(bytes);
    if (const Result<JournalReading> reading = read(bytes)) {
        require(reading->sequence <= goodEdits && reading->content == storyAfter(int(reading->sequence)));
        require(reading->header == header());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 3) {
    case 0:
        check(rest);
        break;
    case 1:
        checkSealed(rest);
        break;
    default:
        checkDamaged(rest);
        break;
    }
    return 0;
}
