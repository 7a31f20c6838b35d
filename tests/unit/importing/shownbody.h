// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"

#include <QStringList>

namespace nashra {

/// A body as lines a test can be read by: "P plain *strong* _emphasis_ [text](link)", with H for a subheading, L for a
/// list item and R for a row whose cells are parted by bars; "P> " and "P< " where a direction was given.
[[nodiscard]] inline QStringList shownBody(const Body &body)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const Paragraph &paragraph : body.paragraphs) {
        QString line(u"PHLR"_s[int(paragraph.kind)]);
        if (paragraph.direction)
            line += *paragraph.direction == Qt::RightToLeft ? u'<' : u'>';
        line += u' ';
        for (const Run &run : paragraph.runs) {
            QString text = run.text;
            text.replace(u'\t', u'|');
            if (run.marks.testFlag(Mark::Strong))
                text = u'*' + text + u'*';
            if (run.marks.testFlag(Mark::Emphasis))
                text = u'_' + text + u'_';
            if (!run.link.isEmpty())
                text = u'[' + text + u"]("_s + run.link + u')';
            line += text;
        }
        lines << line;
    }
    return lines;
}

} // namespace nashra
