// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <optional>

namespace nashra::presentation {

class HeaderFields;

/// What a whole page of an agency, pasted as one piece, is made of.
struct PastedStory
{
    ArticleContent content;
    int leftOut = 0; ///< paragraphs around the story that are in none of its parts
};

/// The parts of the page where the paragraphs are one: a headline over a paragraph that begins with a dateline. Nothing
/// for any other text, which is pasted as it stands. Pure; linear.
[[nodiscard]] std::optional<PastedStory> storyIn(const Body &body, Language articleLanguage);

/// True where a story can be taken over without losing anything: nothing was written in the header yet that it has.
[[nodiscard]] bool canTakeStory(const HeaderFields &header);
/// Writes the parts of the header; the body is the caller's.
void takeStory(HeaderFields &header, const ArticleContent &story);

} // namespace nashra::presentation
