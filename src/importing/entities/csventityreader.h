// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/csvtokenizer.h"
#include "importing/entities/entityfields.h"

namespace nashra::importing {

/// How a table is read.
struct TableOptions
{
    QList<Field> fields;            ///< one for each column; empty = guessed from the first line
    std::optional<EntityKind> kind; ///< of rows that do not say
    QChar delimiter = {};           ///< null = guessed
};

/// The first line of a table, which names its columns.
struct TableHead
{
    QStringList headings;
    QList<Field> guessed;
    QChar delimiter;
    QString encoding;
};

/// Errors: Io, NotText, InvalidInput (there is no first line), each naming the file.
[[nodiscard]] Result<TableHead> readTableHead(const QString &path);

/// Rows of a table as entities. Several values of one cell are parted by bars; the days of titles stand in the order
/// of the titles, and a single one is that of all of them.
class CsvEntityReader final : public EntityReader
{
public:
    /// Errors: as readTableHead(), and Incomplete (no column is a name; items = the headings).
    [[nodiscard]] static Result<std::unique_ptr<EntityReader>> open(const QString &path, const TableOptions &options);

    [[nodiscard]] Result<QList<EntityRow>> next(int most) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_records.source().bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_records.source().bytesTotal(); }

private:
    CsvEntityReader(CsvTokenizer records, QList<Field> fields, std::optional<EntityKind> kind);

    CsvTokenizer m_records;
    QList<Field> m_fields;
    std::optional<EntityKind> m_kind;
};

} // namespace nashra::importing
