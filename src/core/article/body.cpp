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

namespace {

bool isAlike(const Run &a, const Run &b)
{
    return a.marks == b.marks && a.link == b.link;
}

bool hasTab(const Run &run)
{
    return run.text.contains(u'\t');
}

bool isNormal(const QList<Run> &runs)
{
    const auto isEmpty = [](const Run &run) { return run.text.isEmpty(); };
    return std::none_of(runs.begin(), runs.end(), isEmpty) && std::none_of(runs.begin(), runs.end(), hasTab) &&
           std::adjacent_find(runs.begin(), runs.end(), isAlike) == runs.end();
}

QList<Run> joined(const QList<Run> &runs)
{
    QList<Run> result;
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!result.isEmpty() && isAlike(result.last(), run))
            result.last().text += run.text;
        else
            result << run;
    }
    return result;
}

/// The runs cut so that tabs stand in runs of their own.
QList<Run> cutAtTabs(const QList<Run> &runs)
{
    QList<Run> pieces;
    for (const Run &run : runs) {
        qsizetype start = 0;
        while (start < run.text.size()) {
            const bool isTab = run.text[start] == u'\t';
            qsizetype end = start + 1;
            while (end < run.text.size() && (run.text[end] == u'\t') == isTab)
                ++end;
            pieces << Run{run.text.mid(start, end - start), run.marks, run.link};
            start = end;
        }
    }
    return pieces;
}

QList<Run> withSettledTabs(const QList<Run> &runs)
{
    QList<Run> pieces = cutAtTabs(runs);
    const Run *before = nullptr;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!hasTab(pieces[i])) {
            before = &pieces[i];
            continue;
        }
        const auto after =
            std::find_if(pieces.cbegin() + i, pieces.cend(), [](const Run &piece) { return !hasTab(piece); });
        const bool isInside = before && after != pieces.cend() && isAlike(*before, *after);
        pieces[i].marks = isInside ? before->marks : Marks();
        pieces[i].link = isInside ? before->link : QString();
    }
    return pieces;
}

} // namespace

void normalizeRuns(QList<Run> &runs)
{
    if (isNormal(runs))
        return;
    runs = joined(std::any_of(runs.cbegin(), runs.cend(), hasTab) ? withSettledTabs(runs) : runs);
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
