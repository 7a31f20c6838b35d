// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporters/plaintext/linewrap.h"
#include "publishing/exportinput.h"

namespace nashra::publishing {

/// One piece of a dispatch that is wrapped as a whole.
struct DispatchBlock
{
    enum class Kind { Preview, Header, Headline, Byline, Text, Subheading, ListItem, Row, SignOff, Contents, Divider };

    Kind kind = Kind::Text;
    QString text;
    ParagraphId paragraph; ///< null where it comes from no paragraph
};

/// An article as a dispatch: header lines (agency, number, urgency, words; slug; class of follow-up; embargo; note to
/// editors), headline, byline, the body with the dateline run in, sign-off, time and end mark.
[[nodiscard]] QList<DispatchBlock> dispatchOf(const ArticleInput &input);

/// A bulletin: header, title, contents, then the dispatches in order.
[[nodiscard]] QList<DispatchBlock> dispatchOf(const BulletinInput &input);

[[nodiscard]] Indent indentOf(DispatchBlock::Kind kind);

/// Whether a blank line parts the two: between paragraphs, not between the lines of a header, a list or a table.
[[nodiscard]] bool isBlankBetween(DispatchBlock::Kind before, DispatchBlock::Kind after);

} // namespace nashra::publishing
