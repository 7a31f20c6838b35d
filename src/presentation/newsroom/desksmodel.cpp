// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/desksmodel.h"

#include "core/base/plainid.h"
#include "presentation/newsroom/localized.h"

#include <QLocale>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// "sport", and "sport-2" where another has that already.
QString freeId(const QString &wanted, const QSet<QString> &taken)
{
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = wanted + u'-' + QString::number(number);
    return id;
}

} // namespace

void DesksModel::setDesks(const QList<Desk> &desks, const QList<Desk> &stored)
{
    QSet<QString> known;
    for (const Desk &desk : stored)
        known.insert(desk.id);
    QList<Row> rows;
    for (const Desk &desk : desks) {
        // Somebody may just be typing an id that another desk has.
        rows << Row{desk, !known.remove(desk.id)};
    }
    if (m_rows == rows)
        return;
    beginResetModel();
    m_rows = rows;
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

QList<Desk> DesksModel::desks() const
{
    QSet<QString> taken;
    for (const Row &row : m_rows)
        taken.insert(row.desk.id);
    QList<Desk> clean;
    for (const Row &row : m_rows) {
        Desk desk{row.desk.id, localized::cleaned(row.desk.name)};
        if (desk.id.isEmpty()) {
            const QString made = plainIdFrom(desk.name.value(Language::English));
            desk.id = freeId(made.isEmpty() ? u"desk"_s : made, taken);
            taken.insert(desk.id);
        }
        clean << desk;
    }
    return clean;
}

int DesksModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows << Row();
    endInsertRows();
    emit edited();
    return row;
}

void DesksModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit edited();
}

void DesksModel::move(int row, int target)
{
    if (row == target || target < 0 || target >= rowCount())
        return;
    // Qt counts the place before the row is taken out.
    beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    m_rows.move(row, target);
    endMoveRows();
    emit edited();
}

void DesksModel::setName(int row, Language language, const QString &text)
{
    m_rows[row].desk.name.insert(language, text);
    tellRow(row);
}

void DesksModel::setId(int row, const QString &id)
{
    if (!isNew(row))
        return;
    m_rows[row].desk.id = id.trimmed();
    tellRow(row);
}

void DesksModel::tellRow(int row)
{
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
        return desks().at(index.row()).id;
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
