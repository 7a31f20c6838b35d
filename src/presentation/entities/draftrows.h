// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/entityeditor.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// Roles all tables of the entity form answer.
struct DraftRole
{
    enum : int {
        IsNewRowRole = Qt::UserRole + 1, ///< the empty last row, where a new one is begun
        ChoicesRole,                     ///< QStringList a cell is chosen from; Qt::EditRole is then a row of it
        DirectionRole,                   ///< Qt::LayoutDirection of what the cell says
        IsDateRole,
        IsEntityRole, ///< the cell names another entity
    };
};

/// The values of one field of the draft as rows, and an empty row below them in which a new one is begun by typing.
/// Writes what is typed into the editor's draft at once, and reads all anew when another draft is opened.
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
        return m_editor.reasonAgainstEditing().isEmpty() ? plain | Qt::ItemNeverHasChildren | Qt::ItemIsEditable
                                                         : plain | Qt::ItemNeverHasChildren;
    }
    /// Where a value was; the empty last row stays.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size() ||
            !m_editor.reasonAgainstEditing().isEmpty())
            return false;
        beginRemoveRows({}, row, row + count - 1);
        m_rows.remove(row, count);
        endRemoveRows();
        store();
        return true;
    }

protected:
    [[nodiscard]] virtual QList<Row> rowsOf(const Entity &entity) const = 0;
    virtual void put(Entity &entity, const QList<Row> &rows) const = 0;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool isNewRow(int row) const { return row >= m_rows.size(); }
    [[nodiscard]] Row rowAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] EntityEditor &editor() const { return m_editor; }

    void load()
    {
        beginResetModel();
        m_rows = rowsOf(m_editor.draft());
        endResetModel();
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
    void store()
    {
        Entity draft = m_editor.draft();
        put(draft, m_rows);
        m_editor.edit(draft);
    }

    EntityEditor &m_editor;
    QList<Row> m_rows;
    int m_emptyRows = 1; ///< two while the upper one becomes a value
};

} // namespace nashra::presentation
