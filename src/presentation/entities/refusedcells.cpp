// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/refusedcells.h"

#include "presentation/entities/draftrole.h"

namespace nashra::presentation {

void RefusedCells::removeRows(int row, int count)
{
    QMap<Cell, std::pair<QString, QString>> kept;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        const auto [at, column] = it.key();
        if (at < row || at >= row + count)
            kept.insert({at < row ? at : at - count, column}, it.value());
    }
    m_cells = kept;
}

void RefusedCells::insertRows(int row, int count)
{
    QMap<Cell, std::pair<QString, QString>> kept;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        const auto [at, column] = it.key();
        kept.insert({at < row ? at : at + count, column}, it.value());
    }
    m_cells = kept;
}

QStringList RefusedCells::reasons() const
{
    QStringList reasons;
    for (const auto &[text, reason] : m_cells)
        reasons << reason;
    return reasons;
}

QVariant RefusedCells::data(Cell cell, int role) const
{
    const auto found = m_cells.constFind(cell);
    if (found == m_cells.cend())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found->first;
    case Qt::ToolTipRole:
        return found->second;
    case DraftRole::IsRefusedRole:
        return true;
    default:
        return {};
    }
}

} // namespace nashra::presentation
