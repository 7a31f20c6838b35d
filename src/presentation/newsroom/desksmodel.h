// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newsroomsettings.h"
#include "core/ports/articlestore.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// The desks of a newsroom while somebody changes them, and how many articles lie on each. GUI thread.
class DesksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnglishColumn, ArabicColumn, IdColumn, ArticlesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these; stored: those whose ids articles may have already, so that they do not change.
    void setDesks(const QList<Desk> &desks, const QList<Desk> &stored);
    void setCounts(const QList<ArticleCount> &counts);
    /// As they would be kept: names without blanks around, and an id for everyone, made from the English name where
    /// none was typed.
    [[nodiscard]] QList<Desk> desks() const;

    /// As typed.
    [[nodiscard]] Desk deskAt(int row) const { return m_rows.value(row).desk; }
    /// Whether the desk is not kept yet, so that its id can be chosen.
    [[nodiscard]] bool isNew(int row) const { return m_rows.value(row).isNew; }
    [[nodiscard]] qint64 articlesAt(int row) const { return m_counts.value(desks().value(row).id); }

    /// Below the others; answers its row.
    int add();
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
    struct Row
    {
        Desk desk;
        bool isNew = true;

        bool operator==(const Row &) const = default;
    };

    void tellRow(int row);

    QList<Row> m_rows;
    QHash<QString, qint64> m_counts;
};

} // namespace nashra::presentation
