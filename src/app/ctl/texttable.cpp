// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"

#include <QList>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columnGap = 2;

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

bool needsIsolate(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
               direction >= QChar::DirLRI || (direction >= QChar::DirLRE && direction <= QChar::DirPDF);
    });
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::accumulate(characters.begin(), characters.end(), qsizetype(0), [](qsizetype width, char32_t c) {
        return width + (isInvisible(c) ? 0 : isWide(c) ? 2 : 1);
    });
}

QString printable(QStringView text)
{
    QString safe = text.toString();
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

QString isolated(const QString &text)
{
    return needsIsolate(text) ? u'\u2068' + text + u'\u2069' : text;
}

TextTable::TextTable(QStringList titles)
    : m_titles(std::move(titles))
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row << printable(cell);
    m_rows << row;
}

QStringList TextTable::lines(bool isIsolated) const
{
    QList<qsizetype> widths(m_titles.size(), 0);
    QList<QStringList> rows = m_rows;
    rows.prepend(m_titles);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size() && column < widths.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size() && column < widths.size(); ++column) {
            const QString cell = isIsolated ? isolated(row[column]) : row[column];
            const QString padding(widths[column] - displayWidth(row[column]), u' ');
            if (column > 0)
                line += QString(columnGap, u' ');
            line += m_rightAligned.contains(int(column)) ? padding + cell : cell + padding;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace nashra::app
