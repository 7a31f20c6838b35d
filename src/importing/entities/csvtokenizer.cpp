// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/csvtokenizer.h"

#include "importing/entities/entityrows.h"

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRecord = 256LL * 1024;
constexpr int mostRereadings = 100;
constexpr qsizetype mostFields = 1000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvTokenizer::CsvTokenizer(TextSource source, QChar delimiter)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
{
}

Result<void> CsvTokenizer::guessDelimiter()
{
    while (m_text.size() < longestRecord && !m_source.isAtEnd() &&
           !std::any_of(m_text.cbegin(), m_text.cend(), isLineEnd)) {
        const auto piece = m_source.read();
        if (!piece)
            return tl::unexpected(piece.error());
        m_text += *piece;
    }
    const auto end = std::find_if(m_text.cbegin(), m_text.cend(), isLineEnd);
    const QStringView line = QStringView(m_text).left(end - m_text.cbegin());
    m_delimiter = u',';
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        if (line.count(candidate) > line.count(m_delimiter))
            m_delimiter = candidate;
    }
    return ok();
}

Result<bool> CsvTokenizer::haveUnit()
{
    if (m_at < m_text.size())
        return true;
    m_text.remove(0, m_record);
    m_at -= m_record;
    m_record = 0;
    while (m_at >= m_text.size() && !m_source.isAtEnd()) {
        const auto piece = m_source.read();
        if (!piece)
            return tl::unexpected(piece.error());
        m_text += *piece;
    }
    return m_at < m_text.size();
}

void CsvTokenizer::countLine(QChar unit)
{
    // CR LF is one end.
    if (unit == u'\r' || (unit == u'\n' && !m_wasReturn))
        ++m_line;
    m_wasReturn = unit == u'\r';
}

Result<CsvTokenizer::Ended> CsvTokenizer::readRecord(CsvRecord &record)
{
    QString field;
    bool isQuoted = false;
    bool isFieldStart = true;
    for (;;) {
        const auto unit = haveUnit();
        if (!unit)
            return tl::unexpected(unit.error());
        if (!*unit) {
            record.fields << field;
            return isQuoted ? Ended::OpenQuote : Ended::File;
        }
        if (m_at - m_record > longestRecord || record.fields.size() > mostFields)
            return isQuoted ? Ended::OpenQuote : Ended::TooLong;
        const QChar c = m_text[m_at++];
        countLine(c);
        if (isQuoted) {
            if (c != u'"') {
                field += c;
                continue;
            }
            const auto following = haveUnit();
            if (!following)
                return tl::unexpected(following.error());
            if (*following && m_text[m_at] == u'"') {
                field += c;
                ++m_at;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && isFieldStart) {
            isQuoted = true;
            isFieldStart = false;
        } else if (c == m_delimiter) {
            record.fields << std::exchange(field, {});
            isFieldStart = true;
        } else if (isLineEnd(c)) {
            record.fields << field;
            return Ended::Record;
        } else {
            field += c;
            isFieldStart = false;
        }
    }
}

Result<void> CsvTokenizer::skipLine()
{
    for (;;) {
        m_record = m_at;
        const auto unit = haveUnit();
        if (!unit || !*unit)
            return unit ? ok() : Result<void>(tl::unexpected(unit.error()));
        const QChar c = m_text[m_at++];
        countLine(c);
        if (isLineEnd(c))
            return ok();
    }
}

Result<std::optional<CsvRecord>> CsvTokenizer::next()
{
    if (m_delimiter.isNull()) {
        if (const auto guessed = guessDelimiter(); !guessed)
            return tl::unexpected(guessed.error());
    }
    for (;;) {
        const auto unit = haveUnit();
        if (!unit)
            return tl::unexpected(unit.error());
        if (!*unit)
            return std::nullopt;
        CsvRecord record;
        // The LF of a CR LF belongs to the record before.
        if (m_wasReturn && m_text[m_at] == u'\n') {
            countLine(m_text[m_at++]);
            continue;
        }
        record.line = m_line;
        m_record = m_at;
        const auto ended = readRecord(record);
        if (!ended)
            return tl::unexpected(ended.error());
        if (*ended == Ended::Record || *ended == Ended::File) {
            if (record.fields == QStringList{QString()})
                continue;
            return record;
        }
        record.fault = *ended == Ended::OpenQuote ? RowFault::Quote : RowFault::TooLong;
        record.text = m_text.mid(m_record, 80);
        record.fields.clear();
        if (*ended == Ended::OpenQuote && m_rereadings++ < mostRereadings) {
            m_at = m_record;
            m_line = record.line;
            m_wasReturn = false;
        }
        if (const auto skipped = skipLine(); !skipped)
            return tl::unexpected(skipped.error());
        return record;
    }
}

} // namespace nashra::importing
