// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace nashra {

/// The index of a long list: the key of every pageSize-th row, so that any page is one key look-up. Of a list whose
/// rows are dear to find again (a search) it holds the keys of all rows, as the differences from one to the next: a
/// byte or two each, 1 MB at most; a list beyond that has the keys of its pages alone.
struct ListFences
{
    QList<qint64> touches; ///< touches[i] = touch of row i * pageSize
    int pageSize = 128;
    qint64 count = 0;

    /// Adds the next row of such a list; each touch is smaller than the one before.
    void addRow(qint64 touch);
    /// The touches of a page, newest first; nothing where they are not held.
    [[nodiscard]] QList<qint64> rowsOf(qsizetype page) const;

    static constexpr qsizetype mostBytes = 1'000'000;
    QByteArray gaps;         ///< from row to row, seven bits a byte, the last byte of each below 128
    QList<quint32> gapsFrom; ///< where those of a page begin
    qint64 last = 0;         ///< the touch added last
    bool holdsRows = true;   ///< false for a list that needs no more than fences, and where the differences did not fit
};

} // namespace nashra
