// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/literalindex.h"

#include <algorithm>

namespace nashra::language::style {

namespace {

constexpr int bucketBits = 14;
constexpr quint32 buckets = 1u << bucketBits;

quint32 bucketOf(const QChar *letters, qsizetype count)
{
    constexpr std::array<quint32, 3> factors{0x9E3779B1u, 0x85EBCA6Bu, 0xC2B2AE35u};
    quint32 hash = 0;
    for (qsizetype i = 0; i < count; ++i)
        hash += (letters[i].unicode() + 1u) * factors[size_t(i)];
    return hash >> (32 - bucketBits);
}

qsizetype lettersOf(QStringView literal)
{
    return std::min<qsizetype>(literal.size(), 3);
}

} // namespace

QString caseFolded(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), folded.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            return unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : c;
        const bool isArabic = unit >= 0x0600 && unit < 0x0700;
        return isArabic ? c : c.toCaseFolded();
    });
    return folded;
}

void LiteralIndex::add(QString text, int set, int member)
{
    if (!text.isEmpty())
        m_literals.push_back({caseFolded(text), set, member});
}

LiteralIndex::Entry LiteralIndex::rarest(const Literal &literal, std::vector<quint32> &uses) const
{
    const qsizetype letters = lettersOf(literal.folded);
    Entry best;
    for (qsizetype i = 0; i + letters <= literal.folded.size(); ++i) {
        const quint32 bucket = bucketOf(literal.folded.constData() + i, letters);
        if (i == 0 || uses[bucket] < uses[best.bucket])
            best = {bucket, 0, quint32(i)};
    }
    ++uses[best.bucket];
    return best;
}

void LiteralIndex::build()
{
    std::vector<quint32> uses(buckets, 0);
    for (size_t i = 0; i < m_literals.size(); ++i) {
        Entry entry = rarest(m_literals[i], uses);
        entry.literal = quint32(i);
        m_grams[size_t(lettersOf(m_literals[i].folded) - 1)].entries.push_back(entry);
    }
    for (Grams &grams : m_grams) {
        if (grams.entries.empty())
            continue;
        std::stable_sort(grams.entries.begin(), grams.entries.end(),
                         [](const Entry &a, const Entry &b) { return a.bucket < b.bucket; });
        grams.starts.assign(buckets + 1, 0);
        grams.filled.assign(buckets / 64, 0);
        for (const Entry &entry : grams.entries) {
            ++grams.starts[entry.bucket + 1];
            grams.filled[entry.bucket / 64] |= quint64(1) << entry.bucket % 64;
        }
        for (quint32 bucket = 0; bucket < buckets; ++bucket)
            grams.starts[bucket + 1] += grams.starts[bucket];
    }
}

void LiteralIndex::seek(const Grams &grams, quint32 bucket, QStringView folded, qsizetype at,
                        std::vector<LiteralHit> &hits) const
{
    for (quint32 i = grams.starts[bucket]; i < grams.starts[bucket + 1]; ++i) {
        const Entry &entry = grams.entries[i];
        const Literal &literal = m_literals[entry.literal];
        const qsizetype start = at - qsizetype(entry.offset);
        if (start >= 0 && folded.mid(start, literal.folded.size()) == literal.folded)
            hits.push_back({literal.set, literal.member, start});
    }
}

std::vector<LiteralHit> LiteralIndex::search(QStringView folded) const
{
    std::vector<LiteralHit> hits;
    for (qsizetype letters = 1; letters <= 3; ++letters) {
        const Grams &grams = m_grams[size_t(letters - 1)];
        if (grams.entries.empty())
            continue;
        for (qsizetype at = 0; at + letters <= folded.size(); ++at) {
            const quint32 bucket = bucketOf(folded.data() + at, letters);
            if (grams.filled[bucket / 64] >> bucket % 64 & 1)
                seek(grams, bucket, folded, at, hits);
        }
    }
    std::sort(hits.begin(), hits.end(), [](const LiteralHit &a, const LiteralHit &b) {
        return std::tie(a.set, a.member, a.position) < std::tie(b.set, b.member, b.position);
    });
    return hits;
}

} // namespace nashra::language::style
