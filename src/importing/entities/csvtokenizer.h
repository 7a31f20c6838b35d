// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityreader.h"
#include "importing/entities/textsource.h"

namespace nashra::importing {

/// One record of a table.
struct CsvRecord
{
    qint64 line = 0; ///< where it begins, from 1
    QStringList fields;
    std::optional<RowFault> fault = {};
    QString text = {}; ///< of the fault
};

/// Cuts a table into records as RFC 4180 has it, with line ends of any kind. Linear in the input whatever it holds: a
/// mark that is never closed costs its own line, and from the hundredth on what it swallowed.
class CsvTokenizer
{
public:
    /// A null delimiter: the one the first line has most of (comma, semicolon, tab).
    explicit CsvTokenizer(TextSource source, QChar delimiter = {});

    /// Nothing = the end. Blank lines are passed over. Errors: Io.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] const TextSource &source() const { return m_source; }

private:
    enum class Ended { Record, File, TooLong, OpenQuote };

    [[nodiscard]] Result<void> guessDelimiter();
    /// False at the end of the text.
    [[nodiscard]] Result<bool> haveUnit();
    [[nodiscard]] Result<Ended> readRecord(CsvRecord &record);
    [[nodiscard]] Result<void> skipLine();
    void countLine(QChar ended);

    TextSource m_source;
    QChar m_delimiter;
    QString m_text;         ///< from the record that is being read on
    qsizetype m_at = 0;     ///< in m_text
    qsizetype m_record = 0; ///< in m_text
    qint64 m_line = 1;
    int m_rereadings = 0;
    bool m_wasReturn = false;
};

} // namespace nashra::importing
