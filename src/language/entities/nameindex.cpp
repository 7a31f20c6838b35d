// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nameindex.h"

#include "language/entities/nameindexformat.h"
#include "language/entities/nametokens.h"

#include <bit>
#include <cstddef>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

QUuid uuidAt(const uchar *at)
{
    return format::readAt<QUuid>(at);
}

} // namespace

Result<std::shared_ptr<const NameIndex>> NameIndex::open(const QString &path)
{
    const std::shared_ptr<NameIndex> index(new NameIndex);
    index->m_file = std::make_unique<QFile>(path);
    if (!index->m_file->exists())
        return fail(ErrorCode::NotFound, u"no name index at "_s + path);
    if (!index->m_file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, path + u": "_s + index->m_file->errorString());
    const qint64 size = index->m_file->size();
    const uchar *data = size > 0 ? index->m_file->map(0, size) : nullptr;
    if (size > 0 && !data)
        return fail(ErrorCode::Io, path + u": "_s + index->m_file->errorString());
    if (const Result<void> taken = index->take(data, size); !taken)
        return failFrom(taken.error(), taken.error().code, path);
    return index;
}

Result<std::shared_ptr<const NameIndex>> NameIndex::fromBytes(const QByteArray &bytes)
{
    const std::shared_ptr<NameIndex> index(new NameIndex);
    index->m_bytes = bytes;
    const auto *data = reinterpret_cast<const uchar *>(index->m_bytes.constData());
    if (const Result<void> taken = index->take(data, bytes.size()); !taken)
        return tl::unexpected<Error>(taken.error());
    return index;
}

Result<void> NameIndex::take(const uchar *data, qsizetype size)
{
    const auto corrupt = [](const QString &what) { return fail(ErrorCode::Corrupt, u"name index: "_s + what); };
    if (size < qsizetype(sizeof(format::Header)))
        return corrupt(u"too short"_s);
    const auto header = format::readAt<format::Header>(data);
    if (std::memcmp(header.magic, format::magic, sizeof header.magic) != 0 || header.byteOrder != format::byteOrder)
        return corrupt(u"not one, or of another machine"_s);
    if (header.headerSum != format::checksum(data, offsetof(format::Header, headerSum)))
        return corrupt(u"damaged header"_s);
    if (header.version > format::version)
        return fail(ErrorCode::NewerFormat, u"name index of format %1"_s.arg(header.version));
    if (header.version < format::version || header.rules != NameTokens::rules())
        return corrupt(u"of an older format"_s);
    for (const format::Table &table : {header.words, header.longer}) {
        if (table.maxProbe == 0 || table.maxProbe > format::mostProbes || !std::has_single_bit(table.filterWords))
            return corrupt(u"impossible sizes"_s);
    }

    // No product overflows: counts have 32 bits.
    quint64 at = sizeof(format::Header);
    const auto section = [&](quint64 bytes) { return std::exchange(at, at + bytes); };
    const auto filterOf = [&](const format::Table &table) { return section(quint64(table.filterWords) * 8); };
    const auto slotsOf = [&](const format::Table &table) {
        return section((quint64(table.capacity) + table.maxProbe) * format::slotBytes);
    };
    const quint64 filters[] = {filterOf(header.words), filterOf(header.longer)};
    const quint64 tables[] = {slotsOf(header.words), slotsOf(header.longer)};
    const quint64 entities = section((quint64(header.entities) + 1) * format::entityBytes);
    const quint64 titles = section(quint64(header.titles) * format::titleBytes);
    const quint64 records = at;
    if (header.size != quint64(size) || records > header.size || header.recordBytes != header.size - records)
        return corrupt(u"torn"_s);
    m_data = data;
    m_size = size;
    const auto set = [&](Table &table, const format::Table &sizes, int which) {
        table.m_filter = reinterpret_cast<const quint64 *>(data + filters[which]);
        table.m_filterMask = sizes.filterWords - 1;
        table.m_slots = reinterpret_cast<const Table::Slot *>(data + tables[which]);
        table.m_capacity = sizes.capacity;
        table.m_maxProbe = sizes.maxProbe;
    };
    set(m_words, header.words, 0);
    set(m_longer, header.longer, 1);
    m_entities = data + entities;
    m_entityCount = header.entities;
    m_titles = data + titles;
    m_titleCount = header.titles;
    m_records = data + records;
    m_recordBytes = header.recordBytes;
    return ok();
}

