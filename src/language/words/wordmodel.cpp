// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordmodel.h"

#include "language/words/counttable.h"
#include "language/words/wordtokens.h"

#include <QtEndian>

#include <cmath>
#include <cstring>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[8] = {'n', 's', 'h', 'w', 'o', 'r', 'd', 's'};
constexpr quint32 version = 1;

// The header, all numbers little-endian:
constexpr qsizetype versionAt = 8;
constexpr qsizetype languageAt = 12;
constexpr qsizetype wordsSeenAt = 16;
constexpr qsizetype slotsAt = 24; ///< three numbers
constexpr qsizetype checksumAt = 40;
constexpr qsizetype headerSize = 48;

// A slot: 24 bits of the key, 8 of the count's code. The place of a slot tells the key's upper bits, so that the 24
// lower ones of its 40 are all there is to compare. A key that had to go further than this from its place is left out.
constexpr qsizetype slotSize = 4;
constexpr quint32 furthest = 128;
constexpr quint32 mostSlots = 16'000'000;
constexpr double filled[] = {0.7, 0.7, 0.85}; ///< of each table; triples are asked for least

/// Counts as codes 1 to 255, eight to a doubling: 1, 2, 3 … 11 are exact.
quint8 codeOf(quint32 count)
{
    return quint8(1 + std::lround(8 * std::log2(double(count))));
}

quint32 countOf(quint8 code)
{
    static const std::array<quint32, 256> counts = [] {
        std::array<quint32, 256> all{};
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = quint32(std::lround(std::exp2(double(i - 1) / 8)));
        return all;
    }();
    return counts[code];
}

template <class T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template <class T>
void setNumber(QByteArray &bytes, qsizetype at, T number)
{
    qToLittleEndian<T>(number, bytes.data() + at);
}

/// Of all but the checksum itself; eight bytes at a step, for speed. Guards against accidents, not against forgery.
quint64 checksumOf(const QByteArray &bytes)
{
    quint64 sum = quint64(bytes.size());
    const auto add = [&](qsizetype from, qsizetype to) {
        qsizetype i = from;
        for (; i + 8 <= to; i += 8)
            sum = wordkey::mixed(sum ^ numberAt<quint64>(bytes, i));
        for (; i < to; ++i)
            sum = wordkey::mixed(sum ^ quint8(bytes[i]));
    };
    add(0, checksumAt);
    add(headerSize, bytes.size());
    return sum;
}

quint64 placeOf(quint64 shortKey, quint32 slotCount)
{
    return (shortKey * slotCount) >> CountTable::keyBits;
}

quint32 slotsFor(std::size_t keys, double filling)
{
    return keys == 0 ? 0 : std::min(mostSlots, quint32(double(keys) / filling) + 2);
}

/// Past the last place there is room for what does not fit there, so that a search never has to turn round.
qsizetype bytesOf(quint32 slotCount)
{
    return slotCount == 0 ? 0 : (qsizetype(slotCount) + furthest) * slotSize;
}

} // namespace

void WordModel::layOut(const std::array<quint32, tableCount> &slotCount)
{
    qsizetype offset = headerSize;
    for (std::size_t i = 0; i < tableCount; ++i) {
        m_tables[i] = {offset, slotCount[i]};
        offset += bytesOf(slotCount[i]);
    }
}

