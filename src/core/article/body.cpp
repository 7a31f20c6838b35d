// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/body.h"

#include "core/base/words.h"

#include <QUrl>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

QString Paragraph::text() const
{
    QString joined;
    for (const Run &run : runs)
        joined += run.text;
    return joined;
}

QString Body::text() const
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines << paragraph.text();
    return lines.join(u'\n');
}

int Body::wordCount() const
{
    int words = 0;
    for (const Paragraph &paragraph : paragraphs)
        words += countWords(paragraph.text());
    return words;
}

bool Body::isBlank() const
{
    return std::all_of(paragraphs.begin(), paragraphs.end(),
                       [](const Paragraph &paragraph) { return paragraph.text().trimmed().isEmpty(); });
}

qsizetype Body::indexOf(ParagraphId id) const
{
    const auto it = std::find_if(paragraphs.begin(), paragraphs.end(), [&](const Paragraph &p) { return p.id == id; });
    return it == paragraphs.end() ? -1 : it - paragraphs.begin();
}

Paragraph makeParagraph(QString text, Instant now, ParagraphKind kind)
{
    Paragraph paragraph{ParagraphId::make(now), kind, std::nullopt, {}};
    if (!text.isEmpty())
        paragraph.runs << Run{std::move(text), {}, {}};
    return paragraph;
}

void normalizeRuns(QList<Run> &runs)
{
    QList<Run> joined;
    for (const Run &run : std::as_const(runs)) {
        if (run.text.isEmpty())
            continue;
        if (!joined.isEmpty() && joined.last().marks == run.marks && joined.last().link == run.link)
            joined.last().text += run.text;
        else
            joined << run;
    }
    runs = joined;
}

bool isAllowedLink(const QString &link)
{
    constexpr int longest = 4096;
    if (link.isEmpty() || link.size() > longest)
        return false;
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return !url.host().isEmpty();
    return scheme == "mailto"_L1 && url.path().contains(u'@');
}

} // namespace nashra
