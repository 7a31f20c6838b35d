// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/csventityreader.h"

#include "core/base/textsafety.h"
#include "importing/entities/tablerow.h"

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// A table whose first line was read.
struct OpenTable
{
    CsvTokenizer records;
    QStringList headings;
};

Result<OpenTable> openTable(const QString &path, QChar delimiter)
{
    auto source = TextSource::open(path);
    if (!source)
        return tl::unexpected(source.error());
    CsvTokenizer records(std::move(*source), delimiter);
    const auto first = records.next();
    if (!first)
        return tl::unexpected(first.error());
    if (!*first)
        return fail(ErrorCode::InvalidInput, path + u": the file is empty"_s, {path});
    if ((*first)->fault)
        return fail(ErrorCode::InvalidInput,
                    u"%1, line %2: %3"_s.arg(path)
                        .arg((*first)->line)
                        .arg(faultSentence(*(*first)->fault, (*first)->text.simplified())),
                    {path});
    QStringList headings;
    for (const QString &heading : std::as_const((*first)->fields))
        headings << makeSafe(heading).text.simplified();
    return OpenTable{std::move(records), headings};
}

} // namespace

Result<TableHead> readTableHead(const QString &path)
{
    const auto table = openTable(path, {});
    if (!table)
        return tl::unexpected(table.error());
    return TableHead{table->headings, guessFields(table->headings), table->records.delimiter(),
                     table->records.source().encoding()};
}

CsvEntityReader::CsvEntityReader(CsvTokenizer records, QList<Field> fields, std::optional<EntityKind> kind)
    : m_records(std::move(records))
    , m_fields(std::move(fields))
    , m_kind(kind)
{
}

Result<std::unique_ptr<EntityReader>> CsvEntityReader::open(const QString &path, const TableOptions &options)
{
    auto table = openTable(path, options.delimiter);
    if (!table)
        return tl::unexpected(table.error());
    const QList<Field> fields = options.fields.isEmpty() ? guessFields(table->headings) : options.fields;
    const bool hasName =
        std::any_of(fields.cbegin(), fields.cend(), [](const Field &field) { return field.kind == FieldKind::Name; });
    if (!hasName)
        return fail(ErrorCode::Incomplete,
                    path + u": no column is a name: "_s + table->headings.join(u", "_s).left(200), table->headings);
    return std::unique_ptr<EntityReader>(new CsvEntityReader(std::move(table->records), fields, options.kind));
}

Result<QList<EntityRow>> CsvEntityReader::next(int most)
{
    QList<EntityRow> rows;
    while (rows.size() < most) {
        const auto record = m_records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        rows << entityFromRecord(**record, m_fields, m_kind);
    }
    return rows;
}

} // namespace nashra::importing
