// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/listfences.h"

namespace nashra {

namespace {

constexpr int bits = 7;
constexpr quint64 more = 1U << bits;

void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= more; number >>= bits)
        bytes.append(char(number | more));
    bytes.append(char(number));
}

quint64 readNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0;; shift += bits) {
        const auto byte = quint8(bytes[at++]);
        number |= (byte & (more - 1)) << shift;
        if (byte < more)
            return number;
    }
}

} // namespace

void ListFences::addRow(qint64 touch)
{
    const bool isFence = count++ % pageSize == 0;
    if (isFence)
        touches << touch;
    if (!holdsRows)
        return;
    if (isFence)
        gapsFrom << quint32(gaps.size());
    else
        appendNumber(gaps, quint64(last - touch));
    last = touch;
    if (gaps.size() > mostBytes) {
        holdsRows = false;
        gaps = {};
        gapsFrom = {};
    }
}

QList<qint64> ListFences::rowsOf(qsizetype page) const
{
    if (page < 0 || page >= gapsFrom.size())
        return {};
    QList<qint64> rows{touches[page]};
    const qsizetype end = page + 1 < gapsFrom.size() ? gapsFrom[page + 1] : gaps.size();
    for (qsizetype at = gapsFrom[page]; at < end;)
        rows << rows.last() - qint64(readNumber(gaps, at));
    return rows;
}

} // namespace nashra
