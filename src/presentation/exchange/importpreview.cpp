// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/importpreview.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entitynames.h"
#include "presentation/errors/cardline.h"
#include "presentation/errors/terms.h"
#include "presentation/exchange/exchangetexts.h"

#include <QIcon>
#include <QtConcurrentRun>

#include <utility>

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

ImportPreview::ImportPreview(DeskSession &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
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

void ImportPreview::setFields(const QList<importing::Field> &fields)
{
    if (fields.size() != m_options.table.fields.size() || fields == m_options.table.fields)
        return;
    m_options.table.fields = fields;
    show();
}

void ImportPreview::setNamesakes(NamesakeRule rule)
{
    m_namesakes = rule;
    renew();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Outcome), index(rowCount() - 1, Outcome));
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
        if (rows) {
            meet(*rows);
            return;
        }
        take({}, {});
        emit failed(rows.error());
    });
}

void ImportPreview::meet(const QList<EntityRow> &rows)
{
    QList<Entity> entities;
    for (const EntityRow &row : rows) {
        if (!row.fault)
            entities << row.entity;
    }
    const auto asked =
        m_desk.stores().read([entities](Stores &stores) { return stores.entities().meetings(entities); });
    onResult(asked, this, [this, rows, generation = m_generation](const Result<QList<ImportMeeting>> &meetings) {
        if (generation != m_generation)
            return;
        take(rows, meetings.value_or(QList<ImportMeeting>()));
        m_isReady = meetings.has_value();
        if (meetings)
            emit shown();
        else
            emit failed(meetings.error());
    });
}

void ImportPreview::take(const QList<EntityRow> &rows, const QList<ImportMeeting> &meetings)
{
    beginResetModel();
    m_rows.clear();
    qsizetype good = 0;
    for (const EntityRow &read : rows)
        m_rows << Row{read, read.fault ? ImportMeeting() : meetings.value(good++), {}, 0};
    renew();
    endResetModel();
}

void ImportPreview::renew()
{
    QList<Entity> entities;
    QList<ImportMeeting> meetings;
    QList<qint64> lines;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.read.fault)
            continue;
        entities << row.read.entity;
        meetings << row.registry;
        lines << row.read.line;
    }
    MeetingsWithin(m_namesakes).add(entities, meetings);
    qsizetype good = 0;
    for (Row &row : m_rows) {
        if (row.read.fault)
            continue;
        row.meeting = meetings[good++];
        row.earlierLine = lines.value(row.meeting.earlier);
    }
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ImportPreview::Fate ImportPreview::fate(const Row &row) const
{
    if (row.read.fault)
        return Fate::Faulty;
    switch (row.meeting.how) {
    case ImportMeeting::How::Nobody:
        return Fate::Added;
    case ImportMeeting::How::Known:
        return Fate::Known;
    case ImportMeeting::How::Namesake:
        return m_namesakes == NamesakeRule::LeaveOut ? Fate::SameName : Fate::Doubled;
    }
    return Fate::Added;
}

QString ImportPreview::outcomeText(const Row &row) const
{
    const bool isOfFile = row.earlierLine > 0;
    const QString other = isOfFile ? QString::number(row.earlierLine)
                                   : isolated(textIn(houseNames(row.meeting.other), m_desk.uiLanguage()));
    switch (fate(row)) {
    case Fate::Added:
        return tr("Added");
    case Fate::Known:
        return isOfFile ? tr("The same as in line %1").arg(other) : tr("In the registry already; stays as it is there");
    case Fate::Doubled:
        //: %1 is the name of an entity, in the other sentence the number of a line
        return isOfFile ? tr("Added all the same: line %1 has the name").arg(other)
                        : tr("Added all the same: the registry has %1").arg(other);
    case Fate::SameName:
        //: %1 is the name of an entity, in the other sentence the number of a line
        return isOfFile ? tr("Left out: line %1 has the name").arg(other)
                        : tr("Left out: the registry has %1").arg(other);
    case Fate::Faulty:
        //: %1 is what is wrong with a line
        return tr("Left out: %1").arg(rowFaultText(*row.read.fault, row.read.text));
    }
    return {};
}

QString ImportPreview::cellText(const Row &row, int column) const
{
    const Entity &entity = row.read.entity;
    switch (column) {
    case Line:
        return QString::number(row.read.line);
    case Kind:
        return row.read.fault ? QString() : terms::entityKindText(entity.kind);
    case English:
        return entity.houseName(Language::English);
    case Arabic:
        return entity.houseName(Language::Arabic);
    case More:
        return furtherOf(entity);
    case Outcome:
        return outcomeText(row);
    default:
        return {};
    }
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return cardLine(cellText(row, index.column()), m_desk.uiLanguage());
    case FateRole:
        return QVariant::fromValue(fate(row));
    case Qt::DecorationRole:
        return index.column() == Outcome && fate(row) == Fate::Faulty ? QIcon::fromTheme(u"dialog-warning"_s)
                                                                      : QVariant();
    default:
        return {};
    }
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
    case Outcome:
        return tr("What will happen");
    default:
        return {};
    }
}

} // namespace nashra::presentation
