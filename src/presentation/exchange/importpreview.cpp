// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/importpreview.h"

#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"
#include "presentation/exchange/exchangetexts.h"

#include <QIcon>
#include <QtConcurrentRun>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using importing::EntityFormat;
using importing::EntityRow;

namespace {

/// What can be known of a file before it is read.
struct Looks
{
    EntityFormat format = EntityFormat::Csv;
    importing::TableHead head; ///< of a table
};

Result<Looks> looksOf(const QString &path, std::optional<EntityFormat> wanted)
{
    const auto format = wanted ? wanted : importing::guessEntityFormat(path);
    Looks looks{format.value_or(EntityFormat::Csv), {}};
    if (looks.format != EntityFormat::Csv)
        return looks;
    auto head = importing::readTableHead(path);
    if (!head)
        return tl::unexpected(head.error());
    looks.head = std::move(*head);
    return looks;
}

/// Names beyond those of the house, then titles.
QString furtherOf(const Entity &entity)
{
    QStringList texts;
    for (const EntityName &name : entity.names) {
        if (name.text != entity.houseName(name.language))
            texts << name.text;
    }
    for (const EntityTitle &title : entity.titles)
        texts << title.text;
    return texts.join(u" \u00B7 "_s);
}

} // namespace

ImportPreview::ImportPreview(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreview::clear()
{
    ++m_generation;
    m_isReady = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ImportPreview::setFile(const QString &path)
{
    m_file = path;
    m_headings.clear();
    const auto kind = m_options.table.kind;
    m_options = {};
    m_options.table.kind = kind;
    clear();
    const auto looking = QtConcurrent::run([path] { return looksOf(path, std::nullopt); });
    onResult(looking, this, [this, generation = m_generation](const Result<Looks> &looks) {
        if (generation != m_generation)
            return;
        if (!looks) {
            emit failed(looks.error());
            return;
        }
        m_options.format = looks->format;
        m_options.table.fields = looks->head.guessed;
        m_options.table.delimiter = looks->head.delimiter;
        m_headings = looks->head.headings;
        emit looked();
        show();
    });
}

void ImportPreview::setFormat(EntityFormat format)
{
    if (format == m_options.format || m_file.isEmpty())
        return;
    m_options.format = format;
    m_headings.clear();
    m_options.table.fields.clear();
    clear();
    const auto looking = QtConcurrent::run([path = m_file, format] { return looksOf(path, format); });
    onResult(looking, this, [this, generation = m_generation](const Result<Looks> &looks) {
        if (generation != m_generation)
            return;
        if (looks) {
            m_options.table.fields = looks->head.guessed;
            m_options.table.delimiter = looks->head.delimiter;
            m_headings = looks->head.headings;
        }
        emit looked();
        if (looks)
            show();
        else
            emit failed(looks.error());
    });
}

void ImportPreview::setKind(std::optional<EntityKind> kind)
{
    m_options.table.kind = kind;
    show();
}

void ImportPreview::setField(qsizetype column, const importing::Field &field)
{
    if (column >= m_options.table.fields.size() || m_options.table.fields[column] == field)
        return;
    m_options.table.fields[column] = field;
    show();
}

void ImportPreview::show()
{
    if (m_file.isEmpty())
        return;
    const int generation = ++m_generation;
    m_isReady = false;
    const auto reading = QtConcurrent::run(
        [path = m_file, options = m_options] { return importing::previewEntities(path, options, rowsShown); });
    onResult(reading, this, [this, generation](const Result<QList<EntityRow>> &rows) {
        if (generation != m_generation)
            return;
        beginResetModel();
        m_rows = rows ? *rows : QList<EntityRow>();
        endResetModel();
        m_isReady = rows.has_value();
        if (rows)
            emit shown();
        else
            emit failed(rows.error());
    });
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreview::cellText(const EntityRow &row, int column) const
{
    switch (column) {
    case Line:
        return QString::number(row.line);
    case Kind:
        return row.fault ? QString() : terms::entityKindText(row.entity.kind);
    case English:
        return row.entity.houseName(Language::English);
    case Arabic:
        return row.entity.houseName(Language::Arabic);
    case More:
        return furtherOf(row.entity);
    case Problem:
        return row.fault ? rowFaultText(*row.fault, row.text) : QString();
    default:
        return {};
    }
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellText(m_rows[index.row()], index.column());
    if (role == Qt::DecorationRole && index.column() == Problem && m_rows[index.row()].fault)
        return QIcon::fromTheme(u"dialog-warning"_s);
    return {};
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Kind:
        return tr("Kind");
    case English:
        return tr("English");
    case Arabic:
        return tr("Arabic");
    case More:
        return tr("Further names and titles");
    case Problem:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace nashra::presentation
