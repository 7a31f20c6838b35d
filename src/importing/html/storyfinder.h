// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"

namespace nashra::importing {

/// Remembers where a page's article and main elements stand and picks the story from them: the longest article, else
/// the main part, where it holds a story's length of text; else the whole page.
class StoryFinder
{
public:
    /// The count is that of the paragraphs before the tag.
    void open(bool isArticle, qsizetype count);
    void close(bool isArticle, qsizetype count);

    /// The main heading (a row, or -1) is kept also where it stands before the story.
    [[nodiscard]] QList<Paragraph> storyOf(const QList<Paragraph> &page, qsizetype mainHeading) const;

private:
    struct Stretch
    {
        qsizetype first = 0;
        qsizetype last = -1; ///< past the end; -1 where the element was never closed
        bool isArticle = false;
    };
    /// The elements of one kind that are open.
    struct Nesting
    {
        int depth = 0;
        qsizetype row = -1; ///< of the outermost in m_stretches; -1 where it is not remembered
    };

    QList<Stretch> m_stretches;
    Nesting m_articles;
    Nesting m_mains;
};

} // namespace nashra::importing
