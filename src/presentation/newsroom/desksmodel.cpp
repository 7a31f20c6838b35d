// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/desksmodel.h"

#include <QLocale>

#include <algorithm>

namespace nashra::presentation {

void DesksModel::setDraft(const QList<DraftDesk> &draft)
{
    if (m_rows == draft)
        return;
    beginResetModel();
    m_rows = draft;
    m_clean = draftdesks::cleaned(m_rows);
    endResetModel();
}

void DesksModel::setCounts(const QList<ArticleCount> &counts)
{
    m_counts.clear();
    for (const ArticleCount &count : counts)
        m_counts[count.desk] += count.count;
    if (rowCount() > 0)
        emit dataChanged(index(0, ArticlesColumn), index(rowCount() - 1, ArticlesColumn));
}

DesksModel::Key DesksModel::keyOf(int row) const
{
    if (!isNew(row))
        return {deskAt(row).id, -1};
    const auto first = m_rows.cbegin();
    const auto isNewOne = [](const DraftDesk &each) { return each.isNew; };
    return {{}, static_cast<int>(std::count_if(first, first + row, isNewOne))};
}

int DesksModel::rowOf(const Key &key) const
{
    int placeAmongNew = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isIt =
            isNew(row) ? key.id.isEmpty() && placeAmongNew++ == key.placeAmongNew : deskAt(row).id == key.id;
        if (isIt)
            return row;
    }
    return -1;
}

int DesksModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows << DraftDesk();
    m_clean = draftdesks::cleaned(m_rows);
    endInsertRows();
    emit edited();
    return row;
}

void DesksModel::remove(int row)
{
    if (!hasRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_clean = draftdesks::cleaned(m_rows);
    endRemoveRows();
    emit edited();
}

void DesksModel::move(int row, int target)
{
    if (row == target || !hasRow(row) || !hasRow(target))
        return;
    // Qt counts the place before the row is taken out.
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    m_rows.move(row, target);
    m_clean = draftdesks::cleaned(m_rows);
    endMoveRows();
    emit edited();
}

void DesksModel::setName(int row, Language language, const QString &text)
{
    if (!hasRow(row))
        return;
    m_rows[row].desk.name.insert(language, text);
    tellRow(row);
}

void DesksModel::setId(int row, const QString &id)
{
    if (!hasRow(row) || !isNew(row))
        return;
    m_rows[row].desk.id = id.trimmed();
    tellRow(row);
}

void DesksModel::tellRow(int row)
{
    m_clean = draftdesks::cleaned(m_rows);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
}

int DesksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DesksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DesksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Desk &desk = m_rows.at(index.row()).desk;
    switch (index.column()) {
    case EnglishColumn:
        return desk.name.value(Language::English);
    case ArabicColumn:
        return desk.name.value(Language::Arabic);
    case IdColumn:
        return m_clean.at(index.row()).id;
    default:
        return QLocale().toString(articlesAt(index.row()));
    }
}

QVariant DesksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EnglishColumn:
        return tr("In English");
    case ArabicColumn:
        return tr("In Arabic");
    case IdColumn:
        return tr("Kept as");
    default:
        return tr("Articles");
    }
}

} // namespace nashra::presentation
