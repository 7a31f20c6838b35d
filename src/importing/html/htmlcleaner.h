// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "importing/bodybuilder.h"

namespace nashra::importing {

/// What is being cleaned.
enum class HtmlSource {
    Selection, ///< what somebody selected and copied: all of it counts
    Page,      ///< a whole page: its menus and margins are no part of the story
};

/// HTML turned into text of ours.
struct CleanHtml
{
    Body body;
    QString title;                          ///< of the page
    std::optional<ParagraphId> mainHeading; ///< the first h1, where it is in the body
    Losses losses;
};

/// Longest HTML that is read, in UTF-16 units.
inline constexpr qsizetype maxHtml = 64LL * 1024 * 1024;

/// The one cleaner of HTML from outside: paste, drop and import. Keeps paragraphs, subheadings, list items, table rows,
/// emphasis, strong text, allowed links and directions a paragraph was given; drops all else and counts what a person
/// may miss. Pure and linear on anything; no tree, no recursion, no file, no network. Whatever comes in, the body
/// passes checkContent(). Errors: TooLarge.
[[nodiscard]] Result<CleanHtml> cleanHtml(QStringView html, HtmlSource source, Instant now, const Caps &caps = {});

/// Drops the directions that are the language's own: only what overrides it is kept with a paragraph.
void keepOnlyOverrides(Body &body, Language language);

} // namespace nashra::importing
