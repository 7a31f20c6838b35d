// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/tablerow.h"

#include "importing/entities/entityrows.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// Gathers what the cells of one record say.
class RecordReader
{
public:
    explicit RecordReader(EntityRow &row)
        : m_row(row)
    {
    }

    void take(const Field &field, const QString &cell);
    void finish(std::optional<EntityKind> kind);

private:
    /// Days of one column: of titles of a language, or of all.
    struct Days
    {
        FieldKind kind = FieldKind::From;
        std::optional<Language> language;
        QList<std::optional<QDate>> days;
    };

    void fault(RowFault fault, const QString &text);
    void takeNames(const Field &field, const QString &cell);
    void takeTitles(const Field &field, const QString &cell);
    void takeDays(const Field &field, const QString &cell);
    void takeIdentifiers(const QString &cell);
    void takeRelations(const QString &cell);
    void putDays(const Days &column);

    EntityRow &m_row;
    bool m_hasKind = false;
    QList<Days> m_days;
};

void RecordReader::fault(RowFault fault, const QString &text)
{
    if (m_row.fault)
        return; // the first one is told
    const EntityRow bad = badRow(m_row.line, fault, text);
    m_row.fault = bad.fault;
    m_row.text = bad.text;
}

void RecordReader::takeNames(const Field &field, const QString &cell)
{
    const QStringList values = valuesOf(cell);
    for (const QString &value : values)
        m_row.entity.names << EntityName{field.language.value_or(languageOfLetters(value)), field.form, value};
}

void RecordReader::takeTitles(const Field &field, const QString &cell)
{
    const QStringList values = valuesOf(cell);
    for (const QString &value : values)
        m_row.entity.titles << EntityTitle{field.language.value_or(languageOfLetters(value)), value, {}, {}};
}

void RecordReader::takeDays(const Field &field, const QString &cell)
{
    Days column{field.kind, field.language, {}};
    const QStringList values = valuesOf(cell);
    for (const QString &value : values) {
        const auto day = dayFrom(value, field.kind == FieldKind::To);
        if (!day && !value.isEmpty())
            fault(RowFault::Date, value);
        column.days << day;
    }
    m_days << column;
}

void RecordReader::takeIdentifiers(const QString &cell)
{
    const QStringList values = valuesOf(cell);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0)
            fault(RowFault::Identifier, value);
        else
            m_row.entity.identifiers.insert(value.left(equals), value.mid(equals + 1));
    }
}

void RecordReader::takeRelations(const QString &cell)
{
    const QStringList values = valuesOf(cell);
    for (const QString &value : values) {
        const auto kind = relationKindFromName(value.section(u'=', 0, 0).trimmed());
        const auto target = EntityId::fromString(value.section(u'=', 1).trimmed());
        if (!kind || !target)
            fault(RowFault::Relation, value);
        else
            m_row.entity.relations << EntityRelation{*kind, *target};
    }
}

void RecordReader::take(const Field &field, const QString &cell)
{
    if (field.kind == FieldKind::Skipped || cell.trimmed().isEmpty())
        return;
    Entity &entity = m_row.entity;
    const auto put = [this, &cell](const auto &value, auto &into, RowFault problem) {
        if (value)
            into = *value;
        else
            fault(problem, cell);
    };
    switch (field.kind) {
    case FieldKind::Skipped:
        break;
    case FieldKind::Id:
        put(EntityId::fromString(cell.trimmed()), entity.id, RowFault::Identifier);
        break;
    case FieldKind::Kind:
        m_hasKind = true;
        put(kindFromWord(cell), entity.kind, RowFault::Kind);
        break;
    case FieldKind::Name:
        takeNames(field, cell);
        break;
    case FieldKind::Title:
        takeTitles(field, cell);
        break;
    case FieldKind::From:
    case FieldKind::To:
    case FieldKind::UseFrom:
        takeDays(field, cell);
        break;
    case FieldKind::Gender:
        put(genderFromWord(cell), entity.gender, RowFault::Gender);
        break;
    case FieldKind::Number:
        put(numberFromWord(cell), entity.number, RowFault::Number);
        break;
    case FieldKind::Identifier:
        entity.identifiers.insert(field.scheme, cell);
        break;
    case FieldKind::Identifiers:
        takeIdentifiers(cell);
        break;
    case FieldKind::Relations:
        takeRelations(cell);
        break;
    case FieldKind::Note:
        entity.notes += (entity.notes.isEmpty() ? u""_s : u"\n"_s) + cell;
        break;
    }
}

void RecordReader::putDays(const Days &column)
{
    qsizetype place = 0;
    for (EntityTitle &title : m_row.entity.titles) {
        if (column.language && *column.language != title.language)
            continue;
        const auto day = column.days.size() == 1 ? column.days.first() : column.days.value(place);
        ++place;
        if (column.kind == FieldKind::From)
            title.from = day;
        else if (column.kind == FieldKind::To)
            title.to = day;
        else
            title.useFrom = day;
    }
}

void RecordReader::finish(std::optional<EntityKind> kind)
{
    for (const Days &column : std::as_const(m_days))
        putDays(column);
    if (!m_hasKind && kind)
        m_row.entity.kind = *kind;
    else if (!m_hasKind)
        fault(RowFault::NoKind, {});
}

} // namespace

EntityRow entityFromRecord(const CsvRecord &record, const QList<Field> &fields, std::optional<EntityKind> kind)
{
    if (record.fault)
        return badRow(record.line, *record.fault, record.text);
    EntityRow row;
    row.line = record.line;
    RecordReader reader(row);
    for (qsizetype i = 0; i < std::min(fields.size(), record.fields.size()); ++i)
        reader.take(fields[i], record.fields[i]);
    reader.finish(kind);
    return finishedRow(std::move(row));
}

} // namespace nashra::importing
