// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrole.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/refusedcells.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// The values of one field of the draft as rows, and an empty row below them in which a new one is begun by typing.
/// Writes what is typed into the editor's draft at once, and reads the rows anew when others are opened. What cannot be
/// taken stays in its cell to be mended.
template <class Row>
class DraftRows : public QAbstractTableModel
{
public:
    /// The editor must outlive the model. A class that is made calls load() when it is complete.
    explicit DraftRows(EntityEditor &editor, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_editor(editor)
    {
        connect(&editor, &EntityEditor::opened, this, [this] { load(); });
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || !m_editor.isOpen() ? 0 : static_cast<int>(m_rows.size()) + m_emptyRows;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
        if (!index.isValid())
            return plain;
        const bool isEditable =
            m_editor.reasonAgainstEditing().isEmpty() && (!isNewRow(index.row()) || canBegin(index.column()));
        return plain | Qt::ItemNeverHasChildren | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }
    /// Values that are filled in at once: what was taken out comes back. Before the empty last row.
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || row < 0 || count < 1 || row > m_rows.size() || !m_editor.isOpen() ||
            !m_editor.reasonAgainstEditing().isEmpty())
            return false;
        beginInsertRows({}, row, row + count - 1);
        m_rows.insert(row, count, emptyRow());
        m_refused.insertRows(row, count);
        endInsertRows();
        store();
        return true;
    }
    /// Where a value was; the empty last row stays.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size() ||
            !m_editor.reasonAgainstEditing().isEmpty())
            return false;
        beginRemoveRows({}, row, row + count - 1);
        m_rows.remove(row, count);
        m_refused.removeRows(row, count);
        endRemoveRows();
        tellRefusals();
        store();
        return true;
    }

protected:
    [[nodiscard]] virtual QList<Row> rowsOf(const Entity &entity) const = 0;
    virtual void put(Entity &entity, const QList<Row> &rows) const = 0;

    /// Whether the cell of the empty last row can be written in.
    [[nodiscard]] virtual bool canBegin(int column) const { return column == 0; }
    [[nodiscard]] virtual Row emptyRow() const { return {}; }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isNewRow(int row) const { return row >= m_rows.size(); }
    [[nodiscard]] Row rowAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] EntityEditor &editor() const { return m_editor; }

    void load()
    {
        // A cell that is open stays open where nothing around it changes.
        Entity mine = m_editor.draft();
        put(mine, m_rows);
        const bool isSame = mine == m_editor.draft() && m_editor.hasRefused(*this) == !m_refused.isEmpty();
        if (std::exchange(m_sheet, m_editor.sheet()) == m_editor.sheet() && isSame)
            return;
        beginResetModel();
        m_rows = rowsOf(m_editor.draft());
        m_refused.clear();
        endResetModel();
        tellRefusals();
    }

    /// Keeps a text in its cell that cannot be taken, with the reason.
    void refuse(const QModelIndex &index, const QString &text, const QString &reason)
    {
        m_refused.put({index.row(), index.column()}, text, reason);
        emit dataChanged(index, index);
        tellRefusals();
    }
    /// The cell holds nothing refused any more.
    void accept(const QModelIndex &index)
    {
        if (m_refused.remove({index.row(), index.column()}))
            tellRefusals();
    }
    /// What a cell with refused text answers; invalid where it has none.
    [[nodiscard]] QVariant refusedData(const QModelIndex &index, int role) const
    {
        return m_refused.data({index.row(), index.column()}, role);
    }

    /// Puts a row, or adds it where it is the new one.
    void setRow(int row, const Row &value)
    {
        if (isNewRow(row)) {
            // A new empty row comes first, then the old one gets the value: who writes in it stays in it.
            beginInsertRows({}, row + 1, row + 1);
            m_emptyRows = 2;
            endInsertRows();
            m_rows << value;
            m_emptyRows = 1;
        } else {
            m_rows[row] = value;
        }
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        store();
    }

    void replaceRows(const QList<Row> &rows)
    {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, columnCount() - 1));
        store();
    }

private:
    void tellRefusals() { m_editor.setRefusals(*this, m_refused.reasons()); }

    void store()
    {
        Entity draft = m_editor.draft();
        put(draft, m_rows);
        m_editor.edit(draft);
    }

    EntityEditor &m_editor;
    QList<Row> m_rows;
    RefusedCells m_refused;
    int m_emptyRows = 1; ///< two while the upper one becomes a value
    int m_sheet = -1;    ///< of the editor, whose rows these are
};

} // namespace nashra::presentation
