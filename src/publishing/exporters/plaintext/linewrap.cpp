// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/linewrap.h"

namespace nashra::publishing {

namespace {

/// Units of the text that hold at most so many code points and end between two letters.
qsizetype unitsOf(QStringView text, qsizetype points)
{
    qsizetype units = 0;
    for (; units < text.size() && points > 0; --points)
        units += text[units].isHighSurrogate() && units + 1 < text.size() && text[units + 1].isLowSurrogate() ? 2 : 1;
    qsizetype whole = units;
    while (whole > 0 && whole < text.size() && (text[whole].isMark() || text[whole].isLowSurrogate()))
        --whole;
    // A letter with more marks than a line holds has to be torn.
    return whole > 0 ? whole : units;
}

} // namespace

qsizetype lengthOf(QStringView text)
{
    qsizetype length = 0;
    for (const QChar unit : text)
        length += unit.isLowSurrogate() ? 0 : 1;
    return length;
}

void appendWrapped(QString &out, QStringView text, const Indent &indent)
{
    const QString *lead = &indent.first;
    const auto room = [&lead] { return lineWidth - lead->size(); };
    qsizetype used = 0;
    const auto breakLine = [&] {
        out += u'\n';
        lead = &indent.rest;
        out += *lead;
        used = 0;
    };
    out += *lead;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blank = text.indexOf(u' ', at);
        QStringView word = text.mid(at, (blank < 0 ? text.size() : blank) - at);
        at = blank < 0 ? text.size() : blank + 1;
        qsizetype length = lengthOf(word);
        if (used > 0 && used + 1 + length > room())
            breakLine();
        else if (used > 0) {
            out += u' ';
            ++used;
        }
        while (length > room()) {
            const qsizetype units = unitsOf(word, room());
            out += word.left(units);
            word = word.mid(units);
            length = lengthOf(word);
            breakLine();
        }
        out += word;
        used += length;
    }
    out += u'\n';
}

} // namespace nashra::publishing
