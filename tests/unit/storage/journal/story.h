// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlecodec.h"
#include "core/ports/journal.h"

namespace nashra::storage {

/// A story that grows by one step per edit, so that a text found on the disk names the edit it stands at.
class Story
{
public:
    /// The content after the given number of edits.
    [[nodiscard]] static ArticleContent after(int edits);
    /// The edit that leads from after(number - 1) to after(number): now the header, now a paragraph more, mostly text.
    [[nodiscard]] static ArticleEdit edit(int number);
    /// The number of edits that lead to a content; -1 for one that no edit leads to.
    [[nodiscard]] static int editsIn(const ArticleContent &content, int most = 2000);
    /// A content that is written, but refused when it is read: one paragraph over the reader's cap.
    [[nodiscard]] static ArticleContent unreadable();
    /// A base whose content is after(edits).
    [[nodiscard]] static JournalBase base(int revision = 1, int edits = 0);
};

} // namespace nashra::storage
