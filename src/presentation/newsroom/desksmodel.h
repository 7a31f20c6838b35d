// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "presentation/newsroom/draftdesks.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// The desks of a newsroom while somebody changes them, and how many articles lie on each. GUI thread.
class DesksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnglishColumn, ArabicColumn, IdColumn, ArticlesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// By what a desk is known again when the desks come anew from the store.
    struct Key
    {
        QString id;             ///< of one that is kept
        int placeAmongNew = -1; ///< of one that is not
    };

    void setDraft(const QList<DraftDesk> &draft);
    void setCounts(const QList<ArticleCount> &counts);
    /// As typed.
    [[nodiscard]] const QList<DraftDesk> &draft() const { return m_rows; }
    /// As they would be kept, see draftdesks::cleaned().
    [[nodiscard]] const QList<Desk> &desks() const { return m_clean; }

    /// As typed.
    [[nodiscard]] Desk deskAt(int row) const { return m_rows.value(row).desk; }
    [[nodiscard]] Key keyOf(int row) const;
    /// -1 where the desk is gone.
    [[nodiscard]] int rowOf(const Key &key) const;
    /// Whether the desk is not kept yet, so that its id can be chosen.
    [[nodiscard]] bool isNew(int row) const { return hasRow(row) && m_rows.at(row).isNew; }
    [[nodiscard]] qint64 articlesAt(int row) const { return m_counts.value(m_clean.value(row).id); }

    /// Below the others; answers its row.
    int add();
    /// Nothing happens where there is no such row; likewise below.
    void remove(int row);
    void move(int row, int target);
    void setName(int row, Language language, const QString &text);
    /// Empty: made from the English name.
    void setId(int row, const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Somebody changed a desk, or their order.
    void edited();

private:
    [[nodiscard]] bool hasRow(int row) const { return row >= 0 && row < rowCount(); }
    void tellRow(int row);

    QList<DraftDesk> m_rows;
    QList<Desk> m_clean; ///< made once for every change, because every cell asks for it
    QHash<QString, qint64> m_counts;
};

} // namespace nashra::presentation
