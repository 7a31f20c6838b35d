// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nameindexbuilder.h"

#include "language/entities/namecase.h"
#include "language/entities/nameindex.h"
#include "language/entities/nameindexformat.h"

#include <QSaveFile>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSharers = 32;
constexpr size_t mostBearers = 4; ///< of one last name
constexpr quint64 mostRecordBytes = NameIndex::offsetBits - 1;
constexpr qsizetype longestText = 0xFFFF; ///< bytes

void sortOut(std::vector<quint64> &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

using HashedNode = std::pair<quint64, quint32>;

/// A table and its filter. Hashes come ascending, so that each slot is the first free one at or after its place.
class TableWriter
{
public:
    TableWriter(size_t nodes, size_t filterBits)
        : m_capacity(std::max<quint64>(nodes + nodes / 3, 1)) // three quarters full
        , m_slots((m_capacity + format::mostProbes) * 2)
        , m_filter(std::bit_ceil(std::max<size_t>(nodes * filterBits / 64, 1)))
    {
    }

    /// False: too many hashes fell on one place.
    bool add(const HashedNode &node)
    {
        const quint64 hash = node.first;
        m_filter[(hash >> 20) & (m_filter.size() - 1)] |= 1ULL << (hash & 63) | 1ULL << (hash >> 6 & 63);
        const quint64 wanted = (hash >> 32) * m_capacity >> 32;
        const quint64 slot = std::max(wanted, m_next);
        if (slot - wanted >= format::mostProbes)
            return false;
        m_maxProbe = std::max(m_maxProbe, slot - wanted + 1);
        m_slots[slot * 2] = quint32(hash);
        m_slots[slot * 2 + 1] = node.second;
        m_next = slot + 1;
        return true;
    }
    [[nodiscard]] QByteArrayView slotBytes() const
    {
        return {reinterpret_cast<const char *>(m_slots.data()),
                qsizetype((m_capacity + m_maxProbe) * size_t(format::slotBytes))};
    }
    [[nodiscard]] QByteArrayView filterBytes() const
    {
        return {reinterpret_cast<const char *>(m_filter.data()), qsizetype(m_filter.size() * sizeof(quint64))};
    }
    [[nodiscard]] format::Table sizes() const
    {
        return {quint32(m_capacity), quint32(m_maxProbe), quint32(m_filter.size())};
    }

private:
    quint64 m_capacity;
    quint64 m_maxProbe = 1;
    quint64 m_next = 0;
    std::vector<quint32> m_slots;
    std::vector<quint64> m_filter;
};

std::array<uchar, 16> bytesOf(EntityId id)
{
    static_assert(sizeof(QUuid) == 16);
    return std::bit_cast<std::array<uchar, 16>>(id.uuid());
}

} // namespace

void NameIndexBuilder::add(const Entity &entity)
{
    const auto row = quint32(m_rows.size());
    m_rows.push_back({bytesOf(entity.id), entity.kind, m_titles.size(), 0});
    addTitles(entity);
    std::vector<quint64> ends;
    const auto isNew = [&](const NamePath &path) {
        return std::find(ends.begin(), ends.end(), path.back()) == ends.end();
    };
    std::vector<NameShape> shapes;
    for (const EntityName &name : allNames(entity)) {
        shapes.push_back(shapeOf(name.text, entity.kind, name.form, m_tokens));
        for (const NamePath &path : shapes.back().paths) {
            addName(row, name.form, false, name.text, path);
            ends.push_back(path.back());
        }
    }
    for (const NameShape &shape : shapes) {
        for (const ShortName &part : shape.shortNames) {
            if (!isNew(part.path))
                continue;
            addName(row, NameForm::Short, true, part.text, part.path);
            ends.push_back(part.path.back());
        }
    }
}