Result<void> NameIndex::verify() const
{
    const auto header = format::readAt<format::Header>(m_data);
    const quint64 sum = format::checksum(m_data + sizeof header, quint64(m_size) - sizeof header);
    return sum == header.contentSum ? ok() : fail(ErrorCode::Corrupt, u"name index: checksum of its content"_s);
}

quint64 NameIndex::stamp() const
{
    return format::readAt<format::Header>(m_data).stamp;
}

qsizetype NameIndex::nameCount() const
{
    return format::readAt<format::Header>(m_data).names;
}

NameIndex::Names NameIndex::names(Node node) const
{
    Names names;
    const quint64 offset = node & offsetBits;
    if (offset == 0 || offset > m_recordBytes)
        return names;
    names.m_index = this;
    names.m_left = m_records[offset - 1];
    names.m_at = offset;
    return names;
}

/// Of the first name that ends there.
void NameIndex::prefetchEntity(Node node) const
{
    const quint64 record = node & offsetBits;
    if (record + format::recordHead <= m_recordBytes)
        __builtin_prefetch(m_entities + quint64(format::readAt<quint32>(m_records + record + 1)) * format::entityBytes);
}

std::optional<IndexedName> NameIndex::Names::next()
{
    if (m_left == 0)
        return std::nullopt;
    --m_left;
    // Every number of a file is checked where it is used, so that a damaged one cannot lead outside.
    const quint64 end = m_index->m_recordBytes;
    if (m_at + format::recordHead > end)
        return std::nullopt;
    const uchar *record = m_index->m_records + m_at;
    const quint8 flags = record[0];
    const auto row = format::readAt<quint32>(record + 1);
    const auto length = format::readAt<quint16>(record + 5);
    m_at += format::recordHead + length;
    const auto form = flags & format::formMask;
    const bool isKnown = row < m_index->m_entityCount || row == format::noEntity;
    if (m_at > end || form > int(NameForm::Adjective) || !isKnown)
        return std::nullopt;
    IndexedName name;
    name.form = NameForm(form);
    name.isDerived = (flags & format::derivedFlag) != 0;
    name.text = QUtf8StringView(reinterpret_cast<const char *>(record) + format::recordHead, length);
    if (row != format::noEntity) {
        const uchar *entity = m_index->m_entities + quint64(row) * format::entityBytes;
        name.entity = EntityId(uuidAt(entity));
        name.kind = EntityKind(format::readAt<quint32>(entity + format::idBytes) & ((1U << format::kindBits) - 1));
    }
    return name;
}

std::span<const IndexedTitle> NameIndex::titles(EntityId id) const
{
    const QUuid wanted = id.uuid();
    quint32 low = 0;
    quint32 high = m_entityCount;
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        const uchar *row = m_entities + quint64(middle) * format::entityBytes;
        if (std::memcmp(row, &wanted, size_t(format::idBytes)) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    const uchar *row = m_entities + quint64(low) * format::entityBytes;
    if (low == m_entityCount || std::memcmp(row, &wanted, size_t(format::idBytes)) != 0)
        return {};
    const quint32 first = format::readAt<quint32>(row + format::idBytes) >> format::kindBits;
    const quint32 end = format::readAt<quint32>(row + format::entityBytes + format::idBytes) >> format::kindBits;
    if (first > end || end > m_titleCount)
        return {};
    static_assert(sizeof(IndexedTitle) == size_t(format::titleBytes));
    return {reinterpret_cast<const IndexedTitle *>(m_titles) + first, end - first};
}

} // namespace nashra::language
