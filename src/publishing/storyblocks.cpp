// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/storyblocks.h"

#include "core/base/words.h"

#include <algorithm>

namespace nashra::publishing {

namespace {

bool isBlank(const Paragraph &paragraph)
{
    return std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [](const Run &run) {
        return std::all_of(run.text.begin(), run.text.end(), [](QChar c) { return c.isSpace(); });
    });
}

} // namespace

QString StoryBlock::text() const
{
    if (!paragraph)
        return dateline;
    QString text = dateline.isEmpty() ? paragraph->text() : dateline + paragraph->text();
    while (kind == ParagraphKind::TableRow && text.endsWith(u'\t'))
        text.chop(1);
    return text;
}

QList<StoryBlock> storyBlocks(const ArticleInput &input)
{
    QList<StoryBlock> blocks;
    QString dateline = datelineOf(input);
    for (const Paragraph &paragraph : input.content.body.paragraphs) {
        if (isBlank(paragraph))
            continue;
        StoryBlock block{paragraph.kind, {}, &paragraph};
        if (paragraph.kind == ParagraphKind::Text)
            std::swap(block.dateline, dateline);
        blocks << block;
    }
    if (!dateline.trimmed().isEmpty())
        blocks.prepend(StoryBlock{ParagraphKind::Text, dateline, nullptr});
    return blocks;
}

QString teaserOf(const ArticleContent &content, int maxLength)
{
    for (const Paragraph &paragraph : content.body.paragraphs) {
        if (paragraph.kind == ParagraphKind::Text && !isBlank(paragraph))
            return cutAtWord(paragraph.text().trimmed(), maxLength);
    }
    return {};
}

} // namespace nashra::publishing