void NameIndexBuilder::addName(quint32 row, NameForm form, bool isDerived, const QString &text, const NamePath &path)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > longestText)
        return;
    m_endings.push_back({path.back(), quint64(m_records.size())});
    m_firstWords.push_back(path.front());
    m_beginnings.insert(m_beginnings.end(), path.begin(), path.end() - 1);
    // Names of a registry begin alike: a million of them have far fewer beginnings.
    for (std::vector<quint64> *hashes : {&m_firstWords, &m_beginnings}) {
        if (hashes->size() == hashes->capacity())
            sortOut(*hashes);
    }
    const int flags = int(form) | (isDerived ? format::derivedFlag : 0) |
                      (needsCapital(text, form, isDerived) ? format::capitalFlag : 0);
    format::append(m_records, quint8(flags));
    format::append(m_records, row);
    format::append(m_records, quint16(utf8.size()));
    m_records.append(utf8);
    m_names += isDerived ? 0 : 1;
}

void NameIndexBuilder::addTitles(const Entity &entity)
{
    for (const EntityTitle &title : entity.titles) {
        const qint64 from = title.from ? title.from->toJulianDay() : std::numeric_limits<qint32>::min();
        const qint64 to = title.to ? title.to->toJulianDay() : std::numeric_limits<qint32>::max();
        for (const quint32 key : titleKeys(title.text, m_tokens)) {
            m_titles.push_back({key, qint32(from), qint32(to)});
            ++m_rows.back().titleCount;
        }
    }
}

std::vector<quint32> NameIndexBuilder::sortRows(QByteArray &entities, QByteArray &titles) const
{
    std::vector<quint32> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_rows[a].id < m_rows[b].id; });
    std::vector<quint32> rowAfter(m_rows.size());
    const auto append = [&](const std::array<uchar, 16> &id, quint32 kind) {
        format::append(entities, id);
        format::append(entities, quint32(titles.size() / format::titleBytes) << format::kindBits | kind);
    };
    for (quint32 i = 0; i < order.size(); ++i) {
        const Row &row = m_rows[order[i]];
        rowAfter[order[i]] = i;
        append(row.id, quint32(row.kind));
        titles.append(reinterpret_cast<const char *>(m_titles.data() + row.titles),
                      qsizetype(row.titleCount) * format::titleBytes);
    }
    append({}, 0); // where the titles of the last one end
    return rowAfter;
}

quint32 NameIndexBuilder::writeGroup(QByteArray &records, std::span<const Ending> endings,
                                     std::span<const quint32> rowAfter) const
{
    const auto *data = reinterpret_cast<const uchar *>(m_records.constData());
    std::vector<const uchar *> kept;
    std::vector<const uchar *> bearers;
    for (const Ending &ending : endings) {
        const uchar *record = data + ending.record;
        ((record[0] & format::derivedFlag) != 0 ? bearers : kept).push_back(record);
    }
    std::stable_partition(kept.begin(), kept.end(), [](const uchar *record) {
        return NameForm(record[0] & format::formMask) == NameForm::House;
    });
    kept.resize(std::min(kept.size(), mostSharers));
    const bool isCrowded = bearers.size() > mostBearers;
    if (isCrowded)
        bearers.erase(bearers.begin() + 1, bearers.end());
    for (const uchar *record : bearers)
        kept.push_back(record);

    const auto offset = records.size();
    format::append(records, quint8(kept.size()));
    for (const uchar *record : kept) {
        const bool isNobodys = isCrowded && record == bearers.front();
        const auto row = isNobodys ? format::noEntity : rowAfter[format::readAt<quint32>(record + 1)];
        const auto length = format::readAt<quint16>(record + 5);
        format::append(records, record[0]);
        format::append(records, row);
        format::append(records, length);
        records.append(reinterpret_cast<const char *>(record) + format::recordHead, length);
    }
    quint8 common = 0xFF;
    for (const uchar *record : kept)
        common &= record[0];
    return (quint32(offset) + 1) | ((common & format::capitalFlag) != 0 ? NameIndex::capitalBit : 0) |
           ((common & format::derivedFlag) != 0 ? NameIndex::derivedBit : 0);
}