WordModel WordModel::made(Language language, quint64 wordsSeen,
                          const std::array<const CountTable *, tableCount> &tables,
                          const std::array<quint32, tableCount> &least)
{
    WordModel model;
    model.m_language = language;
    model.m_wordsSeen = wordsSeen;
    std::array<quint32, tableCount> slotCount{};
    for (std::size_t i = 0; i < tableCount; ++i)
        slotCount[i] = slotsFor(tables[i]->sizeFrom(least[i]), filled[i]);
    model.layOut(slotCount);
    const Table &end = model.m_tables.back();
    QByteArray bytes(end.offset + bytesOf(end.slotCount), '\0');
    std::memcpy(bytes.data(), magic, sizeof magic);
    setNumber(bytes, versionAt, version);
    setNumber(bytes, languageAt, quint32(language));
    setNumber(bytes, wordsSeenAt, wordsSeen);
    for (std::size_t i = 0; i < tableCount; ++i) {
        const Table table = model.m_tables[i];
        setNumber(bytes, slotsAt + qsizetype(i) * slotSize, table.slotCount);
        tables[i]->forEach([&, leastCount = least[i]](quint64 shortKey, quint32 count) {
            if (count < leastCount)
                return;
            const qsizetype first = table.offset + qsizetype(placeOf(shortKey, table.slotCount)) * slotSize;
            for (qsizetype at = first; at < first + qsizetype(furthest) * slotSize; at += slotSize) {
                if (numberAt<quint32>(bytes, at) == 0)
                    return setNumber(bytes, at, quint32(shortKey) << 8 | codeOf(count));
            }
        });
    }
    setNumber(bytes, checksumAt, checksumOf(bytes));
    model.m_bytes = bytes;
    return model;
}

Result<WordModel> WordModel::fromBytes(const QByteArray &bytes)
{
    const auto broken = [](const QString &what) {
        return fail(ErrorCode::Corrupt, u"the word model is broken: %1"_s.arg(what));
    };
    if (bytes.isEmpty())
        return WordModel();
    if (bytes.size() < headerSize || std::memcmp(bytes.constData(), magic, sizeof magic) != 0)
        return broken(u"no header"_s);
    if (numberAt<quint32>(bytes, versionAt) != version)
        return fail(ErrorCode::NewerFormat, u"the word model is of another version"_s);
    const auto language = numberAt<quint32>(bytes, languageAt);
    if (language > quint32(Language::Arabic))
        return broken(u"no such language"_s);
    WordModel model;
    model.m_bytes = bytes;
    model.m_language = Language(language);
    model.m_wordsSeen = numberAt<quint64>(bytes, wordsSeenAt);
    std::array<quint32, tableCount> slotCount{};
    for (std::size_t i = 0; i < tableCount; ++i) {
        slotCount[i] = numberAt<quint32>(bytes, slotsAt + qsizetype(i) * slotSize);
        if (slotCount[i] > mostSlots)
            return broken(u"a table is too large"_s);
    }
    model.layOut(slotCount);
    const Table &end = model.m_tables.back();
    if (bytes.size() != end.offset + bytesOf(end.slotCount))
        return broken(u"its size is not what its header says"_s);
    if (numberAt<quint64>(bytes, checksumAt) != checksumOf(bytes))
        return broken(u"its checksum differs"_s);
    return model;
}

const char *WordModel::firstSlotOf(std::size_t table, quint64 shortKey) const
{
    const auto [offset, slotCount] = m_tables[table];
    return m_bytes.constData() + offset + qsizetype(placeOf(shortKey, slotCount)) * slotSize;
}

quint32 WordModel::find(std::size_t table, WordKey key) const
{
    if (m_tables[table].slotCount == 0)
        return 0;
    const quint64 shortKey = key >> (64 - CountTable::keyBits);
    const char *slot = firstSlotOf(table, shortKey);
    const quint32 wanted = quint32(shortKey) << 8;
    for (quint32 i = 0; i < furthest; ++i, slot += slotSize) {
        const auto found = qFromLittleEndian<quint32>(slot);
        if (found == 0)
            return 0;
        if ((found & 0xFFFF'FF00) == wanted)
            return countOf(quint8(found));
    }
    return 0;
}

void WordModel::prefetch(WordKey first, WordKey second) const
{
    if (m_tables[1].slotCount > 0)
        __builtin_prefetch(firstSlotOf(1, wordkey::ofPair(first, second) >> (64 - CountTable::keyBits)));
}

quint32 WordModel::count(QStringView word) const
{
    return count(wordkey::of(foldedWord(word)));
}

quint32 WordModel::count(WordKey first, WordKey second) const
{
    return find(1, wordkey::ofPair(first, second));
}

quint32 WordModel::count(WordKey first, WordKey second, WordKey third) const
{
    return find(2, wordkey::ofTriple(first, second, third));
}

} // namespace nashra::language
