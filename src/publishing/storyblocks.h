// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exportinput.h"

namespace nashra::publishing {

/// One paragraph as it goes out. Points into the input it was made from.
struct StoryBlock
{
    ParagraphKind kind = ParagraphKind::Text;
    QString dateline;                     ///< run into the beginning; empty for all but one
    const Paragraph *paragraph = nullptr; ///< null where the dateline stands alone

    /// The whole text of it, with the dateline; cells of a table row are parted by tabs, empty ones at the end left
    /// out.
    [[nodiscard]] QString text() const;
    [[nodiscard]] ParagraphId id() const { return paragraph ? paragraph->id : ParagraphId(); }
};

/// The body as it goes out: blank paragraphs fall away, and the dateline is run into the first one of plain text, or
/// stands alone where there is none. The input must outlive the answer.
[[nodiscard]] QList<StoryBlock> storyBlocks(const ArticleInput &input);

/// The beginning of the story without the dateline, cut at a word: what a list says of it.
[[nodiscard]] QString teaserOf(const ArticleContent &content, int maxLength);

} // namespace nashra::publishing
