// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPoint>
#include <QTableView>
#include <QVariant>

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// A table of the entity form: as high as its rows, the last one of which takes a new value. Typing, Return and F2
/// write in a cell, Del empties it, and in the first column takes the row out, Tab leaves the table, and goes from cell
/// to cell while one is written in, as far as there is one. Shows a model that answers presentation::DraftRole.
class DraftTable : public QTableView
{
    Q_OBJECT

public:
    explicit DraftTable(const presentation::ThemeController &theme, QWidget *parent = nullptr);

    using QTableView::edit;
    void setModel(QAbstractItemModel *model) override;
    /// Gives the model what is being written in a cell; the cell stays open.
    void takeOpenCell();
    /// Likewise, and closes the cell.
    void closeOpenCell();
    /// Puts back what Del took out last, while the model has not read its rows anew; false where there is nothing to
    /// put back, or the cell was written in since.
    bool bringBack();
    [[nodiscard]] bool canBringBack() const { return !m_takenOut.isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The cell names another entity, which is to be chosen.
    /// typed: the letter that began it, where one did.
    void entityWanted(const QPersistentModelIndex &index, const QString &typed);
    /// The cell that is written in, or would be with the next key, is another.
    void cellEntered();
    /// Del emptied a cell, or took a whole row out.
    void takenOut(bool isRow);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What Del took out, where it stood.
    struct TakenOut
    {
        int row;
        int column;          ///< -1 for the whole row
        QVariantList values; ///< of the cell, or of all cells of the row
    };

    void goOn(const QModelIndex &from, bool isForward);
    void takeOut();
    void takeRowOut(int row);
    /// Takes a row out that was begun by mistake.
    void giveUpNewRow(int row);
    /// What stands refused in the other cells of a row, by column.
    [[nodiscard]] QMap<int, QVariant> refusedBeside(const QModelIndex &cell) const;
    [[nodiscard]] QWidget *openCell() const;

    QList<TakenOut> m_takenOut; ///< the last at the end
    QVariant m_original;        ///< of the cell that is being written
    bool m_isTabbing = false;
    bool m_wasNew = false;         ///< its row was the empty one
    QMap<int, QVariant> m_waiting; ///< what stood in that row already and could not be taken yet, by column
    QPoint m_before;               ///< column and row of the current cell while all rows are read anew
};

} // namespace nashra::widgets
