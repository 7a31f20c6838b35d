// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QVariant>

namespace nashra::presentation {

/// What was typed into cells of a table and cannot be taken, kept there to be mended, with the reasons. A value without
/// signals; the model tells the views.
class RefusedCells
{
public:
    using Cell = std::pair<int, int>; ///< row and column

    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }
    [[nodiscard]] bool contains(Cell cell) const { return m_cells.contains(cell); }
    void put(Cell cell, const QString &text, const QString &reason) { m_cells.insert(cell, {text, reason}); }
    bool remove(Cell cell) { return m_cells.remove(cell) > 0; }
    void clear() { m_cells.clear(); }
    /// Forgets those of the rows; those below move up.
    void removeRows(int row, int count);
    /// Rows come in; those from there on move down.
    void insertRows(int row, int count);
    [[nodiscard]] QStringList reasons() const;
    /// What the cell answers in place of its value; invalid where nothing was refused, or the role is another.
    [[nodiscard]] QVariant data(Cell cell, int role) const;

private:
    QMap<Cell, std::pair<QString, QString>> m_cells;
};

} // namespace nashra::presentation
