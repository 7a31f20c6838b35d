// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/storyfinder.h"

namespace nashra::importing {

namespace {

constexpr qsizetype leastStory = 200;       ///< characters; shorter articles of a page are teasers
constexpr qsizetype mostStretches = 10'000; ///< elements that are remembered

} // namespace

void StoryFinder::open(bool isArticle, qsizetype count)
{
    Nesting &nesting = isArticle ? m_articles : m_mains;
    // Of elements inside one another the outer one counts.
    if (nesting.depth++ > 0 || m_stretches.size() >= mostStretches)
        return;
    nesting.row = m_stretches.size();
    m_stretches << Stretch{count, -1, isArticle};
}

void StoryFinder::close(bool isArticle, qsizetype count)
{
    Nesting &nesting = isArticle ? m_articles : m_mains;
    if (nesting.depth == 0 || --nesting.depth > 0 || nesting.row < 0)
        return;
    m_stretches[nesting.row].last = count;
    nesting.row = -1;
}

QList<Paragraph> StoryFinder::storyOf(const QList<Paragraph> &page, qsizetype mainHeading) const
{
    QList<qsizetype> lengths{0}; // of the text before each paragraph
    for (const Paragraph &paragraph : page)
        lengths << lengths.last() + paragraph.text().size();
    const Stretch *best = nullptr;
    qsizetype bestLength = leastStory;
    for (const bool wantsArticle : {true, false}) {
        for (const Stretch &stretch : m_stretches) {
            const qsizetype last = stretch.last < 0 ? page.size() : stretch.last;
            const qsizetype length = lengths[last] - lengths[stretch.first];
            if (stretch.isArticle == wantsArticle && length > bestLength) {
                best = &stretch;
                bestLength = length;
            }
        }
        if (best)
            break;
    }
    if (!best)
        return page;
    const qsizetype last = best->last < 0 ? page.size() : best->last;
    QList<Paragraph> story = page.mid(best->first, last - best->first);
    if (mainHeading >= 0 && mainHeading < best->first)
        story.prepend(page[mainHeading]);
    return story;
}

} // namespace nashra::importing