/// The nodes of all names, by hash ascending; their texts are appended to the records.
std::vector<std::pair<quint64, quint32>> NameIndexBuilder::writeNodes(QByteArray &records,
                                                                      std::span<const quint32> rowAfter)
{
    sortOut(m_beginnings);
    std::stable_sort(m_endings.begin(), m_endings.end(),
                     [](const Ending &a, const Ending &b) { return a.node < b.node; });
    std::vector<HashedNode> nodes;
    nodes.reserve(m_beginnings.size() + m_endings.size());
    auto beginning = m_beginnings.cbegin();
    for (auto ending = m_endings.cbegin(); ending != m_endings.cend() || beginning != m_beginnings.cend();) {
        const bool isEnding =
            ending != m_endings.cend() && (beginning == m_beginnings.cend() || ending->node <= *beginning);
        const quint64 hash = isEnding ? ending->node : *beginning;
        quint32 node = 0;
        if (beginning != m_beginnings.cend() && *beginning == hash) {
            node |= NameIndex::goesOnBit;
            ++beginning;
        }
        const auto group = ending;
        while (ending != m_endings.cend() && ending->node == hash)
            ++ending;
        if (group != ending)
            node |= writeGroup(records, {group, ending}, rowAfter);
        nodes.emplace_back(hash, node);
    }
    return nodes;
}

Result<QByteArray> NameIndexBuilder::build(quint64 stamp)
{
    NameIndexBuilder names;
    std::swap(names, *this);
    return names.built(stamp);
}

Result<QByteArray> NameIndexBuilder::built(quint64 stamp)
{
    if (quint64(m_records.size()) + m_endings.size() > mostRecordBytes || m_titles.size() >> 30 != 0)
        return fail(ErrorCode::TooLarge, u"names of more than 512 MiB"_s, {QString::number(mostRecordBytes)});
    QByteArray entities;
    QByteArray titles;
    const std::vector<quint32> rowAfter = sortRows(entities, titles);
    QByteArray records;
    records.reserve(m_records.size() + qsizetype(m_endings.size()));
    const std::vector<HashedNode> nodes = writeNodes(records, rowAfter);

    sortOut(m_firstWords);
    TableWriter words(m_firstWords.size(), 16);
    TableWriter longer(nodes.size() - m_firstWords.size(), 8);
    auto firstWord = m_firstWords.cbegin();
    for (const HashedNode &node : nodes) {
        const bool isFirst = firstWord != m_firstWords.cend() && *firstWord == node.first;
        firstWord += isFirst ? 1 : 0;
        if (!(isFirst ? words : longer).add(node))
            return fail(ErrorCode::TooLarge, u"too many names of one hash"_s);
    }

    format::Header header{};
    std::memcpy(header.magic, format::magic, sizeof header.magic);
    header.version = format::version;
    header.byteOrder = format::byteOrder;
    header.rules = NameTokens::rules();
    header.stamp = stamp;
    header.words = words.sizes();
    header.longer = longer.sizes();
    header.entities = quint32(m_rows.size());
    header.titles = quint32(titles.size() / format::titleBytes);
    header.names = m_names;
    header.recordBytes = quint64(records.size());
    const QByteArrayView sections[] = {
        words.filterBytes(), longer.filterBytes(), words.slotBytes(), longer.slotBytes(), entities, titles, records};
    qsizetype size = sizeof header;
    for (const QByteArrayView section : sections)
        size += section.size();
    QByteArray bytes;
    bytes.reserve(size);
    const auto *head = reinterpret_cast<const char *>(&header);
    bytes.append(head, qsizetype(sizeof header));
    for (const QByteArrayView section : sections)
        bytes.append(section);
    header.size = quint64(size);
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    header.contentSum = format::checksum(data + sizeof header, header.size - sizeof header);
    header.headerSum = format::checksum(reinterpret_cast<const uchar *>(head), offsetof(format::Header, headerSum));
    std::memcpy(bytes.data(), head, sizeof header);
    return bytes;
}

Result<void> NameIndexBuilder::write(const QByteArray &index, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, path + u": "_s + file.errorString());
    if (file.write(index) != index.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
                    path + u": "_s + file.errorString());
    return ok();
}

} // namespace nashra::language
