// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nashra::importing {

/// What an element is to a text of ours.
enum class TagRole {
    Transparent,   ///< unknown or without meaning here: its content stands as if it were not there
    Block,         ///< begins and ends a paragraph
    Implied,       ///< a block whose end is often left out: p, dd, dt
    Heading,       ///< h1 to h6
    List,          ///< ul, ol
    Item,          ///< li
    Table,         ///< table
    Row,           ///< tr
    Cell,          ///< td, th
    LineBreak,     ///< br
    Strong,        ///< b, strong
    Emphasis,      ///< i, em
    Link,          ///< a
    Styled,        ///< span, font: what the style attribute says
    Quotation,     ///< q
    Preformatted,  ///< pre: line ends count
    Image,         ///< img
    Media,         ///< embedded things, dropped with their content
    Dropped,       ///< dropped with its content
    RawText,       ///< script, style: dropped, up to their own end tag, whatever stands between
    Title,         ///< title
    Article,       ///< article, main: on a page, the story
    PageFurniture, ///< nav, aside: on a page, not the story
};

/// A name of HTML and what it is to us. The number is that of a row in the table, -1 for a name that is not in it.
struct Tag
{
    int number = -1;
    TagRole role = TagRole::Transparent;

    bool operator==(const Tag &) const = default;
};

/// Case does not matter; anything longer than HTML's names is unknown.
[[nodiscard]] Tag tagNamed(QStringView name);

/// The name a tag was found by; empty where it is unknown.
[[nodiscard]] QLatin1StringView nameOf(Tag tag);

} // namespace nashra::importing
